// Reads every #include against the table of rooms, and every file against the house's measures.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(LJUS_SOURCE_DIR "/");
constexpr int kLongestFile = 400;

struct Room
{
    QStringList mayUse; // other rooms; its own is always allowed
    QStringList modules; // Qt modules; headers of others are refused
    QStringList libraries; // other people's headers, by how they begin
};

/// The table of rooms (CONTRIBUTING, "The rooms"). The longest folder that a file lies in is its room.
const QMap<QString, Room> &rooms()
{
    static const QStringList standard{u"tl/expected.hpp"_s};
    static const QStringList toInstruments{u"core/base"_s, u"core/domain"_s, u"core/instruments"_s};
    static const QStringList allOfCore =
        toInstruments + QStringList{u"core/results"_s, u"core/store"_s, u"core/exchange"_s, u"core/tasks"_s};
    static const QStringList core{u"QtCore"_s};
    static const QStringList window{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s};
    static const QMap<QString, Room> table{
        {u"core/base"_s, {{}, core, standard}},
        {u"core/domain"_s, {{u"core/base"_s}, core, {}}},
        {u"core/instruments"_s, {toInstruments, core, {}}},
        {u"core/results"_s, {toInstruments, core, {u"boost/"_s}}},
        {u"core/store"_s, {toInstruments, core + QStringList{u"QtSql"_s}, {u"sqlite3.h"_s}}},
        {u"core/exchange"_s,
         {toInstruments + QStringList{u"core/results"_s},
          core,
          {u"tl/expected.hpp"_s, u"minizip/"_s, u"zip.h"_s, u"unzip.h"_s, u"ioapi.h"_s, u"xlsxwriter.h"_s, u"readstat.h"_s}}},
        {u"core/tasks"_s, {allOfCore, core, {}}},
        {u"ui/parts"_s, {{u"core/base"_s}, window, {}}},
        {u"ui/charts"_s,
         {toInstruments + QStringList{u"core/results"_s, u"ui/parts"_s}, window + QStringList{u"QtCharts"_s, u"QtSvg"_s}, {}}},
        {u"ui/report"_s, {allOfCore + QStringList{u"ui/parts"_s, u"ui/charts"_s}, window, {}}},
        {u"ui/models"_s, {allOfCore + QStringList{u"ui/parts"_s}, window, {}}},
        {u"ui/pages"_s,
         {allOfCore + QStringList{u"ui"_s, u"ui/parts"_s, u"ui/charts"_s, u"ui/models"_s, u"ui/report"_s}, window, {}}},
        {u"ui"_s, {allOfCore + QStringList{u"ui/parts"_s, u"ui/charts"_s, u"ui/models"_s, u"ui/pages"_s}, window, {}}},
        {u"app"_s, {allOfCore + QStringList{u"ui"_s, u"ui/parts"_s, u"ui/pages"_s, u"ui/report"_s}, window, {u"CLI/"_s}}},
    };
    return table;
}

QString roomOf(const QString &path)
{
    QString best;
    for (auto room = rooms().keyBegin(); room != rooms().keyEnd(); ++room) {
        if (path.startsWith(*room + u'/') && room->size() > best.size())
            best = *room;
    }
    return best;
}

QStringList sourceFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator found(kSource + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files << found.next().mid(kSource.size());
    }
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(kSource + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// Whether one of the room's Qt modules or the C++ library has the header.
bool mayUseHeader(const Room &room, const QString &header)
{
    for (const QString &library : room.libraries) {
        if (header.startsWith(library))
            return true;
    }
    if (header.startsWith(u'Q')) {
        for (const QString &module : room.modules) {
            if (QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header))
                return true;
        }
        return false; // module-prefixed ones too, which Debian puts within everyone's reach
    }
    static const QSet<QString> system{u"fcntl.h"_s, u"io.h"_s, u"unistd.h"_s};
    return !header.contains(u'/') && (!header.endsWith(u".h"_s) || system.contains(header));
}

/// What is wrong with one line of a file; empty when nothing is.
QString offence(const QString &path, const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const Room &room = *rooms().constFind(roomOf(path));
    const QString header = match.captured(2);
    if (match.captured(1) == u"<")
        return mayUseHeader(room, header) ? QString() : u"%1 includes <%2>"_s.arg(path, header);
    if (!QFile::exists(kSource + header))
        return u"%1 includes \"%2\", which is not written from the root"_s.arg(path, header);
    const QString used = roomOf(header);
    return used == roomOf(path) || room.mayUse.contains(used) ? QString() : u"%1 includes \"%2\""_s.arg(path, header);
}

