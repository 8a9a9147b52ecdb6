// What the parser says, in the person's language: its help, and what is wrong with a command.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usage.h"

#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Columns that stay straight with å, ä and ö, and words for the values that are waited for.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter()
    {
        label("Usage", said(Texts::tr("Usage")));
        label("Positionals", said(Texts::tr("What must be given")));
        label("Options", said(Texts::tr("Options")));
        label("OPTIONS", said(Texts::tr("OPTIONS")));
        label("SUBCOMMAND", said(Texts::tr("COMMAND")));
        label("REQUIRED", said(Texts::tr("required")));
        label("TEXT", said(Texts::tr("TEXT")));
    }

    std::string make_group(std::string group, bool isPositional, std::vector<const CLI::Option *> options) const override
    {
        return CLI::Formatter::make_group(get_label(group), isPositional, std::move(options));
    }

    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        const auto width = static_cast<qsizetype>(get_column_width());
        QString line = u"  "_s + typed(make_option_name(option, isPositional) + make_option_opts(option));
        line = line.size() < width ? line.leftJustified(width) : line + u'\n' + QString(width, u' ');
        return said(line + typed(make_option_desc(option)) + u'\n');
    }

    /// The values that a validator describes ("TEXT:csv|text"), else what kind they are; those of the usage line say it by their
    /// name.
    std::string make_option_opts(const CLI::Option *option) const override
    {
        if (option->get_positional())
            return {};
        std::string text;
        if (option->get_type_size() != 0) {
            const std::string type = option->get_type_name();
            const auto colon = type.find(':');
            text = ' ' + (colon == std::string::npos ? get_label(type) : type.substr(colon + 1));
        }
        return option->get_required() ? text + " (" + get_label("REQUIRED") + ')' : text;
    }
};

QStringList commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands({}))
        names << typed(command->get_name());
    return names;
}

/// What was written and belongs to nothing.
QString superfluous(const CLI::App &command, const QString &name, const QString &word)
{
    if (word.startsWith(u'-'))
        return Texts::tr("there is no option %1. \"%2 --help\" lists those that there are.").arg(word, name);
    if (const QStringList commands = commandsOf(command); !commands.isEmpty())
        return Texts::tr("there is no command \"%1\". Choose one of: %2.").arg(word, commands.join(u", "_s));
    return Texts::tr("\"%1\" is one word too many. Put a name with spaces in quotation marks; \"%2 --help\" shows what belongs "
                     "to the command.")
        .arg(word, name);
}

/// What was not written though it must be.
QString missing(const CLI::App &command)
{
    for (const CLI::Option *option : command.get_options()) {
        if (option->get_required() && option->count() == 0)
            return Texts::tr("%1 is missing: %2. Add it.").arg(typed(option->get_name()), typed(option->get_description()));
    }
    return Texts::tr("a command is missing. Choose one of: %1.").arg(commandsOf(command).join(u", "_s));
}

/// An option with no value, or with several.
QString miscounted(const CLI::App &command, const QString &name, const CLI::ParseError &error)
{
    for (const CLI::Option *option : command.get_options()) {
        const QString written = typed(option->get_name());
        if (!QString::fromUtf8(error.what()).startsWith(written + u':'))
            continue;
        return option->count() > 1
                   ? Texts::tr("%1 is there more than once. Write it once.").arg(written)
                   : Texts::tr("%1 has no value: %2. Write it after %1.").arg(written, typed(option->get_description()));
    }
    return Texts::tr("this cannot be understood. \"%1 --help\" shows how it is written.").arg(name);
}

// These give QString: lupdate puts the texts of a function that begins with std:: or CLI:: into a wrong context.

QString numberLabel()
{
    return Texts::tr("NUMBER");
}

/// Why @a word is refused.
QString notAmong(const QStringList &words, const QString &word)
{
    return Texts::tr("\"%1\" is none of its values. Choose one of: %2.").arg(word, words.join(u", "_s));
}

QString notWithin(qint64 least, qint64 most, const QString &word)
{
    return most == kNoMost ? Texts::tr("\"%1\" will not do. Write a whole number, %2 or more.").arg(word).arg(least)
                           : Texts::tr("\"%1\" will not do. Write a whole number from %2 to %3.").arg(word).arg(least).arg(most);
}

} // namespace

void labelHelp(CLI::App &app)
{
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_help_flag("-h,--help", said(Texts::tr("Show this help and stop")));
    app.set_version_flag("--version", said(QCoreApplication::applicationVersion()), said(Texts::tr("Show the version and stop")));
}

CLI::Validator oneOf(const QStringList &words)
{
    return {[words](const std::string &word) {
                return words.contains(typed(word)) ? std::string() : said(notAmong(words, typed(word)));
            },
            said(words.join(u'|'))};
}

CLI::Validator wholeNumber(qint64 least, qint64 most)
{
    return {[least, most](const std::string &word) {
                bool isNumber = false;
                const qint64 number = typed(word).toLongLong(&isNumber);
                return isNumber && number >= least && number <= most ? std::string() : said(notWithin(least, most, typed(word)));
            },
            said(numberLabel())};
}

QString usageError(const CLI::App &app, const CLI::ParseError &error)
{
    const CLI::App *command = &app;
    QString name = typed(app.get_name());
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
        name += u' ' + typed(command->get_name());
    }
    const auto words = app.remaining(true);
    const auto isA = [&error](CLI::ExitCodes code) { return error.get_exit_code() == static_cast<int>(code); };
    QString what;
    if (isA(CLI::ExitCodes::ValidationError)) // ours: see oneOf and wholeNumber
        what = QString::fromUtf8(error.what());
    else if (!words.empty())
        what = superfluous(*command, name, typed(words.front()));
    else if (isA(CLI::ExitCodes::RequiredError))
        what = missing(*command);
    else
        what = miscounted(*command, name, error);
    return name + u": "_s + what;
}

} // namespace ljus
