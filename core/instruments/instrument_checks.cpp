// Whether a definition makes sense.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_checks.h"

#include "core/instruments/json_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Walks a definition and collects what does not hold together.
class MeaningCheck
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentChecks)

public:
    explicit MeaningCheck(const Instrument &instrument) : m_instrument(instrument)
    {
        for (const Scale &scale : instrument.scales)
            m_scales.insert(scale.key);
    }

    [[nodiscard]] Problems run();

private:
    void checkScale(const Scale &scale, const QString &at);
    void checkIndicators();
    void checkQuestionnaire(const Questionnaire &questionnaire, const QString &at);
    void checkVersion(const QuestionnaireVersion &version, const QString &at);
    void checkVariants(const QuestionnaireVersion &version, const QString &at);
    void checkQuestion(const Question &question, const QString &at);
    void checkPositive(const Question &question, const QString &at);
    void checkIndicatorOf(const Question &question, const QString &at);
    void checkSex(const QuestionnaireVersion &version, const QString &at);
    void checkRoutes(const QuestionnaireVersion &version, std::size_t question, const QString &at);
    void checkRevisions(const Questionnaire &questionnaire, const QString &at);
    void checkSame(const Question &before, const Question &question, const QString &at);
    void checkText(const LocalizedText &text, const QString &at);
    template<typename Thing, typename NameOf>
    void checkUnique(const std::vector<Thing> &things, const QString &at, const QString &field, NameOf nameOf);
    void note(const QString &where, const QString &what, const QString &mend) { m_problems.push_back({where, what, mend}); }

    const Instrument &m_instrument;
    QSet<QString> m_scales;
    Problems m_problems;
};

const auto kKeyOf = [](const auto &thing) { return thing.key; };

bool isReserved(const QuestionKey &key)
{
    static const QSet<QString> kColumns{u"insats"_s, u"enkat"_s, u"version"_s, u"variant"_s, u"sprak"_s};
    return kColumns.contains(key.toLower());
}

/// What must not change without a new revision; points may, since they only matter for indicators.
bool sameOptions(const std::vector<Option> &some, const std::vector<Option> &others)
{
    return std::equal(some.cbegin(), some.cend(), others.cbegin(), others.cend(), [](const Option &a, const Option &b) {
        return a.code == b.code && a.text == b.text && a.dontKnow == b.dontKnow;
    });
}

Problems MeaningCheck::run()
{
    checkText(m_instrument.title, u"/title"_s);
    checkUnique(m_instrument.scales, u"/scales"_s, u"key"_s, kKeyOf);
    for (std::size_t i = 0; i < m_instrument.scales.size(); ++i)
        checkScale(m_instrument.scales[i], u"/scales/%1"_s.arg(i));
    checkIndicators();
    checkUnique(m_instrument.questionnaires, u"/questionnaires"_s, u"key"_s, kKeyOf);
    for (std::size_t i = 0; i < m_instrument.questionnaires.size(); ++i)
        checkQuestionnaire(m_instrument.questionnaires[i], u"/questionnaires/%1"_s.arg(i));
    return std::move(m_problems);
}

template<typename Thing, typename NameOf>
void MeaningCheck::checkUnique(const std::vector<Thing> &things, const QString &at, const QString &field, NameOf nameOf)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const QString name = nameOf(things[i]);
        if (!name.isEmpty() && seen.contains(name))
            note(u"%1/%2/%3"_s.arg(at).arg(i).arg(field), tr("“%1” is used twice.").arg(name), tr("Change one of the two."));
        seen.insert(name);
    }
}

void MeaningCheck::checkText(const LocalizedText &text, const QString &at)
{
    const QString language = m_instrument.languages.value(0);
    if (!text.isEmpty() && !language.isEmpty() && !text.byLanguage.contains(language))
        note(pointerTo(at, language), tr("The text does not exist in the definition's first language, “%1”.").arg(language),
             tr("Add it."));
}

void MeaningCheck::checkScale(const Scale &scale, const QString &at)
{
    checkUnique(scale.options, at + u"/options"_s, u"code"_s, [](const Option &option) { return option.code; });
    bool hasDontKnow = false;
    for (std::size_t i = 0; i < scale.options.size(); ++i) {
        const Option &option = scale.options[i];
        const QString place = u"%1/options/%2"_s.arg(at).arg(i);
        checkText(option.text, place + u"/text"_s);
        if (option.dontKnow && hasDontKnow)
            note(place + u"/dontKnow"_s, tr("The scale has two options for “don't know”."), tr("Keep one of them."));
        hasDontKnow = hasDontKnow || option.dontKnow;
    }
}

