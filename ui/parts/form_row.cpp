// Labelled inputs in a line that wraps, with the button that uses them at the end.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form_row.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace ljus {

FormRow::FormRow(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(spacing::kMedium, spacing::kMedium);
}

void FormRow::addLabelled(const QString &label, QWidget *input)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    auto *caption = makeLabel(label, Role::Small);
    caption->setWordWrap(false);
    caption->setBuddy(input);
    input->setAccessibleName(withoutMnemonic(label));
    column->addWidget(caption);
    column->addWidget(input);
    layout()->addWidget(cell);
}

void FormRow::addButton(QWidget *button)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    column->addWidget(
        makeLabel(QStringLiteral(" "), Role::Small)); // as high as a caption, so that the button stands beside the inputs
    column->addWidget(button);
    layout()->addWidget(cell);
}

QDateEdit *makeDateEdit()
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setMinimumWidth(130);
    return edit;
}

} // namespace ljus
