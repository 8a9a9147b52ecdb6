// The few settings that belong to a federation's file rather than to a person's desk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

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

/// What a federation may decide for itself by one number.
enum class Limit {
    KeyingErrors, ///< from how many per 1 000 answers a pile is to be keyed again
    ResponseAim, ///< the share of those handed out that it aims at, per cent
};

struct LimitSetting
{
    double value = 0;
    QString source; ///< who decided, or which document

    friend bool operator==(const LimitSetting &, const LimitSetting &) = default;
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
    [[nodiscard]] Result<std::optional<LimitSetting>> limit(Limit which) const;
    /// Invalid when it is not above 0, is more than there can be (1 000 errors per 1 000; 100 per cent), or the source is empty.
    /// Nothing: back to the default.
    [[nodiscard]] Result<void> setLimit(Limit which, const std::optional<LimitSetting> &setting);

    /// When the last verified backup was made, UTC.
    [[nodiscard]] Result<std::optional<QDateTime>> lastBackup() const;
    /// The paths of the backups that were made, oldest first; at most kMostBackups. They may be gone by now.
    [[nodiscard]] Result<QStringList> backups() const;
    [[nodiscard]] Result<void> noteBackup(const QString &path, const QDateTime &when);
    static constexpr int kMostBackups = 200;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
