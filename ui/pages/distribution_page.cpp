// Utdelning: who has been offered the questionnaire, what has come back, and what is missing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution_page.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook.h"
#include "core/tasks/file_output.h"
#include "core/tasks/round_calendar.h"
#include "ui/pages/distribution/hand_out_import.h"
#include "ui/pages/distribution/hand_out_list.h"
#include "ui/pages/distribution/hand_out_prints.h"
#include "ui/pages/distribution/hand_out_table.h"
#include "ui/pages/distribution/line_card.h"
#include "ui/parts/bar_cell.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

enum Column { ActivityName, QuestionnaireTitle, Eligible, HandedOut, Coverage, Returned, ResponseRate, Remark };

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::pair<QString, qint64> placeOf(const DistributionLine &line)
{
    return {line.questionnaire->key, line.activity ? line.activity->id.value : 0};
}

/// The most urgent thing to see to, in a few words.
QString remarkOn(const DistributionLine &line)
{
    if (!line.rates.problems.empty())
        return line.rates.problems.front().what;
    if (!line.rates.eligible)
        return DistributionPage::tr("How many could be asked is not stated.");
    if (const int left = line.left().value_or(0); left > 0)
        return DistributionPage::tr("%n not offered yet.", nullptr, left);
    return line.visibility == Visibility::Warned ? DistributionPage::tr("Few answers.") : QString();
}

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
    : Page(tr("Distribution"), Scrolling::None, session), m_prompts(prompts), m_model(columns()), m_stack(new QStackedWidget),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_table(makeTableView(&m_model, tr("Distribution"))), m_card(new LineCard), m_list(new HandOutList(session)),
      m_import(new HandOutImport), m_back(addSecondaryAction(tr("&Back to all activities"))),
      m_read(addSecondaryAction(tr("&Read a list…"))), m_save(addSecondaryAction(tr("&Print and save"))),
      m_calendar(addSecondaryAction(tr("Days for the &calendar…"))), m_purge(addSecondaryAction(tr("P&urge the lists…")))
{
    m_overview = buildOverview();
    contentLayout()->addWidget(m_stack, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_noRound, m_overview, m_list, m_import})
        m_stack->addWidget(part);
    buildActions();
    buildPrints();
    listen();
    showPart(m_overview);
}

QWidget *DistributionPage::buildOverview()
{
    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    column->addWidget(m_table, 1);
    column->addWidget(m_card);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ActivityName, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Remark, QHeaderView::Stretch);
    for (const Column bar : {Coverage, ResponseRate})
        m_table->setItemDelegateForColumn(bar, new BarDelegate(kValueRole, m_table));
    return overview;
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
    connect(m_table, &QTableView::activated, this, &DistributionPage::openList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DistributionPage::showChosen);
    connect(m_card, &LineCard::listRequested, this, &DistributionPage::openList);
    connect(m_card, &LineCard::stated, this, &DistributionPage::state);
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
        if (m_list->add(lines))
            showPart(m_list);
    });
    connect(&notice(), &NoticeBar::actionTriggered, this, &DistributionPage::doWhatNoticeOffers);
}

std::vector<DistributionPage::Model::Column> DistributionPage::columns() const
{
    using Line = const DistributionLine *;
    const auto title = [this](const Line &line) { return QVariant(line->questionnaire->title.in(session().language())); };
    return {
        {tr("Activity"), [](const Line &line) { return QVariant(line->activity ? line->activity->name : tr("all")); }, {}},
        {tr("Questionnaire"), title, {}},
        {tr("Could be asked"), [](const Line &line) { return number(line->rates.eligible); }, Qt::AlignRight},
        {tr("Handed out"), [](const Line &line) { return number(line->rates.handedOut); }, Qt::AlignRight},
        {tr("Coverage, %"), [](const Line &line) { return number(line->rates.coverage); }, Qt::AlignRight},
        {tr("Returned"), [](const Line &line) { return QVariant(line->rates.returned); }, Qt::AlignRight},
        {tr("Response rate, %"), [](const Line &line) { return number(line->rates.responseRate); }, Qt::AlignRight},
        {tr("To see to"),
         [](const Line &line) { return QVariant(remarkOn(*line)); },
         {},
         [](const Line &line) { return remarkOn(*line); }},
    };
}

