// What is chosen before keying: which pile of paper it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/batch.h"
#include "core/instruments/instrument.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ljus {

class Card;

/// Keeps its choices as long as it lives. While a form is half keyed it offers to go on with it instead.
class EntrySetup : public QWidget
{
    Q_OBJECT
public:
    explicit EntrySetup(QWidget *parent = nullptr);

    /// Offers what there is; choices that still exist are kept. Texts in @a language.
    void fill(std::shared_ptr<const Instrument> instrument, const std::vector<Activity> &activities, const QString &language);
    /// What was chosen, without a round. The questionnaire is empty as long as there is nothing to choose from.
    [[nodiscard]] ResponseHead head() const;
    [[nodiscard]] Batch batch() const; ///< the pile: head(), date and number of sheets
    void setToday(QDate today); ///< the date that is suggested
    void forgetCount(); ///< the next pile has another number of sheets
    void select(const ResponseHead &head); ///< the choices that fit a form
    void setKeyedSoFar(const QString &sentence); ///< beneath the choices
    [[nodiscard]] bool isActivityMissing() const; ///< it is still to be chosen
    void setUnfinished(const QString &sentence); ///< about a half keyed form; empty: there is none
    void forbidStart(); ///< the file is open for reading only
    void takeFocus();

    [[nodiscard]] QComboBox &activity() const { return *m_activity.choice; }
    [[nodiscard]] QComboBox &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] QComboBox &version() const { return *m_version; }
    [[nodiscard]] QComboBox &variant() const { return *m_variant.choice; }
    [[nodiscard]] QComboBox &language() const { return *m_language; }
    [[nodiscard]] QDateEdit &date() const { return *m_date; }
    [[nodiscard]] QSpinBox &sheets() const { return *m_sheets; } ///< 0: not counted
    [[nodiscard]] QPushButton &startButton() const { return *m_start; }
    [[nodiscard]] QPushButton &continueButton() const { return *m_continue; }
    [[nodiscard]] QPushButton &discardButton() const { return *m_discard; }

Q_SIGNALS:
    void chosen(); ///< another head()
    void startRequested(); ///< the choices are complete
    void continueRequested();
    void discardRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        QComboBox *choice = nullptr;

        void show(bool isWanted) const;
    };

    void buildChoices();
    void buildUnfinished();
    Field addChoice(QGridLayout *grid, const QString &label);
    void buildPile(QGridLayout *grid);
    void beginVersions();
    void fillVersions();
    void fillVariants();
    void suggestActivity();
    void start();
    [[nodiscard]] const Questionnaire *chosenQuestionnaire() const;

    std::shared_ptr<const Instrument> m_instrument;
    QString m_textLanguage;
    bool m_activityIsChosen = false; ///< by the person; else it is only a suggestion
    bool m_isTied = false; ///< the questionnaire is about one activity
    Card *m_choices;
    Card *m_unfinished;
    QComboBox *m_questionnaire = nullptr;
    QComboBox *m_version = nullptr;
    Field m_variant;
    Field m_activity; ///< hidden while the questionnaire is about none
    QComboBox *m_language = nullptr;
    QDateEdit *m_date = nullptr;
    QSpinBox *m_sheets = nullptr;
    QLabel *m_keyedSoFar = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace ljus
