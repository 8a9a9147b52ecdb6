// Resultat: what was answered, as charts or tables, compared as the person wishes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"
#include "ui/pages/page.h"
#include "ui/pages/results/card_column.h"

#include <QMap>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ljus {

class EmptyState;
class FilterRow;
class NoticeBar;

class ResultsPage : public Page
{
    Q_OBJECT
public:
    ResultsPage(Session &session, Prompts &prompts); ///< both borrowed, must outlive this

protected:
    void refresh() override;

private:
    /// What the page has to show.
    enum class Holding { NoRound, NoResponses, Results };

    void buildFilters();
    void buildContent();
    void present(Holding holding);
    [[nodiscard]] bool load(const Round &round);

    void fillQuestionnaires(const Round &round);
    void fillVersions();
    void fillCuts();
    void showResults();
    void showWords(const ResponseSet &responses, const ResultRequest &request);
    [[nodiscard]] std::vector<ResultCard> cards(const ResponseSet &responses, const ResultRequest &request) const;

    [[nodiscard]] const Questionnaire *questionnaire() const; ///< the chosen one; null: none
    /// Of the chosen questionnaire, read once; null when they cannot be read, which is said then.
    [[nodiscard]] const ResponseSet *responses();
    [[nodiscard]] ResultRequest request() const;
    void saveReport();

    Prompts &m_prompts;
    std::shared_ptr<const Instrument> m_instrument; ///< what m_loaded borrows from
    std::map<QString, ResponseSet> m_loaded; ///< by questionnaire, until something is stored
    QMap<QString, int> m_returned; ///< responses by questionnaire
    QMap<qint64, QString> m_activityNames;
    std::optional<Id<Round>> m_round; ///< that the questionnaire was chosen in

    EmptyState *m_noRound;
    EmptyState *m_noResponses;
    FilterRow *m_filters;
    QComboBox *m_questionnaire;
    QComboBox *m_version;
    QComboBox *m_cut;
    QComboBox *m_level;
    QPushButton *m_asTable;
    QWidget *m_words;
    QLabel *m_summary;
    QLabel *m_otherVersions;
    NoticeBar *m_fewAnswers;
    CardColumn *m_cards;
};

} // namespace ljus
