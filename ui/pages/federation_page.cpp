// Förbundet: the federation, its rounds, activities, counts and limits.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation_page.h"

#include "ui/pages/federation/activities_section.h"
#include "ui/pages/federation/counts_section.h"
#include "ui/pages/federation/limits_section.h"
#include "ui/pages/federation/name_section.h"
#include "ui/pages/federation/number_limit_section.h"
#include "ui/pages/federation/rounds_section.h"
#include "ui/parts/notice_bar.h"

#include <QVBoxLayout>

namespace ljus {

FederationPage::FederationPage(Session &session)
    : Page(tr("Federation"), Scrolling::Content, session), m_sections{new CountsSection(session),
                                                                      new RoundsSection(session),
                                                                      new ActivitiesSection(session),
                                                                      new LimitsSection(session),
                                                                      new NumberLimitSection(Limit::ResponseAim, session),
                                                                      new NumberLimitSection(Limit::KeyingErrors, session),
                                                                      new NameSection(session)}
{
    setSubtitle(tr("What is set up once a year. Every change is saved at once."));
    for (FederationSection *section : m_sections) {
        section->setEnabled(!session.isReadOnly());
        contentLayout()->addWidget(section);
        connect(section, &FederationSection::said, this, [this](NoticeBar::Kind kind, const QString &sentence) {
            sentence.isEmpty() ? notice().clear() : notice().say(kind, sentence);
        });
    }
    contentLayout()->addStretch(1);
}

void FederationPage::refresh()
{
    for (FederationSection *section : m_sections)
        section->refresh();
}

} // namespace ljus
