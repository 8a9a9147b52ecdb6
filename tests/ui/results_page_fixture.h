// The page Resultat on a sample round, worked by keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_round.h"
#include "ui/charts/distribution_chart.h"
#include "ui/pages/results_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <optional>

namespace ljus::test {

class ResultsPageTest : public testing::Test
{
protected:
    SampleRound round;
    AnsweringPrompts prompts;
    std::optional<ResultsPage> page;

    void open()
    {
        page.emplace(round.session(), prompts);
        showWhole(*page);
    }

    [[nodiscard]] QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    /// Goes down the list of the choice by keys until it says @a text.
    void pick(const QString &name, const QString &text)
    {
        QComboBox *box = choice(name);
        ASSERT_NE(box, nullptr) << name.toStdString();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentText() != text && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        EXPECT_EQ(box->currentText(), text);
        showWhole(*page);
    }

    /// Ticks the box called @a name, or takes the tick away.
    void toggle(const QString &name)
    {
        for (QCheckBox *box : page->findChildren<QCheckBox *>()) {
            if (box->accessibleName() == name)
                QTest::keyClick(box, Qt::Key_Space);
        }
        showWhole(*page);
    }

    void toggleTable() { toggle(QStringLiteral("Show as table")); }

    /// The row of a stacked chart that is labelled @a label; empty when no visible chart has it.
    [[nodiscard]] BarRow rowOf(const QString &label) const
    {
        for (const DistributionChart *chart : page->findChildren<DistributionChart *>()) {
            for (const BarRow &row : chart->chart().rows) {
                if (row.label == label && chart->isVisible())
                    return row;
            }
        }
        return {};
    }

    /// Column @a column of the row @a label in the table that is called @a table.
    [[nodiscard]] QString cell(const QString &table, const QString &label, int column) const
    {
        for (const QTableView *view : page->findChildren<QTableView *>()) {
            const QAbstractItemModel &model = *view->model();
            for (int row = 0; view->accessibleName() == table && row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() == label)
                    return model.index(row, column).data().toString();
            }
        }
        return QStringLiteral("no such cell");
    }
};

} // namespace ljus::test
