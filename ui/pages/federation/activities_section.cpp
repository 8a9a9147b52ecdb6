// The activities, adding one and changing one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/activities_section.h"

#include "ui/parts/form_row.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kRowsShown = 12;
constexpr int kDateWidth = 110;

QLineEdit *dateInput()
{
    auto *edit = new QLineEdit; // an activity may have no dates, which a date input cannot show
    edit->setPlaceholderText(ActivitiesSection::tr("YYYY-MM-DD"));
    edit->setMaximumWidth(kDateWidth);
    return edit;
}

Result<QDate> dateIn(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        return failure(Error::Kind::Invalid,
                       ActivitiesSection::tr("%1: \"%2\" is no date. Write it as 2026-11-01, or leave it empty.")
                           .arg(edit.accessibleName(), text));
    return date;
}

} // namespace

ActivitiesSection::ActivitiesSection(Session &session)
    : FederationSection(tr("Activities"), session), m_model(columns()),
      m_table(makeTableView(&m_model, tr("Activities"), Sorting::ByHeader))
{
    setNote(tr(
        "Choose an activity in the list to change it. One that works both with individuals and with structures is added twice."));
    body()->addWidget(m_table);
    buildForm();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivitiesSection::fillForm);
}

std::vector<RowTableModel<Activity>::Column> ActivitiesSection::columns()
{
    return {
        {tr("Activity"), [](const Activity &activity) { return QVariant(activity.name); }, {}},
        {tr("Kind"), [](const Activity &activity) { return QVariant(displayName(activity.kind)); }, {}},
        {tr("Municipality"), [](const Activity &activity) { return QVariant(activity.municipality); }, {}},
        {tr("First day"), [](const Activity &activity) { return QVariant(activity.from.toString(Qt::ISODate)); }, {}},
        {tr("Last day"), [](const Activity &activity) { return QVariant(activity.to.toString(Qt::ISODate)); }, {}},
    };
}

void ActivitiesSection::buildForm()
{
    auto *row = new FormRow;
    m_name = row->add(tr("Name of the activity"), new QLineEdit);
    m_kind = row->add(tr("Kind"), new QComboBox);
    for (const ActivityKind kind : {ActivityKind::Individual, ActivityKind::Structural})
        m_kind->addItem(displayName(kind), toCode(kind));
    m_municipality = row->add(tr("Municipality"), new QLineEdit);
    m_from = row->add(tr("First day"), dateInput());
    m_to = row->add(tr("Last day"), dateInput());
    m_save = makeButton(tr("Add the activity"));
    m_remove = makeButton(tr("Remove"), Role::Quiet);
    m_new = makeButton(tr("New instead"), Role::Quiet);
    for (QPushButton *button : {m_save, m_remove, m_new})
        row->addButton(button);
    body()->addWidget(row);
    connect(m_save, &QPushButton::clicked, this, &ActivitiesSection::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ActivitiesSection::save);
    connect(m_remove, &QPushButton::clicked, this, &ActivitiesSection::remove);
    connect(m_new, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    fillForm();
}

std::optional<Activity> ActivitiesSection::chosen() const
{
    const auto row = m_table->selectionModel()->hasSelection() ? currentRow(*m_table) : std::nullopt;
    return row ? std::optional(m_model.row(*row)) : std::nullopt;
}

void ActivitiesSection::fillForm()
{
    const auto activity = chosen();
    const Activity shown = activity.value_or(Activity{});
    m_name->setText(shown.name);
    m_kind->setCurrentIndex(m_kind->findData(toCode(shown.kind)));
    m_kind->setEnabled(!activity); // fixed once created
    m_municipality->setText(shown.municipality);
    m_from->setText(shown.from.toString(Qt::ISODate));
    m_to->setText(shown.to.toString(Qt::ISODate));
    m_save->setText(activity ? tr("Save changes") : tr("Add the activity"));
    m_remove->setVisible(activity.has_value());
    m_new->setVisible(activity.has_value());
}

Result<Activity> ActivitiesSection::typed() const
{
    const auto from = dateIn(*m_from);
    const auto to = dateIn(*m_to);
    if (!from || !to)
        return failure(from ? to : from);
    Activity activity = chosen().value_or(Activity{});
    activity.name = m_name->text().trimmed();
    activity.kind = activityKindFromCode(m_kind->currentData().toString()).value_or(ActivityKind::Individual);
    activity.municipality = m_municipality->text().trimmed();
    activity.from = *from;
    activity.to = *to;
    return activity;
}

void ActivitiesSection::save()
{
    const auto activity = typed();
    if (!succeeded(activity))
        return;
    const bool isNew = !activity->id.isStored();
    const auto saved = isNew ? session().store().activities().add(*activity).map([](Id<Activity>) {})
                             : session().store().activities().update(*activity);
    if (!succeeded(saved))
        return;
    m_table->clearSelection();
    fillForm();
    m_name->setFocus();
    Q_EMIT said(NoticeBar::Kind::Success, isNew ? tr("Added the activity \"%1\".").arg(activity->name)
                                                : tr("Changed the activity \"%1\".").arg(activity->name));
}

void ActivitiesSection::remove()
{
    const auto activity = chosen();
    if (!activity || !succeeded(session().store().activities().remove(activity->id)))
        return;
    Q_EMIT said(NoticeBar::Kind::Success, tr("Removed the activity \"%1\", which nothing referred to.").arg(activity->name));
}

void ActivitiesSection::refresh()
{
    auto activities = session().store().activities().all();
    if (!succeeded(activities))
        return;
    if (*activities == m_model.rows() && !activities->empty())
        return; // what is being typed stays
    m_table->setVisible(!activities->empty());
    m_model.setRows(*std::move(activities));
    fitHeightToRows(*m_table, kRowsShown);
    fillForm();
}

} // namespace ljus
