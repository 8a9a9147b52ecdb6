// Beside an open sheet: what to look at on the paper, why something is changed, and what was changed before.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheet_side.h"

#include "ui/models/batch_words.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/parts/card.h"
#include "ui/parts/look.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/tokens.h"
#include "ui/parts/wheel_guard.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 34; ///< characters

/// Deferred: the button that was pressed is among what goes.
void empty(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

SheetSide::SheetSide(QWidget *parent)
    : QScrollArea(parent), m_findings(new Card(tr("What to look at"))), m_reasonCard(new Card), m_reason(new QComboBox),
      m_history(new Card(tr("Changes")))
{
    auto *column = new QWidget;
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing::kMedium);
    buildReason();
    for (Card *card : {m_findings, m_reasonCard, m_history}) {
        card->body()->setSpacing(spacing::kSmall);
        cards->addWidget(card);
    }
    m_history->body()->setSpacing(spacing::kTiny);
    cards->addStretch(1);
    makeScrolling(*this, column);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SheetSide::buildReason()
{
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(kWidth / 2);
    m_reason->addItems({tr("Keyed wrongly"), tr("Read wrongly"), tr("Looked at the paper again")});
    m_reason->installEventFilter(new WheelGuard(m_reason));
    QLabel *label = makeLabel(tr("&Why it is changed"), Role::Small);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(withoutMnemonic(label->text()));
    m_reasonCard->body()->addWidget(label);
    m_reasonCard->body()->addWidget(m_reason);
    connect(m_reason, &QComboBox::currentTextChanged, this, &SheetSide::reasonChanged);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &SheetSide::reasonEntered);
}

QString SheetSide::reason() const
{
    const QString typed = m_reason->currentText().simplified();
    return typed.isEmpty() ? m_reason->itemText(0) : typed;
}

void SheetSide::forbidChanges()
{
    m_isReadOnly = true;
    m_reasonCard->hide();
}

void SheetSide::showFindings(const std::vector<SheetFinding> &findings, const QuestionnaireVersion &version)
{
    empty(*m_findings->body());
    for (const SheetFinding &finding : findings)
        addFinding(finding, findingInWords(finding, version));
    if (findings.empty())
        m_findings->body()->addWidget(makeLabel(tr("Nothing was found."), Role::Muted));
}

void SheetSide::addFinding(const SheetFinding &finding, const QString &sentence)
{
    if (finding.settled) {
        m_findings->body()->addWidget(makeLabel(tr("The paper says so: %1").arg(sentence), Role::Muted));
        return;
    }
    m_findings->body()->addWidget(makeLabel(sentence, Role::Warning));
    if (m_isReadOnly)
        return;
    QPushButton *settle = makeButton(tr("It says so on the paper"));
    settle->setAccessibleDescription(sentence);
    connect(settle, &QPushButton::clicked, this, [this, flag = finding.flag] { Q_EMIT settleRequested(flag); });
    m_findings->body()->addWidget(settle, 0, Qt::AlignLeft);
}

void SheetSide::showHistory(const std::vector<HistoryEntry> &history, const QuestionnaireVersion &version,
                            const QString &language)
{
    empty(*m_history->body());
    const std::vector<HistoryEntry> newestFirst(history.rbegin(), history.rend());
    for (const HistoryEntry &entry : newestFirst)
        addChange(entry, changeInWords(entry, version, language));
    if (history.empty())
        m_history->body()->addWidget(makeLabel(tr("Nothing has been changed."), Role::Muted));
}

void SheetSide::addChange(const HistoryEntry &entry, const QString &change)
{
    const QString day = entry.made.toString(Qt::ISODate);
    const bool hasReason = entry.kind == HistoryEntry::Kind::Corrected && !entry.reason.isEmpty();
    if (m_history->body()->count() > 0)
        m_history->body()->addSpacing(spacing::kSmall);
    m_history->body()->addWidget(makeLabel(change));
    m_history->body()->addWidget(makeLabel(hasReason ? tr("%1 · %2").arg(day, entry.reason) : day, Role::Small));
}

QSize SheetSide::sizeHint() const
{
    const int width = std::max(fontMetrics().averageCharWidth() * kWidth, widget()->minimumSizeHint().width());
    return {width + verticalScrollBar()->sizeHint().width(), QScrollArea::sizeHint().height()};
}

} // namespace ljus
