// Puts a report's blocks on pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_pages.h"

#include "ui/report/report_measures.h"

#include <algorithm>

namespace ljus {

namespace {

const ReportWords *headingIn(const ReportPart &part)
{
    const auto *words = std::get_if<ReportWords>(&part);
    return words && isHeading(words->style) ? words : nullptr;
}

bool beginsPage(const ReportBlock &block)
{
    const ReportWords *heading = block.parts.empty() ? nullptr : headingIn(block.parts.front());
    return heading && heading->style == WordStyle::Chapter;
}

class Pagination
{
public:
    explicit Pagination(const Paper &paper) : m_paper(paper) { newPage(); }

    void add(const ReportBlock &block)
    {
        if (beginsPage(block) && !isAtTop())
            newPage();
        const double whole = heightTogether(block);
        const bool mayBreak = block.keep == ReportBlock::Keep::FirstRows || whole > m_paper.content.height();
        if (!fits(mayBreak ? std::min(whole, leastHeightTogether(block)) : whole) && !isAtTop())
            newPage();
        m_heading.reset();
        for (const ReportPart &part : block.parts)
            add(part);
    }

    [[nodiscard]] ReportPages taken() && { return std::move(m_pages); }

private:
    [[nodiscard]] double width() const { return m_paper.content.width(); }
    [[nodiscard]] bool isAtTop() const { return m_pages.pages.back().parts.empty(); }
    [[nodiscard]] double gap(const ReportPart &part) const { return isAtTop() ? 0 : gapBefore(part); }
    [[nodiscard]] bool fits(double height) const { return m_top + height <= m_paper.content.bottom() + 0.01; }

    [[nodiscard]] double heightTogether(const ReportBlock &block) const
    {
        double height = 0;
        for (const ReportPart &part : block.parts)
            height += (height == 0 ? gap(part) : gapBefore(part)) + heightOf(part, width());
        return height;
    }

    /// The headings and words before the first rows, with those.
    [[nodiscard]] double leastHeightTogether(const ReportBlock &block) const
    {
        double height = 0;
        for (const ReportPart &part : block.parts) {
            height += (height == 0 ? gap(part) : gapBefore(part)) + leastHeightOf(part, width());
            if (!std::holds_alternative<ReportWords>(part))
                break;
        }
        return height;
    }

    void newPage()
    {
        m_pages.pages.emplace_back();
        m_top = m_paper.content.top();
        m_isFresh = true;
    }

    /// Goes on overleaf, beneath the heading said once more.
    void turn()
    {
        newPage();
        if (!m_heading)
            return;
        ReportWords heading = *m_heading;
        heading.continued = true;
        place(heading);
        m_isFresh = true;
    }

    void add(ReportPart part)
    {
        while (!fits(gap(part) + heightOf(part, width()))) {
            auto parts = broken(part, width(), m_paper.content.bottom() - m_top - gap(part));
            if (!parts && m_isFresh)
                break; // higher than a page, and there is nowhere to break it
            if (parts) {
                place(std::move(parts->first));
                part = std::move(parts->second);
            }
            turn();
        }
        place(std::move(part));
    }

    void place(ReportPart part)
    {
        const double top = m_top + gap(part);
        const double height = heightOf(part, width());
        if (const ReportWords *heading = headingIn(part); heading && !heading->continued) {
            m_heading = *heading;
            m_pages.headings.push_back({heading->text, static_cast<int>(heading->style), pageIndex(), top});
        }
        m_pages.pages.back().parts.push_back({std::move(part), QRectF(m_paper.content.left(), top, width(), height)});
        m_top = top + height;
        m_isFresh = false;
    }

    [[nodiscard]] int pageIndex() const { return static_cast<int>(m_pages.pages.size()) - 1; }

    Paper m_paper;
    ReportPages m_pages;
    double m_top = 0; ///< of what comes next
    bool m_isFresh = true; ///< nothing but a repeated heading is on the page
    std::optional<ReportWords> m_heading; ///< the newest of the block
};

void fillInPageNumbers(ReportPages &pages)
{
    for (ReportPage &page : pages.pages) {
        for (PlacedPart &placed : page.parts) {
            if (auto *line = std::get_if<ContentsLine>(&placed.part))
                line->page = pages.headings.at(static_cast<std::size_t>(line->heading)).page + 1;
        }
    }
}

} // namespace

std::vector<ReportPart> contentsOf(const std::vector<ReportBlock> &blocks, int headingsBefore)
{
    std::vector<ReportPart> lines;
    int heading = headingsBefore;
    for (const ReportBlock &block : blocks) {
        for (const ReportPart &part : block.parts) {
            const ReportWords *words = headingIn(part);
            if (!words)
                continue;
            if (words->style == WordStyle::Chapter)
                lines.emplace_back(ContentsLine{heading, words->text, 0});
            ++heading;
        }
    }
    return lines;
}

ReportPages paginated(const std::vector<ReportBlock> &blocks, const Paper &paper)
{
    Pagination pagination(paper);
    for (const ReportBlock &block : blocks)
        pagination.add(block);
    ReportPages pages = std::move(pagination).taken();
    fillInPageNumbers(pages);
    return pages;
}

} // namespace ljus
