// A child process that is killed at a moment of the test's choosing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <gtest/gtest.h>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace ljus::test {

/// Runs @a live in a child, which writes a Told to the pipe for each thing that it has done and ends with _exit(); kills it
/// @a microseconds after the first one, so that a slow start is no excuse. Gives all that was told. A Told is small enough for
/// a pipe to take it whole or not at all. Another exit code than 0 is a failure.
template<typename Told>
[[nodiscard]] std::vector<Told> toldUntilKilled(const std::function<void(int pipe)> &live, unsigned long microseconds)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        live(ends[1]);
        _exit(0);
    }
    close(ends[1]);
    std::vector<Told> all;
    Told told{};
    if (read(ends[0], &told, sizeof told) == sizeof told)
        all.push_back(told);
    QThread::usleep(microseconds);
    kill(child, SIGKILL);
    while (read(ends[0], &told, sizeof told) == sizeof told)
        all.push_back(told);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0) << "the child gave up with " << WEXITSTATUS(status);
    return all;
}

} // namespace ljus::test
