// The end of a pile: keyed against counted, what is missing, and how well it was keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/batch_quality.h"
#include "ui/parts/card.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ljus {

/// Shows one pile; what is filled in is asked to be stored at once.
class BatchEnd : public QWidget
{
    Q_OBJECT
public:
    explicit BatchEnd(QWidget *parent = nullptr);

    /// @a paper: the forms in words.
    void setBatch(const BatchQuality &quality, const QString &paper);
    void setNews(const QString &text); ///< what is still to be said of the sheet that was keyed last; empty: nothing
    void setReadOnly(); ///< nothing can be stored
    void takeFocus(); ///< the main action's
    [[nodiscard]] Id<Batch> batch() const { return m_quality.line.batch.id; }

    [[nodiscard]] QSpinBox &expected() const { return *m_expected; } ///< 0: not counted
    [[nodiscard]] QSpinBox &blank() const { return *m_blank; }
    [[nodiscard]] QSpinBox &refused() const { return *m_refused; }
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }
    [[nodiscard]] QPushButton &moreButton() const { return *m_more; }
    [[nodiscard]] QPushButton &sampleButton() const { return *m_sample; }
    [[nodiscard]] QPushButton &wholeButton() const { return *m_whole; }
    [[nodiscard]] QString missing() const; ///< the sentence on what is missing
    [[nodiscard]] QString quality() const; ///< the sentence on the second keying

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const ljus::Batch &batch); ///< as it is to be stored
    void moreRequested(); ///< key more sheets
    void verifyRequested(ljus::Verification::Extent extent); ///< go on with the one under way, or begin one
    void putAway(); ///< asked to be stored so

private:
    void buildCounts();
    void buildQuality();
    QSpinBox *addCount(QFormLayout *form, const QString &label);
    void edit();
    void putBatchAway();
    void adaptButtons();

    BatchQuality m_quality;
    bool m_isReadOnly = false;
    Card *m_counts;
    Card *m_second;
    QSpinBox *m_expected = nullptr;
    QSpinBox *m_blank = nullptr;
    QSpinBox *m_refused = nullptr;
    QLabel *m_news = nullptr;
    QLabel *m_keyed = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_whole = nullptr;
};

} // namespace ljus
