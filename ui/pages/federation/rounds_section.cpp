// The measuring rounds, and adding one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/rounds_section.h"

#include "ui/parts/form_row.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kRowsShown = 4;

} // namespace

RoundsSection::RoundsSection(Session &session)
    : FederationSection(tr("Measuring rounds"), session), m_model(columns()),
      m_table(makeTableView(&m_model, tr("Measuring rounds")))
{
    setNote(tr("A round is one year's measurement, with its own dates. 1 November – 31 October is a suggestion, not a rule."));
    body()->addWidget(m_table);
    buildForm();
    suggest();
}

std::vector<RowTableModel<RoundsSection::Line>::Column> RoundsSection::columns()
{
    return {
        {tr("Round"), [](const Line &line) { return QVariant(line.round.name); }, {}},
        {tr("First day"), [](const Line &line) { return QVariant(line.round.from.toString(Qt::ISODate)); }, {}},
        {tr("Last day"), [](const Line &line) { return QVariant(line.round.to.toString(Qt::ISODate)); }, {}},
        {tr("Definition"), [](const Line &line) { return QVariant(line.definition); }, {}},
    };
}

void RoundsSection::buildForm()
{
    auto *row = new FormRow;
    m_name = row->add(tr("Name of the round"), new QLineEdit);
    m_from = row->add(tr("First day"), makeDateEdit());
    m_to = row->add(tr("Last day"), makeDateEdit());
    m_definition = row->add(tr("Definition"), new QComboBox);
    m_add = makeButton(tr("Add the round"));
    row->addButton(m_add);
    body()->addWidget(row);
    connect(m_definition, &QComboBox::activated, this, [this] { m_definitionIsChosen = true; });
    connect(m_add, &QPushButton::clicked, this, &RoundsSection::addRound);
    connect(m_name, &QLineEdit::returnPressed, this, &RoundsSection::addRound);
}

void RoundsSection::suggest()
{
    const Round suggestion = suggestedRound(session().clock().now().toLocalTime().date());
    m_name->setText(suggestion.name);
    m_from->setDate(suggestion.from);
    m_to->setDate(suggestion.to);
}

void RoundsSection::refresh()
{
    const auto definitions = session().store().instruments().all();
    const auto rounds = session().store().rounds().all();
    if (!succeeded(definitions) || !succeeded(rounds))
        return;
    QHash<qint64, QString> titles;
    const int before = m_definition->currentIndex();
    m_definition->clear();
    for (const StoredInstrument &each : *definitions) {
        titles.insert(each.id.value, each.instrument->title.in(session().language()));
        m_definition->addItem(titles.value(each.id.value), each.id.value);
    }
    m_definition->setCurrentIndex(m_definitionIsChosen ? before : m_definition->count() - 1); // none is ever removed
    std::vector<Line> lines;
    for (const Round &round : *rounds)
        lines.push_back({round, titles.value(round.instrument.value)});
    m_table->setVisible(!lines.empty());
    setRole(m_add, lines.empty() ? Role::Primary : Role::Plain); // without a round nothing else can begin
    m_model.setRows(std::move(lines));
    fitHeightToRows(*m_table, kRowsShown);
}

void RoundsSection::addRound()
{
    const Round round{{}, {}, m_name->text().trimmed(), m_from->date(), m_to->date(), {m_definition->currentData().toLongLong()}};
    const auto added = session().store().rounds().add(round);
    if (!succeeded(added))
        return;
    session().chooseRound(*added);
    Q_EMIT said(NoticeBar::Kind::Success, tr("Added the round \"%1\". It is chosen at the top.").arg(round.name));
}

} // namespace ljus
