// Draws the form that is keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/typed_answer.h"
#include "ui/pages/entry/entry_paper.h"
#include "ui/parts/marks.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EntryPaper)
};

constexpr int kTickSize = 14;
constexpr int kBar = 5;

/// A key cap, filled when its option is chosen.
void paintCap(QPainter &painter, const QRectF &area, const QString &text, const QColor &ground, const Tokens &tokens)
{
    const QRectF cap = area.adjusted(0.5, 0.5, -0.5, -1.5);
    const bool isChosen = ground == tokens.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? tokens.accent : tokens.inputBorder);
    painter.drawRoundedRect(cap.translated(0, 1), radius::kControl - 1, radius::kControl - 1);
    painter.setPen(isChosen ? tokens.accent : tokens.inputBorder);
    painter.setBrush(ground);
    painter.drawRoundedRect(cap, radius::kControl - 1, radius::kControl - 1);
    painter.setPen(isChosen ? tokens.onAccent : tokens.text);
    painter.drawText(cap, Qt::AlignCenter, text);
}

/// The box on the paper where several may be ticked.
void paintBox(QPainter &painter, const QRectF &area, const Tokens &tokens)
{
    painter.setPen(tokens.inputBorder);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

QColor colourOf(EntryDesk::Remark::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case EntryDesk::Remark::Kind::Hint:
        return tokens.textMuted;
    case EntryDesk::Remark::Kind::Warning:
        return tokens.onWarn;
    case EntryDesk::Remark::Kind::Danger:
        return tokens.danger;
    }
    return {};
}

} // namespace

void EntryPaper::paint(QPainter &painter, const QRect &visible, const Tokens &tokens) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int current = m_desk.work().current();
    for (int i = 0; i <= count(); ++i) {
        const QRect whole = blockArea(i).adjusted(0, -block(i).sectionHeight, 0, 0);
        if (!whole.intersects(visible))
            continue;
        paintSection(painter, i, tokens);
        if (i == current)
            paintOpen(painter, i, tokens);
        else
            paintQuiet(painter, i, tokens);
    }
}

void EntryPaper::paintSection(QPainter &painter, int index, const Tokens &tokens) const
{
    if (block(index).sectionHeight == 0)
        return;
    painter.setFont(m_heading);
    painter.setPen(tokens.text);
    painter.drawStaticText(kOpenPadding + spacing::kTiny, block(index).top - block(index).sectionHeight + spacing::kMedium,
                           block(index).section);
}

void EntryPaper::paintQuiet(QPainter &painter, int index, const Tokens &tokens) const
{
    const QRect area = blockArea(index);
    const int top = area.top() + kQuietPadding;
    const bool followsOpen = index == m_desk.work().current() + 1 || block(index).sectionHeight > 0 || index == 0;
    if (!followsOpen)
        painter.fillRect(QRect(m_textLeft, area.top(), m_width - m_textLeft - kOpenPadding, 1), tokens.border);
    painter.setFont(m_font);
    painter.setPen(tokens.textMuted);
    painter.drawStaticText(m_textLeft, top, block(index).line);
    if (index == count())
        return;
    const QRect number(0, top, m_textLeft - spacing::kLarge, m_lineHeight);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, question(index).number);
    paintAnswer(painter, index, tokens);
}

