// ljuspunkt-cli: the whole way from paper to submission without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(cliLog, "ljuspunkt.cli", QtWarningMsg) // details: QT_LOGGING_RULES="ljuspunkt.cli=true"

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ljuspunkt-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LJUS_VERSION));
    QTranslator ours;
    QTranslator qts;
    ljus::speakSwedish(application, ours, qts);

    CLI::App app(ljus::said(Texts::tr("Ljuspunkt: indicators of coordination federations, from paper to submission.")),
                 "ljuspunkt-cli");
    ljus::labelHelp(app);
    app.require_subcommand(1);
    ljus::Action chosen;
    ljus::Console console;
    ljus::addStoreCommands(app, chosen);
    ljus::addRegisterCommands(app, chosen);
    ljus::addHandOutCommands(app, chosen);
    ljus::addSheetCommands(app, chosen);
    ljus::addResultCommands(app, chosen);
    ljus::addNationalCommands(app, chosen);
    ljus::addTextCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &asked) { // for help or the version
        return app.exit(asked);
    } catch (const CLI::ParseError &error) {
        console.err << ljus::usageError(app, error) << Qt::endl;
        constexpr int kWrongUsage = 2;
        return kWrongUsage;
    }

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
