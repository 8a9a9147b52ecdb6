// Commands for free texts: list them, sort them under themes, quote them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/list_tables.h"
#include "app/cli/usage.h"
#include "core/results/free_texts.h"
#include "core/tasks/lookup.h"
#include "core/tasks/quote_list.h"
#include "core/tasks/round_overview.h"
#include "core/tasks/text_work.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct TextOptions
{
    std::string store;
    std::string round;
    std::string questionnaire;
    std::string question;
    std::string search;
    std::string theme;
    std::string added;
    std::string renamed;
    std::string to;
    std::string removed;
    std::string by;
    std::string output;
    std::string format = "csv";
    std::vector<int> numbers; ///< of texts, as "texts list" gives them
    bool isOff = false;
    bool masks = false;
    bool leavesOut = false;
};

/// The texts that commands work on.
struct OpenTexts
{
    OpenRound opened;
    std::unique_ptr<TextWork> work;

    [[nodiscard]] const std::vector<FreeTextAnswer> &texts() const { return work->texts(); }
};

Result<OpenTexts> openTexts(const TextOptions &options, Store::Access access, Console &console)
{
    auto opened = openRound(options.store, options.round, access, console);
    if (!opened)
        return failure(opened);
    const auto definition = opened->store->instruments().byId(opened->round.instrument);
    if (!definition)
        return failure(definition);
    const auto questionnaire = findQuestionnaire(*definition->instrument, typed(options.questionnaire));
    if (!questionnaire)
        return failure(questionnaire);
    const auto question = findFreeTextQuestion(**questionnaire, typed(options.question));
    if (!question)
        return failure(question);
    auto work = TextWork::open(*opened->store, {opened->round.id, (*questionnaire)->key, (*question)->key});
    if (!work)
        return failure(work);
    return OpenTexts{*std::move(opened), *std::move(work)};
}

/// The groups that may be named outside, by theme. Invalid when so few wrote that nothing may.
Result<std::vector<QuoteGroup>> themeGroups(const OpenTexts &open)
{
    const auto fewAnswers = fewAnswersOf(*open.opened.store);
    if (!fewAnswers)
        return failure(fewAnswers);
    if (auto enough = checkEnoughTexts(open.texts().size(), *fewAnswers); !enough)
        return failure(enough);
    return quoteGroups({open.texts(), open.work->themes(), {}, *fewAnswers}, QuoteHeadings::Themes);
}

Result<TextTheme> themeCalled(const TextWork &work, const QString &name)
{
    QStringList names;
    for (const TextTheme &theme : work.themes()) {
        if (theme.name == name)
            return theme;
        names << u"\"%1\""_s.arg(theme.name);
    }
    if (names.isEmpty())
        return failure(
            Error::Kind::NotFound,
            Texts::tr("There is no theme \"%1\"; the question has none yet. Add it with \"texts themes --add\".").arg(name));
    return failure(Error::Kind::NotFound,
                   Texts::tr("There is no theme \"%1\". Choose one of: %2.").arg(name, names.join(u", "_s)));
}

/// Whether the text of this number, from 1, is looked for.
class Choice
{
public:
    Choice(const TextOptions &options, std::optional<Id<TextTheme>> theme)
        : m_search(typed(options.search)), m_numbers(options.numbers), m_theme(theme)
    {
    }
    [[nodiscard]] bool takes(std::size_t number, const FreeTextAnswer &text) const
    {
        return (m_numbers.empty() || std::find(m_numbers.begin(), m_numbers.end(), static_cast<int>(number)) != m_numbers.end())
               && (!m_theme || text.isUnder(*m_theme)) && m_search.finds(searchable(text.text));
    }

private:
    TextSearch m_search;
    const std::vector<int> &m_numbers;
    std::optional<Id<TextTheme>> m_theme;
};

