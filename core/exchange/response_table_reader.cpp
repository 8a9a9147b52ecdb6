// Reads the canonical response table from CSV, with precise problems.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_table.h"

#include "core/exchange/csv.h"
#include "core/exchange/response_cell.h"
#include "core/exchange/response_columns.h"
#include "core/instruments/keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseTableReader)
};

/// As many problems as a person can take in, and how many more there are.
class Findings
{
public:
    void add(Problem problem)
    {
        ++m_count;
        if (m_problems.size() < ImportReading::kMostProblems)
            m_problems.push_back(std::move(problem));
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    [[nodiscard]] Problems list() const
    {
        Problems problems = m_problems;
        if (m_count > ImportReading::kMostProblems)
            problems.back() = {ReaderTexts::tr("The rest of the file"),
                               ReaderTexts::tr("%n more problem(s) were found.", nullptr,
                                               static_cast<int>(m_count - ImportReading::kMostProblems + 1)),
                               ReaderTexts::tr("Mend those above and read the file again.")};
        return problems;
    }

private:
    Problems m_problems;
    std::size_t m_count = 0;
};

/// A version in one variant, against the columns that the file has.
struct Form
{
    const QuestionnaireVersion *version = nullptr;
    const Variant *variant = nullptr;
    std::vector<const Question *> asked; ///< by column; null: no question, or not asked
};

class TableReader
{
public:
    TableReader(CsvReader csv, const ImportTarget &target);
    Result<ImportReading> read();

private:
    [[nodiscard]] QString knownName(const QString &name) const;
    [[nodiscard]] const Variant &variantByColumns(const QuestionnaireVersion &version) const;
    [[nodiscard]] QString cell(const QString &column) const;
    void add(const QString &column, const Problem &problem);

    void readHeader(const QStringList &names);
    void complainOfUnknown(const QString &name);
    void readRow();
    const Form *readForm();
    const Form &formOf(const QuestionnaireVersion &version, const Variant &variant);
    void complainOfMissing(const Question &question, const QuestionnaireVersion &version);
    void readQuestionnaire();
    QString readLanguage();
    QString readActivity();
    QMap<QuestionKey, Answer> readAnswers(const Form &form);

    CsvReader m_csv;
    const ImportTarget &m_target;
    QuestionKey m_sex;
    QStringList m_known; ///< all names that a column may have
    QStringList m_columns; ///< as the file names them
    QHash<QString, qsizetype> m_places; ///< by known name
    std::vector<qsizetype> m_questionColumns;
    QStringList m_fields; ///< of the row being read
    std::map<std::pair<const QuestionnaireVersion *, const Variant *>, Form> m_forms;
    QSet<QuestionKey> m_missing;
    QSet<QString> m_activities;
    ImportPlan m_plan;
    Findings m_findings;
};

TableReader::TableReader(CsvReader csv, const ImportTarget &target)
    : m_csv(std::move(csv)), m_target(target), m_sex(sexQuestionOf(target.questionnaire)), m_known(headColumns())
{
    m_known.prepend(m_sex);
    for (const Question *question : questionsOf(target.questionnaire)) {
        if (question->key != m_sex)
            m_known.push_back(question->key);
    }
    for (const Activity &activity : target.activities)
        m_activities.insert(activity.name);
    m_plan.round = target.round;
    m_plan.questionnaire = target.questionnaire.key;
}

Result<ImportReading> TableReader::read()
{
    const auto header = m_csv.next();
    if (!header)
        return failure(header);
    if (!*header)
        return failure(Error::Kind::Invalid,
                       ReaderTexts::tr("The file has no line of column names. Put them in its first line."));
    readHeader(**header);
    bool hasRows = false;
    for (;;) {
        const auto row = m_csv.next();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        hasRows = true;
        m_fields = **row;
        readRow();
    }
    if (!hasRows)
        m_findings.add({ReaderTexts::tr("line %1").arg(m_csv.line()),
                        ReaderTexts::tr("There are no rows below the column names."),
                        ReaderTexts::tr("Put in one row per response.")});
    if (!m_findings.isEmpty())
        return ImportReading{{}, m_findings.list()};
    return ImportReading{std::move(m_plan), {}};
}

/// Fixed columns by any case, questions by their exact key; empty: not known.
QString TableReader::knownName(const QString &name) const
{
    if (name.compare(columns::kSex, Qt::CaseInsensitive) == 0)
        return m_sex;
    for (const QString &fixed : headColumns()) {
        if (name.compare(fixed, Qt::CaseInsensitive) == 0)
            return fixed;
    }
    return m_known.contains(name) ? name : QString();
}

void TableReader::readHeader(const QStringList &names)
{
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString name = names[column].trimmed();
        m_columns.push_back(name.isEmpty() ? QString::number(column + 1) : shown(name));
        const QString known = knownName(name);
        if (!known.isEmpty() && m_places.contains(known))
            add(name, {{}, ReaderTexts::tr("There are two columns of this name."), ReaderTexts::tr("Remove one of them.")});
        else if (!known.isEmpty()) {
            m_places.insert(known, column);
            if (!headColumns().contains(known))
                m_questionColumns.push_back(column);
        }
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (knownName(names[column].trimmed()).isEmpty())
            complainOfUnknown(m_columns[column]);
    }
}

