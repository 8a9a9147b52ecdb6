// What is asked and how it is counted: looking things up in a definition, and which answers a question takes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ljus {

namespace {

struct InstrumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Instrument)
};

/// The one of @a things whose key is @a key, or null.
template<typename Thing>
const Thing *withKey(const std::vector<Thing> &things, const QString &key)
{
    const auto found = std::find_if(things.cbegin(), things.cend(), [&](const Thing &thing) { return thing.key == key; });
    return found == things.cend() ? nullptr : &*found;
}

/// Whether @a text would be read as a number or a date, and not as one of the codes for nothing.
bool isWritten(const QString &text, QuestionKind kind)
{
    const std::optional<Answer> read = fromCodes({text}, kind);
    return read && read->isValue();
}

bool areDistinctOptions(const Question &question, const QStringList &codes)
{
    const bool allExist =
        std::all_of(codes.cbegin(), codes.cend(), [&](const QString &code) { return question.optionIndex(code).has_value(); });
    return allExist && !codes.isEmpty() && QSet<QString>(codes.cbegin(), codes.cend()).size() == codes.size();
}

} // namespace

QString displayName(Provenance::Status status)
{
    switch (status) {
    case Provenance::Status::Official:
        return InstrumentTexts::tr("Official, checked against the original");
    case Provenance::Status::Federation:
        return InstrumentTexts::tr("Entered by the federation, not checked");
    case Provenance::Status::Example:
        return InstrumentTexts::tr("Example");
    }
    return {};
}

std::optional<int> Question::optionIndex(const QString &code) const
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&](const Option &option) { return option.code == code; });
    if (found == options.cend())
        return std::nullopt;
    return static_cast<int>(found - options.cbegin());
}

bool Variant::asks(const QuestionKey &question) const
{
    return std::find(without.cbegin(), without.cend(), question) == without.cend();
}

const Question *QuestionnaireVersion::question(const QuestionKey &wanted) const
{
    return withKey(questions, wanted);
}

const Question *QuestionnaireVersion::sexQuestion() const
{
    const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                    [](const Question &question) { return question.role == Question::Role::Sex; });
    return found == questions.cend() ? nullptr : &*found;
}

const Variant *QuestionnaireVersion::variant(const QString &wanted) const
{
    return withKey(variants, wanted);
}

std::vector<const Question *> QuestionnaireVersion::questionsOf(const Variant &variant) const
{
    std::vector<const Question *> asked;
    for (const Question &question : questions) {
        if (variant.asks(question.key))
            asked.push_back(&question);
    }
    return asked;
}

const QuestionnaireVersion *Questionnaire::version(const QString &wanted) const
{
    return withKey(versions, wanted);
}

std::optional<int> Questionnaire::versionIndex(const QString &wanted) const
{
    const QuestionnaireVersion *found = version(wanted);
    if (found == nullptr)
        return std::nullopt;
    return static_cast<int>(found - versions.data());
}

const Questionnaire *Instrument::questionnaire(const QString &key) const
{
    return withKey(questionnaires, key);
}

const Indicator *Instrument::indicator(const QString &key) const
{
    return withKey(indicators, key);
}

bool accepts(const Question &question, const Answer &answer)
{
    if (!answer.isValue())
        return true;
    if (question.kind == QuestionKind::MultipleChoice)
        return areDistinctOptions(question, answer.values());
    if (answer.values().size() != 1)
        return false;
    switch (question.kind) {
    case QuestionKind::Number:
    case QuestionKind::Date:
        return isWritten(answer.value(), question.kind);
    case QuestionKind::FreeText:
        return !answer.value().isEmpty();
    default:
        return question.optionIndex(answer.value()).has_value();
    }
}

std::optional<QuestionKey> firstUnacceptable(const QuestionnaireVersion &version, const Variant &variant,
                                             const QMap<QuestionKey, Answer> &answers)
{
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const Question *question = version.question(answer.key());
        if (question == nullptr || !variant.asks(question->key) || !accepts(*question, *answer))
            return answer.key();
    }
    return std::nullopt;
}

} // namespace ljus