void MeaningCheck::checkIndicators()
{
    const std::vector<Indicator> &indicators = m_instrument.indicators;
    checkUnique(indicators, u"/indicators"_s, u"key"_s, kKeyOf);
    checkUnique(indicators, u"/indicators"_s, u"number"_s,
                [](const Indicator &one) { return one.number > 0 ? QString::number(one.number) : QString(); });
    for (std::size_t i = 0; i < indicators.size(); ++i)
        checkText(indicators[i].title, u"/indicators/%1/title"_s.arg(i));
}

void MeaningCheck::checkQuestionnaire(const Questionnaire &questionnaire, const QString &at)
{
    const QString place = at + u"/versions"_s;
    checkText(questionnaire.title, at + u"/title"_s);
    checkUnique(questionnaire.versions, place, u"key"_s, kKeyOf);
    for (std::size_t i = 0; i < questionnaire.versions.size(); ++i) {
        const QuestionnaireVersion &version = questionnaire.versions[i];
        const QDate before = i == 0 ? QDate() : questionnaire.versions[i - 1].validFrom;
        if (before.isValid() && version.validFrom.isValid() && version.validFrom <= before)
            note(u"%1/%2/validFrom"_s.arg(place).arg(i), tr("The version is not later than the one before it."),
                 tr("Put the versions in order, oldest first, each with its own date."));
        checkVersion(version, u"%1/%2"_s.arg(place).arg(i));
    }
    checkRevisions(questionnaire, place);
}

void MeaningCheck::checkVersion(const QuestionnaireVersion &version, const QString &at)
{
    checkText(version.introduction, at + u"/introduction"_s);
    checkUnique(version.questions, at + u"/questions"_s, u"key"_s,
                [](const Question &question) { return question.key.toLower(); });
    checkVariants(version, at + u"/variants"_s);
    checkSex(version, at + u"/questions"_s);
    for (std::size_t i = 0; i < version.questions.size(); ++i) {
        const QString place = u"%1/questions/%2"_s.arg(at).arg(i);
        checkQuestion(version.questions[i], place);
        checkRoutes(version, i, place + u"/routes"_s);
    }
}

void MeaningCheck::checkVariants(const QuestionnaireVersion &version, const QString &at)
{
    QSet<QuestionKey> asked;
    for (const Question &question : version.questions)
        asked.insert(question.key);
    checkUnique(version.variants, at, u"key"_s, kKeyOf);
    for (std::size_t i = 0; i < version.variants.size(); ++i) {
        const Variant &variant = version.variants[i];
        checkText(variant.title, u"%1/%2/title"_s.arg(at).arg(i));
        for (std::size_t j = 0; j < variant.without.size(); ++j) {
            if (!asked.contains(variant.without[j]))
                note(u"%1/%2/without/%3"_s.arg(at).arg(i).arg(j),
                     tr("The version has no question “%1” to leave out.").arg(variant.without[j]),
                     tr("Use the key of one of its questions."));
        }
    }
}

void MeaningCheck::checkSex(const QuestionnaireVersion &version, const QString &at)
{
    bool asked = false;
    for (std::size_t i = 0; i < version.questions.size(); ++i) {
        const Question &question = version.questions[i];
        if (question.role != Question::Role::Sex)
            continue;
        const QString place = u"%1/%2"_s.arg(at).arg(i);
        if (asked)
            note(place + u"/role"_s, tr("The version asks for sex twice."), tr("Keep one of the questions."));
        else if (i != 0)
            note(place + u"/role"_s, tr("The question about sex is not the first."), tr("Put it before all other questions."));
        if (!question.key.isEmpty() && question.key != u"kon"_s)
            note(place + u"/key"_s, tr("The question about sex has the key “%1”.").arg(question.key),
                 tr("Give it the key “%1”.").arg(u"kon"_s));
        if (question.kind != QuestionKind::SingleChoice)
            note(place + u"/role"_s, tr("Only a single choice question can ask for sex."),
                 tr("Remove the role, or change the kind of question."));
        asked = true;
    }
}

void MeaningCheck::checkRoutes(const QuestionnaireVersion &version, std::size_t question, const QString &at)
{
    const Question &from = version.questions[question];
    checkUnique(from.routes, at, u"option"_s, [](const Route &route) { return route.option; });
    for (std::size_t i = 0; i < from.routes.size(); ++i) {
        const Route &route = from.routes[i];
        const QString place = u"%1/%2"_s.arg(at).arg(i);
        if (!route.option.isEmpty() && !from.options.empty() && !from.optionIndex(route.option))
            note(place + u"/option"_s, tr("The scale has no option “%1”.").arg(route.option),
                 tr("Use the code of one of its options."));
        if (route.goTo.isEmpty())
            continue;
        const Question *target = version.question(route.goTo);
        if (target == nullptr)
            note(place + u"/goTo"_s, tr("The version has no question “%1” to go to.").arg(route.goTo),
                 tr("Use the key of one of its questions."));
        else if (target <= &from)
            note(place + u"/goTo"_s, tr("“%1” does not come after this question.").arg(route.goTo),
                 tr("Use the key of a question further on."));
    }
}