void TableReader::complainOfUnknown(const QString &name)
{
    QStringList free;
    std::copy_if(m_known.cbegin(), m_known.cend(), std::back_inserter(free),
                 [this](const QString &known) { return !m_places.contains(known); });
    add(name, {{},
               ReaderTexts::tr("The column is not known."),
               free.isEmpty() ? ReaderTexts::tr("Remove it.")
                              : ReaderTexts::tr("Remove it or rename it to one of: %1.").arg(free.join(u", "_s))});
}

void TableReader::add(const QString &column, const Problem &problem)
{
    m_findings.add(
        {ReaderTexts::tr("line %1, column %2").arg(QString::number(m_csv.line()), column), problem.what, problem.mend});
}

/// Trimmed; empty where there is no such column.
QString TableReader::cell(const QString &column) const
{
    const auto place = m_places.constFind(column);
    return place == m_places.cend() ? QString() : m_fields[*place].trimmed();
}

void TableReader::readRow()
{
    if (m_fields.size() != m_columns.size()) {
        m_findings.add(
            {ReaderTexts::tr("line %1").arg(m_csv.line()),
             ReaderTexts::tr("The row has %1 fields, but there are %2 columns.").arg(m_fields.size()).arg(m_columns.size()),
             ReaderTexts::tr("Check the separators and quotation marks of this line.")});
        return;
    }
    const Form *form = readForm();
    if (form == nullptr)
        return;
    readQuestionnaire();
    ImportedResponse response{form->version->key, form->variant->key, readLanguage(), readActivity(), readAnswers(*form)};
    if (m_findings.isEmpty())
        m_plan.responses.push_back(std::move(response));
}

const Form *TableReader::readForm()
{
    const QString versionKey = cell(columns::kVersion);
    const QuestionnaireVersion *version = m_target.questionnaire.version(versionKey.isEmpty() ? m_target.version : versionKey);
    if (version == nullptr) {
        add(columns::kVersion, {{},
                                ReaderTexts::tr("The questionnaire has no version %1.").arg(shown(versionKey)),
                                ReaderTexts::tr("Write one of: %1.").arg(keysOf(m_target.questionnaire.versions))});
        return nullptr;
    }
    const QString variantKey = cell(columns::kVariant);
    const Variant *variant = variantKey.isEmpty() ? &variantByColumns(*version) : version->variant(variantKey);
    if (variant == nullptr) {
        add(columns::kVariant, {{},
                                ReaderTexts::tr("Version %1 has no variant %2.").arg(version->key, shown(variantKey)),
                                ReaderTexts::tr("Write one of: %1.").arg(keysOf(version->variants))});
        return nullptr;
    }
    return &formOf(*version, *variant);
}

/// The first variant that asks for sex just when there is such a column, and whose questions all have one; else the nearest.
const Variant &TableReader::variantByColumns(const QuestionnaireVersion &version) const
{
    const bool hasSex = m_places.contains(m_sex) && version.question(m_sex) != nullptr;
    const Variant *nearest = nullptr;
    for (const Variant &variant : version.variants) {
        const std::vector<const Question *> questions = version.questionsOf(variant);
        const bool asksSex = version.question(m_sex) != nullptr && variant.asks(m_sex);
        if (asksSex != hasSex)
            continue;
        if (nearest == nullptr)
            nearest = &variant;
        if (std::all_of(questions.cbegin(), questions.cend(), [this](const Question *question) {
                return question->kind == QuestionKind::FreeText || m_places.contains(question->key);
            }))
            return variant;
    }
    return nearest == nullptr ? version.variants.front() : *nearest;
}

