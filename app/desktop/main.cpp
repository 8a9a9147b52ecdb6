// ljuspunkt: the program with a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/page_pictures.h"
#include "app/desktop/report_command.h"
#include "app/language.h"
#include "core/base/clock.h"
#include "ui/main_window.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

ljus::Theme themeFrom(const QString &name)
{
    if (name == u"light")
        return ljus::Theme::Light;
    return name == u"dark" ? ljus::Theme::Dark : ljus::Theme::System;
}

struct Options
{
    const QCommandLineOption theme{u"theme"_s, Texts::tr("light, dark or system"), u"THEME"_s, u"system"_s};
    const QCommandLineOption pictures{
        u"pictures"_s, Texts::tr("draw the demo federation's pages and report into a folder and stop"), u"FOLDER"_s};
    const QCommandLineOption report{u"report"_s, Texts::tr("write a round's report as PDF and stop"), u"PDF"_s};
    const QCommandLineOption board{u"board"_s, Texts::tr("with --report: two pages for the board")};
    const QCommandLineOption round{u"round"_s, Texts::tr("with --report: the round's name, else the newest"), u"ROUND"_s};
    const QCommandLineOption by{
        u"by"_s, Texts::tr("with --report: compare by round, sex, activity, municipality, language or version"), u"WHAT"_s};
};

void describe(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(Texts::tr("Indicators of coordination federations, from paper to submission."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.theme, options.pictures, options.report, options.board, options.round, options.by});
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("the file to open (*.ljuspunkt)"), u"[FILE]"_s);
}

ljus::ReportCommand reportFrom(const QCommandLineParser &parser, const Options &options)
{
    using Kind = ljus::PdfReportRequest::Kind;
    return {parser.positionalArguments().value(0), parser.value(options.round), parser.value(options.by),
            parser.value(options.report), parser.isSet(options.board) ? Kind::Board : Kind::Full};
}

/// A report can be written where there is no display, as by a script.
void needNoDisplay(int argc, char **argv)
{
    const bool none = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const auto isReport = [](const char *argument) { return QByteArrayView(argument).startsWith("--report"); };
    if (none && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && std::any_of(argv + 1, argv + argc, isReport))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Says on stderr what failed.
int exitCode(const ljus::Result<void> &done)
{
    if (!done)
        std::fputs(qPrintable(done.error().message + u'\n'), stderr);
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    needNoDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Ljuspunkt"_s);
    QApplication::setApplicationName(u"Ljuspunkt"_s);
    QApplication::setApplicationVersion(QStringLiteral(LJUS_VERSION));
    QApplication::setDesktopFileName(u"ljuspunkt"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/ljuspunkt.svg"_s));
    QTranslator ours;
    QTranslator qts;
    ljus::speakSwedish(application, ours, qts);

    QCommandLineParser parser;
    const Options options;
    describe(parser, options);
    parser.process(application);

    if (parser.isSet(options.report))
        return exitCode(ljus::runReport(reportFrom(parser, options), ljus::SystemClock()));
    ljus::applyLook(application, themeFrom(parser.value(options.theme)));
    const ljus::SystemClock clock;
    ljus::DialogPrompts prompts;
    if (parser.isSet(options.pictures))
        return exitCode(ljus::drawPagePictures(parser.value(options.pictures), prompts));

    ljus::MainWindow window(prompts, clock);
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    else
        window.reopenLast();
    return QApplication::exec();
}
