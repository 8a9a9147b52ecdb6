// Puts responses together from what is written down of them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_reader.h"

#include "core/store/response_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseRepository)
};

} // namespace

tl::unexpected<Error> unreadableResponse(Id<Response> id, const QString &detail)
{
    return failure(Error::Kind::Invalid,
                   ReaderTexts::tr("Response %1 does not fit its questionnaire. Check the file, and go back to the latest "
                                   "backup if it is damaged.")
                       .arg(id.value),
                   detail);
}

QStringList inOptionOrder(const Question &question, QStringList codes)
{
    if (codes.size() > 1) {
        std::sort(codes.begin(), codes.end(), [&question](const QString &a, const QString &b) {
            return question.optionIndex(a).value_or(-1) < question.optionIndex(b).value_or(-1);
        });
    }
    return codes;
}

std::optional<std::size_t> ResponseReader::formFor(const ResponseHead &head)
{
    const auto isWanted = [&head](const Form &form) {
        return form.version->key == head.version && form.variant->key == head.variant;
    };
    const auto known = std::find_if(m_forms.begin(), m_forms.end(), isWanted);
    if (known != m_forms.end())
        return static_cast<std::size_t>(known - m_forms.begin());
    const QuestionnaireVersion *version = m_questionnaire.version(head.version);
    const Variant *variant = version ? version->variant(head.variant) : nullptr;
    if (!variant)
        return std::nullopt;
    Form form{version, variant, {}};
    for (const Question *question : version->questionsOf(*variant))
        form.questions.push_back({question, {}});
    std::sort(form.questions.begin(), form.questions.end(),
              [](const Asked &a, const Asked &b) { return a.question->key < b.question->key; });
    m_forms.push_back(std::move(form));
    return m_forms.size() - 1;
}

ResponseReader::Asked *ResponseReader::asked(const QuestionKey &key)
{
    std::vector<Asked> &questions = m_forms[m_form].questions;
    const auto found = std::lower_bound(questions.begin(), questions.end(), key,
                                        [](const Asked &one, const QuestionKey &wanted) { return one.question->key < wanted; });
    return found != questions.end() && found->question->key == key ? &*found : nullptr;
}

Result<void> ResponseReader::begin(const Response &row)
{
    m_response = row;
    m_asked = nullptr;
    m_codes.clear();
    const std::optional<std::size_t> form = formFor(row.head);
    if (!form)
        return unreadableResponse(row.id, row.head.version);
    m_form = *form;
    return {};
}

Result<void> ResponseReader::code(const QuestionKey &question, const QString &code)
{
    if (!m_asked || m_asked->question->key != question) {
        if (auto closed = closeQuestion(); !closed)
            return closed;
        m_asked = asked(question);
        if (!m_asked)
            return unreadableResponse(m_response.id, question);
    }
    m_codes.append(code);
    return {};
}

const Answer *ResponseReader::answer()
{
    const Question &question = *m_asked->question;
    const bool mayBeKnown = question.isChoice() && m_codes.size() == 1;
    if (mayBeKnown) {
        for (const auto &[code, known] : m_asked->known) {
            if (code == m_codes.front())
                return &known;
        }
    }
    std::optional<Answer> read = fromCodes(inOptionOrder(question, m_codes), question.kind);
    if (!read || !accepts(question, *read))
        return nullptr;
    m_answer = *std::move(read);
    if (mayBeKnown)
        m_asked->known.emplace_back(m_codes.front(), m_answer);
    return &m_answer;
}

Result<void> ResponseReader::closeQuestion()
{
    if (!m_asked)
        return {};
    const Answer *read = answer();
    if (!read)
        return unreadableResponse(m_response.id, m_asked->question->key);
    m_response.answers.insert(m_response.answers.cend(), m_asked->question->key, *read);
    m_codes.clear();
    return {};
}

Result<const Response *> ResponseReader::end()
{
    if (auto closed = closeQuestion(); !closed)
        return failure(closed);
    m_asked = nullptr;
    return &m_response;
}

Result<std::optional<Response>> readResponse(Database &database, Id<Response> id, const Instrument &instrument)
{
    Result<std::optional<Response>> row = responseRow(database, id);
    if (!row || !*row)
        return row;
    const Questionnaire *questionnaire = instrument.questionnaire((*row)->head.questionnaire);
    if (!questionnaire)
        return unreadableResponse(id, (*row)->head.questionnaire);
    ResponseReader reader(*questionnaire);
    if (auto begun = reader.begin(**row); !begun)
        return failure(begun);
    const Result<std::vector<WrittenCode>> written = codesOf(database, id);
    if (!written)
        return failure(written);
    for (const auto &[question, code] : *written) {
        if (auto read = reader.code(question, code); !read)
            return failure(read);
    }
    return reader.end().map([](const Response *response) { return std::optional(*response); });
}

} // namespace ljus
