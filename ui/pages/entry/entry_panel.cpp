// A paper form under the keys with all that stands around it: what it is, how far it is, which key does what.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_panel.h"

#include "ui/pages/entry/entry_form.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBesideBar = 11;
constexpr char kHintsHidden[] = "entry/hintsHidden";

/// A label of one line whose width may change without moving others.
QLabel *lineLabel(Role role)
{
    QLabel *label = makeLabel({}, role);
    label->setWordWrap(false);
    return label;
}

/// Shows @a text and tells screen readers, without taking the focus from the form.
void announce(QLabel *label, const QString &text)
{
    label->setText(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent said(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace

EntryPanel::EntryPanel(QWidget *parent)
    : QWidget(parent), m_form(new EntryForm), m_context(new ElidedLabel), m_sheet(lineLabel(Role::Plain)),
      m_progress(lineLabel(Role::Small)), m_status(lineLabel(Role::Heading)), m_findings(makeLabel({}, Role::Warning)),
      m_hints(new KeyHintRow), m_hintToggle(makeButton({}, Role::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    for (const auto &[left, right] : {std::pair<QWidget *, QWidget *>{m_context, m_sheet}, {m_status, m_progress}}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing::kWide);
        line->setContentsMargins(0, 0, kBesideBar, 0); // as wide as the form without its scroll bar
        line->addWidget(left, 1);
        line->addWidget(right);
        column->addLayout(line);
    }
    column->addWidget(m_findings);
    m_findings->hide();
    column->addSpacing(spacing::kSmall);
    column->addWidget(m_form, 1);
    column->addSpacing(spacing::kSmall);
    column->addLayout(buildFoot());
}

EntryPanel::~EntryPanel()
{
    if (m_desk == nullptr)
        return;
    m_form->setDesk(nullptr, {});
    disconnect(m_desk.get(), nullptr, this, nullptr);
    m_desk->settle(); // nobody is there to be told
}

QHBoxLayout *EntryPanel::buildFoot()
{
    // The most important first: those for which there is no room are left out, and all are in the manual.
    for (const auto &[key, does] : {std::pair{tr("1–9"), tr("answer")},
                                    {u"0"_s, tr("don't know")},
                                    {tr("Space"), tr("blank")},
                                    {u"*"_s, tr("two or more")},
                                    {u"/"_s, tr("unreadable")},
                                    {u"↑"_s, tr("back")},
                                    {tr("Esc"), tr("leave")},
                                    {tr("F1"), tr("all keys")},
                                    {tr("Ctrl+Z"), tr("take back")},
                                    {u"G"_s, tr("go to")},
                                    {tr("End"), tr("look back")}})
        m_hints->addHint(key, does);
    const bool isHidden = QSettings().value(kHintsHidden, false).toBool();
    if (isHidden)
        m_hints->hide(); // never shown here: it has no parent yet and would be a window
    m_hintToggle->setText(isHidden ? tr("Show the keys") : tr("Hide the keys"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::kSmall);
    foot->addWidget(m_hints, 1, Qt::AlignVCenter);
    foot->addWidget(m_hintToggle, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_hintToggle->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    connect(m_hintToggle, &QPushButton::clicked, this, &EntryPanel::toggleHints);
    return foot;
}

void EntryPanel::open(std::unique_ptr<FormWork> work, const QString &language, QDate today, EntryDesk::Use use)
{
    close();
    m_desk = std::make_unique<EntryDesk>(std::move(work), today, use);
    connect(m_desk.get(), &EntryDesk::moved, this, &EntryPanel::showProgress);
    connect(m_desk.get(), &EntryDesk::stored, this, &EntryPanel::stored);
    connect(m_desk.get(), &EntryDesk::finished, this, &EntryPanel::finished);
    connect(m_desk.get(), &EntryDesk::failed, this, &EntryPanel::failed);
    connect(m_desk.get(), &EntryDesk::leaveRequested, this, &EntryPanel::leaveRequested);
    m_form->setDesk(m_desk.get(), language);
    showProgress();
}

void EntryPanel::close()
{
    m_form->setDesk(nullptr, {});
    m_desk.reset();
    for (QLabel *label : {m_sheet, m_progress, m_status})
        label->clear();
    setFindings({});
}

void EntryPanel::takeFocus()
{
    m_form->takeFocus();
}

void EntryPanel::setContext(const QString &text)
{
    m_context->setText(text);
}

void EntryPanel::setSheet(const QString &text)
{
    m_sheet->setText(text);
}

void EntryPanel::setStatus(const QString &text)
{
    announce(m_status, text);
}

void EntryPanel::setFindings(const QString &text)
{
    m_findings->setVisible(!text.isEmpty());
    announce(m_findings, text);
}

QWidget &EntryPanel::hints() const
{
    return *m_hints;
}

QString EntryPanel::progress() const
{
    return m_progress->text();
}

QString EntryPanel::sheet() const
{
    return m_sheet->text();
}

QString EntryPanel::status() const
{
    return m_status->text();
}

QString EntryPanel::findings() const
{
    return m_findings->text();
}

void EntryPanel::showProgress()
{
    const FormWork &work = m_desk->work();
    const QString place = work.isAtEnd() ? tr("Look back") : tr("Question %1 of %2").arg(work.current() + 1).arg(work.size());
    m_progress->setText(tr("%1 · %2 left").arg(place).arg(work.answersLeft()));
    Q_EMIT moved();
}

/// On two lines at most: the paper needs the room.
void EntryPanel::fitHints()
{
    QLayout &hints = *m_hints->layout();
    for (int i = 0; i < hints.count(); ++i)
        hints.itemAt(i)->widget()->show();
    const int room = width() - m_hintToggle->sizeHint().width() - spacing::kSmall;
    const int most = 2 * hints.itemAt(0)->sizeHint().height() + spacing::kSmall;
    for (int last = hints.count() - 1; last > 0 && hints.heightForWidth(room) > most; --last)
        hints.itemAt(last)->widget()->hide();
}

void EntryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHints();
}

void EntryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHints();
}

void EntryPanel::toggleHints()
{
    m_hints->setVisible(m_hints->isHidden());
    m_hintToggle->setText(m_hints->isHidden() ? tr("Show the keys") : tr("Hide the keys"));
    QSettings().setValue(kHintsHidden, m_hints->isHidden());
}

} // namespace ljus
