// A keyer with known slips, who tells the truth about them and keys sheets a second time just as well.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/keyer_simulation.h"

#include "core/domain/recheck.h"

#include <algorithm>

namespace ljus::test {

namespace {

/// The number on the option's key: 1 … in the paper's order, 0 for "don't know".
int keyOf(const Question &question, const QString &code)
{
    int number = 0;
    for (const Option &option : question.options) {
        number += option.dontKnow ? 0 : 1;
        if (option.code == code)
            return option.dontKnow ? 0 : number;
    }
    return -1;
}

std::optional<Answer> answerOf(const Question &question, int key)
{
    for (const Option &option : question.options) {
        if (keyOf(question, option.code) == key)
            return Answer::option(option.code);
    }
    return std::nullopt;
}

/// What pressing the key for @a answer to @a meant stores when @a asked is the current question.
std::optional<Answer> keyedAt(const Question &asked, const Question &meant, const Answer &answer)
{
    return answer.isValue() ? answerOf(asked, keyOf(meant, answer.value())) : answer;
}

void toggle(QStringList &ticked, const QString &code)
{
    if (!ticked.removeOne(code))
        ticked.append(code);
}

/// As the form stores ticks, in the paper's order.
Answer ticksOf(const Question &question, const QStringList &ticked)
{
    QStringList ordered;
    for (const Option &option : question.options) {
        if (ticked.contains(option.code))
            ordered.append(option.code);
    }
    return Answer::options(ordered);
}

} // namespace

bool isCopy(SlipKind kind)
{
    return kind == SlipKind::SheetAgain || kind == SlipKind::SheetAgainLater || kind == SlipKind::SheetAgainOff;
}

bool KeyedSheet::isSurplus() const
{
    return std::any_of(slips.begin(), slips.end(), [](const Slip &slip) { return isCopy(slip.kind); });
}

Keyer::Keyer(const QuestionnaireVersion &version, const Variant &variant, unsigned seed) : m_random(seed)
{
    for (const Question *question : version.questionsOf(variant)) {
        if (question->kind == QuestionKind::FreeText)
            continue;
        m_questions.push_back(question);
        if (question->kind == QuestionKind::SingleChoice)
            m_lines.push_back(question);
        else
            m_lines.clear();
    }
}

KeyedPile Keyer::keyedPile(std::span<const Response> papers, int number, const Mishaps &mishaps)
{
    KeyedPile pile;
    pile.batch.id = {number};
    pile.batch.number = number;
    pile.batch.expected = static_cast<int>(papers.size());
    pile.papers.assign(papers.begin(), papers.end());
    for (const Turn &turn : turns(papers.size(), mishaps)) {
        pile.sheets.push_back(keyedSheet(papers[turn.paper], turn));
        pile.sheets.back().sheet.head.batch = pile.batch.id;
    }
    for (const auto &[paper, mishap] : mishaps) {
        if (mishap == SlipKind::SheetSkipped)
            pile.skipped.push_back(paper);
    }
    return pile;
}

std::vector<Keyer::Turn> Keyer::turns(std::size_t papers, const Mishaps &mishaps)
{
    std::vector<Turn> turns;
    std::vector<Turn> postponed;
    for (std::size_t paper = 0; paper < papers; ++paper) {
        const auto found = mishaps.find(paper);
        const std::optional<SlipKind> mishap = found == mishaps.end() ? std::nullopt : std::optional(found->second);
        if (mishap == SlipKind::SheetSkipped)
            continue;
        const bool isTwice = mishap && isCopy(*mishap);
        turns.push_back({paper, isTwice ? std::nullopt : mishap});
        if (isTwice)
            (mishap == SlipKind::SheetAgainLater ? postponed : turns).push_back({paper, mishap});
    }
    for (const Turn &copy : postponed) {
        const auto first = std::find_if(turns.begin(), turns.end(), [&](const Turn &turn) { return turn.paper == copy.paper; });
        const auto room = static_cast<int>(turns.end() - first);
        turns.insert(first + std::min(between(2, 8), room), copy);
    }
    return turns;
}

KeyedSheet Keyer::keyedSheet(const Response &paper, const Turn &turn)
{
    KeyedSheet keyed{paper, turn.paper, {}, {}};
    ++m_serial;
    keyed.sheet.id = {m_serial};
    keyed.sheet.serial = m_serial;
    if (turn.mishap) {
        Slip slip;
        slip.kind = *turn.mishap;
        if (slip.kind != SlipKind::SheetAgain && slip.kind != SlipKind::SheetAgainLater)
            loseTheLine(keyed, slip);
        // Where neighbouring answers are all alike nothing comes of it.
        if (isCopy(slip.kind) || slip.refused || !slip.wrong.empty())
            keyed.slips.push_back(slip);
    }
    missKeys(keyed, paper);
    return keyed;
}

void Keyer::loseTheLine(KeyedSheet &keyed, Slip &slip)
{
    const QMap<QuestionKey, Answer> paper = keyed.sheet.answers;
    const int last = static_cast<int>(m_lines.size()) - 1;
    const int from = between(0, last - 1);
    const bool isAWhile = slip.kind == SlipKind::OffForAWhile;
    const bool isTwice = slip.kind == SlipKind::AnswerTwice || (slip.kind == SlipKind::SheetAgainOff && happens(0.5));
    const int to = isAWhile ? std::min(last - 1, from + between(2, 7)) : last;
    for (int i = isTwice ? from + 1 : from; i <= to && !slip.refused; ++i) {
        const Question &asked = *m_lines[static_cast<std::size_t>(i)];
        std::optional<Answer> stored = Answer::blank(); // as finishing stores what is left without an answer
        if (isTwice || i < last) {
            const Question &meant = *m_lines[static_cast<std::size_t>(isTwice ? i - 1 : i + 1)];
            stored = keyedAt(asked, meant, paper.value(meant.key));
        }
        slip.refused = !stored;
        if (stored != paper.value(asked.key))
            slip.wrong.push_back(asked.key);
        keyed.sheet.answers.insert(asked.key, stored.value_or(Answer()));
    }
    slip.seenAtEnd = !slip.refused && !isAWhile;
    if (slip.refused) { // the keyer looks up, goes back and mends it
        slip.wrong.clear();
        keyed.sheet.answers = paper;
    }
}

void Keyer::missKeys(KeyedSheet &keyed, const Response &paper)
{
    for (const Question *question : m_questions) {
        const Answer right = keyed.sheet.answers.value(question->key);
        if (!happens(kNeighbourShare) || !right.isValue())
            continue;
        const std::optional<Answer> stored = besides(*question, right);
        Slip slip;
        slip.refused = !stored;
        if (stored) {
            keyed.sheet.answers.insert(question->key, *stored);
            if (*stored != paper.answers.value(question->key))
                slip.wrong.push_back(question->key);
        }
        if (slip.refused || !slip.wrong.empty())
            keyed.slips.push_back(slip);
    }
}

std::optional<Answer> Keyer::besides(const Question &question, const Answer &answer)
{
    const int step = happens(0.5) ? 1 : -1;
    switch (question.kind) {
    case QuestionKind::SingleChoice: {
        const int key = keyOf(question, answer.value());
        return answerOf(question, key == 0 ? 1 : key + step);
    }
    case QuestionKind::MultipleChoice:
        return besidesTick(question, answer.values());
    case QuestionKind::Number: {
        const double value = answer.value().toDouble() + step;
        const bool isOut = value < question.minimum.value_or(value) || value > question.maximum.value_or(value);
        return isOut ? std::nullopt : std::optional(Answer::number(value)); // a number that is out of range is warned of
    }
    default:
        return answer;
    }
}

std::optional<Answer> Keyer::besidesTick(const Question &question, QStringList ticked)
{
    const QString meant = ticked.at(between(0, static_cast<int>(ticked.size()) - 1));
    const std::optional<Answer> pressed = answerOf(question, keyOf(question, meant) + (happens(0.5) ? 1 : -1));
    if (!pressed)
        return std::nullopt;
    toggle(ticked, meant);
    toggle(ticked, pressed->value());
    return ticksOf(question, ticked);
}

SheetErrors Keyer::keyAgain(Response &sheet, const Response &paper)
{
    SheetErrors errors{static_cast<int>(m_questions.size()), 0};
    for (const Question *question : m_questions) {
        const Answer right = paper.answers.value(question->key);
        Recheck recheck(sheet.answers.value(question->key));
        Answer again;
        std::optional<RecheckOutcome> outcome;
        while (!outcome) {
            const bool misses = happens(kNeighbourShare) && right.isValue();
            again = misses ? besides(*question, right).value_or(right) : right;
            outcome = recheck.key(again);
        }
        if (outcome == RecheckOutcome::Corrected) {
            ++errors.errors;
            sheet.answers.insert(question->key, again);
        }
    }
    return errors;
}

} // namespace ljus::test
