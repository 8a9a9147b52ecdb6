// Lays out and draws the form that is keyed, to look like the paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_paper.h"

#include "ui/models/typed_answer.h"
#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EntryPaper)
};

constexpr int kOptionGap = 2;
constexpr double kOptionSize = 1.1;
constexpr int kWidestText = 820; // longer lines are hard to read
constexpr int kEditorLines = 4; // of a free text
constexpr int kEditorWidth = 260; // of a number or date

/// @a text wrapped to @a width; its height is 0 when there is none.
QStaticText wrapped(const QString &text, int width, const QFont &font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setTextOption(QTextOption(Qt::AlignLeft));
    result.setTextWidth(width);
    result.prepare({}, font);
    return result;
}

int heightOf(const QStaticText &text)
{
    return text.text().isEmpty() ? 0 : qCeil(text.size().height());
}

QString expectation(const Question &question)
{
    if (question.kind == QuestionKind::MultipleChoice)
        return Texts::tr("Tick all that are ticked on the paper, then Enter.");
    if (question.kind == QuestionKind::Date)
        return Texts::tr("A date as 2026-12-31 or 31/12.");
    if (question.kind == QuestionKind::FreeText)
        return Texts::tr("Enter goes on, Ctrl+Enter makes a new line. No names and no identity numbers.");
    if (question.kind != QuestionKind::Number || !question.minimum || !question.maximum)
        return {};
    return Texts::tr("Expected: %1 to %2.").arg(QLocale().toString(*question.minimum), QLocale().toString(*question.maximum));
}

QString whatEnterDoes(const FormWork &work)
{
    if (work.purpose() == FormWork::Purpose::Verifying)
        return Texts::tr("Enter goes on to the next sheet.");
    if (work.purpose() == FormWork::Purpose::Correcting)
        return Texts::tr("Enter closes the sheet.");
    if (work.countsAsBlank())
        return Texts::tr("Nothing is answered: Enter counts the sheet among the pile's blank ones.");
    return work.answersLeft() == 0 ? Texts::tr("Enter finishes the form.")
                                   : Texts::tr("Enter finishes the form; what is unanswered becomes blank.");
}

} // namespace

EntryPaper::EntryPaper(const EntryDesk &desk, const QString &language) : m_desk(desk), m_language(language) { }

const Question &EntryPaper::question(int index) const
{
    return *m_desk.work().questions().at(static_cast<std::size_t>(index));
}

void EntryPaper::measure(int width, const QFont &font)
{
    m_font = font;
    m_small = scaled(font, type_size::kSmall);
    m_large = scaled(font, type_size::kHeading, QFont::DemiBold);
    m_option = scaled(font, kOptionSize);
    m_heading = scaled(font, type_size::kBody, QFont::DemiBold);
    m_lineHeight = QFontMetrics(m_font).height();
    m_smallHeight = QFontMetrics(m_small).height();
    m_optionHeight = QFontMetrics(m_option).height();
    m_width = width;
    int numberWidth = QFontMetrics(m_large).horizontalAdvance(u"00"_s);
    for (int i = 0; i < count(); ++i)
        numberWidth = std::max(numberWidth, QFontMetrics(m_large).horizontalAdvance(question(i).number));
    m_textLeft = kOpenPadding + spacing::kTiny + numberWidth + spacing::kLarge;
    m_textWidth = std::min(kWidestText, width - m_textLeft - kOpenPadding);
    m_lineWidth = (width - m_textLeft) * 62 / 100;

    m_blocks.assign(static_cast<std::size_t>(count() + 1), {});
    LocalizedText section;
    for (int i = 0; i < count(); ++i) {
        Block &block = m_blocks[static_cast<std::size_t>(i)];
        if (!question(i).section.isEmpty() && question(i).section != section) {
            section = question(i).section;
            block.section = wrapped(section.in(m_language), width - 2 * kOpenPadding, m_heading);
            block.sectionHeight = heightOf(block.section) + spacing::kLarge + spacing::kTiny;
        }
        block.line = wrapped(question(i).text.in(m_language), m_lineWidth, m_font);
        block.wording = wrapped(question(i).text.in(m_language), m_textWidth, m_large);
        block.note = wrapped(question(i).note.in(m_language), m_textWidth, m_small);
    }
    m_blocks.back().line = wrapped(Texts::tr("Look back"), m_lineWidth, m_font);
    m_blocks.back().wording = wrapped(Texts::tr("Look back"), m_textWidth, m_large);
    place();
}

void EntryPaper::place()
{
    m_remark =
        m_desk.question() == nullptr ? wrapped(lookBack(), m_textWidth, m_font) : wrapped(remark().text, m_textWidth, m_small);
    int top = spacing::kTiny;
    for (int i = 0; i <= count(); ++i) {
        Block &block = m_blocks[static_cast<std::size_t>(i)];
        const bool isOpen = i == m_desk.work().current();
        const int gap = isOpen ? spacing::kTiny : 0;
        block.top = top + block.sectionHeight + gap;
        block.height = isOpen ? openHeight() : quietHeight(block);
        top = block.top + block.height + gap;
    }
    m_height = top + spacing::kTiny;
}

int EntryPaper::quietHeight(const Block &block) const
{
    return heightOf(block.line) + 2 * kQuietPadding;
}

int EntryPaper::openHeight() const
{
    const int remarkHeight = m_desk.question() == nullptr ? 0 : std::max(m_smallHeight, heightOf(m_remark)) + spacing::kSmall;
    return answersTop() + answersHeight() + remarkHeight + kOpenPadding;
}

