// Paper forms of one scale, written as one digit per question, to hold against each other.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/paper_forms.h"

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

Question questionOf(const QString &key, int options)
{
    Question question;
    question.key = key;
    question.scale = options == 2 ? u"kon"_s : u"grad"_s;
    for (int option = 1; option <= options; ++option)
        question.options.push_back({QString::number(option), {}, false, {}});
    return question;
}

Answer answerOf(QChar digit)
{
    switch (digit.unicode()) {
    case u'.':
        return Answer::blank();
    case u'x':
        return Answer::marks();
    case u'?':
        return Answer::unreadable();
    default:
        return Answer::option(digit);
    }
}

} // namespace

Questionnaire paperForm(int questions, int options)
{
    QuestionnaireVersion version;
    version.key = u"v1"_s;
    version.variants = {{u"med"_s, {}, {}}, {u"utan"_s, {}, {u"kon"_s}}};
    version.questions.push_back(questionOf(u"kon"_s, 2));
    version.questions.front().role = Question::Role::Sex;
    for (int i = 1; i <= questions; ++i)
        version.questions.push_back(questionOf(u"F%1"_s.arg(i), options));
    Questionnaire form;
    form.key = u"deltagare"_s;
    form.versions = {version, version};
    form.versions.back().key = u"v2"_s;
    return form;
}

Response paperSheet(const Questionnaire &form, int serial, const QString &digits)
{
    const std::vector<Question> &questions = form.versions.front().questions;
    Response sheet{{serial}, {{1}, form.key, u"v1"_s, u"med"_s, u"sv"_s, {}, Id<Batch>{1}}, true, {}, serial};
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const QChar digit = digits.at(static_cast<qsizetype>(i));
        if (digit != u'-')
            sheet.answers.insert(questions[i].key, answerOf(digit));
    }
    return sheet;
}

Response inPile(Response sheet, int pile)
{
    sheet.head.batch = Id<Batch>{pile};
    return sheet;
}

QStringList flagsOf(const SheetChecks &checks, const Response &sheet)
{
    QStringList flags;
    for (const SheetFinding &finding : checks.findings(sheet))
        flags.append(toCode(finding.flag) + u':' + finding.detail);
    return flags;
}

bool hasFlag(const SheetChecks &checks, const Response &sheet, SheetFlag flag)
{
    const std::vector<SheetFinding> findings = checks.findings(sheet);
    return std::any_of(findings.begin(), findings.end(), [flag](const SheetFinding &finding) { return finding.flag == flag; });
}

QString People::filledIn(const Questionnaire &form)
{
    const std::vector<Question> &questions = form.versions.front().questions;
    const int most = static_cast<int>(questions.back().options.size());
    const int level = between(1, most);
    QString digits = QString::number(between(1, 2));
    while (digits.size() < static_cast<qsizetype>(questions.size()))
        digits += QString::number(between(std::max(1, level - 1), std::min(most, level + 1)));
    return digits;
}

Response People::slipped(const Questionnaire &form, Response sheet, int count)
{
    const std::vector<Question> &questions = form.version(sheet.head.version)->questions;
    std::vector<const Question *> answered;
    for (const Question &question : questions) {
        if (sheet.answers.value(question.key).isValue())
            answered.push_back(&question);
    }
    std::shuffle(answered.begin(), answered.end(), m_random);
    for (int i = 0; i < count; ++i) {
        const Question &question = *answered.at(static_cast<std::size_t>(i));
        const int option = *question.optionIndex(sheet.answers[question.key].value());
        const int last = static_cast<int>(question.options.size()) - 1;
        const bool up = option == 0 || (option < last && between(0, 1) == 1);
        const int neighbour = up ? option + 1 : option - 1;
        sheet.answers[question.key] = Answer::option(question.options.at(static_cast<std::size_t>(neighbour)).code);
    }
    return sheet;
}

} // namespace ljus::test
