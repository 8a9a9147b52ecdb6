// ljuspunkt-cli: the whole way from paper to submission without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(cliLog, "ljuspunkt.cli", QtWarningMsg) // details: QT_LOGGING_RULES="ljuspunkt.cli=true"

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using ljus::said;

/// The parser's own headings in the person's language.
void labelHelp(CLI::App &app)
{
    app.option_defaults()->group(said(Texts::tr("Options")));
    const auto formatter = app.get_formatter();
    formatter->label("Usage", said(Texts::tr("Usage")));
    formatter->label("OPTIONS", said(Texts::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", said(Texts::tr("COMMAND")));
    formatter->label("REQUIRED", said(Texts::tr("REQUIRED")));
    app.set_help_flag("-h,--help", said(Texts::tr("Show this help and stop")));
    app.set_version_flag("--version", said(QCoreApplication::applicationVersion()), said(Texts::tr("Show the version and stop")));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ljuspunkt-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LJUS_VERSION));
    QTranslator ours;
    QTranslator qts;
    ljus::speakSwedish(application, ours, qts);

    CLI::App app(said(Texts::tr("Ljuspunkt: indicators of coordination federations, from paper to submission.")),
                 "ljuspunkt-cli");
    labelHelp(app);
    app.require_subcommand(1);
    ljus::Action chosen;
    ljus::addStoreCommands(app, chosen);
    ljus::addRegisterCommands(app, chosen);
    ljus::addSheetCommands(app, chosen);
    ljus::addResultCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        constexpr int kWrongUsage = 2;
        return app.exit(error) == 0 ? 0 : kWrongUsage;
    }

    ljus::Console console;
    if (const auto done = chosen(console); !done) {
        console.err << done.error().message << Qt::endl;
        qCDebug(cliLog).noquote() << done.error().detail;
        return 1;
    }
    console.out.flush();
    if (console.out.status() != QTextStream::Ok) {
        console.err << Texts::tr("What was to be printed could not be written. Check the disk or where the output goes.")
                    << Qt::endl;
        return 1;
    }
    return 0;
}
