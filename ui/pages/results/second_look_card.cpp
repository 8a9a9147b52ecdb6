// A second look for personal data at quotes before they leave the program: each is masked, kept or left out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/second_look_card.h"

#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDecisions{SecondLook::Mask, SecondLook::Keep, SecondLook::LeaveOut};

QString letterOf(SecondLook decision)
{
    switch (decision) {
    case SecondLook::Mask:
        return SecondLookCard::tr("M", "mask");
    case SecondLook::Keep:
        return SecondLookCard::tr("K", "keep");
    case SecondLook::LeaveOut:
        break;
    }
    return SecondLookCard::tr("L", "leave out");
}

QString wordsOf(SecondLook decision)
{
    switch (decision) {
    case SecondLook::Mask:
        return SecondLookCard::tr("mask");
    case SecondLook::Keep:
        return SecondLookCard::tr("keep as it stands");
    case SecondLook::LeaveOut:
        break;
    }
    return SecondLookCard::tr("leave the text out");
}

/// The suspect words on a coloured ground, underlined and bold: colour is not the only sign.
QString withMarks(const SuspectText &suspect, const Tokens &tokens)
{
    const QString open = u"<span style=\"background-color:%1; color:%2; font-weight:600; text-decoration:underline\">"_s.arg(
        tokens.warnSoft.name(), tokens.onWarn.name());
    QString html;
    qsizetype copied = 0;
    for (const auto &[kind, span] : suspect.findings) {
        html += suspect.text.mid(copied, span.start - copied).toHtmlEscaped();
        html += open + suspect.text.mid(span.start, span.length).toHtmlEscaped() + u"</span>"_s;
        copied = span.start + span.length;
    }
    html += suspect.text.mid(copied).toHtmlEscaped();
    return html.replace(u'\n', u"<br/>"_s);
}

/// "Telephone number: 070-123 45 67, name of a person: Anna".
QString whatIsFound(const SuspectText &suspect)
{
    QStringList found;
    for (const auto &[kind, span] : suspect.findings)
        found << SecondLookCard::tr("%1: %2").arg(displayName(kind), suspect.text.mid(span.start, span.length));
    return found.join(u"; "_s);
}

} // namespace

SecondLookCard::SecondLookCard(QWidget *parent)
    : Card(tr("A second look"), parent),
      m_model({{tr("Text"), [](const Line &line) { return QVariant(line.text); }, {}, {}},
               {tr("Found"), [](const Line &line) { return QVariant(line.what); }, {}, {}},
               {tr("Decision"), [](const Line &line) { return QVariant(line.decision); }, {}, {}}}),
      m_table(makeTableView(&m_model, tr("Texts that may hold personal data"))), m_text(makeLabel({})),
      m_action(makeButton({}, Role::Primary))
{
    build();
}

void SecondLookCard::build()
{
    m_text->setTextFormat(Qt::RichText);
    m_table->installEventFilter(this);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_text);
    auto *hints = new KeyHintRow;
    for (const SecondLook decision : kDecisions)
        hints->addHint(letterOf(decision), wordsOf(decision));
    hints->addHint(tr("Esc"), tr("back, nothing leaves the program"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kMedium);
    for (const SecondLook decision : kDecisions) {
        auto *button = makeButton(wordsOf(decision).replace(0, 1, wordsOf(decision).front().toUpper()));
        connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
        buttons->addWidget(button);
    }
    auto *cancel = makeButton(tr("&Back"), Role::Quiet);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    body()->addLayout(buttons);
    body()->addWidget(hints);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecondLookCard::showText);
    connect(m_action, &QPushButton::clicked, this, &SecondLookCard::confirmed);
    connect(cancel, &QPushButton::clicked, this, &SecondLookCard::cancelled);
}

void SecondLookCard::begin(const QuoteList &quotes, const QString &action)
{
    m_quotes = quotes;
    m_action->setText(action);
    showLines();
    setCurrentRow(*m_table, 0);
    showText();
}

void SecondLookCard::takeFocus()
{
    m_table->setFocus();
}

std::size_t SecondLookCard::currentSuspect() const
{
    return static_cast<std::size_t>(currentRow(*m_table).value_or(0));
}

void SecondLookCard::decide(SecondLook decision)
{
    const std::size_t suspect = currentSuspect();
    if (suspect >= m_quotes.suspects().size())
        return;
    m_quotes.decide(suspect, decision);
    showLines();
    const int last = m_model.rowCount() - 1;
    setCurrentRow(*m_table, std::min(static_cast<int>(suspect) + 1, last));
    if (m_quotes.undecided() == 0)
        m_action->setFocus();
    else
        m_table->setFocus();
}

void SecondLookCard::showLines()
{
    std::vector<Line> lines;
    for (const SuspectText &suspect : m_quotes.suspects())
        lines.push_back({suspect.text.simplified(), suspect.namesOfFindings(),
                         suspect.decision ? wordsOf(*suspect.decision) : tr("not decided")});
    m_model.setRows(std::move(lines));
    const int undecided = m_quotes.undecided();
    setNote(undecided > 0 ? tr("%n text(s) left that may hold personal data. Common names, telephone numbers and addresses are "
                               "found; read the texts yourself as well.",
                               nullptr, undecided)
                          : tr("All is decided. Identity numbers are masked whatever you chose."));
    m_action->setEnabled(undecided == 0);
}

void SecondLookCard::showText()
{
    const std::size_t current = currentSuspect();
    if (current >= m_quotes.suspects().size())
        return;
    const SuspectText &suspect = m_quotes.suspects()[current];
    m_text->setText(withMarks(suspect, tokensFor(palette())));
    m_text->setAccessibleName(suspect.text);
    m_table->setAccessibleDescription(whatIsFound(suspect));
}

bool SecondLookCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.matches(QKeySequence::Copy))
        return true; // the table would copy the text as it stands
    if (key.isAutoRepeat() || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return Card::eventFilter(watched, event);
    for (const SecondLook decision : kDecisions) {
        if (!key.text().isEmpty() && key.text().toUpper() == letterOf(decision)) {
            decide(decision);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ljus
