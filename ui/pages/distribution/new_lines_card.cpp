// Adds many lines with running numbers to an activity's list.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/new_lines_card.h"

#include "core/tasks/hand_out_work.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kMostLines = 1000; ///< at once
constexpr int kHighestNumber = 99999;

QSpinBox *makeSpin(int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(false);
    return spin;
}

} // namespace

NewLinesCard::NewLinesCard(QWidget *parent)
    : Card(tr("Add lines"), parent), m_questionnaire(new QComboBox), m_prefix(new QLineEdit),
      m_first(makeSpin(1, kHighestNumber)), m_count(makeSpin(1, kMostLines))
{
    setNote(tr("Each participant gets a running number of the activity's own. Write it down where only the activity sees it."));
    auto *row = new FormRow;
    row->add(tr("&Questionnaire"), m_questionnaire);
    row->add(tr("How &many"), m_count);
    row->add(tr("&First number"), m_first);
    row->add(tr("Letters &before the number"), m_prefix);
    auto *add = makeButton(tr("Add t&hem"));
    row->addButton(add);
    body()->addWidget(row);
    m_prefix->setMaxLength(kLongestCode / 2);
    connect(add, &QPushButton::clicked, this, &NewLinesCard::give);
    for (QSpinBox *spin : {m_count, m_first}) // Enter adds
        connect(spin->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this, &NewLinesCard::give);
    connect(m_prefix, &QLineEdit::returnPressed, this, &NewLinesCard::give);
}

void NewLinesCard::begin(const Session &session, const std::vector<HandOut> &lines)
{
    const QVariant before = m_questionnaire->currentData();
    m_questionnaire->clear();
    for (const Questionnaire &questionnaire : session.instrument()->questionnaires) {
        if (questionnaire.group == RespondentGroup::Participants)
            m_questionnaire->addItem(questionnaire.title.in(session.language()), questionnaire.key);
    }
    m_questionnaire->setCurrentIndex(std::max(0, m_questionnaire->findData(before)));
    m_first->setValue(nextNumber(lines, m_prefix->text()));
}

void NewLinesCard::takeFocus()
{
    m_count->setFocus();
    m_count->selectAll();
}

void NewLinesCard::give()
{
    m_count->interpretText();
    m_first->interpretText();
    Q_EMIT added(runningLines(
        {m_first->value(), m_count->value(), 1, m_prefix->text().trimmed(), m_questionnaire->currentData().toString()}));
}

} // namespace ljus
