// The federation's name.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/name_section.h"

#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ljus {

NameSection::NameSection(Session &session) : FederationSection(tr("The federation"), session)
{
    auto *row = new FormRow;
    m_name = row->add(tr("&Name in reports and submissions"), new QLineEdit);
    m_name->setMinimumWidth(360);
    auto *save = makeButton(tr("Rename"));
    row->addButton(save);
    body()->addWidget(row);
    connect(save, &QPushButton::clicked, this, &NameSection::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &NameSection::rename);
}

void NameSection::refresh()
{
    const auto federation = session().store().federation();
    if (succeeded(federation) && !m_name->isModified())
        m_name->setText(federation->name);
}

void NameSection::rename()
{
    if (!succeeded(session().store().renameFederation(m_name->text().trimmed())))
        return;
    m_name->setModified(false);
    Q_EMIT said(NoticeBar::Kind::Success, tr("The federation is now called \"%1\".").arg(m_name->text().trimmed()));
}

} // namespace ljus
