// The answers to one questionnaire as an SPSS file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/spss_answers.h"

#include "core/exchange/response_columns.h"
#include "core/exchange/response_table.h"
#include "core/results/form_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SpssAnswers)
};

using Labels = std::vector<std::pair<double, QString>>;

QString textOf(const LocalizedText &text)
{
    return text.in(u"sv"_s);
}

/// The whole number that @a code is, if it is one.
std::optional<int> wholeNumber(const QString &code)
{
    constexpr int kMost = 999999;
    const int number = code.toInt();
    const bool isIt = number >= 0 && number <= kMost && QString::number(number) == code;
    return isIt ? std::optional(number) : std::nullopt;
}

/// What each option is in the file.
std::vector<double> numbersOf(const std::vector<Option> &options)
{
    int next = 1;
    for (const Option &option : options)
        next = std::max(next, wholeNumber(option.code).value_or(0) + 1);
    std::vector<double> numbers;
    for (const Option &option : options) {
        const std::optional<int> own = wholeNumber(option.code);
        numbers.push_back(own ? *own : next++);
    }
    return numbers;
}

Labels withNothing(Labels labels)
{
    for (const Nothing nothing : kNothings)
        labels.emplace_back(spssCode(nothing), displayName(nothing));
    return labels;
}

SpssVariable::Level levelOf(const Question &question)
{
    const bool isOrdered = std::all_of(question.options.cbegin(), question.options.cend(),
                                       [](const Option &option) { return option.dontKnow || option.points.has_value(); });
    return isOrdered ? SpssVariable::Level::Ordinal : SpssVariable::Level::Nominal;
}

SpssVariable singleChoice(const Question &question)
{
    const std::vector<double> numbers = numbersOf(question.options);
    Labels labels;
    for (std::size_t option = 0; option < numbers.size(); ++option)
        labels.emplace_back(numbers[option], textOf(question.options[option].text));
    return {question.key, textOf(question.text), SpssVariable::Type::Whole, levelOf(question), withNothing(std::move(labels))};
}

/// Whether one of several options was ticked. The option's text is never cut before the question's.
SpssVariable tick(const Question &question, const Option &option)
{
    const QString end = u": "_s + textOf(option.text).simplified();
    const QString begin = withinBytes(textOf(question.text).simplified(), kLongestSpssLabel - end.toUtf8().size());
    return {question.key + u'_' + option.code, begin + end, SpssVariable::Type::Whole, SpssVariable::Level::Nominal,
            withNothing({{0, Texts::tr("Not ticked")}, {1, Texts::tr("Ticked")}})};
}

/// What the cells of a question stand for.
struct Meaning
{
    std::vector<double> options; ///< see numbersOf
    const QStringList &values;
};

/// One value per variable of @a question for a cell that holds an answer.
QVariantList valuesOf(const Question &question, Cell cell, const Meaning &meaning)
{
    const auto value = [&] { return meaning.values[static_cast<qsizetype>(cell)]; };
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return {meaning.options[cell]};
    case QuestionKind::Number:
        return {value().toDouble()};
    case QuestionKind::Date:
        return {spssDate(QDate::fromString(value(), Qt::ISODate))};
    case QuestionKind::MultipleChoice:
    case QuestionKind::FreeText:
        break;
    }
    QVariantList ticks;
    for (std::size_t option = 0; option < question.options.size(); ++option)
        ticks << static_cast<double>(cell >> option & 1U);
    return ticks;
}

/// Why a row says nothing to a question, if so.
std::optional<Nothing> nothingIn(const FormLookup &forms, const ResponseSet::Row &row, Cell cell)
{
    if (const std::optional<Nothing> reason = forms.reason(row))
        return reason;
    switch (cell) {
    case kBlankCell:
        return Nothing::Blank;
    case kMarksCell:
        return Nothing::Marks;
    case kUnreadableCell:
        return Nothing::Unreadable;
    default:
        return std::nullopt;
    }
}

class AnswerFile
{
public:
    AnswerFile(const ResponseSet &responses, const QMap<qint64, QString> &activityNames)
        : m_responses(responses), m_activityNames(activityNames)
    {
        m_file.rows.resize(responses.rows().size());
    }
    Result<SpssFile> make(QDate day);

private:
    void addHead();
    [[nodiscard]] Result<void> addQuestions(std::span<const Question *const> questions);
    void addQuestion(const Question &question);
    [[nodiscard]] Result<void> checkNumbers(const Question &question) const;
    [[nodiscard]] std::vector<SpssVariable> variablesOf(const Question &question) const;

    const ResponseSet &m_responses;
    const QMap<qint64, QString> &m_activityNames;
    SpssFile m_file;
};

