// Utdelning: who has been offered the questionnaire, what has come back, and what is missing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution_page.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook.h"
#include "core/tasks/file_output.h"
#include "core/tasks/round_calendar.h"
#include "ui/pages/distribution/distribution_overview.h"
#include "ui/pages/distribution/hand_out_import.h"
#include "ui/pages/distribution/hand_out_list.h"
#include "ui/pages/distribution/hand_out_prints.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/notice_bar.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Questionnaire *> forParticipants(const Instrument &instrument)
{
    std::vector<const Questionnaire *> found;
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        if (questionnaire.group == RespondentGroup::Participants)
            found.push_back(&questionnaire);
    }
    return found;
}

} // namespace

DistributionPage::DistributionPage(Session &session, Prompts &prompts)
    : Page(tr("Distribution"), Scrolling::None, session), m_prompts(prompts), m_stack(new QStackedWidget),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_overview(new DistributionOverview), m_list(new HandOutList(session)), m_import(new HandOutImport),
      m_back(addSecondaryAction(tr("&Back to all activities"))), m_read(addSecondaryAction(tr("&Read a list…"))),
      m_save(addSecondaryAction(tr("&Print and save"))), m_calendar(addSecondaryAction(tr("Days for the &calendar…"))),
      m_purge(addSecondaryAction(tr("P&urge the lists…")))
{
    contentLayout()->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(1); // else the tallest part, seen or not, makes the window grow
    for (QWidget *part : std::initializer_list<QWidget *>{m_noRound, m_overview, m_list, m_import})
        m_stack->addWidget(part);
    buildActions();
    buildPrints();
    listen();
    showPart(m_overview);
}

void DistributionPage::buildActions()
{
    setPrimaryAction(tr("Open the &list"));
    m_back->setToolTip(tr("Esc"));
    connect(primaryAction(), &QPushButton::clicked, this, [this] {
        if (m_stack->currentWidget() == m_list)
            m_list->askForNewLines();
        else
            openList();
    });
    connect(m_back, &QPushButton::clicked, this, &DistributionPage::closeList);
    connect(m_read, &QPushButton::clicked, this, &DistributionPage::readFile);
    connect(m_calendar, &QPushButton::clicked, this, &DistributionPage::saveCalendar);
    connect(m_purge, &QPushButton::clicked, this, &DistributionPage::offerPurge);
}

void DistributionPage::buildPrints()
{
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("Print the &list…"), this, [this] { print(Paper::List); });
    menu->addAction(tr("Print the &reminder list…"), this, [this] { print(Paper::Reminder); });
    menu->addAction(tr("Print &cover slips…"), this, [this] { print(Paper::CoverSlips); });
    menu->addSeparator();
    menu->addAction(tr("&Save the list…"), this, [this] { saveList(Extent::Whole); });
    menu->addAction(tr("Save the re&minder list…"), this, [this] { saveList(Extent::NotOffered); });
    m_save->setMenu(menu);
}

void DistributionPage::listen()
{
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(m_overview, &DistributionOverview::openRequested, this, &DistributionPage::openList);
    connect(m_overview, &DistributionOverview::chosenChanged, this, &DistributionPage::adaptPrimary);
    connect(m_overview, &DistributionOverview::stated, this, &DistributionPage::state);
    connect(m_list, &HandOutList::leaveRequested, this, &DistributionPage::closeList);
    connect(m_list, &HandOutList::said, this, [this](NoticeBar::Kind kind, const QString &sentence, const QString &action) {
        if (sentence.isEmpty())
            notice().clear();
        else
            notice().say(kind, sentence, action);
    });
    connect(m_list, &HandOutList::pasted, this, [this](const QString &text) {
        if (const SheetGrid grid = gridFromText(text); !grid.rows.empty())
            beginImport({grid});
    });
    connect(m_import, &HandOutImport::cancelled, this, [this] { showPart(m_list); });
    connect(m_import, &HandOutImport::chosen, this, [this](const std::vector<HandOut> &lines) {
        if (!m_list->add(lines))
            return;
        showPart(m_list);
        sayWhatWasLeftOut();
    });
    connect(&notice(), &NoticeBar::actionTriggered, this, &DistributionPage::doWhatNoticeOffers);
}

void DistributionPage::refresh()
{
    const auto &round = session().round();
    const bool isSame = m_distribution && round && m_distribution->overview.round.id == round->id
                        && m_distribution->overview.round.instrument == round->instrument;
    if (m_list->isOpen() && isSame) {
        m_isStale = true; // read when it is seen again: not at every key
        return;
    }
    m_list->close();
    if (!m_purgeOffer.isEmpty()) // it was of what is no longer shown
        notice().clear();
    m_purgeOffer.clear();
    if (!round || !session().instrument())
        showPart(m_noRound);
    else
        showOverview();
}

