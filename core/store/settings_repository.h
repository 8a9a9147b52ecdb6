// The few settings that belong to a federation's file rather than to a person's desk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace ljus {

class Database;

/// The two limits for few answers, where the federation has set its own.
struct FewAnswersSetting
{
    int warnBelow = 0;
    int hideBelow = 0;
    QString source; ///< who decided, or which document

    friend bool operator==(const FewAnswersSetting &, const FewAnswersSetting &) = default;
};

/// From how many keying errors per 1 000 answers a pile is to be keyed again, where the federation has set its own.
struct ErrorLimitSetting
{
    double perThousand = 0;
    QString source; ///< who decided, or which document

    friend bool operator==(const ErrorLimitSetting &, const ErrorLimitSetting &) = default;
};

class SettingsRepository : public QObject
{
    Q_OBJECT
public:
    explicit SettingsRepository(Database &database); ///< borrowed, must outlive this

    /// Nothing: the program's own defaults hold.
    [[nodiscard]] Result<std::optional<FewAnswersSetting>> fewAnswers() const;
    /// Invalid when a limit is negative, hide is above warn, or the source is empty. Nothing: back to the defaults.
    [[nodiscard]] Result<void> setFewAnswers(const std::optional<FewAnswersSetting> &setting);

    /// Nothing: the program's own default holds.
    [[nodiscard]] Result<std::optional<ErrorLimitSetting>> errorLimit() const;
    /// Invalid when it is not above 0 and at most 1 000, or the source is empty. Nothing: back to the default.
    [[nodiscard]] Result<void> setErrorLimit(const std::optional<ErrorLimitSetting> &setting);

    /// When the last verified backup was made, UTC.
    [[nodiscard]] Result<std::optional<QDateTime>> lastBackup() const;
    [[nodiscard]] Result<void> setLastBackup(const QDateTime &when);

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