/// NotFound when a number in @a options is no text's.
Result<Choice> choiceOf(const TextOptions &options, const OpenTexts &open)
{
    if (open.texts().empty())
        return failure(Error::Kind::NotFound, Texts::tr("Nobody has written anything there yet."));
    for (const int number : options.numbers) {
        if (number > static_cast<int>(open.texts().size()))
            return failure(Error::Kind::NotFound,
                           Texts::tr("There is no text %1; they go from 1 to %2. \"texts list\" numbers them.")
                               .arg(number)
                               .arg(open.texts().size()));
    }
    if (options.theme.empty())
        return Choice(options, std::nullopt);
    const auto theme = themeCalled(*open.work, typed(options.theme));
    if (!theme)
        return failure(theme);
    return Choice(options, theme->id);
}

/// The names of the themes over @a text that may be named, and what may be personal data in it.
QVariantList listRow(std::size_t number, const FreeTextAnswer &text, const std::vector<QuoteGroup> &groups)
{
    QStringList themes;
    for (const QuoteGroup &group : groups) {
        const bool isIn = std::find(group.texts.begin(), group.texts.end(), number - 1) != group.texts.end();
        if (isIn && group.visibility != Visibility::Hidden && !text.themes.empty())
            themes << group.heading;
    }
    const SuspectText suspect{text.text, suspectsIn(text.text), {}, number - 1};
    return {static_cast<int>(number), masked(text.text, suspect.findings).simplified(), themes.join(u", "_s),
            suspect.namesOfFindings()};
}

Result<void> runList(const TextOptions &options, Console &console)
{
    const auto open = openTexts(options, Store::Access::ReadOnly, console);
    if (!open)
        return failure(open);
    const auto groups = themeGroups(*open);
    if (!groups)
        return failure(groups);
    const auto choice = choiceOf(options, *open);
    if (!choice)
        return failure(choice);
    Table table{u"texts"_s, {u"number"_s, u"text"_s, u"themes"_s, u"look_at"_s}, {}};
    for (std::size_t i = 0; i < open->texts().size(); ++i) {
        if (choice->takes(i + 1, open->texts()[i]))
            table.rows.push_back(listRow(i + 1, open->texts()[i], *groups));
    }
    if (table.rows.empty())
        console.err << Texts::tr("No text is of what was asked for.") << Qt::endl;
    return printTable(table, options.format, console);
}

/// Carries out the one change that @a options name, if any.
Result<void> changeThemes(TextWork &work, const TextOptions &options)
{
    const auto changes = (options.added.empty() ? 0 : 1) + (options.renamed.empty() ? 0 : 1) + (options.removed.empty() ? 0 : 1);
    if (changes > 1)
        return failure(Error::Kind::Invalid, Texts::tr("Give one of --add, --rename and --remove at a time."));
    if (options.renamed.empty() != options.to.empty())
        return failure(Error::Kind::Invalid,
                       Texts::tr("--rename and --to belong together: the name it has and the one it gets."));
    if (!options.added.empty())
        return work.add(typed(options.added));
    if (options.renamed.empty() && options.removed.empty())
        return {};
    const auto theme = themeCalled(work, typed(options.renamed.empty() ? options.removed : options.renamed));
    if (!theme)
        return failure(theme);
    return options.renamed.empty() ? work.remove(*theme) : work.rename(*theme, typed(options.to));
}

