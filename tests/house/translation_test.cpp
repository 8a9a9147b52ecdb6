// Every text of the program is in the Swedish translation, finished, and nothing is left over.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kTranslations = QStringLiteral(LJUS_SOURCE_DIR "/translations/");

struct Message
{
    QString context;
    QString source;
    QString translation; // plural forms joined
    QString type; // "unfinished", "vanished" …
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back({context, {}, {}, {}});
        else if (xml.name() == u"source")
            messages.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value("type"_L1).toString();
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

TEST(Translation, IsFinishedAndKeepsThePlaceholders)
{
    const auto messages = messagesOf(kTranslations + u"ljuspunkt_sv.ts"_s);
    ASSERT_GT(messages.size(), 200U);
    for (const Message &message : messages) {
        const std::string where = (message.context + u": "_s + message.source).toStdString();
        EXPECT_EQ(message.type, QString()) << where;
        EXPECT_FALSE(message.translation.isEmpty()) << where;
        EXPECT_EQ(placeholdersOf(message.translation), placeholdersOf(message.source)) << where;
    }
}

TEST(Translation, LacksNoTextOfTheSources)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"ljuspunkt_sv.ts"_s);
    ASSERT_TRUE(QFile::copy(kTranslations + u"ljuspunkt_sv.ts"_s, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LJUS_LUPDATE),
                  {u"-silent"_s, u"-I"_s, QStringLiteral(LJUS_SOURCE_DIR), u"-locations"_s, u"none"_s,
                   QStringLiteral(LJUS_SOURCE_DIR "/app"), QStringLiteral(LJUS_SOURCE_DIR "/core"),
                   QStringLiteral(LJUS_SOURCE_DIR "/ui"), u"-ts"_s, copy});
    ASSERT_TRUE(lupdate.waitForFinished(120000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    for (const Message &message : messagesOf(copy))
        EXPECT_EQ(message.type, QString()) << (message.context + u": "_s + message.source).toStdString();
}

TEST(Translation, OfQtsOwnTextsIsFinished)
{
    const auto messages = messagesOf(kTranslations + u"qt_sv.ts"_s);
    ASSERT_GT(messages.size(), 20U);
    for (const Message &message : messages) {
        EXPECT_EQ(message.type, QString()) << message.source.toStdString();
        EXPECT_FALSE(message.translation.isEmpty()) << message.source.toStdString();
    }
}

} // namespace