/// What was answered, in the column at the right.
void EntryPaper::paintAnswer(QPainter &painter, int index, const Tokens &tokens) const
{
    const auto answer = m_desk.work().answerTo(index);
    const bool isPassed = index < m_desk.work().current();
    if (!answer && !isPassed)
        return;
    const int left = m_textLeft + m_lineWidth + spacing::kLarge;
    const QRect line(left, block(index).top + kQuietPadding, m_width - left - kOpenPadding, m_lineHeight);
    const bool isValue = answer && answer->isValue();
    if (isValue)
        drawTick(painter, QRectF(line.left(), line.center().y() - kTickSize / 2.0 + 1, kTickSize, kTickSize), tokens.accent);
    painter.setPen(isValue ? tokens.text : answer ? tokens.textMuted : tokens.onWarn);
    const QString words = answer ? inWords(question(index), *answer, m_language) : Texts::tr("Unanswered");
    const QRect text = line.adjusted(kTickSize + spacing::kSmall, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
}

void EntryPaper::paintOpen(QPainter &painter, int index, const Tokens &tokens) const
{
    const QRectF area = QRectF(blockArea(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(area, radius::kCard, radius::kCard);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(area.left(), area.top(), kBar, area.height()), kBar / 2.0, kBar / 2.0);

    const int top = block(index).top + kOpenPadding;
    painter.setFont(m_large);
    painter.setPen(tokens.text);
    painter.drawStaticText(m_textLeft, top, block(index).wording);
    if (index == count()) {
        paintRemark(painter, tokens);
        return;
    }
    painter.setPen(tokens.accent);
    painter.drawText(QRect(0, top, m_textLeft - spacing::kLarge, painter.fontMetrics().height()),
                     Qt::AlignRight | Qt::AlignVCenter, question(index).number);
    painter.setFont(m_small);
    painter.setPen(tokens.textMuted);
    painter.drawStaticText(m_textLeft, top + static_cast<int>(block(index).wording.size().height()) + spacing::kTiny,
                           block(index).note);
    const int options = static_cast<int>(question(index).options.size());
    for (int option = 0; option < options; ++option)
        paintOption(painter, option, tokens);
    paintRemark(painter, tokens);
}

void EntryPaper::paintOption(QPainter &painter, int option, const Tokens &tokens) const
{
    const Question &current = *m_desk.question();
    const QRect area = optionArea(option);
    const auto answer = m_desk.shown(m_desk.work().current());
    const bool isChosen = answer && answer->values().contains(current.options[static_cast<std::size_t>(option)].code);
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(area, radius::kControl, radius::kControl);
    }
    const int capHeight = std::min(area.height() - 4, m_optionHeight + spacing::kSmall);
    QRectF cap(area.left() + spacing::kTiny, area.center().y() - capHeight / 2.0 + 1, capHeight, capHeight);
    if (OptionKeys(current).digits() == 2)
        cap.setWidth(capHeight * 1.4);
    painter.setFont(m_option);
    paintCap(painter, cap, OptionKeys(current).capOf(option), isChosen ? tokens.accent : tokens.surfaceRaised, tokens);

    qreal left = cap.right() + spacing::kMedium;
    const QRectF sign(left, area.center().y() - kTickSize / 2.0 + 1, kTickSize, kTickSize);
    if (current.kind == QuestionKind::MultipleChoice) {
        paintBox(painter, sign, tokens);
        left += kTickSize + spacing::kSmall;
    }
    painter.setPen(tokens.text);
    const QRectF text(left, area.top(), area.right() - left - kTickSize - spacing::kMedium, area.height());
    const QString words = painter.fontMetrics().elidedText(current.options[static_cast<std::size_t>(option)].text.in(m_language),
                                                           Qt::ElideRight, static_cast<int>(text.width()));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (!isChosen)
        return;
    if (current.kind == QuestionKind::MultipleChoice)
        drawTick(painter, sign, tokens.accent);
    else
        drawTick(painter, sign.translated(painter.fontMetrics().horizontalAdvance(words) + spacing::kSmall, 0), tokens.accent);
}

void EntryPaper::paintRemark(QPainter &painter, const Tokens &tokens) const
{
    const bool isLookBack = m_desk.question() == nullptr;
    const int top = block(m_desk.work().current()).top + answersTop();
    painter.setFont(isLookBack ? m_font : m_small);
    painter.setPen(isLookBack ? tokens.text : colourOf(remark().kind, tokens));
    painter.drawStaticText(m_textLeft, isLookBack ? top : top + answersHeight() + spacing::kSmall, m_remark);
}

} // namespace ljus