TEST(House, EveryIncludeKeepsToTheTableOfRooms)
{
    const QStringList files = sourceFiles({u"app"_s, u"core"_s, u"ui"_s});
    ASSERT_GT(files.size(), 80);
    for (const QString &path : files) {
        ASSERT_FALSE(roomOf(path).isEmpty()) << path.toStdString() << " lies in no room";
        for (const QString &line : linesOf(path))
            EXPECT_EQ(offence(path, line).toStdString(), "");
    }
}

TEST(House, TheIncludeTestSeesOffences)
{
    EXPECT_NE(offence(u"core/domain/answer.h"_s, u"#include \"core/store/store.h\""_s), QString());
    EXPECT_NE(offence(u"core/results/tally.cpp"_s, u"#include <QSqlQuery>"_s), QString());
    EXPECT_NE(offence(u"core/exchange/csv.cpp"_s, u"#include <QtWidgets/QWidget>"_s), QString());
    EXPECT_NE(offence(u"core/exchange/csv.cpp"_s, u"#include <QWidget>"_s), QString());
    EXPECT_NE(offence(u"ui/pages/entry_page.cpp"_s, u"#include <QSqlDatabase>"_s), QString());
    EXPECT_NE(offence(u"ui/parts/look.h"_s, u"#include \"ui/pages/page.h\""_s), QString());
    EXPECT_EQ(offence(u"core/store/store.cpp"_s, u"#include <QSqlQuery>"_s), QString());
}

/// What counts before it is decided what may be shown: no room but core/results may see it.
const QStringList kUndecided{u"tally.h"_s, u"grouping.h"_s, u"disclosure.h"_s, u"deciding_counter.h"_s};

/// Whether @a line lets @a path around the decision on few answers.
bool goesAroundTheDecision(const QString &path, const QString &line)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"core/results/([^"]+)")re"_s);
    return roomOf(path) != u"core/results" && kUndecided.contains(include.match(line).captured(1));
}

TEST(House, NothingIsMadeForOthersButThroughDecidedResults)
{
    for (const QString &header : kUndecided)
        EXPECT_TRUE(QFile::exists(kSource + u"core/results/"_s + header)) << header.toStdString();
    for (const QString &path : sourceFiles({u"app"_s, u"core"_s, u"ui"_s})) {
        for (const QString &line : linesOf(path))
            EXPECT_FALSE(goesAroundTheDecision(path, line)) << (path + u": "_s + line).toStdString();
    }
    EXPECT_TRUE(goesAroundTheDecision(u"core/tasks/report.cpp"_s, u"#include \"core/results/tally.h\""_s));
    EXPECT_FALSE(goesAroundTheDecision(u"core/results/cut.cpp"_s, u"#include \"core/results/tally.h\""_s));
    EXPECT_FALSE(goesAroundTheDecision(u"ui/page.cpp"_s, u"#include \"core/results/cut.h\""_s));
}

/// The types that a file defines at namespace scope.
QStringList typesIn(const QStringList &lines)
{
    static const QRegularExpression type(uR"(^(?:class|struct|enum class|enum) (?:\[\[\w+\]\] )?(\w+)[^;(]*$)"_s);
    QStringList types;
    for (const QString &line : lines) {
        if (const auto match = type.match(line); match.hasMatch())
            types << match.captured(1);
    }
    return types;
}

/// The linker takes one of two types of the same name for the other, without a word. (Those in .cpp files are in no one's way:
/// they stand in unnamed namespaces.)
TEST(House, NoTwoHeadersDefineTheSameType)
{
    QMap<QString, QString> definedIn;
    for (const QString &path : sourceFiles({u"app"_s, u"core"_s, u"ui"_s})) {
        if (!path.endsWith(u".h"_s))
            continue;
        for (const QString &type : typesIn(linesOf(path))) {
            EXPECT_FALSE(definedIn.contains(type)) << (type + u": "_s + path + u" and "_s + definedIn.value(type)).toStdString();
            definedIn.insert(type, path);
        }
    }
    EXPECT_GT(definedIn.size(), 150);
    EXPECT_EQ(typesIn({u"class Store;"_s, u"struct Row"_s, u"enum class Cut {"_s, u"class A final : public B"_s,
                       u"    struct Inner"_s}),
              (QStringList{u"Row"_s, u"Cut"_s, u"A"_s}));
}

TEST(House, EveryFileSaysWhatItIsForAndStaysWithinMeasure)
{
    for (const QString &path : sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        const QStringList lines = linesOf(path);
        ASSERT_GT(lines.size(), 3) << path.toStdString();
        EXPECT_TRUE(lines.at(0).startsWith(u"// "_s)) << path.toStdString();
        EXPECT_TRUE(lines.at(1).contains(u"SPDX-FileCopyrightText"_s)) << path.toStdString();
        EXPECT_TRUE(lines.at(2).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)) << path.toStdString();
        EXPECT_LE(lines.size() - 1, kLongestFile) << path.toStdString();
    }
}

} // namespace
