// The open file on screen: the pages at the left, the round at the top, what is saved at the foot.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "ui/pages/distribution_page.h"
#include "ui/pages/entry_page.h"
#include "ui/pages/federation_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/questionnaires_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/sheets_page.h"
#include "ui/pages/submission_page.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/look.h"
#include "ui/parts/navigation_list.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/tokens.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kNavigationWidth = 208;
constexpr int kRoundWidth = 220;

QString ageInWords(const std::optional<QDateTime> &backup, const QDateTime &now)
{
    if (!backup)
        return Workspace::tr("No backup yet");
    const int days = static_cast<int>(backup->toLocalTime().date().daysTo(now.toLocalTime().date()));
    if (days <= 0)
        return Workspace::tr("Backup today");
    return Workspace::tr("Backup %n day(s) ago", nullptr, days);
}

} // namespace

Workspace::Workspace(Session &session, Prompts &prompts)
    : m_session(session), m_prompts(prompts), m_navigation(new NavigationList(tr("Pages"))), m_notice(new NoticeBar),
      m_stack(new QStackedWidget)
{
    listPages();
    buildNavigation();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTop());
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    right->addWidget(buildFoot());
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_navigation);
    whole->addLayout(right, 1);

    listen();
    fillRounds();
    fillFoot();
    m_navigation->setCurrentRow(0);
}

void Workspace::listen()
{
    const auto sayFailure = [this](const QString &sentence) { m_notice->say(NoticeBar::Kind::Error, sentence); };
    if (const auto &failure = m_session.failure())
        sayFailure(*failure);
    connect(&m_session, &Session::failed, this, sayFailure);
    connect(&m_session, &Session::roundChanged, this, &Workspace::fillRounds);
    connect(&m_session, &Session::dataChanged, this, &Workspace::fillFoot);
    connect(&m_session, &Session::dataChanged, this, [this] {
        if (!m_notice->actionButton()->isHidden()) // whether to close all the same is asked no more
            m_notice->clear();
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, &Workspace::closeAnyway);
}

void Workspace::listPages()
{
    m_entries = {
        {PageId::Overview, tr("Overview"), [this] { return new OverviewPage(m_session); }},
        {PageId::Distribution, tr("Distribution"), [this] { return new DistributionPage(m_session, m_prompts); }},
        {PageId::Entry, tr("Entry"), [this] { return new EntryPage(m_session); }},
        {PageId::Sheets, tr("Sheets"), [this] { return new SheetsPage(m_session); }},
        {PageId::Results, tr("Results"), [this] { return new ResultsPage(m_session, m_prompts); }},
        {PageId::Submission, tr("Submission"), [this] { return new SubmissionPage(m_session, m_prompts); }},
        {PageId::Questionnaires, tr("Questionnaires"), [this] { return new QuestionnairesPage(m_session, m_prompts); }},
        {PageId::Federation, tr("Federation"), [this] { return new FederationPage(m_session); }},
    };
}

void Workspace::buildNavigation()
{
    m_navigation->setFixedWidth(kNavigationWidth);
    for (const Entry &entry : m_entries) {
        m_navigation->addPage(entry.title);
        m_navigation->item(m_navigation->count() - 1)->setToolTip(tr("Ctrl+%1").arg(m_navigation->count()));
    }
    connect(m_navigation, &NavigationList::currentRowChanged, this, &Workspace::openEntry);
}

QWidget *Workspace::buildTop()
{
    auto *top = new QWidget;
    setRole(top, Role::TopBar);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(spacing::kWide, spacing::kSmall, spacing::kWide, spacing::kSmall);
    row->setSpacing(spacing::kSmall);
    m_federation = makeLabel({}, Role::Muted);
    m_federation->setWordWrap(false);
    row->addWidget(m_federation, 1);
    auto *label = makeLabel(tr("Ro&und"), Role::Muted);
    label->setWordWrap(false);
    m_rounds = new QComboBox;
    m_rounds->setMinimumWidth(kRoundWidth);
    m_rounds->setAccessibleName(tr("Round, for all pages"));
    label->setBuddy(m_rounds);
    row->addWidget(label);
    row->addWidget(m_rounds);
    connect(m_rounds, &QComboBox::activated, this, &Workspace::chooseRound);
    return top;
}

QWidget *Workspace::buildFoot()
{
    auto *foot = new QWidget;
    setRole(foot, Role::TopBar);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(spacing::kWide, spacing::kTiny, spacing::kWide, spacing::kTiny);
    row->setSpacing(spacing::kWide);
    m_file = new ElidedLabel(QDir::toNativeSeparators(m_session.store().path()), Qt::ElideMiddle);
    m_file->setAccessibleName(tr("Open file"));
    m_file->setFont(scaled(m_file->font(), type_size::kSmall));
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_saved = makeLabel({}, Role::Small);
    m_saved->setWordWrap(false);
    m_backup = makeLabel({}, Role::Small);
    m_backup->setWordWrap(false);
    row->addWidget(m_file, 1);
    row->addWidget(m_saved);
    row->addWidget(m_backup);
    return foot;
}

void Workspace::openEntry(int index)
{
    if (index < 0)
        return;
    Entry &entry = m_entries.at(static_cast<std::size_t>(index));
    if (entry.page == nullptr) {
        entry.page = entry.make();
        connect(entry.page, &Page::pageRequested, this, &Workspace::showPage);
        connect(entry.page, &Page::placeRequested, this, &Workspace::showPlace);
        connect(entry.page, &Page::backupRequested, this, &Workspace::backupRequested);
        m_stack->addWidget(entry.page);
    }
    m_stack->setCurrentWidget(entry.page);
}

void Workspace::showPage(PageId page)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == page)
            m_navigation->setCurrentRow(static_cast<int>(i));
    }
}

