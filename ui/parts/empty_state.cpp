// Builds the empty state.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/empty_state.h"

#include "ui/parts/look.h"
#include "ui/parts/marks.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

namespace {

class Light : public QWidget
{
public:
    Light() { setFixedSize(kSide, kSide); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLight(painter, QRectF(rect()).adjusted(1, 1, -1, -1), tokensFor(palette()));
    }

private:
    static constexpr int kSide = 96;
};

constexpr int kSentenceWidth = 460;

} // namespace

EmptyState::EmptyState(const QString &heading, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_heading(makeLabel(heading, Role::Heading)), m_sentence(makeLabel(sentence, Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kHuge, spacing::kWide, spacing::kHuge);
    column->setSpacing(spacing::kMedium);
    column->addStretch();
    column->addWidget(new Light, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(kSentenceWidth);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    if (!action.isEmpty()) {
        m_button = makeButton(action, Role::Primary);
        column->addSpacing(spacing::kTiny);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch();
    setTexts(heading, sentence);
}

void EmptyState::setTexts(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->ensurePolished(); // its font decides
        label->setMinimumHeight(std::max(0, label->heightForWidth(kSentenceWidth))); // a layout that aligns does not ask for it
    }
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
}

} // namespace ljus