Result<void> runThemes(const TextOptions &options, Console &console)
{
    const bool changes = !(options.added + options.renamed + options.removed + options.to).empty();
    const auto open = openTexts(options, changes ? Store::Access::ReadWrite : Store::Access::ReadOnly, console);
    if (!open)
        return failure(open);
    if (auto changed = changeThemes(*open->work, options); !changed)
        return changed;
    const auto groups = themeGroups(*open); // too few texts in all: the themes are named all the same
    const std::vector<QuoteGroup> known = groups.value_or(std::vector<QuoteGroup>{});
    Table table{u"themes"_s, {u"theme"_s, u"texts"_s, u"shown"_s}, {}};
    for (const TextTheme &theme : open->work->themes()) {
        const QuoteGroup none{theme.name, groups ? Visibility::Shown : Visibility::Hidden, {}};
        const auto found = std::find_if(known.begin(), known.end(), [&](const auto &each) { return each.heading == theme.name; });
        const QuoteGroup &group = found == known.end() ? none : *found;
        const bool isHidden = group.visibility == Visibility::Hidden;
        table.rows.push_back(
            {theme.name, isHidden ? QVariant() : QVariant(static_cast<int>(group.texts.size())), toCode(group.visibility)});
    }
    if (table.rows.empty())
        console.err << Texts::tr("The question has no themes yet. Add one with --add.") << Qt::endl;
    return printTable(table, options.format, console);
}

Result<void> runMark(const TextOptions &options, Console &console)
{
    const auto open = openTexts(options, Store::Access::ReadWrite, console);
    if (!open)
        return failure(open);
    const auto theme = themeCalled(*open->work, typed(options.theme));
    if (!theme)
        return failure(theme);
    TextOptions numbers;
    numbers.numbers = options.numbers;
    if (const auto choice = choiceOf(numbers, *open); !choice)
        return failure(choice);
    std::vector<Id<Response>> chosen;
    for (const int number : options.numbers)
        chosen.push_back(open->texts().at(static_cast<std::size_t>(number) - 1).response);
    if (auto done = options.isOff ? open->work->unmark(theme->id, chosen) : open->work->mark(theme->id, chosen); !done)
        return done;
    const auto count = static_cast<int>(options.numbers.size());
    console.out << (options.isOff ? Texts::tr("Took %n text(s) away from \"%1\".", nullptr, count)
                                  : Texts::tr("Put %n text(s) under \"%1\".", nullptr, count))
                       .arg(theme->name)
                << Qt::endl;
    return {};
}

QuoteHeadings headingsOf(const TextOptions &options)
{
    if (options.by == "theme")
        return QuoteHeadings::Themes;
    return options.by == "activity" ? QuoteHeadings::Activities : QuoteHeadings::None;
}

/// Decides on suspect texts as @a options say; else refuses, and names them by number.
Result<void> lookTwice(QuoteList &quotes, const TextOptions &options)
{
    if (options.masks || options.leavesOut) {
        quotes.decideAll(options.leavesOut ? SecondLook::LeaveOut : SecondLook::Mask);
        return {};
    }
    Problems problems;
    for (const SuspectText &suspect : quotes.suspects())
        problems.push_back({Texts::tr("Text %1").arg(suspect.source + 1), suspect.namesOfFindings() + u'.', {}});
    if (problems.empty())
        return {};
    return refusal(Texts::tr("%n text(s) may hold personal data. Look at each in the window, or give --mask or --leave-out:",
                             nullptr, quotes.undecided()),
                   problems);
}

Result<void> runQuotes(const TextOptions &options, Console &console)
{
    const auto open = openTexts(options, Store::Access::ReadOnly, console);
    if (!open)
        return failure(open);
    const auto choice = choiceOf(options, *open);
    if (!choice)
        return failure(choice);
    QuoteRequest request{open->work->question(), headingsOf(options), {}};
    for (std::size_t i = 0; i < open->texts().size(); ++i) {
        if (choice->takes(i + 1, open->texts()[i]))
            request.chosen.push_back(open->texts()[i].response);
    }
    if (request.chosen.empty())
        return failure(Error::Kind::NotFound, Texts::tr("No text is of what was asked for."));
    auto quotes = QuoteList::open(*open->opened.store, request);
    if (!quotes)
        return failure(quotes);
    if (auto looked = lookTwice(*quotes, options); !looked)
        return looked;
    if (auto written = quotes->write(typed(options.output)); !written)
        return written;
    console.out << Texts::tr("Wrote %1 with %n quote(s).", nullptr, quotes->quotes()).arg(shown(options.output)) << Qt::endl;
    if (!quotes->hidden().isEmpty())
        console.err << Texts::tr("Hidden, since few wrote: %1.").arg(quotes->hidden().join(u", "_s)) << Qt::endl;
    return {};
}