const Form &TableReader::formOf(const QuestionnaireVersion &version, const Variant &variant)
{
    const auto [entry, isNew] = m_forms.try_emplace({&version, &variant});
    Form &form = entry->second;
    if (!isNew)
        return form;
    form = {&version, &variant, std::vector<const Question *>(static_cast<std::size_t>(m_columns.size()))};
    for (const Question *question : version.questionsOf(variant)) {
        if (const auto place = m_places.constFind(question->key); place != m_places.cend())
            form.asked[static_cast<std::size_t>(*place)] = question;
        else if (question->kind != QuestionKind::FreeText)
            complainOfMissing(*question, version);
    }
    return form;
}

void TableReader::complainOfMissing(const Question &question, const QuestionnaireVersion &version)
{
    if (m_missing.contains(question.key))
        return;
    m_missing.insert(question.key);
    m_findings.add({ReaderTexts::tr("column %1").arg(question.key),
                    ReaderTexts::tr("The column is missing, though version %1 asks this question.").arg(version.key),
                    ReaderTexts::tr("Add it, with empty cells where nothing was answered.")});
}

void TableReader::readQuestionnaire()
{
    const QString key = cell(columns::kQuestionnaire);
    if (!key.isEmpty() && key != m_target.questionnaire.key)
        add(columns::kQuestionnaire,
            {{},
             ReaderTexts::tr("The row belongs to the questionnaire %1, not to %2.").arg(shown(key), m_target.questionnaire.key),
             ReaderTexts::tr("Choose that questionnaire, or move the row to a file of its own.")});
}

QString TableReader::readLanguage()
{
    static const QRegularExpression kLanguage(u"^[a-z]{2,3}$"_s);
    QString language = cell(columns::kLanguage).toLower();
    if (language.isEmpty())
        return m_target.language;
    if (!kLanguage.match(language).hasMatch())
        add(columns::kLanguage, {{},
                                 ReaderTexts::tr("\"%1\" is not a language code.").arg(shown(language)),
                                 ReaderTexts::tr("Write two or three letters, as sv, en or ar.")});
    return language;
}

QString TableReader::readActivity()
{
    QString name = cell(columns::kActivity);
    if (name.isEmpty() || m_activities.contains(name))
        return name;
    m_activities.insert(name);
    m_plan.newActivities.push_back(name);
    Activity activity;
    activity.name = name;
    for (const Problem &problem : problemsOf(activity))
        add(columns::kActivity, problem);
    return name;
}

QMap<QuestionKey, Answer> TableReader::readAnswers(const Form &form)
{
    QMap<QuestionKey, Answer> answers;
    for (const qsizetype column : m_questionColumns) {
        const QString &field = m_fields[column];
        if (const Question *question = form.asked[static_cast<std::size_t>(column)]) {
            if (const auto answer = readCell(*question, field))
                answers.insert(question->key, *answer);
            else
                add(m_columns[column], answer.error());
            continue;
        }
        const QString code = field.trimmed();
        if (!code.isEmpty() && code != QLatin1String(codes::kNotInVersion) && code != QLatin1String(codes::kNotInVariant))
            add(m_columns[column],
                {{},
                 ReaderTexts::tr("Version %1, variant %2, does not ask this question.").arg(form.version->key, form.variant->key),
                 ReaderTexts::tr("Empty the cell, or correct the row's version or variant.")});
    }
    return answers;
}

} // namespace

Result<ImportReading> readResponseTable(QIODevice &device, const ImportTarget &target)
{
    if (target.questionnaire.version(target.version) == nullptr)
        return failure(Error::Kind::NotFound,
                       ReaderTexts::tr("The questionnaire has no version %1. Choose one that it has.").arg(target.version));
    const Result<CsvReader> csv = CsvReader::open(device);
    if (!csv)
        return failure(csv);
    return TableReader(*csv, target).read();
}

} // namespace ljus
