// The two limits for few answers, with their source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/limits_section.h"

#include "ui/parts/form_row.h"

#include <QSpinBox>

namespace ljus {

namespace {

constexpr int kHighestLimit = 1000;

QSpinBox *limitInput()
{
    auto *input = new QSpinBox;
    input->setRange(0, kHighestLimit);
    return input;
}

} // namespace

LimitsSection::LimitsSection(Session &session)
    : LimitSection(
        {tr("Few answers"), tr("Save limits"), tr("The limits are saved."), tr("The program's own limits hold again.")}, session),
      m_warn(row().add(tr("Warn below"), limitInput())),
      m_hide(row().add(tr("Hide below, in all that leaves the program"), limitInput()))
{
    for (QSpinBox *limit : {m_warn, m_hide})
        connect(limit, &QSpinBox::valueChanged, this, &LimitsSection::markEdited);
    finishRow();
}

std::optional<QString> LimitsSection::showStored()
{
    const FewAnswers limits = session().fewAnswers();
    m_warn->setValue(limits.warnBelow());
    m_hide->setValue(limits.hideBelow());
    return limits.source();
}

QString LimitsSection::noteOn(const QString &source) const
{
    return source.isEmpty() ? tr("These limits are the program's own defaults, not official ones.")
                            : tr("Limits decided by: %1.").arg(source);
}

Result<void> LimitsSection::store(const std::optional<QString> &source)
{
    std::optional<FewAnswersSetting> setting;
    if (source)
        setting = FewAnswersSetting{m_warn->value(), m_hide->value(), *source};
    return session().store().settings().setFewAnswers(setting);
}

} // namespace ljus
