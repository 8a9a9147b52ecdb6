// Keying one questionnaire after another: which question is current, and what is on disk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"

#include "core/tasks/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Keying)
};

/// Whether @a instrument has the form that @a head names.
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

} // namespace

Keying::Keying(Store &store, std::shared_ptr<const Instrument> instrument, Response response)
    : m_store(&store), m_instrument(std::move(instrument)),
      m_questionnaire(m_instrument->questionnaire(response.head.questionnaire)),
      m_version(m_questionnaire->version(response.head.version)),
      m_questions(m_version->questionsOf(*m_version->variant(response.head.variant))), m_response(std::move(response))
{
    const auto unanswered = std::find_if(m_questions.cbegin(), m_questions.cend(), [this](const Question *question) {
        return !m_response.answers.contains(question->key);
    });
    m_current = static_cast<int>(unanswered - m_questions.cbegin());
}

Result<Keying> Keying::begin(Store &store, std::shared_ptr<const Instrument> instrument, const ResponseHead &head)
{
    if (const auto found = findForm(*instrument, head); !found)
        return failure(found);
    Response response;
    response.head = head;
    return Keying(store, std::move(instrument), std::move(response));
}

Result<std::optional<Keying>> Keying::resume(Store &store, std::shared_ptr<const Instrument> instrument, Id<Round> round)
{
    auto left = store.responses().unfinished(round, *instrument);
    if (!left)
        return failure(left);
    if (!*left)
        return std::nullopt;
    if (const auto found = findForm(*instrument, (*left)->head); !found)
        return failure(found);
    return Keying(store, std::move(instrument), **std::move(left));
}

std::optional<Answer> Keying::answerTo(int index) const
{
    const auto found = m_response.answers.constFind(m_questions.at(static_cast<std::size_t>(index))->key);
    return found == m_response.answers.cend() ? std::nullopt : std::optional(*found);
}

int Keying::answersLeft() const
{
    return static_cast<int>(m_questions.size()) - static_cast<int>(m_response.answers.size());
}

void Keying::goTo(int index)
{
    m_current = std::clamp(index, 0, static_cast<int>(m_questions.size()));
}

Result<void> Keying::answer(const Answer &answer)
{
    if (isAtEnd())
        return failure(Error::Kind::Invalid,
                       Texts::tr("This is the look back: there is no question to answer here. Go back to one."));
    const bool isFirst = !isStarted();
    if (isFirst) {
        const auto started = m_store->responses().start(m_response.head);
        if (!started)
            return failure(started);
        m_response.id = *started;
    }
    const Question &question = *m_questions.at(static_cast<std::size_t>(m_current));
    if (auto stored = m_store->responses().setAnswer(m_response.id, question, answer); !stored) {
        // An empty response is not left behind; where even that fails it is used for the next attempt.
        if (isFirst && m_store->responses().discard(m_response.id))
            m_response.id = {};
        return failure(stored);
    }
    m_response.answers.insert(question.key, answer);
    goTo(m_current + 1);
    return {};
}

Result<void> Keying::finish()
{
    const int place = m_current;
    for (int i = 0; i < static_cast<int>(m_questions.size()); ++i) {
        if (answerTo(i))
            continue;
        goTo(i);
        const auto stored = answer(Answer::blank());
        goTo(place);
        if (!stored)
            return failure(stored);
    }
    if (auto finished = m_store->responses().finish(m_response.id); !finished)
        return failure(finished);
    m_response.id = {};
    m_response.answers.clear();
    goTo(0);
    return {};
}

Result<void> Keying::discard()
{
    if (isStarted()) {
        if (auto removed = m_store->responses().discard(m_response.id); !removed)
            return failure(removed);
    }
    m_response.id = {};
    m_response.answers.clear();
    goTo(0);
    return {};
}

} // namespace ljus