void Workspace::showPlace(PageId page, const Place &place)
{
    showPage(page);
    if (currentPage() == page)
        m_entries.at(static_cast<std::size_t>(m_navigation->currentRow())).page->goToPlace(place);
}

PageId Workspace::currentPage() const
{
    return m_entries.at(static_cast<std::size_t>(m_navigation->currentRow())).id;
}

bool Workspace::canClose()
{
    for (const Entry &entry : m_entries) {
        if (entry.page == nullptr || entry.page->canLeave())
            continue;
        showPage(entry.id);
        m_notice->say(NoticeBar::Kind::Warning,
                      tr("The file is still open, for what was written last is not saved. Mend it, or close without it."),
                      tr("Close without saving"));
        return false;
    }
    return true;
}

void Workspace::chooseRound()
{
    m_session.chooseRound({m_rounds->currentData().toLongLong()});
    if (m_session.round()) // it stays as it was when the other cannot be read
        m_rounds->setCurrentIndex(m_rounds->findData(m_session.round()->id.value));
}

void Workspace::fillRounds()
{
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    const auto rounds = m_session.store().rounds().all();
    for (const Round &round : rounds.value_or(std::vector<Round>()))
        m_rounds->addItem(round.name, round.id.value);
    m_rounds->setEnabled(m_rounds->count() > 0);
    if (m_rounds->count() == 0)
        m_rounds->addItem(tr("No round yet"));
    if (m_session.round())
        m_rounds->setCurrentIndex(m_rounds->findData(m_session.round()->id.value));
}

void Workspace::fillFoot()
{
    const auto federation = m_session.store().federation();
    m_federation->setText(federation ? federation->name : QString());
    const QLocale locale;
    if (m_session.isReadOnly())
        m_saved->setText(tr("Open for reading only"));
    else if (const auto &saved = m_session.lastSaved())
        m_saved->setText(tr("Saved %1").arg(locale.toString(saved->toLocalTime().time(), QStringLiteral("HH:mm:ss"))));
    else
        m_saved->setText(tr("Everything is saved"));
    const auto backup = m_session.store().settings().lastBackup();
    m_backup->setText(ageInWords(backup.value_or(std::nullopt), m_session.clock().now()));
}

} // namespace ljus
