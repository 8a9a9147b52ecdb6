// The first page: make a new file, open one, or try the demo federation.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/welcome_page.h"

#include "ui/parts/card.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kColumnWidth = 620;

/// A card with a sentence and one button at its foot.
Card *choice(const QString &heading, const QString &sentence, QPushButton *button)
{
    auto *card = new Card(heading);
    card->body()->addWidget(makeLabel(sentence, Role::Muted));
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_notice(new NoticeBar)
{
    setRole(this, Role::Page);
    auto *content = new QWidget;
    content->setMaximumWidth(kColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(spacing::kLarge);
    column->addWidget(makeLabel(tr("Welcome to Ljuspunkt"), Role::Title));
    column->addWidget(
        makeLabel(tr("Key the questionnaires, see the results and make the submission file. Everything is kept in one file of "
                     "your own, on this computer."),
                  Role::Muted));
    column->addWidget(m_notice);
    buildChoices(column);

    auto *middle = new QWidget;
    auto *grid = new QGridLayout(middle);
    grid->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kHuge);
    grid->addWidget(content, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    makeScrolling(*scroll, middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void WelcomePage::buildChoices(QVBoxLayout *column)
{
    auto *fresh = new Card(tr("New federation"));
    fresh->body()->addWidget(
        makeLabel(tr("Makes a file with the example questionnaires, the only ones that come with the program. Add the definition "
                     "of others on the page Questionnaires."),
                  Role::Muted));
    auto *label = makeLabel(tr("&Name of the federation"));
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the federation"));
    label->setBuddy(m_name);
    fresh->body()->addWidget(label);
    fresh->body()->addWidget(m_name);
    auto *make = makeButton(tr("Make a &new file …"), Role::Primary);
    fresh->body()->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::newRequested);
    column->addWidget(fresh);

    auto *pair = new QHBoxLayout;
    pair->setSpacing(spacing::kLarge);
    auto *open = makeButton(tr("&Open a file …"));
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    pair->addWidget(choice(tr("I have a file"), tr("Open a Ljuspunkt file (*.ljuspunkt) from this computer."), open), 1);
    auto *demo = makeButton(tr("&Try the demo federation"));
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    pair->addWidget(
        choice(tr("Look around first"), tr("A made-up federation with about 240 invented answers. Change what you like."), demo),
        1);
    column->addLayout(pair);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(spacing::kTiny);
    column->addLayout(m_recent);
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty())
        return;
    m_recent->addWidget(makeLabel(tr("Opened lately"), Role::Heading));
    for (const QString &path : paths) {
        const QFileInfo info(path);
        auto *button = makeButton(info.completeBaseName(), Role::Quiet);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

QString WelcomePage::federationName() const
{
    return m_name->text().trimmed();
}

} // namespace ljus
