// Where results are asked for: the window, the command line and every report get them here.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/national.h"
#include "core/results/over_rounds.h"
#include "core/results/published.h"
#include "core/store/store.h"

#include <QMap>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ljus {

/// What a person wants to see of one questionnaire.
struct ResultChoice
{
    QString questionnaire; ///< key
    QString version{}; ///< whose questions are counted; empty: the current one
    Cut by = Cut::Whole;
    Filter only{}; ///< by the groups' codes
    QString language = QStringLiteral("sv"); ///< of the questions and options
};

/// Reads a round's answers once and counts them as often as is asked. Made anew when something was stored.
class ResultDesk
{
public:
    /// @a store is borrowed, must outlive this.
    [[nodiscard]] static Result<ResultDesk> open(Store &store, const Round &round);

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] const Instrument &instrument() const { return *m_definitions.at(m_round.instrument); }
    [[nodiscard]] const FewAnswers &fewAnswers() const { return m_base.fewAnswers; }
    /// Responses in the round, by questionnaire; those without are left out.
    [[nodiscard]] const QMap<QString, int> &returned() const { return m_returned; }

    /// What Cut::National holds the results against. Values of another instrument are kept, but nothing is held against them.
    void setNational(NationalValues national) { m_national = std::move(national); }
    [[nodiscard]] const std::optional<NationalValues> &national() const { return m_national; }
    /// NotFound when there are no national values to hold @a questionnaire against.
    [[nodiscard]] Result<void> checkNational(const QString &questionnaire) const;

    /// NotFound for a questionnaire or version that does not exist; Invalid when a stored response does not fit.
    [[nodiscard]] Result<const ResponseSet *> responses(const QString &questionnaire);
    /// What @a choice could be compared by: traits with at least two groups, rounds with another that has answers, the country
    /// when its values for the questionnaire are set. Fails as responses() does.
    [[nodiscard]] Result<std::vector<Cut>> cuts(const ResultChoice &choice);
    /// The groups of @a trait that @a choice could be filtered by: all that have responses, whatever is filtered already.
    [[nodiscard]] Result<std::vector<ResultGroup>> groups(const ResultChoice &choice, Cut trait);
    /// @a choice with the codes of the groups that its filter names by code or label. Invalid when there is no such group.
    [[nodiscard]] Result<ResultChoice> withCodes(ResultChoice choice);

    /// For the own screen. Fails as responses() does, with Invalid when a filter names a group that does not exist, and with
    /// NotFound when the country's values are asked for and not set.
    [[nodiscard]] Result<QuestionnaireResults> questions(const ResultChoice &choice);
    [[nodiscard]] Result<IndicatorComparison> indicators(const ResultChoice &choice);
    /// For everything that leaves the program.
    [[nodiscard]] Result<Published<QuestionnaireResults>> publishedQuestions(const ResultChoice &choice);
    [[nodiscard]] Result<Published<IndicatorComparison>> publishedIndicators(const ResultChoice &choice);

    /// What a sentence about @a choice rests on.
    [[nodiscard]] ResultRequest request(const ResultChoice &choice, Audience audience) const;

private:
    using Definitions = std::map<Id<StoredInstrument>, std::shared_ptr<const Instrument>>;

    ResultDesk(Store &store, Round round) : m_store(&store), m_round(std::move(round)) { }

    [[nodiscard]] Result<void> readRound();
    [[nodiscard]] Result<const ResponseSet *> responses(const Round &round, const QString &questionnaire);
    /// The responses of this round that @a choice asks for; NotFound when it names what does not exist.
    [[nodiscard]] Result<const ResponseSet *> asked(const ResultChoice &choice);
    /// The rounds up to this one that have answers to the questionnaire, oldest first.
    [[nodiscard]] Result<std::vector<RoundAnswers>> rounds(const QString &questionnaire);
    /// Reads all that @a choice needs, so that counting it cannot fail.
    [[nodiscard]] Result<void> prepare(const ResultChoice &choice);
    /// Nothing when there are no values for @a questionnaire.
    [[nodiscard]] std::optional<NationalGroup> nationalGroup(const QString &questionnaire) const;
    [[nodiscard]] QuestionnaireResults countQuestions(const ResultChoice &choice, const ResultRequest &request);
    [[nodiscard]] IndicatorComparison countIndicators(const ResultChoice &choice, const ResultRequest &request);

    Store *m_store;
    Round m_round;
    ResultRequest m_base; ///< limits and labels
    QString m_federation; ///< its name
    std::optional<NationalValues> m_national;
    QMap<QString, int> m_returned;
    QSet<QString> m_answeredBefore; ///< questionnaires with responses in earlier rounds
    std::vector<Round> m_rounds; ///< up to this one, oldest first
    Definitions m_definitions;
    std::map<std::pair<qint64, QString>, ResponseSet> m_read; ///< by round and questionnaire
};

} // namespace ljus
