// What is to be seen on the page Resultat: the choices at its left.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/result_desk.h"
#include "ui/charts/chart_values.h"
#include "ui/pages/results/card_column.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ljus {

class ResultChoices : public QWidget
{
    Q_OBJECT
public:
    enum class Showing { Questions, Indicators, Texts };

    explicit ResultChoices(QWidget *parent = nullptr);

    /// Offers what @a desk has; the choices stay where they still exist, else the first questionnaire with responses is chosen.
    /// @a desk is borrowed until the next call. Fails as the desk does; then nothing can be chosen.
    [[nodiscard]] Result<void> offer(ResultDesk &desk, const QString &language);

    [[nodiscard]] ResultChoice choice() const;
    [[nodiscard]] Showing showing() const;
    [[nodiscard]] CardColumn::Display display() const;
    [[nodiscard]] Intervals intervals() const;
    [[nodiscard]] bool withQuestions() const; ///< beneath each indicator

    /// Chooses a comparison, where it is offered.
    void compareBy(Cut cut);

Q_SIGNALS:
    void changed(); ///< by the person
    void nationalRequested(); ///< the person wants to open national values
    void failed(const ljus::Error &error); ///< what follows from a choice could not be read

private:
    [[nodiscard]] QComboBox *addCombo(const QString &label, const QString &accessibleName);
    [[nodiscard]] QCheckBox *addCheck(const QString &label);
    void build();
    void fillQuestionnaires();
    void fillVersions();
    void fillShowing();
    [[nodiscard]] Result<void> fillRest();
    [[nodiscard]] Result<void> fillCuts();
    [[nodiscard]] Result<void> fillFilters();
    void chooseQuestionnaire();
    void chooseOther();
    void adapt();
    void clearFilters();
    [[nodiscard]] const Questionnaire *questionnaire() const;

    ResultDesk *m_desk = nullptr;
    Id<Round> m_round; ///< that the questionnaire was chosen in
    QString m_language;
    QVBoxLayout *m_column;
    QComboBox *m_questionnaire = nullptr;
    QComboBox *m_version = nullptr;
    QComboBox *m_showing = nullptr;
    QComboBox *m_cut = nullptr;
    QLabel *m_onlyFrom = nullptr;
    std::map<Cut, QComboBox *> m_filters;
    QPushButton *m_clear = nullptr;
    QCheckBox *m_asTable = nullptr;
    QCheckBox *m_intervals = nullptr;
    QCheckBox *m_withQuestions = nullptr;
    QPushButton *m_national = nullptr;
};

} // namespace ljus
