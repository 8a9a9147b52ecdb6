// Free texts on their way out of the program: decided on, looked at a second time for personal data, then given away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/quote_list.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook.h"
#include "core/tasks/file_output.h"
#include "core/tasks/round_overview.h"
#include "core/tasks/text_work.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QuoteList)
};

const QString kLanguage = QStringLiteral("sv"); // quotes are read in Sweden

bool isIdentity(const PersonalDataFinding &finding)
{
    return finding.kind == PersonalData::IdentityNumber;
}

/// @a text as it may be given away.
QString clearedText(const QString &text, SecondLook decision)
{
    std::vector<PersonalDataFinding> findings = suspectsIn(text);
    if (decision == SecondLook::Keep)
        std::erase_if(findings, [](const PersonalDataFinding &finding) { return !isIdentity(finding); });
    return masked(text, findings).simplified();
}

} // namespace

QString SuspectText::namesOfFindings() const
{
    QStringList names;
    for (const PersonalDataFinding &finding : findings) {
        const QString name = displayName(finding.kind);
        if (!names.contains(name, Qt::CaseInsensitive))
            names << (names.isEmpty() ? name : name.toLower());
    }
    return names.join(u", "_s);
}

Result<void> checkEnoughTexts(std::size_t texts, const FewAnswers &fewAnswers)
{
    const auto count = static_cast<int>(texts);
    if (fewAnswers.decide(count, Audience::Outside) != Visibility::Hidden)
        return {};
    return failure(Error::Kind::Invalid,
                   Texts::tr("Only %n text(s) were written. Fewer than %1 are never given away.", nullptr, count)
                       .arg(fewAnswers.hideBelow()));
}

Result<QuoteList> QuoteList::open(Store &store, const QuoteRequest &request)
{
    const auto work = TextWork::open(store, request.question);
    if (!work)
        return failure(work);
    const auto activities = store.activities().names();
    if (!activities)
        return failure(activities);
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    QuoteList list;
    if (auto described = list.describe(store, request.question); !described)
        return failure(described);
    list.m_headings = request.headings;
    list.m_fewAnswers = *fewAnswers;
    list.m_texts = (*work)->texts();
    if (auto enough = checkEnoughTexts(list.m_texts.size(), *fewAnswers); !enough)
        return failure(enough);
    list.choose(quoteGroups({list.m_texts, (*work)->themes(), *activities, *fewAnswers}, request.headings), request.chosen);
    if (std::all_of(list.m_parts.begin(), list.m_parts.end(), [](const Part &part) { return part.texts.empty(); }))
        return failure(Error::Kind::Invalid, Texts::tr("There is no text to quote."));
    list.findSuspects();
    return list;
}

Result<void> QuoteList::describe(Store &store, const AskedQuestion &question)
{
    const auto round = store.rounds().byId(question.round);
    if (!round)
        return failure(round);
    const auto definition = store.instruments().byId(round->instrument);
    if (!definition)
        return failure(definition);
    m_round = round->name;
    if (const Questionnaire *questionnaire = definition->instrument->questionnaire(question.questionnaire)) {
        m_questionnaire = questionnaire->title.in(kLanguage);
        if (const auto asked = findFreeTextQuestion(*questionnaire, question.question))
            m_question = (*asked)->text.in(kLanguage);
    }
    return {};
}

void QuoteList::choose(const std::vector<QuoteGroup> &groups, const std::vector<Id<Response>> &chosen)
{
    const std::unordered_set<Id<Response>> wanted(chosen.begin(), chosen.end());
    for (const QuoteGroup &group : groups) {
        Part part{group.heading, group.visibility == Visibility::Hidden, group.texts};
        std::erase_if(part.texts, [&](std::size_t text) { return !chosen.empty() && !wanted.contains(m_texts[text].response); });
        if (!part.texts.empty())
            m_parts.push_back(std::move(part));
    }
}

void QuoteList::findSuspects()
{
    std::set<std::size_t> outgoing; // each once, however many themes it stands under
    for (const Part &part : m_parts) {
        if (!part.isHidden)
            outgoing.insert(part.texts.begin(), part.texts.end());
    }
    for (const std::size_t text : outgoing) {
        auto findings = suspectsIn(m_texts[text].text);
        if (!std::all_of(findings.begin(), findings.end(), isIdentity))
            m_suspects.push_back({m_texts[text].text, std::move(findings), std::nullopt, text});
    }
}

void QuoteList::decideAll(SecondLook decision)
{
    for (SuspectText &suspect : m_suspects)
        suspect.decision = decision;
}

