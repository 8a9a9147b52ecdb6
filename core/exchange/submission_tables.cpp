// The tables of a submission.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission_tables.h"

#include "core/exchange/codebook.h"
#include "core/exchange/response_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionTables)
};

QVariant cellOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant cellOf(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

std::vector<Activity> sortedActivities(std::vector<Activity> activities)
{
    std::sort(activities.begin(), activities.end(),
              [](const Activity &a, const Activity &b) { return std::tie(a.name, a.uuid) < std::tie(b.name, b.uuid); });
    return activities;
}

PackageTable activityTable(const std::vector<Activity> &activities)
{
    PackageTable table = packageTable(u"insatser"_s, Texts::tr("Activities"),
                                      {{u"uuid"_s, Texts::tr("Identifier")},
                                       {u"namn"_s, Texts::tr("Name")},
                                       {u"typ"_s,
                                        Texts::tr("Directed at individuals or structural"),
                                        u"string"_s,
                                        {toCode(ActivityKind::Individual), toCode(ActivityKind::Structural)}},
                                       {u"kommun"_s, Texts::tr("Municipality")},
                                       {u"fran"_s, Texts::tr("From"), u"date"_s},
                                       {u"till"_s, Texts::tr("To and including"), u"date"_s}});
    table.primaryKey = u"uuid"_s;
    for (const Activity &activity : activities)
        table.table.rows.push_back({activity.uuid.toString(QUuid::WithoutBraces), activity.name, toCode(activity.kind),
                                    activity.municipality, cellOf(activity.from), cellOf(activity.to)});
    return table;
}

using ActivityKey = std::optional<Id<Activity>>;

/// How many came back, counted from the responses.
int returnedFrom(const ResponseSet *responses, const ActivityKey &activity)
{
    if (responses == nullptr)
        return 0;
    const auto &rows = responses->rows();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const ResponseSet::Row &row) { return row.activity == activity; }));
}

void appendCounts(Table &table, const Submission &submission, const QString &questionnaire,
                  const std::vector<Activity> &activities)
{
    std::vector<std::pair<ActivityKey, QString>> places{{std::nullopt, QString()}};
    for (const Activity &activity : activities)
        places.emplace_back(activity.id, activity.name);
    const ResponseSet *responses = responsesOf(submission, questionnaire);
    for (const auto &[activity, name] : places) {
        const auto counts = std::find_if(submission.counts.begin(), submission.counts.end(), [&](const HandOutCounts &line) {
            return line.questionnaire == questionnaire && line.activity == activity;
        });
        const bool counted = counts != submission.counts.end();
        const int returned = returnedFrom(responses, activity);
        if (counted || returned > 0)
            table.rows.push_back({questionnaire, name, counted ? cellOf(counts->eligible) : QVariant(),
                                  counted ? cellOf(counts->handedOut) : QVariant(), returned});
    }
}

PackageTable countTable(const Submission &submission, const std::vector<Activity> &activities)
{
    QStringList questionnaires;
    for (const Questionnaire &questionnaire : submission.instrument.questionnaires)
        questionnaires.push_back(questionnaire.key);
    PackageTable table = packageTable(u"antal"_s, Texts::tr("Counts"),
                                      {{u"enkat"_s, Texts::tr("Questionnaire"), u"string"_s, questionnaires},
                                       {u"insats"_s, Texts::tr("Activity")},
                                       {u"mojliga"_s, Texts::tr("Could have been asked"), u"integer"_s},
                                       {u"utdelade"_s, Texts::tr("Handed out"), u"integer"_s},
                                       {u"inkomna"_s, Texts::tr("Returned"), u"integer"_s}});
    for (const QString &questionnaire : questionnaires)
        appendCounts(table.table, submission, questionnaire, activities);
    return table;
}

/// The questions that share a column, one per version that asks it, newest first.
std::vector<const Question *> questionsNamed(const Questionnaire &questionnaire, const QString &key)
{
    std::vector<const Question *> named;
    for (auto version = questionnaire.versions.rbegin(); version != questionnaire.versions.rend(); ++version) {
        if (const Question *question = version->question(key))
            named.push_back(question);
    }
    return named;
}

