// Builds the frame of a page.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/page_frame.h"

#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/scrolling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ljus {

PageFrame::PageFrame(const QString &title, Scrolling scrolling, QWidget *parent)
    : QWidget(parent), m_header(new QHBoxLayout), m_noticeRow(new QVBoxLayout), m_notice(new NoticeBar)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, spacing::kWide, 0, 0);
    page->setSpacing(spacing::kLarge);
    page->addLayout(m_header);
    buildHeader(title);
    m_noticeRow->addWidget(m_notice);
    page->addLayout(m_noticeRow);
    buildContent(scrolling);
    setTitle(title);
    adaptMargins();
}

void PageFrame::buildHeader(const QString &title)
{
    m_title = makeLabel(title, Role::Title);
    m_subtitle = makeLabel({}, Role::Muted);
    m_subtitle->hide();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(spacing::kSmall);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::kTiny);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_header->setSpacing(spacing::kWide);
    m_header->addLayout(texts, 1);
    m_header->addLayout(m_actions);
    m_header->setAlignment(m_actions, Qt::AlignTop);
}

void PageFrame::buildContent(Scrolling scrolling)
{
    auto *column = new QWidget;
    auto *around = new QVBoxLayout(column);
    m_content = new QVBoxLayout;
    m_content->setSpacing(spacing::kWide);
    around->addLayout(m_content);
    auto *page = qobject_cast<QVBoxLayout *>(layout());
    if (scrolling == Scrolling::None) {
        page->addWidget(column, 1);
        m_around = around;
        return;
    }
    around->addStretch();
    m_around = around;
    auto *area = new QScrollArea;
    makeScrolling(*area, column);
    m_bar = area->verticalScrollBar();
    connect(m_bar, &QScrollBar::rangeChanged, this, &PageFrame::adaptMargins);
    page->addWidget(area, 1);
}

void PageFrame::adaptMargins()
{
    const int right = std::max(spacing::kWide, width() - spacing::kWide - kReadingWidth);
    // The scroll bar stands in the margin, so that the content ends where the header ends.
    const int bar = m_bar && m_bar->maximum() > 0 ? m_bar->sizeHint().width() : 0;
    m_header->setContentsMargins(spacing::kWide, 0, right, 0);
    m_noticeRow->setContentsMargins(spacing::kWide, 0, right, 0);
    m_around->setContentsMargins(spacing::kWide, 0, right - bar, spacing::kWide);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptMargins();
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageFrame::setSubtitle(const QString &sentence)
{
    m_subtitle->setText(sentence);
    m_subtitle->setVisible(!sentence.isEmpty());
}

QPushButton *PageFrame::setPrimaryAction(const QString &text)
{
    delete m_primary;
    m_primary = makeButton(text, Role::Primary);
    m_actions->addWidget(m_primary);
    return m_primary;
}

QPushButton *PageFrame::addSecondaryAction(const QString &text)
{
    auto *button = makeButton(text, Role::Quiet);
    addHeaderWidget(button);
    return button;
}

void PageFrame::addHeaderWidget(QWidget *widget)
{
    m_actions->insertWidget(m_primary ? m_actions->count() - 1 : m_actions->count(), widget);
}

} // namespace ljus
