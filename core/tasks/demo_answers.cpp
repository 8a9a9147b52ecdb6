// Invents answers that look like people's: some are content, some are not, some leave blanks.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo_answers.h"

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBlankShare = 0.02;
constexpr double kMarksShare = 0.004;
constexpr double kUnreadableShare = 0.002;
constexpr double kDontKnowShare = 0.05;
constexpr double kTickShare = 0.35;
constexpr double kSpread = 0.28; // of one person's answers along a scale, in scale lengths

/// A number around 0, roughly normal, about −1 … 1.
double wobble(QRandomGenerator &random)
{
    return (random.generateDouble() + random.generateDouble() + random.generateDouble()) / 1.5 - 1.0;
}

Answer inventedChoice(const Question &question, double mood, QRandomGenerator &random)
{
    QStringList codes;
    QStringList dontKnow;
    for (const Option &option : question.options)
        (option.dontKnow ? dontKnow : codes) << option.code;
    if (!dontKnow.isEmpty() && random.generateDouble() < kDontKnowShare)
        return Answer::option(dontKnow.first());
    if (question.role == Question::Role::Sex)
        return Answer::option(
            codes.at(std::min<int>(static_cast<int>(random.generateDouble() * 2.06), static_cast<int>(codes.size()) - 1)));
    const bool firstIsBest = question.positive.isEmpty() || question.positive.contains(codes.first());
    const double place = 0.5 - mood * 0.3 + wobble(random) * kSpread * 1.6;
    const int last = static_cast<int>(codes.size()) - 1;
    const int index = std::clamp(static_cast<int>(std::lround(place * last)), 0, last);
    return Answer::option(codes.at(firstIsBest ? index : last - index));
}

Answer inventedTicks(const Question &question, QRandomGenerator &random)
{
    QStringList ticked;
    for (const Option &option : question.options) {
        if (!option.dontKnow && random.generateDouble() < kTickShare)
            ticked << option.code;
    }
    return Answer::options(ticked);
}

Answer inventedText(QRandomGenerator &random)
{
    static const QStringList sayings{
        u"Bra bemötande hela vägen."_s,
        u"Jag hade velat komma igång tidigare."_s,
        u"Skönt att ha en och samma person att prata med."_s,
        u"Fler träffar i grupp, tack."_s,
        u"Väntade länge på att få en plats, sedan gick allt fort."_s,
        u"Personalen lyssnade på vad jag själv ville."_s,
        u"Det var bra att få prova på ett riktigt arbete innan jag bestämde mig. Nu vet jag vad jag orkar."_s,
        u"Tack till Lena som ringde och frågade hur det gick."_s,
        u"Svårt att veta vem man skulle vända sig till."_s,
        u"Lång väntan mellan mötena."_s};
    return random.generateDouble() < 0.25 ? Answer::text(sayings.at(random.bounded(static_cast<int>(sayings.size()))))
                                          : Answer::blank();
}

Answer invented(const Question &question, double mood, QRandomGenerator &random)
{
    const double fate = random.generateDouble();
    if (fate < kBlankShare)
        return Answer::blank();
    if (fate < kBlankShare + kMarksShare && question.kind == QuestionKind::SingleChoice)
        return Answer::marks();
    if (fate > 1.0 - kUnreadableShare)
        return Answer::unreadable();
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return inventedChoice(question, mood, random);
    case QuestionKind::MultipleChoice:
        return inventedTicks(question, random);
    case QuestionKind::Number: {
        const double low = question.minimum.value_or(0);
        const double high = std::min(question.maximum.value_or(36), low + 36);
        return Answer::number(std::floor(low + random.generateDouble() * (high - low)));
    }
    case QuestionKind::Date:
        return Answer::date(QDate(2026, 1, 1).addDays(random.bounded(300)));
    case QuestionKind::FreeText:
        return inventedText(random);
    }
    return Answer::blank();
}

} // namespace

ImportedResponse inventedResponse(const QuestionnaireVersion &version, const Variant &variant, double mood,
                                  QRandomGenerator &random)
{
    ImportedResponse response{version.key, variant.key, u"sv"_s, {}, {}};
    const double person = std::clamp(mood + wobble(random) * 0.7, -1.0, 1.0);
    for (const Question *question : version.questionsOf(variant))
        response.answers.insert(question->key, invented(*question, person, random));
    return response;
}

} // namespace ljus