QString fieldType(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Number:
        return u"number"_s;
    case QuestionKind::Date:
        return u"date"_s;
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice:
    case QuestionKind::FreeText:
        break;
    }
    return u"string"_s;
}

QStringList optionCodes(const std::vector<const Question *> &questions)
{
    QStringList codes;
    for (const Question *question : questions) {
        for (const Option &option : question->options)
            codes.push_back(option.code);
    }
    codes.removeDuplicates();
    return codes;
}

PackageField questionField(const Questionnaire &questionnaire, const QString &key)
{
    const std::vector<const Question *> questions = questionsNamed(questionnaire, key);
    if (questions.empty())
        return {key, key};
    PackageField field{key, questions.front()->text.in(u"sv"_s)};
    const QuestionKind kind = questions.front()->kind;
    if (!std::all_of(questions.begin(), questions.end(), [kind](const Question *question) { return question->kind == kind; }))
        return field; // a number in one version and an option in another: only text holds both
    field.type = fieldType(kind);
    const QStringList codes = optionCodes(questions);
    if (kind == QuestionKind::SingleChoice)
        field.allowed = codes;
    if (kind == QuestionKind::MultipleChoice) {
        const QString one = u"("_s + codes.join(u'|') + u')';
        field.pattern = u'^' + one + u"( "_s + one + u")*$"_s;
    }
    return field;
}

PackageField fixedField(const Questionnaire &questionnaire, const QString &column)
{
    QStringList versions;
    QStringList variants;
    for (const QuestionnaireVersion &version : questionnaire.versions) {
        versions.push_back(version.key);
        for (const Variant &variant : version.variants)
            variants.push_back(variant.key);
    }
    variants.removeDuplicates();
    if (column == u"insats"_s)
        return {column, Texts::tr("Activity")};
    if (column == u"enkat"_s)
        return {column, Texts::tr("Questionnaire"), u"string"_s, {questionnaire.key}};
    if (column == u"version"_s)
        return {column, Texts::tr("Questionnaire version"), u"string"_s, versions};
    if (column == u"variant"_s)
        return {column, Texts::tr("Variant of the paper"), u"string"_s, variants};
    return {column, Texts::tr("Language of the paper")};
}

PackageTable answerTable(const ResponseSet &responses, const QMap<qint64, QString> &activityNames)
{
    static const QStringList kFixed{u"insats"_s, u"enkat"_s, u"version"_s, u"variant"_s, u"sprak"_s};
    const Questionnaire &questionnaire = responses.questionnaire();
    PackageTable table{responseTable(responses, activityNames, FreeText::LeftOut), questionnaire.title.in(u"sv"_s), {}};
    table.table.name = u"svar-"_s + questionnaire.key;
    for (const QString &column : std::as_const(table.table.columns))
        table.fields.push_back(kFixed.contains(column) ? fixedField(questionnaire, column)
                                                       : questionField(questionnaire, column));
    return table;
}

} // namespace

const ResponseSet *responsesOf(const Submission &submission, const QString &questionnaire)
{
    const auto found = std::find_if(submission.responses.begin(), submission.responses.end(),
                                    [&](const ResponseSet &set) { return set.questionnaire().key == questionnaire; });
    return found == submission.responses.end() ? nullptr : &*found;
}

std::vector<PackageTable> submissionTables(const Submission &submission)
{
    const std::vector<Activity> activities = sortedActivities(submission.activities);
    QMap<qint64, QString> names;
    for (const Activity &activity : activities)
        names.insert(activity.id.value, activity.name);
    std::vector<PackageTable> tables;
    for (const Questionnaire &questionnaire : submission.instrument.questionnaires) {
        if (const ResponseSet *responses = responsesOf(submission, questionnaire.key))
            tables.push_back(answerTable(*responses, names));
    }
    tables.push_back(countTable(submission, activities));
    tables.push_back(activityTable(activities));
    tables.push_back(codebook(submission.instrument));
    return tables;
}

} // namespace ljus
