// Builds the row of choices.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/filter_row.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/look.h"
#include "ui/parts/wheel_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestChoice = 380;
constexpr int kWidestText = 50; ///< characters

} // namespace

FilterRow::FilterRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setSpacings(spacing::kWide, spacing::kMedium);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QComboBox *FilterRow::addChoice(const QString &label)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    auto *choice = new QComboBox;
    choice->setAccessibleName(withoutMnemonic(label));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(std::max(kWidestChoice, choice->fontMetrics().averageCharWidth() * kWidestText));
    choice->installEventFilter(new WheelGuard(choice));
    auto *caption = makeLabel(label + u':', Role::Muted);
    caption->setWordWrap(false);
    caption->setBuddy(choice);
    row->addWidget(caption);
    row->addWidget(choice);
    layout()->addWidget(holder);
    return choice;
}

void FilterRow::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FilterRow::showChoice(QComboBox *choice)
{
    choice->parentWidget()->show();
}

void FilterRow::hideChoice(QComboBox *choice)
{
    choice->parentWidget()->hide();
}

} // namespace ljus
