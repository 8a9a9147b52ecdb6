// The end of a pile: keyed against counted, what is missing, and how well it was keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/batch_quality.h"
#include "ui/pages/entry/choices.h"
#include "ui/parts/card.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ljus {

/// Shows one pile. What is filled in is asked to be stored at once, and stays when that fails.
class BatchEnd : public QWidget
{
    Q_OBJECT
public:
    explicit BatchEnd(QWidget *parent = nullptr);

    /// @a paper: the forms in words. What is filled in for the same pile and not stored stays.
    void setBatch(const BatchQuality &quality, const QString &paper);
    /// What its activity and paper language may be changed to. No activities: its forms are about none. No languages: nothing can
    /// be changed just now.
    void offerChanges(const std::vector<Choice> &activities, const std::vector<Choice> &languages);
    void setNews(const QString &text); ///< what is still to be said of the sheet that was keyed last; empty: nothing
    void setReadOnly(); ///< nothing can be stored
    void takeFocus(); ///< the main action's
    [[nodiscard]] const Batch &stored() const { return m_quality.line.batch; } ///< the pile as it was set
    [[nodiscard]] Batch filledIn(); ///< as it is to be stored, with what is being typed

    [[nodiscard]] QSpinBox &expected() const { return *m_expected; } ///< 0: not counted
    [[nodiscard]] QSpinBox &blank() const { return *m_blank; }
    [[nodiscard]] QSpinBox &refused() const { return *m_refused; }
    [[nodiscard]] QPushButton &changeButton() const { return *m_change; }
    [[nodiscard]] QComboBox &activity() const { return *m_activity; } ///< hidden until a change is asked for
    [[nodiscard]] QComboBox &language() const { return *m_language; }
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }
    [[nodiscard]] QPushButton &moreButton() const { return *m_more; }
    [[nodiscard]] QPushButton &sampleButton() const { return *m_sample; }
    [[nodiscard]] QPushButton &wholeButton() const { return *m_whole; }
    [[nodiscard]] QString missing() const; ///< the sentence on what is missing
    [[nodiscard]] QString quality() const; ///< the sentence on the second keying

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(); ///< filledIn() is another
    void closeRequested(); ///< put the pile away
    void moreRequested(); ///< key more sheets
    void verifyRequested(ljus::Verification::Extent extent); ///< go on with the one under way, or begin one

private:
    void buildCounts();
    void buildQuality();
    QSpinBox *addCount(const QString &label);
    QComboBox *addChange(const QString &label);
    void showChanges();
    void hideChanges();
    void fillIn(const Batch &batch);
    void adaptButtons();

    BatchQuality m_quality;
    bool m_isReadOnly = false;
    Card *m_counts;
    Card *m_second;
    QFormLayout *m_form;
    QComboBox *m_activity = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_expected = nullptr;
    QSpinBox *m_blank = nullptr;
    QSpinBox *m_refused = nullptr;
    QLabel *m_news = nullptr;
    QLabel *m_keyed = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_whole = nullptr;
};

} // namespace ljus
