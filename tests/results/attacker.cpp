// One who holds everything that is published of a question against itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/attacker.h"

#include "tests/results/integer_search.h"

#include <map>
#include <set>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

using Outcome = IntegerSearch::Outcome;

constexpr std::array kTraitsBesidePlaces{Cut::Sex, Cut::Language, Cut::Version};

/// A number that is published of a group that is shown: how many are in some of the columns.
struct Figure
{
    QString name;
    std::set<QString> columns;
    bool ofAnswers = true;
};

/// Responses by what a trait divides them into at its finest, and by what they say.
class CountTable
{
public:
    CountTable(const World &world, Cut finest) : m_world(world)
    {
        for (const Response &response : world.responses) {
            const Said said = saidBy(world, response);
            ++m_counts[groupOf(world, response, finest)][said.column()];
            m_said.insert({said.column(), said});
        }
        // What nobody said could have been said.
        std::vector<Said> possible{{{}, u"blank"_s}, {{u"99"_s}, {}}};
        for (const Option &option : questionOf(world).options)
            possible.push_back({{option.code}, {}});
        for (const Said &said : possible)
            m_said.insert({said.column(), said});
        for (const auto &[row, counts] : m_counts) {
            for (const auto &[column, said] : m_said)
                m_variables.insert({{row, column}, m_variables.size()});
        }
        listFigures();
    }

    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }
    [[nodiscard]] Figure total() const { return {u"responses"_s, allColumns(), false}; }
    [[nodiscard]] Figure answered() const { return m_figures.front(); }
    [[nodiscard]] std::set<QString> rows() const
    {
        std::set<QString> rows;
        for (const auto &[row, counts] : m_counts)
            rows.insert(row);
        return rows;
    }
    [[nodiscard]] int count(const std::set<QString> &rows, const Figure &figure) const
    {
        int sum = 0;
        for (const QString &row : rows) {
            for (const auto &[column, n] : m_counts.at(row))
                sum += figure.columns.count(column) > 0 ? n : 0;
        }
        return sum;
    }
    [[nodiscard]] Sum sum(const std::set<QString> &rows, const Figure &figure) const
    {
        Sum sum{{}, count(rows, figure), count(rows, figure)};
        for (const QString &row : rows) {
            for (const QString &column : figure.columns)
                sum.variables.push_back(m_variables.at({row, column}));
        }
        return sum;
    }
    [[nodiscard]] std::vector<int> actual() const
    {
        std::vector<int> values(m_variables.size());
        for (const auto &[row, counts] : m_counts) {
            for (const auto &[column, n] : counts)
                values[m_variables.at({row, column})] = n;
        }
        return values;
    }
    /// The worlds that come of the actual one when two persons of different rows change what they said.
    template<typename Visit>
    [[nodiscard]] bool anySwap(Visit isWanted) const
    {
        std::vector<int> values = actual();
        const auto change = [&](const auto &one, const auto &other, int step) {
            values[one.second] -= step;
            values[other.second] -= step;
            values[m_variables.at({one.first.first, other.first.second})] += step;
            values[m_variables.at({other.first.first, one.first.second})] += step;
        };
        for (const auto &one : m_variables) {
            for (const auto &other : m_variables) {
                const bool isSwap = one.first.first < other.first.first && one.first.second != other.first.second;
                if (!isSwap || values[one.second] == 0 || values[other.second] == 0)
                    continue;
                change(one, other, 1);
                const bool found = isWanted(values);
                change(one, other, -1);
                if (found)
                    return true;
            }
        }
        return false;
    }
    [[nodiscard]] int most() const { return static_cast<int>(m_world.responses.size()); }

private:
    [[nodiscard]] std::set<QString> allColumns() const
    {
        std::set<QString> columns;
        for (const auto &[column, said] : m_said)
            columns.insert(column);
        return columns;
    }
    template<typename Fits>
    void addFigure(const QString &name, Fits fits)
    {
        Figure figure{name, {}};
        for (const auto &[column, said] : m_said) {
            if (fits(said))
                figure.columns.insert(column);
        }
        figure.ofAnswers = !name.startsWith(u'~');
        m_figures.push_back(std::move(figure));
    }
    void listFigures()
    {
        std::set<QString> codes;
        std::set<QString> nothings;
        for (const auto &[column, said] : m_said) {
            codes.insert(said.chosen.cbegin(), said.chosen.cend());
            if (!said.nothing.isEmpty())
                nothings.insert(said.nothing);
        }
        addFigure(u"answered"_s, [](const Said &said) { return said.nothing.isEmpty(); });
        for (const QString &code : codes)
            addFigure(code, [&](const Said &said) { return said.chosen.contains(code); });
        const QStringList &positive = questionOf(m_world).positive;
        addFigure(u"positive"_s, [&](const Said &said) {
            return std::any_of(said.chosen.begin(), said.chosen.end(),
                               [&](const QString &code) { return positive.contains(code); });
        });
        for (const QString &nothing : nothings)
            addFigure(u'~' + nothing, [&](const Said &said) { return said.nothing == nothing; });
    }

    const World &m_world;
    std::map<QString, std::map<QString, int>> m_counts;
    std::map<QString, Said> m_said;
    std::map<std::pair<QString, QString>, std::size_t> m_variables;
    std::vector<Figure> m_figures;
};

