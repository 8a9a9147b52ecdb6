// Lays out and draws the form that is keyed, to look like the paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entry_desk.h"
#include "ui/parts/tokens.h"

#include <QFont>
#include <QRect>
#include <QStaticText>

#include <optional>
#include <vector>

class QPainter;

namespace ljus {

/// One block per question and one for the look back. The current block is large and shows its options; the others are a line.
class EntryPaper
{
public:
    /// @a desk is borrowed, must outlive this.
    EntryPaper(const EntryDesk &desk, const QString &language);

    /// Measures all texts; needed when width or font change.
    void measure(int width, const QFont &font);
    /// Puts the blocks below each other; needed when something on the desk changed.
    void place();

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect blockArea(int index) const; ///< questions().size(): the look back
    [[nodiscard]] QRect editorArea() const; ///< where the current question's editor belongs
    [[nodiscard]] int blockAt(QPoint position) const; ///< -1: none
    [[nodiscard]] std::optional<int> optionAt(QPoint position) const; ///< of the current question

    void paint(QPainter &painter, const QRect &visible, const Tokens &tokens) const;

    [[nodiscard]] QString accessibleName() const; ///< "Question 3 of 18: wording"
    [[nodiscard]] QString accessibleDescription() const; ///< the options with their keys and what is chosen

private:
    static constexpr int kQuietPadding = 7;
    static constexpr int kOpenPadding = spacing::kLarge;

    struct Block
    {
        QStaticText section; ///< above the question
        QStaticText line; ///< the wording while another question is current
        QStaticText wording;
        QStaticText note;
        int sectionHeight = 0;
        int top = 0; ///< below the section
        int height = 0; ///< of what is shown now, without the section
    };

    [[nodiscard]] int count() const { return static_cast<int>(m_desk.work().questions().size()); }
    [[nodiscard]] const Question &question(int index) const;
    [[nodiscard]] const Block &block(int index) const { return m_blocks[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int quietHeight(const Block &block) const;
    [[nodiscard]] int openHeight() const;
    [[nodiscard]] int answersTop() const;
    [[nodiscard]] int answersHeight() const;
    [[nodiscard]] int optionColumns() const;
    [[nodiscard]] QRect optionArea(int option) const;
    [[nodiscard]] EntryDesk::Remark remark() const;
    [[nodiscard]] QString lookBack() const;
    [[nodiscard]] QString numbersWith(std::optional<Answer::Kind> kind) const;

    void paintSection(QPainter &painter, int index, const Tokens &tokens) const;
    void paintQuiet(QPainter &painter, int index, const Tokens &tokens) const;
    void paintAnswer(QPainter &painter, int index, const Tokens &tokens) const;
    void paintOpen(QPainter &painter, int index, const Tokens &tokens) const;
    void paintOption(QPainter &painter, int option, const Tokens &tokens) const;
    void paintRemark(QPainter &painter, const Tokens &tokens) const;

    const EntryDesk &m_desk;
    QString m_language;
    std::vector<Block> m_blocks; ///< the last one is the look back
    QFont m_font;
    QFont m_small;
    QFont m_large;
    QFont m_heading;
    QFont m_option;
    int m_lineHeight = 0;
    int m_smallHeight = 0;
    int m_optionHeight = 0;
    int m_width = 0;
    int m_textLeft = 0; ///< right of the numbers
    int m_textWidth = 0;
    int m_lineWidth = 0; ///< of a wording that has its answer at the right
    QStaticText m_remark; ///< at the look back: what was found
    int m_height = 0;
};

} // namespace ljus
