// The codebook: what every code in a submission means.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebook.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

const QStringList kKinds{u"singleChoice"_s, u"multipleChoice"_s, u"number"_s, u"date"_s, u"freeText"_s};
const QStringList kStatuses{u"official"_s, u"federation"_s, u"example"_s};

std::vector<PackageField> fields()
{
    return {{u"enkat"_s, Texts::tr("Questionnaire")},
            {u"version"_s, Texts::tr("Questionnaire version")},
            {u"fraga"_s, Texts::tr("Question: the name of its column")},
            {u"revision"_s, Texts::tr("Revision: same question and revision are comparable"), u"integer"_s},
            {u"nummer"_s, Texts::tr("Number on the paper")},
            {u"text"_s, Texts::tr("Wording")},
            {u"typ"_s, Texts::tr("Kind of question"), u"string"_s, kKinds},
            {u"skala"_s, Texts::tr("Scale")},
            {u"indikator"_s, Texts::tr("Indicator")},
            {u"kod"_s, Texts::tr("Code")},
            {u"alternativ"_s, Texts::tr("What the code means")},
            {u"positiv"_s, Texts::tr("Counts as positive"), u"boolean"_s},
            {u"vetej"_s, Texts::tr("Stands for \"don't know\""), u"boolean"_s},
            {u"poang"_s, Texts::tr("Points"), u"number"_s},
            {u"status"_s, Texts::tr("Status of the wording"), u"string"_s, kStatuses},
            {u"kalla"_s, Texts::tr("Source of the wording")}};
}

QString textOf(const LocalizedText &text)
{
    return text.in(u"sv"_s);
}

QVariant yesOrNo(bool value)
{
    return value ? u"ja"_s : u"nej"_s;
}

/// The five cells that say what an option is.
QVariantList optionCells(const Question &question, const Option &option)
{
    return {option.code, textOf(option.text), yesOrNo(question.positive.contains(option.code)), yesOrNo(option.dontKnow),
            option.points ? QVariant(*option.points) : QVariant()};
}

void appendQuestion(Table &table, const QVariantList &place, const Question &question, const Provenance &ofInstrument)
{
    const Provenance provenance = question.provenance.value_or(ofInstrument);
    QVariantList asked = place;
    asked << question.key << question.revision << question.number << textOf(question.text)
          << kKinds.value(static_cast<qsizetype>(question.kind)) << question.scale << question.indicator;
    const QVariantList origin{kStatuses.value(static_cast<qsizetype>(provenance.status)), provenance.source};
    if (!question.isChoice())
        table.rows.push_back(asked + QVariantList(5) + origin);
    for (const Option &option : question.options)
        table.rows.push_back(asked + optionCells(question, option) + origin);
}

void appendReserved(Table &table)
{
    const std::array<std::pair<const char *, QString>, 5> meanings{
        {{codes::kBlank, Texts::tr("Blank on the paper")},
         {codes::kMarks, Texts::tr("Two or more marks where one was asked for")},
         {codes::kUnreadable, Texts::tr("Unreadable")},
         {codes::kNotInVariant, Texts::tr("Not asked in the variant that was answered")},
         {codes::kNotInVersion, Texts::tr("Not asked in the version that was answered")}}};
    constexpr qsizetype kBefore = 9;
    constexpr qsizetype kAfter = 5;
    for (const auto &[code, meaning] : meanings)
        table.rows.push_back(QVariantList(kBefore) + QVariantList{QString::fromLatin1(code), meaning} + QVariantList(kAfter));
}

} // namespace

PackageTable codebook(const Instrument &instrument)
{
    PackageTable book = packageTable(u"kodbok"_s, Texts::tr("Codebook"), fields());
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        for (const QuestionnaireVersion &version : questionnaire.versions) {
            for (const Question &question : version.questions)
                appendQuestion(book.table, {questionnaire.key, version.key}, question, instrument.provenance);
        }
    }
    appendReserved(book.table);
    return book;
}

} // namespace ljus
