// ljuspunkt: the program with a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/page_pictures.h"
#include "app/language.h"
#include "core/base/clock.h"
#include "ui/main_window.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

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

} // namespace

int main(int argc, char **argv)
{
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
    parser.setApplicationDescription(Texts::tr("Indicators of coordination federations, from paper to submission."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(u"theme"_s, Texts::tr("light, dark or system"), u"THEME"_s, u"system"_s);
    const QCommandLineOption pictures(
        u"pictures"_s, Texts::tr("draw the demo federation's pages and report into a folder and stop"), u"FOLDER"_s);
    parser.addOptions({theme, pictures});
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("the file to open (*.ljuspunkt)"), u"[FILE]"_s);
    parser.process(application);

    ljus::applyLook(application, themeFrom(parser.value(theme)));
    const ljus::SystemClock clock;
    ljus::DialogPrompts prompts;
    if (parser.isSet(pictures)) {
        const auto drawn = ljus::drawPagePictures(parser.value(pictures), prompts);
        if (!drawn)
            std::fputs(qPrintable(drawn.error().message + u'\n'), stderr);
        return drawn ? 0 : 1;
    }

    ljus::MainWindow window(prompts, clock);
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        window.openFile(files.first());
    else
        window.reopenLast();
    return QApplication::exec();
}