struct Group
{
    QString name;
    std::set<QString> rows;
    bool isHidden = false;
};

/// What can be asked for of one trait: the whole and each group; places have two levels.
std::vector<Group> groupsOf(const World &world, const std::vector<Cut> &levels, const Hides &hides)
{
    std::map<std::pair<Cut, QString>, std::set<QString>> rows;
    for (const Response &response : world.responses) {
        for (const Cut level : levels)
            rows[{level, groupOf(world, response, level)}].insert(groupOf(world, response, levels.back()));
    }
    std::vector<Group> groups;
    for (const auto &[group, members] : rows)
        groups.push_back({toCode(group.first) + u' ' + group.second, members, hides(group.first, group.second)});
    return groups;
}

class Attack
{
public:
    Attack(const World &world, const std::vector<Cut> &levels, const Hides &hides)
        : m_table(world, levels.back()), m_groups(groupsOf(world, levels, hides))
    {
    }

    [[nodiscard]] QStringList workedOut(Knowledge knowledge)
    {
        m_known.clear();
        for (const Group &group : m_groups) {
            m_known.push_back(m_table.sum(group.rows, m_table.total()));
            if (knowledge == Knowledge::Answered)
                m_known.push_back(m_table.sum(group.rows, m_table.answered()));
            for (const Figure &figure : m_table.figures()) {
                if (!group.isHidden)
                    m_known.push_back(m_table.sum(group.rows, figure));
            }
        }
        QStringList found;
        for (const Group &group : m_groups) {
            for (const Figure &figure : m_table.figures()) {
                // How many answered is not guarded: where nobody left a blank it is how many came back.
                const bool isWanted = figure.name != u"answered" && (knowledge == Knowledge::Responses || figure.ofAnswers);
                if (!group.isHidden || !isWanted)
                    continue;
                const Outcome other = anotherValue(group, figure);
                if (other != Outcome::Found)
                    found.append(u"%1: %2 %3 %4"_s.arg(group.name, figure.name, other == Outcome::None ? u"="_s : u"?"_s)
                                     .arg(m_table.count(group.rows, figure)));
            }
        }
        return found;
    }

private:
    /// Whether a world exists in which @a figure of @a group is another number; Found as well when there is nothing to find out.
    [[nodiscard]] Outcome anotherValue(const Group &group, const Figure &figure) const
    {
        const Sum actual = m_table.sum(group.rows, figure);
        if (m_table.count(hiddenRows(group), figure) == 0 || isToldByTotal(group, figure))
            return Outcome::Found;
        const Outcome less = search({actual.variables, 0, actual.low - 1});
        const Outcome more = less == Outcome::Found ? less : search({actual.variables, actual.high + 1, m_table.most()});
        return more == Outcome::None ? less : more;
    }
    /// What parts that are shown tell of a municipality is told already.
    [[nodiscard]] std::set<QString> hiddenRows(const Group &group) const
    {
        std::set<QString> rows = group.rows;
        for (const Group &part : m_groups) {
            if (!part.isHidden && part.rows.size() == 1)
                rows.erase(*part.rows.begin());
        }
        return rows;
    }
    [[nodiscard]] Outcome search(const Sum &target) const
    {
        std::vector<Sum> sums = m_known;
        sums.push_back(target);
        // Most worlds have another one close by; only where there is none the whole table is searched.
        const auto keepsToAll = [&](const std::vector<int> &values) {
            return std::all_of(sums.begin(), sums.end(), [&](const Sum &sum) { return sum.isKeptBy(values); });
        };
        if (m_table.anySwap(keepsToAll))
            return Outcome::Found;
        return IntegerSearch(std::move(sums), m_table.actual(), m_table.most()).run();
    }
    [[nodiscard]] bool isToldByTotal(const Group &group, const Figure &figure) const
    {
        const Figure base = figure.ofAnswers && figure.name != u"answered" ? m_table.answered() : m_table.total();
        return std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &total) {
            const bool isTotal = std::includes(total.rows.begin(), total.rows.end(), group.rows.begin(), group.rows.end());
            const bool saysTheSame = m_table.count(total.rows, figure) == m_table.count(total.rows, base);
            const bool isTheSame = total.rows == group.rows || holdsAllAnswers(group, total, figure);
            return !total.isHidden && isTotal && (saysTheSame || isTheSame);
        });
    }

    /// Then its answers are those of the total, of as many persons.
    [[nodiscard]] bool holdsAllAnswers(const Group &group, const Group &total, const Figure &figure) const
    {
        return figure.ofAnswers && m_table.count(group.rows, m_table.answered()) == m_table.count(total.rows, m_table.answered());
    }

    CountTable m_table;
    std::vector<Group> m_groups;
    std::vector<Sum> m_known;
};

} // namespace

QStringList workedOut(const World &world, const Hides &hides, Knowledge knowledge)
{
    QStringList found = Attack(world, {Cut::Whole, Cut::Municipality, Cut::Activity}, hides).workedOut(knowledge);
    for (const Cut trait : kTraitsBesidePlaces)
        found += Attack(world, {Cut::Whole, trait}, hides).workedOut(knowledge);
    return found;
}

} // namespace ljus::test