void MeaningCheck::checkQuestion(const Question &question, const QString &at)
{
    checkText(question.section, at + u"/section"_s);
    checkText(question.text, at + u"/text"_s);
    checkText(question.note, at + u"/note"_s);
    if (isReserved(question.key))
        note(at + u"/key"_s, tr("“%1” is the name of a column of the response table.").arg(question.key), tr("Use another key."));
    if (!question.scale.isEmpty() && !m_scales.contains(question.scale))
        note(at + u"/scale"_s, tr("There is no scale “%1”.").arg(question.scale),
             tr("Use the key of a scale, or add the scale."));
    if (question.minimum && question.maximum && *question.minimum > *question.maximum)
        note(at + u"/minimum"_s, tr("The minimum is larger than the maximum."), tr("Correct one of them."));
    checkPositive(question, at);
    checkIndicatorOf(question, at);
}

void MeaningCheck::checkPositive(const Question &question, const QString &at)
{
    for (qsizetype i = 0; i < question.positive.size() && !question.options.empty(); ++i) {
        const QString place = u"%1/positive/%2"_s.arg(at).arg(i);
        const QString &code = question.positive[i];
        const std::optional<int> option = question.optionIndex(code);
        if (!option)
            note(place, tr("The scale has no option “%1”.").arg(code), tr("Use the code of one of its options."));
        else if (question.options[static_cast<std::size_t>(*option)].dontKnow)
            note(place, tr("“%1” means “don't know” and cannot count as positive.").arg(code), tr("Remove it from the list."));
    }
}

void MeaningCheck::checkIndicatorOf(const Question &question, const QString &at)
{
    if (question.indicator.isEmpty())
        return;
    const Indicator *indicator = m_instrument.indicator(question.indicator);
    if (indicator == nullptr) {
        note(at + u"/indicator"_s, tr("There is no indicator “%1”.").arg(question.indicator),
             tr("Use the key of an indicator, or add the indicator."));
        return;
    }
    if (!indicator->rule)
        return;
    if (indicator->rule->kind == IndicatorRule::Kind::PositiveShare) {
        if (question.positive.isEmpty())
            note(at + u"/positive"_s, tr("The indicator's rule needs to know which options are positive."),
                 tr("List them in “positive”, or remove the indicator's rule."));
        return;
    }
    if (question.kind != QuestionKind::SingleChoice)
        note(at + u"/kind"_s, tr("The indicator's rule is a mean of points, which needs single choice questions."),
             tr("Change the kind of question, or remove it from the indicator."));
    const bool hasPoints = std::any_of(question.options.cbegin(), question.options.cend(),
                                       [](const Option &option) { return option.points.has_value(); });
    if (!hasPoints && !question.options.empty())
        note(at + u"/scale"_s, tr("The indicator's rule is a mean of points, but no option of the scale has points."),
             tr("Give the scale's options points, or remove the indicator's rule."));
}

void MeaningCheck::checkRevisions(const Questionnaire &questionnaire, const QString &at)
{
    QHash<QString, const Question *> seen;
    for (std::size_t i = 0; i < questionnaire.versions.size(); ++i) {
        QHash<QString, const Question *> here;
        const std::vector<Question> &questions = questionnaire.versions[i].questions;
        for (std::size_t j = 0; j < questions.size(); ++j) {
            const QString revision = questions[j].key + u'/' + QString::number(questions[j].revision);
            if (const Question *before = seen.value(revision))
                checkSame(*before, questions[j], u"%1/%2/questions/%3"_s.arg(at).arg(i).arg(j));
            here.insert(revision, &questions[j]);
        }
        seen.insert(here);
    }
}

void MeaningCheck::checkSame(const Question &before, const Question &question, const QString &at)
{
    if (question.key.isEmpty())
        return;
    const QString mend = tr("Give the question another revision, or make it the same as before.");
    if (before.text != question.text)
        note(at + u"/text"_s, tr("The question was reworded, but its revision is the same as before."), mend);
    if (before.kind != question.kind)
        note(at + u"/kind"_s, tr("The question changed its kind, but its revision is the same as before."), mend);
    else if (!sameOptions(before.options, question.options))
        note(at + u"/scale"_s, tr("The question's options changed, but its revision is the same as before."), mend);
}

} // namespace

Problems meaningProblems(const Instrument &instrument)
{
    return MeaningCheck(instrument).run();
}

} // namespace ljus