void DistributionPage::refresh()
{
    const auto &round = session().round();
    if (!round || !session().instrument()) {
        m_list->close();
        showPart(m_noRound);
        return;
    }
    auto distribution = distributionOf(session().store(), round->id, session().clock());
    if (!succeeded(distribution))
        return;
    if (m_list->isOpen() && m_distribution.overview.round.id != round->id)
        m_list->close();
    m_distribution = *std::move(distribution);
    std::vector<const DistributionLine *> rows;
    int current = 0;
    for (const DistributionLine &line : m_distribution.lines) {
        if (placeOf(line) == m_chosenPlace)
            current = static_cast<int>(rows.size());
        rows.push_back(&line);
    }
    const auto chosenPlace = m_chosenPlace; // emptying the table chooses anew
    m_model.setRows(std::move(rows));
    m_chosenPlace = chosenPlace;
    setCurrentRow(*m_table, current);
    if (m_stack->currentWidget() == m_noRound || !m_list->isOpen())
        showPart(m_overview);
}

void DistributionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stack->currentWidget() == m_overview)
        m_table->setFocus();
    else if (m_list->isOpen())
        m_list->takeFocus();
}

const DistributionLine *DistributionPage::chosen() const
{
    const auto row = currentRow(*m_table);
    return row && *row < m_model.rowCount() ? m_model.row(*row) : nullptr;
}

void DistributionPage::showChosen()
{
    const DistributionLine *line = chosen();
    m_card->setVisible(line != nullptr);
    if (line == nullptr)
        return;
    m_chosenPlace = placeOf(*line);
    m_card->show(*line, m_distribution, session().language());
}

/// What can be done follows what is shown.
void DistributionPage::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    const bool isList = part == m_list;
    const bool isOverview = part == m_overview;
    m_back->setVisible(isList);
    m_read->setVisible(isList && !session().isReadOnly());
    m_save->setVisible(isList);
    m_calendar->setVisible(isOverview);
    m_purge->setVisible(isOverview && linesToPurge() > 0 && !session().isReadOnly());
    primaryAction()->setVisible((isList || isOverview) && !session().isReadOnly());
    primaryAction()->setText(isList ? tr("&Add lines") : tr("Open the &list"));
    setTitle(isOverview || part == m_noRound ? tr("Distribution") : m_list->activity().name);
    setSubtitle(isOverview ? tr("Everyone should be offered the questionnaire. What is missing comes first.") : QString());
    if (isList)
        m_list->takeFocus();
    else if (isOverview)
        m_table->setFocus();
    else if (part == m_import)
        m_import->takeFocus();
}

void DistributionPage::openList()
{
    const DistributionLine *line = chosen();
    const bool hasList = line != nullptr && line->activity && line->questionnaire->group == RespondentGroup::Participants;
    if (!hasList || line->isPurged) {
        notice().say(NoticeBar::Kind::Info,
                     line != nullptr && line->isPurged
                         ? tr("The list has been purged; its numbers are kept.")
                         : tr("Only activities keep lists, of their participants. State the numbers below."));
        return;
    }
    notice().clear();
    if (m_list->open(Activity(*line->activity)))
        showPart(m_list);
}

void DistributionPage::closeList()
{
    m_list->close();
    notice().clear();
    showPart(m_overview);
}

void DistributionPage::state(std::optional<int> eligible, std::optional<int> handedOut)
{
    const DistributionLine *line = chosen();
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
    target.questionnaire = m_chosenPlace ? m_chosenPlace->first : QString();
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
        notice().say(NoticeBar::Kind::Error, tr("%1 cannot be opened: %2").arg(path, file.errorString()));
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

int DistributionPage::linesToPurge() const
{
    if (session().clock().today() <= m_distribution.overview.round.to)
        return 0;
    int lines = 0;
    for (const DistributionLine &line : m_distribution.lines)
        lines += line.list && !line.isPurged ? line.list->lineCount() : 0;
    return lines;
}

void DistributionPage::offerPurge()
{
    notice().say(NoticeBar::Kind::Warning,
                 tr("%n line(s) with codes and notes go away for good, from this file and its backups. The numbers stay.",
                    nullptr, linesToPurge()),
                 tr("&Purge"));
    m_offersPurge = true;
}

void DistributionPage::doWhatNoticeOffers()
{
    if (std::exchange(m_offersPurge, false))
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
