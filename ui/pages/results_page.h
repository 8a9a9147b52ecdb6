// Resultat: what was answered, as charts, tables and sentences, compared as the person wishes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/result_desk.h"
#include "ui/pages/page.h"
#include "ui/pages/results/card_column.h"
#include "ui/pages/results/report_saving.h"

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace ljus {

class EmptyState;
class NoticeBar;
class ResultChoices;
class TextsView;

class ResultsPage : public Page
{
    Q_OBJECT
public:
    ResultsPage(Session &session, Prompts &prompts); ///< both borrowed, must outlive this

protected:
    void refresh() override;

private:
    /// What the page has to show.
    enum class Holding { NoRound, NoResponses, Results, Texts };

    void buildActions();
    void buildContent();
    [[nodiscard]] QWidget *makeMiddle();
    void present(Holding holding);
    void showResults();
    void showWords();
    void showTexts();
    void readAnew(const Round &round);
    void save(RoundFile file);
    void chooseNational();
    void share(const QString &key, Sharing sharing);
    void savePicture(const ResultCard &card);

    /// The cards as the choices want them, for the own screen.
    [[nodiscard]] Result<std::vector<ResultCard>> screenCards();
    /// The same decided on for others.
    [[nodiscard]] Result<std::vector<ResultCard>> publishedCards();

    Prompts &m_prompts;
    std::optional<ResultDesk> m_desk; ///< anew whenever something was stored
    bool m_deskIsOld = false; ///< something was stored while the texts were shown, which read by themselves
    std::optional<NationalValues> m_national; ///< that a person has opened here

    QPushButton *m_more; ///< the other files

    EmptyState *m_noRound;
    EmptyState *m_noResponses;
    ResultChoices *m_choices;
    QWidget *m_results; ///< choices and cards
    QScrollArea *m_scroll = nullptr; ///< of the cards
    QWidget *m_words;
    QLabel *m_summary;
    QLabel *m_otherVersions;
    NoticeBar *m_fewAnswers;
    CardColumn *m_cards;
    TextsView *m_texts;
};

} // namespace ljus