/// From the block's top to its options or editor.
int EntryPaper::answersTop() const
{
    const Block &current = block(m_desk.work().current());
    const int noteHeight = heightOf(current.note);
    return kOpenPadding + heightOf(current.wording) + (noteHeight > 0 ? noteHeight + spacing::kTiny : 0) + spacing::kMedium;
}

int EntryPaper::answersHeight() const
{
    const Question *current = m_desk.question();
    if (current == nullptr)
        return heightOf(m_remark);
    if (current->kind == QuestionKind::FreeText)
        return kEditorLines * m_lineHeight + 2 * spacing::kMedium;
    if (!current->isChoice())
        return std::max(kInputHeight, m_lineHeight + spacing::kLarge);
    const int options = static_cast<int>(current->options.size());
    const int rows = (options + optionColumns() - 1) / optionColumns();
    return rows * (optionArea(0).height() + kOptionGap);
}

int EntryPaper::optionColumns() const
{
    const auto options = m_desk.question()->options.size();
    const int wanted = options > 18 ? 3 : options > 7 ? 2 : 1;
    return std::clamp(m_textWidth / (18 * m_lineHeight), 1, wanted);
}

QRect EntryPaper::optionArea(int option) const
{
    const int columns = optionColumns();
    const int rows = (static_cast<int>(m_desk.question()->options.size()) + columns - 1) / columns;
    const int rowHeight = std::max(kInputHeight - spacing::kTiny, m_optionHeight + spacing::kMedium);
    const int width = m_textWidth / columns;
    const int top = block(m_desk.work().current()).top + answersTop();
    return {m_textLeft + option / rows * width, top + option % rows * (rowHeight + kOptionGap), width - spacing::kSmall,
            rowHeight};
}

QRect EntryPaper::blockArea(int index) const
{
    return {0, block(index).top, m_width, block(index).height};
}

QRect EntryPaper::editorArea() const
{
    const int top = block(m_desk.work().current()).top + answersTop();
    const bool isLong = m_desk.question() != nullptr && m_desk.question()->kind == QuestionKind::FreeText;
    return {m_textLeft, top, isLong ? m_textWidth : std::min(kEditorWidth, m_textWidth), answersHeight()};
}

int EntryPaper::blockAt(QPoint position) const
{
    for (int i = 0; i <= count(); ++i) {
        if (blockArea(i).contains(position))
            return i;
    }
    return -1;
}

std::optional<int> EntryPaper::optionAt(QPoint position) const
{
    const Question *current = m_desk.question();
    if (current == nullptr || !current->isChoice())
        return std::nullopt;
    for (int option = 0; option < static_cast<int>(current->options.size()); ++option) {
        if (optionArea(option).contains(position))
            return option;
    }
    return std::nullopt;
}

EntryDesk::Remark EntryPaper::remark() const
{
    const EntryDesk::Remark said = m_desk.remark();
    if (!said.text.isEmpty() || m_desk.question() == nullptr)
        return said;
    if (const auto answer = m_desk.shown(m_desk.work().current()); answer && !answer->isValue())
        return {EntryDesk::Remark::Kind::Hint, Texts::tr("Answered: %1").arg(displayName(answer->kind()))};
    return {EntryDesk::Remark::Kind::Hint, expectation(*m_desk.question())};
}

QString EntryPaper::numbersWith(std::optional<Answer::Kind> kind) const
{
    QStringList numbers;
    for (int i = 0; i < count(); ++i) {
        const auto answer = m_desk.work().answerTo(i);
        if (kind ? answer && answer->kind() == *kind : !answer)
            numbers << question(i).number;
    }
    return numbers.join(u", "_s);
}

QString EntryPaper::lookBack() const
{
    QStringList findings;
    for (const Answer::Kind kind : {Answer::Kind::Blank, Answer::Kind::Marks, Answer::Kind::Unreadable}) {
        if (const QString numbers = numbersWith(kind); !numbers.isEmpty())
            findings << Texts::tr("%1: %2.").arg(displayName(kind), numbers);
    }
    const QString unanswered = numbersWith(std::nullopt);
    if (!unanswered.isEmpty())
        findings << Texts::tr("Unanswered: %1.").arg(unanswered);
    const QString all = findings.isEmpty() ? Texts::tr("Every question has an answer.") : findings.join(u' ');
    const QString said = m_desk.remark().text;
    return (said.isEmpty() ? QString() : said + QChar(QChar::LineSeparator)) + all + QChar(QChar::LineSeparator)
           + whatEnterDoes(m_desk.work());
}

QString EntryPaper::accessibleName() const
{
    const Question *current = m_desk.question();
    if (current == nullptr)
        return Texts::tr("Look back: %1").arg(lookBack().simplified());
    return Texts::tr("Question %1 of %2: %3")
        .arg(QString::number(m_desk.work().current() + 1), QString::number(count()), current->text.in(m_language));
}

QString EntryPaper::accessibleDescription() const
{
    const Question *current = m_desk.question();
    if (current == nullptr)
        return {};
    QStringList parts;
    const OptionKeys keys(*current);
    for (int i = 0; i < static_cast<int>(current->options.size()); ++i)
        parts << Texts::tr("%1: %2").arg(keys.capOf(i), current->options[static_cast<std::size_t>(i)].text.in(m_language));
    if (const auto answer = m_desk.shown(m_desk.work().current()))
        parts << Texts::tr("answered: %1").arg(inWords(*current, *answer, m_language));
    if (const QString said = remark().text; !said.isEmpty())
        parts << said;
    return parts.join(u"; "_s);
}

} // namespace ljus