int QuoteList::undecided() const
{
    return static_cast<int>(
        std::count_if(m_suspects.begin(), m_suspects.end(), [](const SuspectText &text) { return !text.decision; }));
}

int QuoteList::quotes() const
{
    std::set<std::size_t> outgoing;
    for (const Part &part : m_parts) {
        if (!part.isHidden)
            outgoing.insert(part.texts.begin(), part.texts.end());
    }
    const auto left = std::count_if(m_suspects.begin(), m_suspects.end(),
                                    [](const SuspectText &text) { return text.decision == SecondLook::LeaveOut; });
    return static_cast<int>(outgoing.size()) - static_cast<int>(left);
}

QStringList QuoteList::hidden() const
{
    QStringList headings;
    for (const Part &part : m_parts) {
        if (part.isHidden)
            headings << part.heading;
    }
    return headings;
}

Result<void> QuoteList::checkDecided() const
{
    if (undecided() == 0)
        return {};
    return failure(
        Error::Kind::Conflict,
        Texts::tr("%n text(s) may hold personal data. Look at each and say what is to be done with it.", nullptr, undecided()));
}

QStringList QuoteList::cleared(const Part &part) const
{
    QStringList quotes;
    for (const std::size_t text : part.texts) {
        const auto suspect =
            std::find_if(m_suspects.begin(), m_suspects.end(), [text](const SuspectText &each) { return each.source == text; });
        const SecondLook decision =
            suspect == m_suspects.end() ? SecondLook::Mask : suspect->decision.value_or(SecondLook::LeaveOut);
        if (decision != SecondLook::LeaveOut)
            quotes << clearedText(m_texts[text].text, decision);
    }
    QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden)); // by what is left: the order tells nothing of what was masked
    swedish.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(quotes.begin(), quotes.end(), swedish);
    return quotes;
}

Result<Table> QuoteList::table() const
{
    if (auto decided = checkDecided(); !decided)
        return failure(decided);
    Table table{Texts::tr("Quotes"), {Texts::tr("Quote")}, {}};
    if (m_headings != QuoteHeadings::None)
        table.columns.prepend(m_headings == QuoteHeadings::Themes ? Texts::tr("Theme") : Texts::tr("Activity"));
    for (const Part &part : m_parts) {
        for (const QString &quote : part.isHidden ? QStringList() : cleared(part)) {
            table.rows.push_back({quote});
            if (m_headings != QuoteHeadings::None)
                table.rows.back().prepend(part.heading);
        }
    }
    return table;
}

Result<QString> QuoteList::text() const
{
    if (auto decided = checkDecided(); !decided)
        return failure(decided);
    QStringList lines{m_question};
    for (const Part &part : m_parts) {
        const QStringList quotes = part.isHidden ? QStringList() : cleared(part);
        if (quotes.isEmpty())
            continue;
        lines << QString();
        if (!part.heading.isEmpty())
            lines << part.heading;
        for (const QString &quote : quotes)
            lines << u"”%1”"_s.arg(quote);
    }
    return lines.join(u'\n') + u'\n';
}

Table QuoteList::about() const
{
    const QString source =
        m_fewAnswers.source().isEmpty() ? Texts::tr("the program's own limit, not an official one") : m_fewAnswers.source();
    Table about{Texts::tr("About"),
                {Texts::tr("What"), Texts::tr("Value")},
                {{Texts::tr("Round"), m_round},
                 {Texts::tr("Questionnaire"), m_questionnaire},
                 {Texts::tr("Question"), m_question},
                 {Texts::tr("Texts written"), static_cast<int>(m_texts.size())},
                 {Texts::tr("Hidden below"), m_fewAnswers.hideBelow()},
                 {Texts::tr("Source of the limit"), source}}};
    if (!hidden().isEmpty())
        about.rows.push_back({Texts::tr("Hidden, since few wrote"), hidden().join(u", "_s)});
    return about;
}

Result<void> QuoteList::write(const QString &path) const
{
    const auto quotes = table();
    if (!quotes)
        return failure(quotes);
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return writeFile(path, [&](QIODevice &device) { return writeCsv(*quotes, device, CsvMark::WithByteOrderMark); });
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return text().and_then([&path](const QString &plain) { return writeFile(path, plain.toUtf8()); });
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid,
                       Texts::tr("Quotes can be written as .xlsx, .csv or .txt. Give %1 one of these endings.").arg(path));
    const auto bytes = workbook({*quotes, about()});
    if (!bytes)
        return failure(bytes);
    return writeFile(path, *bytes);
}

} // namespace ljus
