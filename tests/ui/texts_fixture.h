// Free texts of the sample round in their view, worked by keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_round.h"
#include "ui/pages/results/second_look_card.h"
#include "ui/pages/results/text_table.h"
#include "ui/pages/results/texts_view.h"
#include "ui/pages/results/theme_card.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTest>

namespace ljus::test {

class TextsViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view = std::make_unique<TextsView>(sample.session(), prompts);
        setRole(view.get(), Role::Page);
    }

    void write(const QStringList &texts)
    {
        ImportPlan plan{sample.id(), QStringLiteral("deltagare"), {}, {}};
        if (!sample.store().activities().byName(QStringLiteral("Klivet")))
            plan.newActivities << QStringLiteral("Klivet");
        for (const QString &text : texts)
            plan.responses.push_back({QStringLiteral("v2"),
                                      QStringLiteral("utan"),
                                      QStringLiteral("sv"),
                                      QStringLiteral("Klivet"),
                                      {{QStringLiteral("FRITEXT"), Answer::text(text)}}});
        ASSERT_OK(sample.store().apply(plan));
    }
    void open(const QString &questionnaire = QStringLiteral("deltagare"))
    {
        view->open(*sample.session().round(), *sample.session().instrument()->questionnaire(questionnaire));
        view->resize(1100, 700);
        view->show();
        QApplication::processEvents();
        view->takeFocus();
    }
    void openSix()
    {
        write({QStringLiteral("Öppet och bra"), QStringLiteral("Lång väntan"), QStringLiteral("Bra bemötande"),
               QStringLiteral("Väntade i två år"), QStringLiteral("Café i Ängen"), QStringLiteral("Allt bra")});
        open();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : view.get(), static_cast<Qt::Key>(key),
                        modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar sign : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(sign), Qt::NoModifier);
    }
    void addTheme(const QString &name)
    {
        press(Qt::Key_N);
        type(name);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString current() const { return view->table().current() ? view->table().current()->text : QString(); }
    /// "Väntan: Lång väntan, …", as the file has it.
    [[nodiscard]] QStringList stored()
    {
        const AskedQuestion question{sample.id(), QStringLiteral("deltagare"), QStringLiteral("FRITEXT")};
        const auto work = TextWork::open(sample.store(), question).value();
        QStringList lines;
        for (const TextTheme &theme : work->themes()) {
            QStringList texts;
            for (const FreeTextAnswer &text : work->texts()) {
                if (text.isUnder(theme.id))
                    texts << text.text;
            }
            lines << theme.name + QStringLiteral(": ") + texts.join(QStringLiteral(", "));
        }
        return lines;
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < view->table().model()->rowCount(); ++row)
            texts << view->table().model()->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : view->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QString themeLine(int row) const
    {
        const QAbstractItemModel &model = *view->themes().table().model();
        return QStringLiteral("%1 %2 %3")
            .arg(model.index(row, 0).data().toString(), model.index(row, 1).data().toString(),
                 model.index(row, 2).data().toString());
    }

    SampleRound sample;
    AnsweringPrompts prompts;
    std::unique_ptr<TextsView> view;
};

} // namespace ljus::test
