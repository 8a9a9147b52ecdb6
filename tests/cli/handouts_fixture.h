// A store with a round that is over and a list to read, for tests of the command line's hand-outs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hand_out.h"
#include "core/instruments/instrument_format.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ljus::test {

using namespace Qt::StringLiterals;

inline const QString kStore = u"store.ljuspunkt"_s;

/// The definition that tests know, with a second questionnaire for participants.
inline Instrument instrumentWithExit()
{
    Instrument instrument = sampleInstrument();
    Questionnaire exit = instrument.questionnaires.front();
    exit.key = u"utgang"_s;
    exit.title.byLanguage = {{u"sv"_s, u"Inför avslut"_s}, {u"en"_s, u"Before leaving"_s}};
    instrument.questionnaires.push_back(exit);
    return instrument;
}

/// As Excel saves it with Swedish settings: Windows-1252, a title above the headings.
inline const QByteArray kList = "Lista \xF6ver deltagare p\xE5 Klivet;;;\r\n"
                                ";;;\r\n"
                                "Kod;Enk\xE4t;Status;Sk\xE4l\r\n"
                                "KLV-1;;Utdelad;\r\n"
                                "KLV-2;;Tackat nej;\r\n"
                                "KLV-3;;Utanf\xF6r m\xE5lgruppen;Flyttat till G\xE4vle\r\n"
                                "KLV-4;;;\r\n"
                                "KLV-1;avslut;;\r\n";

/// A round that is over with the activities Klivet, which ended in June, and Steget, both without lists.
class CliHandOutsTest : public CliTest
{
protected:
    void SetUp() override
    {
        write(u"sample.json"_s, writeInstrument(instrumentWithExit()));
        write(u"list.csv"_s, kList);
        done({u"new"_s, kStore, u"--federation"_s, u"Förbundet Åäö"_s, u"--instrument"_s, u"sample.json"_s});
        done({u"round"_s, u"add"_s, kStore, u"2024"_s, u"--from"_s, u"2023-11-01"_s, u"--to"_s, u"2024-10-31"_s});
        done({u"activity"_s, u"add"_s, kStore, u"Klivet"_s, u"--to"_s, u"2024-06-30"_s});
        done({u"activity"_s, u"add"_s, kStore, u"Steget"_s});
    }

    /// "handouts COMMAND store.ljuspunkt --round 2024 …"
    [[nodiscard]] static QStringList handOuts(const QString &command, const QStringList &more = {})
    {
        return QStringList{u"handouts"_s, command, kStore, u"--round"_s, u"2024"_s} + more;
    }
    [[nodiscard]] static QStringList marking(const QString &code, const QString &status, const QStringList &more = {})
    {
        return handOuts(u"mark"_s, QStringList{u"--activity"_s, u"Klivet"_s, u"--code"_s, code, u"--status"_s, status} + more);
    }
    [[nodiscard]] static QStringList importing(const QString &file, const QStringList &more = {})
    {
        return handOuts(u"import"_s, QStringList{file, u"--questionnaire"_s, u"deltagare"_s, u"--activity"_s}
                                         + (more.contains(u"Steget"_s) ? more : QStringList{u"Klivet"_s} + more));
    }

    void importList() const { EXPECT_EQ(done(importing(u"list.csv"_s)), u"5 line(s) added.\n"_s); }

    /// Klivet's lines as "code|questionnaire|status|date|language|reason|note", in the words of the window.
    [[nodiscard]] QStringList list() const
    {
        QStringList lines;
        const QString json = done(handOuts(u"list"_s, {u"--activity"_s, u"Klivet"_s, u"--format"_s, u"json"_s}));
        const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
        for (const auto &value : all) {
            const QJsonObject line = value.toObject();
            QStringList cells;
            for (const QString &column :
                 {u"Code"_s, u"Questionnaire"_s, u"Status"_s, u"Date"_s, u"Language"_s, u"Reason"_s, u"Note"_s})
                cells << line.value(column).toVariant().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    /// The lines of "handouts status", without the heading.
    [[nodiscard]] QStringList status() const { return csv(done(handOuts(u"status"_s))).mid(1); }

    [[nodiscard]] static QStringList csv(const QString &text) { return text.split(u"\r\n"_s, Qt::SkipEmptyParts); }

    /// Whether any file of the folder holds @a text as it stands on disk.
    [[nodiscard]] bool isOnDisk(const QByteArray &text, const QString &pattern = u"store.ljuspunkt*"_s) const
    {
        for (const QString &name : QDir(path({})).entryList({pattern}, QDir::Files | QDir::Hidden)) {
            if (content(name).contains(text))
                return true;
        }
        return false;
    }
};

inline const QStringList kImported{
    u"KLV-1|Deltagare|Handed out||||"_s, u"KLV-1|Inför avslut|Not offered||||"_s, u"KLV-2|Deltagare|Said no||||"_s,
    u"KLV-3|Deltagare|Outside the target group|||Flyttat till Gävle|"_s, u"KLV-4|Deltagare|Not offered||||"_s};

} // namespace ljus::test