void DistributionPage::showOverview()
{
    auto distribution = distributionOf(session().store(), session().round()->id, session().clock());
    if (!succeeded(distribution))
        return;
    auto fresh = std::make_unique<Distribution>(*std::move(distribution));
    m_overview->show(*fresh, session().language());
    m_distribution = std::move(fresh); // what was shown before goes last
    m_isStale = false;
    showPart(m_overview);
}

void DistributionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stack->currentWidget() == m_overview)
        m_overview->table().setFocus();
    else if (m_stack->currentWidget() == m_import)
        m_import->takeFocus();
    else if (m_list->isOpen())
        m_list->takeFocus();
}

/// Only activities keep lists.
void DistributionPage::adaptPrimary()
{
    const DistributionLine *line = m_overview->chosen();
    if (m_stack->currentWidget() == m_overview)
        primaryAction()->setVisible(line != nullptr && line->mayHaveList());
}

/// What can be done follows what is shown.
void DistributionPage::showPart(QWidget *part)
{
    const bool isNew = m_stack->currentWidget() != part; // else the focus stays where it is
    m_stack->setCurrentWidget(part);
    const bool isList = part == m_list;
    const bool isOverview = part == m_overview;
    m_back->setVisible(isList);
    m_read->setVisible(isList && !session().isReadOnly());
    m_save->setVisible(isList);
    m_calendar->setVisible(isOverview);
    m_purge->setVisible(isOverview && linesToPurgeNow() > 0 && !session().isReadOnly());
    primaryAction()->setVisible(isList && !session().isReadOnly());
    m_overview->setWritable(!session().isReadOnly());
    primaryAction()->setText(isList ? tr("&Add lines") : tr("Open the &list"));
    setTitle(isOverview || part == m_noRound ? tr("Distribution") : m_list->activity().name);
    setSubtitle(isOverview ? tr("Everyone should be offered the questionnaire. What is missing comes first.") : QString());
    if (isList)
        m_list->takeFocus();
    else if (part == m_import)
        m_import->takeFocus();
    else if (isOverview && isNew)
        m_overview->table().setFocus();
    adaptPrimary();
}

void DistributionPage::openList()
{
    const DistributionLine *line = m_overview->chosen();
    if (line == nullptr || !line->mayHaveList()) {
        if (line != nullptr && line->isPurged)
            notice().say(NoticeBar::Kind::Info, tr("The list has been purged; its numbers are kept."));
        else
            m_overview->stateNumbers();
        return;
    }
    notice().clear();
    const bool replacesNumbers = !line->list && line->rates.eligible;
    if (!m_list->open(Activity(*line->activity)))
        return;
    showPart(m_list);
    if (replacesNumbers)
        notice().say(NoticeBar::Kind::Info,
                     tr("Numbers are stated for this activity. From its first line on the list holds instead."));
}

void DistributionPage::openFirstList()
{
    if (m_overview->chooseFirstList())
        openList();
}

void DistributionPage::goToPlace(const Place &place)
{
    if (m_stack->currentWidget() != m_overview || place.questionnaire.isEmpty())
        return; // a list or an import that is open is not left for it
    m_overview->choose(place.questionnaire, place.activity);
    m_overview->table().setFocus();
}

void DistributionPage::closeList()
{
    m_list->close();
    notice().clear();
    if (m_isStale)
        showOverview();
    else
        showPart(m_overview);
}

void DistributionPage::state(std::optional<int> eligible, std::optional<int> handedOut)
{
    const DistributionLine *line = m_overview->chosen();
    if (line == nullptr)
        return;
    const auto activity = line->activity ? std::optional(line->activity->id) : std::nullopt;
    if (succeeded(
            session().store().counts().set({session().round()->id, line->questionnaire->key, activity, eligible, handedOut})))
        notice().clear();
}

void DistributionPage::beginImport(std::vector<SheetGrid> grids)
{
    HandOutTarget target;
    target.questionnaires = forParticipants(*session().instrument());
    target.questionnaire = m_overview->chosen() ? m_overview->chosen()->questionnaire->key : QString();
    target.list = m_list->work().lines();
    target.today = session().clock().today();
    m_import->begin(std::move(grids), std::move(target), session().language());
    showPart(m_import);
}

