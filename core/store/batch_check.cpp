// Looks piles, serials, verifications, histories and themes through for what cannot be.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/batch_check.h"

#include "core/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct BatchCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

/// How many sheets of a pile, or of a round where there is no pile, something is wrong with.
struct WrongSheets
{
    QString round;
    std::optional<int> pile;
    int sheets = 0;
};

WrongSheets wrongSheetsFrom(const Query &row)
{
    return {row.text(0), row.optionalNumber(1), static_cast<int>(row.number(2))};
}

QString whereOf(const WrongSheets &wrong)
{
    if (!wrong.pile)
        return BatchCheckTexts::tr("Round “%1”").arg(wrong.round);
    return BatchCheckTexts::tr("Round “%1”, pile %2").arg(wrong.round).arg(*wrong.pile);
}

/// One look: what it finds, by round and pile, and the sentence about it.
struct Look
{
    const char *sql;
    const char *what; ///< to be translated, with a number
};

constexpr Look kLooks[]{
    {"SELECT o.name, b.number, count(*) FROM response r JOIN batch b ON b.id = r.batch JOIN round o ON o.id = b.round"
     " WHERE r.round <> b.round OR r.questionnaire <> b.questionnaire OR r.version <> b.version OR r.variant <> b.variant"
     " OR r.language <> b.language OR r.activity IS NOT b.activity GROUP BY b.id ORDER BY b.id",
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n sheet(s) are of another form, language or activity than their pile.")},
    {"SELECT o.name, NULL, count(*) FROM response r JOIN round o ON o.id = r.round"
     " WHERE r.finished = 1 AND r.serial IS NULL GROUP BY o.id ORDER BY o.id",
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n finished sheet(s) have no serial number.")},
    {"SELECT o.name, NULL, count(*) FROM response r JOIN round o ON o.id = r.round"
     " WHERE r.serial > o.last_serial GROUP BY o.id ORDER BY o.id",
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n sheet(s) have a serial number that was never given out.")},
    {"SELECT o.name, b.number, count(*) FROM verified_sheet s JOIN verification v ON v.id = s.verification"
     " JOIN batch b ON b.id = v.batch JOIN round o ON o.id = b.round JOIN response r ON r.id = s.response"
     " WHERE r.batch IS NOT v.batch GROUP BY b.id ORDER BY b.id",
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n sheet(s) of its verifications do not lie in it.")},
    {"SELECT o.name, NULL, count(*) FROM theme_answer x JOIN theme t ON t.id = x.theme JOIN response r ON r.id = x.response"
     " JOIN round o ON o.id = t.round WHERE r.round <> t.round OR r.questionnaire <> t.questionnaire GROUP BY o.id ORDER BY o.id",
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n text(s) stand under a theme of another questionnaire or round.")},
};

Result<void> look(Database &database, const Look &look, Problems &problems)
{
    Query query(database, QString::fromUtf8(look.sql));
    const Result<std::vector<WrongSheets>> found = rowsOf(query, wrongSheetsFrom);
    if (!found)
        return failure(found);
    for (const WrongSheets &wrong : *found)
        problems.push_back({whereOf(wrong), BatchCheckTexts::tr(look.what, nullptr, wrong.sheets), goBackToBackup()});
    return {};
}

/// Where a form, or a question of it, is named.
struct Named
{
    QString where; ///< the round's name
    qint64 instrument = 0;
    QString questionnaire;
    QString version;
    QString name; ///< of the variant or question
    int times = 0;
};

Named namedFrom(const Query &row)
{
    return {row.text(0), row.number(1), row.text(2), row.text(3), row.text(4), static_cast<int>(row.number(5))};
}

/// The version that @a named is about; null when it, or its definition, is not known.
const QuestionnaireVersion *versionOf(const std::map<qint64, Instrument> &definitions, const Named &named)
{
    const auto definition = definitions.find(named.instrument);
    const Questionnaire *questionnaire =
        definition == definitions.end() ? nullptr : definition->second.questionnaire(named.questionnaire);
    return questionnaire ? questionnaire->version(named.version) : nullptr;
}

/// A look that needs the definitions: what of a form is named that its version may not have.
struct NameLook
{
    const char *sql;
    bool (*isKnown)(const QuestionnaireVersion &version, const QString &name);
    const char *what; ///< to be translated, with a number
};

constexpr NameLook kNameLooks[]{
    {"SELECT o.name, o.instrument, b.questionnaire, b.version, b.variant, count(*) FROM batch b"
     " JOIN round o ON o.id = b.round GROUP BY o.id, 3, 4, 5",
     [](const QuestionnaireVersion &version, const QString &name) { return version.variant(name) != nullptr; },
     QT_TRANSLATE_N_NOOP("StoreCheck",
                         "%n pile(s) are of variant “%3”, which version “%2” of questionnaire “%1” does not have.")},
    {"SELECT o.name, o.instrument, r.questionnaire, r.version, h.question, count(*) FROM history h"
     " JOIN response r ON r.id = h.response JOIN round o ON o.id = r.round GROUP BY o.id, 3, 4, 5",
     [](const QuestionnaireVersion &version, const QString &name) { return version.question(name) != nullptr; },
     QT_TRANSLATE_N_NOOP("StoreCheck", "%n change(s) in the history are of question %3, which version “%2” of questionnaire “%1” "
                                       "does not ask.")},
};

Result<void> look(Database &database, const NameLook &look, const std::map<qint64, Instrument> &definitions, Problems &problems)
{
    Query query(database, QString::fromUtf8(look.sql));
    const Result<std::vector<Named>> found = rowsOf(query, namedFrom);
    if (!found)
        return failure(found);
    for (const Named &named : *found) {
        const QuestionnaireVersion *version = versionOf(definitions, named);
        if (!definitions.contains(named.instrument) || (version && look.isKnown(*version, named.name)))
            continue;
        problems.push_back(
            {BatchCheckTexts::tr("Round “%1”").arg(named.where),
             BatchCheckTexts::tr(look.what, nullptr, named.times).arg(named.questionnaire, named.version, named.name),
             goBackToBackup()});
    }
    return {};
}

bool asksFreeText(const Questionnaire &questionnaire, const QuestionKey &question)
{
    return std::any_of(questionnaire.versions.cbegin(), questionnaire.versions.cend(), [&](const QuestionnaireVersion &version) {
        const Question *asked = version.question(question);
        return asked != nullptr && asked->kind == QuestionKind::FreeText;
    });
}

/// Themes of questions that the round's definition does not ask for a free text.
Result<void> lookAtThemes(Database &database, const std::map<qint64, Instrument> &definitions, Problems &problems)
{
    Query query(database, QString::fromUtf8("SELECT o.name, o.instrument, t.questionnaire, '', t.question, count(*) FROM theme t"
                                            " JOIN round o ON o.id = t.round GROUP BY o.id, 3, 5"));
    const Result<std::vector<Named>> found = rowsOf(query, namedFrom);
    if (!found)
        return failure(found);
    for (const Named &named : *found) {
        const auto definition = definitions.find(named.instrument);
        if (definition == definitions.end())
            continue; // said already
        const Questionnaire *questionnaire = definition->second.questionnaire(named.questionnaire);
        if (questionnaire != nullptr && asksFreeText(*questionnaire, named.name))
            continue;
        problems.push_back(
            {BatchCheckTexts::tr("Round “%1”").arg(named.where),
             BatchCheckTexts::tr("%n theme(s) belong to question %2 of questionnaire “%1”, which is no free-text question there.",
                                 nullptr, named.times)
                 .arg(named.questionnaire, named.name),
             goBackToBackup()});
    }
    return {};
}

} // namespace

QString goBackToBackup()
{
    return BatchCheckTexts::tr("Go back to the latest backup.");
}

Result<Problems> problemsOfSheets(Database &database, const std::map<qint64, Instrument> &definitions)
{
    Problems problems;
    for (const Look &one : kLooks) {
        if (auto looked = look(database, one, problems); !looked)
            return failure(looked);
    }
    for (const NameLook &one : kNameLooks) {
        if (auto looked = look(database, one, definitions, problems); !looked)
            return failure(looked);
    }
    if (auto looked = lookAtThemes(database, definitions, problems); !looked)
        return failure(looked);
    return problems;
}

} // namespace ljus
