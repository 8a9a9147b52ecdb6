// Piles in words: what they hold, how far they are keyed, what a second keying found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/batch_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

QString rate(double perThousand)
{
    return QLocale().toString(perThousand, 'f', perThousand < 100 ? 1 : 0);
}

QString finishedInWords(const Verification &verification, const KeyingErrors &errors, KeyingVerdict verdict)
{
    if (verification.extent == Verification::Extent::Whole)
        return Texts::tr("The whole pile is keyed twice: %1 of %2 answers were corrected.")
            .arg(errors.errors)
            .arg(errors.answers);
    const QString estimate = Texts::tr("%1 errors per 1 000 answers (%2–%3) in a sample of %4 answers")
                                 .arg(rate(errors.perThousand), rate(errors.low), rate(errors.high))
                                 .arg(errors.answers);
    switch (verdict) {
    case KeyingVerdict::GoodEnough:
        return Texts::tr("%1: good enough").arg(estimate);
    case KeyingVerdict::WithinLimit:
        return Texts::tr("%1: good enough as far as so few answers can tell").arg(estimate);
    case KeyingVerdict::RekeyBatch:
        break;
    }
    return Texts::tr("%1: key the pile again").arg(estimate);
}

} // namespace

QString paperInWords(const Instrument &instrument, const ResponseHead &head, const QString &activity, const QString &language)
{
    const Questionnaire *questionnaire = instrument.questionnaire(head.questionnaire);
    QStringList parts{questionnaire ? questionnaire->title.in(language) : head.questionnaire, head.version};
    const QuestionnaireVersion *version = questionnaire ? questionnaire->version(head.version) : nullptr;
    const Variant *variant = version && version->variants.size() > 1 ? version->variant(head.variant) : nullptr;
    if (variant)
        parts << variant->title.in(language);
    if (!activity.isEmpty())
        parts << activity;
    return parts.join(u" · "_s);
}

QString placeInWords(const Keying &keying)
{
    const Batch &batch = keying.batch();
    const int sheet = keying.sheetsKeyed() + batch.blank + batch.refused + 1;
    return batch.expected ? Texts::tr("Pile %1 · sheet %2 of %3").arg(batch.number).arg(sheet).arg(*batch.expected)
                          : Texts::tr("Pile %1 · sheet %2").arg(batch.number).arg(sheet);
}

QString placeInWords(const Verifying &verifying)
{
    return Texts::tr("Take sheet %1 · %2 of %3")
        .arg(serialText(verifying.serial()))
        .arg(verifying.sheetsDone() + 1)
        .arg(verifying.verification().sheets.size());
}

QString keyedInWords(const BatchLine &line)
{
    return line.batch.expected ? Texts::tr("%1 of %2").arg(line.keyed).arg(*line.batch.expected) : QString::number(line.keyed);
}

QString missingInWords(const BatchLine &line)
{
    const auto missing = missingSheets(line.batch, line.keyed);
    if (!missing)
        return {};
    if (*missing > 0)
        return Texts::tr("%n sheet(s) are missing: those in the pile that have no number written on them.", nullptr, *missing);
    if (*missing < 0)
        return Texts::tr("%n sheet(s) more than were counted. Count the pile again, or look for one that was keyed twice.",
                         nullptr, -*missing);
    return Texts::tr("Every sheet is accounted for.");
}

QString qualityInWords(const BatchQuality &quality)
{
    if (!quality.latest)
        return Texts::tr("Not keyed a second time");
    if (!quality.verdict || !quality.errors)
        return Texts::tr("%1 of %2 sheets keyed a second time")
            .arg(quality.latest->sheetsDone())
            .arg(quality.latest->sheets.size());
    return finishedInWords(*quality.latest, *quality.errors, *quality.verdict);
}

bool needsRekeying(const BatchQuality &quality)
{
    return quality.verdict == KeyingVerdict::RekeyBatch;
}

QString findingInWords(const SheetFinding &finding, const QuestionnaireVersion &version)
{
    switch (finding.flag) {
    case SheetFlag::SameAsPrevious:
        return Texts::tr("The answers are those of the sheet before, %1. Was it keyed twice?").arg(finding.detail);
    case SheetFlag::ShiftedFromPrevious:
        return Texts::tr("The answers are those of the sheet before, %1, one question off.").arg(finding.detail);
    case SheetFlag::OneOptionToEnd: {
        const Question *from = version.question(finding.detail);
        return Texts::tr("The same answer from question %1 to the end.").arg(from ? from->number : finding.detail);
    }
    case SheetFlag::SameAsOther:
        return Texts::tr("The answers are nearly those of sheet %1. Was it keyed twice?").arg(finding.detail);
    case SheetFlag::DoubtfulVariant:
        break;
    }
    return Texts::tr("What this variant asks for is blank here and on the sheet before. Is it the other variant's form?");
}

QStringList findingsInWords(const std::vector<SheetFinding> &findings, const QuestionnaireVersion &version)
{
    QStringList sentences;
    for (const SheetFinding &finding : findings) {
        if (!finding.settled)
            sentences << findingInWords(finding, version);
    }
    return sentences;
}

} // namespace ljus