void DistributionPage::readFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Read a list"), tr("Lists (*.xlsx *.csv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        notice().say(NoticeBar::Kind::Error, tr("%1 cannot be opened. Check its name, and that you may read it.").arg(path));
        return;
    }
    auto grids = readGrids(file);
    if (succeeded(grids))
        beginImport(*std::move(grids));
}

void DistributionPage::print(Paper paper)
{
    const HandOutPaper content{m_list->activity(), *session().round(), *session().instrument(), m_list->work().lines(),
                               session().language()};
    const auto html = paper == Paper::List ? listHtml : paper == Paper::Reminder ? reminderHtml : coverSlipsHtml;
    (void)m_prompts.print(this, html(content)); // giving up needs no word
}

void DistributionPage::saveList(Extent extent)
{
    std::vector<HandOut> lines = m_list->work().lines();
    if (extent == Extent::NotOffered)
        std::erase_if(lines, [](const HandOut &line) { return line.status != HandOutStatus::NotOffered; });
    const QString path = m_prompts.fileToSave(this, tr("Save the list"), m_list->activity().name + u".xlsx"_s,
                                              tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const Table table = handOutTable(lines, *session().instrument(), session().language());
    const auto saved =
        path.endsWith(u".csv"_s, Qt::CaseInsensitive)
            ? writeFile(path, [&table](QIODevice &device) { return writeCsv(table, device, CsvMark::WithByteOrderMark); })
            : workbook({table}).and_then(
                [&path](const QByteArray &book) { return writeFile(withEnding(path, u".xlsx"_s), book); });
    if (succeeded(saved))
        notice().say(NoticeBar::Kind::Success, tr("Saved %n line(s).", nullptr, static_cast<int>(lines.size())));
}

void DistributionPage::saveCalendar()
{
    const auto events = roundCalendar(session().store(), session().round()->id);
    if (!succeeded(events))
        return;
    const QString path =
        m_prompts.fileToSave(this, tr("Days for the calendar"), session().round()->name + u".ics"_s, tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (succeeded(writeFile(withEnding(path, u".ics"_s), calendarFile(*events, session().clock().now()))))
        notice().say(NoticeBar::Kind::Success, tr("The days are saved. Open the file, and your calendar takes them in."));
}

/// Else nobody would remember who is missing.
void DistributionPage::sayWhatWasLeftOut()
{
    constexpr qsizetype kMostNamed = 8;
    QStringList cells;
    for (const Problems &left : {m_import->reading().refused, m_import->reading().known}) {
        for (const Problem &problem : left)
            cells << problem.where;
    }
    cells.removeDuplicates();
    if (cells.isEmpty())
        return;
    const QString more = cells.size() > kMostNamed ? u" …"_s : QString();
    notice().say(NoticeBar::Kind::Warning,
                 tr("%n line(s) added. Lines with these cells were left out: %1", nullptr,
                    static_cast<int>(m_import->reading().lines.size()))
                     .arg(cells.mid(0, kMostNamed).join(u", "_s) + more),
                 tr("&Undo"));
}

int DistributionPage::linesToPurgeNow()
{
    if (!session().round() || session().clock().today() <= session().round()->to)
        return 0;
    const auto lines = linesToPurge(session().store(), session().round()->id);
    return lines.value_or(0);
}

void DistributionPage::offerPurge()
{
    notice().say(NoticeBar::Kind::Warning,
                 tr("%n line(s) with codes and notes go away for good, from this file and its backups. The numbers stay.",
                    nullptr, linesToPurgeNow()),
                 tr("&Purge"));
    m_purgeOffer = notice().text();
}

/// What the notice says now is what its button does: an offer to purge goes with its words.
void DistributionPage::doWhatNoticeOffers()
{
    const QString offer = std::exchange(m_purgeOffer, {});
    if (!offer.isEmpty() && notice().text() == offer && !m_list->isOpen())
        purge();
    else if (m_list->isOpen())
        m_list->undo();
}

void DistributionPage::purge()
{
    const auto outcome = session().store().purgeHandOuts(session().round()->id);
    if (!succeeded(outcome))
        return;
    QStringList sentences{tr("%n line(s) purged.", nullptr, outcome->lines)};
    if (!outcome->copies.isEmpty())
        sentences << tr("%n backup(s) were purged too.", nullptr, static_cast<int>(outcome->copies.size()));
    for (const Problem &missed : outcome->missed)
        sentences << toSentence(missed);
    notice().say(outcome->missed.empty() ? NoticeBar::Kind::Success : NoticeBar::Kind::Warning, sentences.join(u' '));
}

} // namespace ljus