void AnswerFile::addHead()
{
    const std::vector<std::pair<QString, QString>> head{{columns::kActivity, Texts::tr("Activity")},
                                                        {columns::kVersion, Texts::tr("Questionnaire version")},
                                                        {columns::kVariant, Texts::tr("Variant of the paper")},
                                                        {columns::kLanguage, Texts::tr("Language of the paper")}};
    for (const auto &[name, label] : head)
        m_file.variables.push_back({name, label, SpssVariable::Type::Text, SpssVariable::Level::Nominal});
    for (std::size_t row = 0; row < m_file.rows.size(); ++row) {
        const ResponseSet::Row &of = m_responses.rows()[row];
        const QuestionnaireVersion &version = m_responses.questionnaire().versions[of.version];
        m_file.rows[row] << (of.activity ? m_activityNames.value(of.activity->value) : QString()) << version.key
                         << version.variants[of.variant].key << of.language;
    }
}

/// Nothing that was answered may look like a kind of nothing.
Result<void> AnswerFile::checkNumbers(const Question &question) const
{
    if (question.kind != QuestionKind::Number)
        return {};
    for (const QString &value : m_responses.values(question.key)) {
        if (value.toDouble() >= m_file.lowestMissing && value.toDouble() <= m_file.highestMissing)
            return failure(Error::Kind::Invalid,
                           Texts::tr("The answer %1 to question %2 is a number that stands for \"not answered\" in SPSS files. "
                                     "Correct it, or save the answers as .csv.")
                               .arg(value, question.key));
    }
    return {};
}

std::vector<SpssVariable> AnswerFile::variablesOf(const Question &question) const
{
    using Type = SpssVariable::Type;
    using Level = SpssVariable::Level;
    if (question.kind == QuestionKind::SingleChoice)
        return {singleChoice(question)};
    if (question.kind == QuestionKind::MultipleChoice) {
        std::vector<SpssVariable> ticks;
        for (const Option &option : question.options)
            ticks.push_back(tick(question, option));
        return ticks;
    }
    const QStringList &values = m_responses.values(question.key);
    const bool isWhole = std::none_of(values.cbegin(), values.cend(), [](const QString &value) { return value.contains(u'.'); });
    const Type ofNumber = isWhole ? Type::Whole : Type::Decimal;
    return {{question.key, textOf(question.text), question.kind == QuestionKind::Date ? Type::Date : ofNumber, Level::Scale,
             withNothing({})}};
}

void AnswerFile::addQuestion(const Question &question)
{
    const std::vector<SpssVariable> variables = variablesOf(question);
    m_file.variables.insert(m_file.variables.end(), variables.cbegin(), variables.cend());
    const FormLookup forms(question, m_responses.questionnaire());
    const std::span<const Cell> cells = m_responses.cells(question.key);
    const Meaning meaning{numbersOf(question.options), m_responses.values(question.key)};
    for (std::size_t row = 0; row < m_file.rows.size(); ++row) {
        const std::optional<Nothing> nothing = nothingIn(forms, m_responses.rows()[row], cells[row]);
        m_file.rows[row] += nothing ? QVariantList(static_cast<qsizetype>(variables.size()), spssCode(*nothing))
                                    : valuesOf(question, cells[row], meaning);
    }
}

Result<void> AnswerFile::addQuestions(std::span<const Question *const> questions)
{
    for (const Question *question : questions) {
        if (auto checked = checkNumbers(*question); !checked)
            return checked;
        addQuestion(*question);
    }
    return {};
}

Result<SpssFile> AnswerFile::make(QDate day)
{
    const Questionnaire &questionnaire = m_responses.questionnaire();
    m_file.title = textOf(questionnaire.title);
    m_file.day = day;
    m_file.lowestMissing = spssCode(kNothings.back());
    m_file.highestMissing = spssCode(kNothings.front());
    std::vector<const Question *> questions = questionsOf(questionnaire);
    std::erase_if(questions, [&](const Question *question) { return isEverFreeText(questionnaire, question->key); });
    const auto others =
        std::stable_partition(questions.begin(), questions.end(),
                              [sex = sexQuestionOf(questionnaire)](const Question *question) { return question->key == sex; });
    if (auto added = addQuestions({questions.begin(), others}); !added)
        return failure(added);
    addHead();
    if (auto added = addQuestions({others, questions.end()}); !added)
        return failure(added);
    sortByContent(m_file.rows);
    return std::move(m_file);
}

} // namespace

double spssCode(Nothing nothing)
{
    constexpr int kFirst = -999991; // below any number that people answer
    return kFirst - static_cast<int>(nothing);
}

Result<SpssFile> spssAnswers(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, QDate day)
{
    return AnswerFile(responses, activityNames).make(day);
}

} // namespace ljus
