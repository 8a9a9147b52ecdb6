// Piles of the demo federation, keyed as a person would and partly keyed a second time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo_pile.h"

#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ljus {

namespace {

constexpr std::size_t kLargestPile = 6; ///< sheets: every answer is a commit of its own
constexpr quint32 kSampleSeed = 1; ///< the demo is the same every time
constexpr std::size_t kSlipSheet = 1; ///< places in the pile
constexpr std::size_t kDoubleSheet = 2;
constexpr std::size_t kShiftedSheet = 4;

using Forms = std::vector<ImportedResponse>;

/// What is the same on all sheets of a pile.
QStringList kindOf(const ImportedResponse &form)
{
    return {form.version, form.variant, form.language, form.activity};
}

/// Takes forms of the most frequent kind.
Forms takePile(ImportPlan &plan)
{
    std::map<QStringList, int> kinds;
    for (const ImportedResponse &form : plan.responses)
        ++kinds[kindOf(form)];
    const auto kind = std::max_element(kinds.cbegin(), kinds.cend(),
                                       [](const auto &some, const auto &others) { return some.second < others.second; });
    Forms pile;
    Forms rest;
    for (ImportedResponse &form : plan.responses) {
        const bool isOfPile = pile.size() < kLargestPile && kindOf(form) == kind->first;
        (isOfPile ? pile : rest).push_back(std::move(form));
    }
    plan.responses = std::move(rest);
    return pile;
}

std::vector<const Question *> choicesOf(const FormWork &work)
{
    std::vector<const Question *> choices;
    std::copy_if(work.questions().cbegin(), work.questions().cend(), std::back_inserter(choices),
                 [](const Question *question) { return question->kind == QuestionKind::SingleChoice; });
    return choices;
}

/// The key beside the right one, in the middle of the form.
ImportedResponse withSlip(ImportedResponse form, const FormWork &work)
{
    const std::vector<const Question *> choices = choicesOf(work);
    const Question &question = *choices.at(choices.size() / 2);
    const int index = question.optionIndex(form.answers.value(question.key).value()).value_or(0);
    const auto beside = static_cast<std::size_t>(index == 0 ? 1 : index - 1);
    form.answers.insert(question.key, Answer::option(question.options.at(beside).code));
    return form;
}

/// The answers of @a before, each at the question above its own: a line was skipped at the first.
ImportedResponse shifted(const ImportedResponse &before, const FormWork &work)
{
    ImportedResponse form = before;
    const std::vector<const Question *> choices = choicesOf(work);
    for (std::size_t i = 0; i + 1 < choices.size(); ++i) {
        const auto index = choices[i + 1]->optionIndex(before.answers.value(choices[i + 1]->key).value());
        if (index && *index < static_cast<int>(choices[i]->options.size()))
            form.answers.insert(choices[i]->key, Answer::option(choices[i]->options.at(static_cast<std::size_t>(*index)).code));
    }
    return form;
}

/// Gives the answers of @a form from its current question to its last; what is to be keyed again is.
Result<void> answerAll(FormWork &work, const ImportedResponse &form)
{
    while (!work.isAtEnd()) {
        const QuestionKey &key = work.questions()[static_cast<std::size_t>(work.current())]->key;
        if (const auto stored = work.answer(form.answers.value(key)); !stored)
            return failure(stored);
    }
    return work.finish();
}

/// The whole pile a second time, from its paper.
Result<void> keyAgain(const DemoDesk &desk, const Keying &keyed, const Forms &paper)
{
    QRandomGenerator random(kSampleSeed);
    const auto id =
        beginVerification(desk.store, {{}, keyed.batch().id, desk.clock.today(), Verification::Extent::Whole, {}}, random);
    if (!id)
        return failure(id);
    const auto work = Verifying::begin(desk.store, desk.instrument, *id, desk.clock);
    if (!work)
        return failure(work);
    const int firstSerial = keyed.lastFinished()->serial - static_cast<int>(paper.size()) + 1;
    while (!(*work)->isFinished()) {
        const auto place = static_cast<std::size_t>((*work)->serial() - firstSerial);
        if (auto done = answerAll(**work, paper.at(place)); !done)
            return done;
    }
    return {};
}

Result<std::unique_ptr<Keying>> beginPile(const DemoDesk &desk, const ImportPlan &plan, const Forms &paper)
{
    const ImportedResponse &first = paper.front();
    Batch batch;
    batch.head = {plan.round, plan.questionnaire, first.version, first.variant, first.language, std::nullopt};
    if (!first.activity.isEmpty())
        batch.head.activity = desk.activities.at(first.activity);
    batch.date = desk.clock.today();
    batch.expected = static_cast<int>(paper.size());
    const auto stored = desk.store.batches().add(batch);
    if (!stored)
        return failure(stored);
    return Keying::begin(desk.store, desk.instrument, *stored);
}

/// What was keyed of @a paper, which is what was to be keyed.
Forms keyedFrom(const Forms &paper, const FormWork &work, DemoPile state)
{
    Forms forms = paper;
    if (state == DemoPile::Verified && forms.size() > kSlipSheet)
        forms[kSlipSheet] = withSlip(forms[kSlipSheet], work);
    if (state == DemoPile::ToLookAt && forms.size() > kDoubleSheet)
        forms[kDoubleSheet].answers = forms[kDoubleSheet - 1].answers;
    if (state == DemoPile::ToLookAt && forms.size() > kShiftedSheet)
        forms[kShiftedSheet] = shifted(forms[kShiftedSheet - 1], work);
    return forms;
}

/// One blank sheet, one refused, and one that is not there.
Result<void> countThose(const DemoDesk &desk, Keying &keying)
{
    if (auto blank = keying.finish(); !blank)
        return blank;
    Batch batch = keying.batch();
    batch.refused = 1;
    batch.expected = keying.sheetsKeyed() + batch.blank + batch.refused + 1;
    return desk.store.batches().update(batch);
}

Result<void> putAway(const DemoDesk &desk, Batch batch)
{
    batch.closed = true;
    return desk.store.batches().update(batch);
}

} // namespace

Result<void> keyDemoPile(const DemoDesk &desk, ImportPlan &plan, DemoPile state)
{
    if (plan.responses.empty())
        return {};
    const Forms paper = takePile(plan);
    const auto keying = beginPile(desk, plan, paper);
    if (!keying)
        return failure(keying);
    for (const ImportedResponse &form : keyedFrom(paper, **keying, state)) {
        if (auto keyed = answerAll(**keying, form); !keyed)
            return keyed;
    }
    switch (state) {
    case DemoPile::Verified:
        if (auto again = keyAgain(desk, **keying, paper); !again)
            return again;
        return putAway(desk, (*keying)->batch());
    case DemoPile::SheetMissing:
        return countThose(desk, **keying);
    case DemoPile::ToLookAt:
        break;
    }
    return {};
}

} // namespace ljus
