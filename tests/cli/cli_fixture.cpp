// Runs the real ljuspunkt-cli in a folder of its own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"

#include "core/instruments/instrument_format.h"
#include "tests/support/support.h"

#include <QFile>

namespace ljus::test {

using namespace Qt::StringLiterals;

CliRun CliTest::run(const QStringList &arguments, const std::function<void()> &prepare) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LJUSPUNKT_LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (prepare)
        process.setChildProcessModifier(prepare);
    process.start(QStringLiteral(LJUS_BINARY_DIR "/ljuspunkt-cli"), arguments);
    constexpr int kLongestRun = 120000;
    if (!process.waitForFinished(kLongestRun) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CliTest::done(const QStringList &arguments) const
{
    const CliRun result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << arguments.join(u' ').toStdString() << "\n" << result.err.toStdString();
    return result.out;
}

void CliTest::expectRefused(const QStringList &arguments, const QString &words, const std::function<void()> &prepare) const
{
    const QByteArray before = content(u"store.ljuspunkt"_s);
    const CliRun result = run(arguments, prepare);
    EXPECT_EQ(result.exitCode, 1) << arguments.join(u' ').toStdString();
    EXPECT_TRUE(result.err.contains(words, Qt::CaseInsensitive))
        << "said: " << result.err.toStdString() << "\nmissing: " << words.toStdString();
    EXPECT_TRUE(result.out.isEmpty()) << result.out.toStdString();
    EXPECT_TRUE(before == content(u"store.ljuspunkt"_s)) << "the store was changed by " << arguments.join(u' ').toStdString();
}

QByteArray CliTest::content(const QString &name) const
{
    return contentOf(path(name));
}

void CliTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

void CliTest::makeStore() const
{
    write(u"sample.json"_s, writeInstrument(sampleInstrument()));
    done({u"new"_s, u"store.ljuspunkt"_s, u"--federation"_s, u"Förbundet Åäö"_s, u"--instrument"_s, u"sample.json"_s});
    done({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2026"_s, u"--from"_s, u"2025-11-01"_s, u"--to"_s, u"2026-10-31"_s});
}

QString bfiFile(const QString &name)
{
    const QString path = QStringLiteral(LJUS_SOURCE_DIR "/../shared/data/bfi/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace ljus::test