void addQuestion(CLI::App *added, TextOptions *options)
{
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("the questionnaire's key")))->required();
    added->add_option("--question", options->question, said(Texts::tr("the free-text question's key")))->required();
}

void addFormat(CLI::App *added, TextOptions *options)
{
    added->add_option("--format", options->format, said(Texts::tr("csv or json for programs, text for people")))
        ->check(oneOf({u"csv"_s, u"json"_s, u"text"_s}));
}

// QString: lupdate puts the texts of a function that begins with CLI:: into a wrong context.
QString numbersHelp()
{
    return Texts::tr("numbers of texts, as \"texts list\" gives them: 3,7");
}

CLI::Option *addNumbers(CLI::App *added, TextOptions *options)
{
    return added->add_option("--text", options->numbers, said(numbersHelp()))->check(wholeNumber(1))->delimiter(',');
}

void addChoice(CLI::App *added, TextOptions *options)
{
    added->add_option("--search", options->search, said(Texts::tr("only texts with all these words")));
    added->add_option("--theme", options->theme, said(Texts::tr("only texts under this theme")));
    addNumbers(added, options);
}

void addThemes(CLI::App &group, Action &chosen)
{
    const auto [added, options] = command<TextOptions>(
        group, "themes", Texts::tr("Print a question's themes with how many texts they have, or change them"), chosen, runThemes);
    addQuestion(added, options);
    added->add_option("--add", options->added, said(Texts::tr("a new theme")));
    added->add_option("--rename", options->renamed, said(Texts::tr("a theme that gets another name, with --to")));
    added->add_option("--to", options->to, said(Texts::tr("the other name")));
    added->add_option("--remove", options->removed, said(Texts::tr("a theme that is taken away; its texts stay")));
    addFormat(added, options);
}

void addQuotes(CLI::App &group, Action &chosen)
{
    const auto [added, options] =
        command<TextOptions>(group, "quotes", Texts::tr("Write texts as quotes that may leave the program"), chosen, runQuotes);
    addQuestion(added, options);
    addChoice(added, options);
    added->add_option("--by", options->by, said(Texts::tr("put them under headings: theme or activity")))
        ->check(oneOf({u"theme"_s, u"activity"_s}));
    added->add_flag("--mask", options->masks, said(Texts::tr("mask what may be personal data")));
    added->add_flag("--leave-out", options->leavesOut, said(Texts::tr("leave texts out that may hold personal data")));
    added->add_option("-o,--output", options->output, said(Texts::tr("the file to make: .xlsx, .csv or .txt")))->required();
}

} // namespace

void addTextCommands(CLI::App &app, Action &chosen)
{
    CLI::App *texts = app.add_subcommand("texts", said(Texts::tr("Free texts: list, themes, mark, quotes")));
    texts->group(said(commandGroup()));
    texts->require_subcommand(1);
    {
        const auto [added, options] = command<TextOptions>(
            *texts, "list", Texts::tr("Print a question's free texts, personal data masked"), chosen, runList);
        addQuestion(added, options);
        addChoice(added, options);
        addFormat(added, options);
    }
    addThemes(*texts, chosen);
    {
        const auto [added, options] = command<TextOptions>(*texts, "mark", Texts::tr("Put texts under a theme"), chosen, runMark);
        addQuestion(added, options);
        added->add_option("--theme", options->theme, said(Texts::tr("the theme's name")))->required();
        addNumbers(added, options)->required();
        added->add_flag("--off", options->isOff, said(Texts::tr("take them away from it instead")));
    }
    addQuotes(*texts, chosen);
}

} // namespace ljus
