// One paper form at a time under the keys: what keying, verifying and correcting have in common.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/form_work.h"

#include "core/tasks/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FormWork)
};

} // namespace

Result<void> findForm(const Instrument &instrument, const ResponseHead &head)
{
    const auto questionnaire = findQuestionnaire(instrument, head.questionnaire);
    if (!questionnaire)
        return failure(questionnaire);
    const auto version = findVersion(**questionnaire, head.version);
    if (!version)
        return failure(version);
    if ((*version)->variant(head.variant) == nullptr)
        return failure(Error::Kind::NotFound,
                       Texts::tr("Version \"%1\" of the questionnaire \"%2\" has no variant \"%3\". Choose "
                                 "another variant.")
                           .arg(head.version, head.questionnaire, head.variant));
    return {};
}

FormWork::FormWork(std::shared_ptr<const Instrument> instrument, const ResponseHead &head)
    : m_instrument(std::move(instrument)), m_head(head), m_questionnaire(m_instrument->questionnaire(head.questionnaire)),
      m_version(m_questionnaire->version(head.version)), m_questions(m_version->questionsOf(*m_version->variant(head.variant)))
{
}

int FormWork::answersLeft() const
{
    int left = 0;
    for (int i = 0; i < size(); ++i)
        left += answerTo(i) ? 0 : 1;
    return left;
}

int FormWork::firstUnanswered() const
{
    int index = 0;
    while (index < size() && answerTo(index))
        ++index;
    return index;
}

void FormWork::goTo(int index)
{
    m_current = std::clamp(index, 0, size());
}

std::optional<int> FormWork::routedTo() const
{
    if (m_current == 0)
        return std::nullopt;
    const std::optional<Answer> before = answerTo(m_current - 1);
    if (!before || !before->isValue())
        return std::nullopt;
    for (const Route &route : question(m_current - 1).routes) {
        if (route.option != before->value())
            continue;
        const auto target = std::find_if(m_questions.cbegin(), m_questions.cend(),
                                         [&route](const Question *asked) { return asked->key == route.goTo; });
        const int place = static_cast<int>(target - m_questions.cbegin());
        return place > m_current && place < size() ? std::optional(place) : std::nullopt;
    }
    return std::nullopt;
}

Result<FormWork::Outcome> FormWork::answer(const Answer &answer, std::span<const HistoryEntry> notes)
{
    if (isAtEnd())
        return failure(Error::Kind::Invalid,
                       Texts::tr("This is the look back: there is no question to answer here. Go back to one."));
    const auto outcome = store(m_current, answer, notes);
    if (outcome && *outcome == Outcome::Stored)
        goTo(m_current + 1);
    return outcome;
}

} // namespace ljus
