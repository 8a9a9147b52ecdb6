// Runs the real ljuspunkt-cli in a folder of its own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace ljus::test {

struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;
};

class CliTest : public testing::Test
{
protected:
    /// Runs the program in folder() with English words, so that tests can name them. @a prepare acts in the child before it
    /// starts.
    [[nodiscard]] CliRun run(const QStringList &arguments, const std::function<void()> &prepare = {}) const;
    /// The same, expecting it to succeed; gives what it printed.
    QString done(const QStringList &arguments) const;
    /// Expects exit code 1, one sentence with @a words on stderr, and "store.ljuspunkt" byte for byte as before.
    void expectRefused(const QStringList &arguments, const QString &words, const std::function<void()> &prepare = {}) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    /// A store with the definition that tests know, a round "2026" and nothing else.
    void makeStore() const;

private:
    QTemporaryDir m_folder;
};

/// ../shared/data/bfi/NAME beside the checkout, or an empty path.
[[nodiscard]] QString bfiFile(const QString &name);

} // namespace ljus::test
