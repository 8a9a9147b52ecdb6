// The free texts of a questionnaire: read, searched, sorted under own themes by keys, and quoted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/quote_list.h"
#include "core/tasks/text_work.h"
#include "ui/models/text_list_model.h"
#include "ui/parts/notice_bar.h"
#include "ui/prompts.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace ljus {

class EmptyState;
class FilterRow;
class SecondLookCard;
class TextTable;
class ThemeCard;

class TextsView final : public QWidget
{
    Q_OBJECT
public:
    TextsView(Session &session, Prompts &prompts, QWidget *parent = nullptr); ///< both borrowed, must outlive this

    /// Shows the texts of @a questionnaire in @a round. The same again: reads what was stored meanwhile, and the question, the
    /// search, the current text and what can be taken back stay.
    void open(const Round &round, const Questionnaire &questionnaire);
    void takeFocus(); ///< the texts', or what can be done when there are none

    [[nodiscard]] TextTable &table() const { return *m_table; }
    [[nodiscard]] ThemeCard &themes() const { return *m_themes; }
    [[nodiscard]] SecondLookCard &secondLook() const { return *m_secondLook; }
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { Save, Copy }; ///< out of the program
    enum class Extent { Chosen, Selected }; ///< Chosen: several that are selected, else all that are listed

    void build();
    QWidget *buildWork();
    QWidget *buildSearch();
    QWidget *buildWayOut();
    void buildHints();
    void listen();

    void openQuestion();
    void fillQuestions(const Questionnaire &questionnaire);
    void fillFilter();
    void showAll();
    void showRows();
    void showText();
    void showCount();
    [[nodiscard]] ThemeFilter filter() const;

    void putUnder(int number);
    void showMarked(std::optional<Id<Response>> next);
    /// Carries out what changes the themes, and says why when it fails; true when it was done.
    bool carryOut(const std::function<Result<void>()> &change);
    void addTheme(const QString &name);
    void renameTheme(const TextTheme &theme, const QString &name);
    void removeTheme(const TextTheme &theme);
    void takeBack(Result<bool> (TextWork::*way)());

    [[nodiscard]] QuoteRequest request(Extent extent) const;
    void giveAway(Way way, Extent extent);
    void finishGivingAway();
    [[nodiscard]] QString whatWasGiven(const QuoteList &quotes, const QString &where) const;
    [[nodiscard]] QString suggestedFile() const;
    void leaveSecondLook();

    Session &m_session;
    Prompts &m_prompts;
    Round m_round;
    QString m_questionnaire; ///< its key
    QString m_title; ///< of the questionnaire
    std::unique_ptr<TextWork> m_work;
    QMap<qint64, QString> m_activities;
    TextListModel m_model;
    std::optional<Id<Response>> m_current; ///< the current text, also while the rows are made anew
    bool m_isWorking = false; ///< what is stored right now is shown afterwards
    Way m_way = Way::Copy;

    NoticeBar *m_notice;
    FilterRow *m_filters;
    QComboBox *m_question;
    QComboBox *m_under;
    QLineEdit *m_search;
    QLabel *m_few;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QWidget *m_workPage;
    TextTable *m_table;
    QPlainTextEdit *m_text;
    ThemeCard *m_themes;
    QComboBox *m_headings;
    SecondLookCard *m_secondLook;
    EmptyState *m_empty;
};

} // namespace ljus
