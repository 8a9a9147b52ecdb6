// The few settings that belong to a federation's file rather than to a person's desk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/settings_repository.h"

#include "core/domain/identity_number.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kWarnBelow = u"few_answers.warn_below"_s;
const QString kHideBelow = u"few_answers.hide_below"_s;
const QString kLimitsSource = u"few_answers.source"_s;
const QString kLastBackup = u"backup.last"_s;
const QString kBackups = u"backup.paths"_s;

QString settingValueFrom(const Query &row)
{
    return row.text(0);
}

Result<std::optional<QString>> readSetting(Database &database, const QString &key)
{
    Query query(database, "SELECT value FROM setting WHERE key = ?");
    return firstOf(query.bind(key), settingValueFrom);
}

Result<void> writeSetting(Database &database, const QString &key, const QString &value)
{
    Query write(database, "INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return write.bind(key).bind(value).run();
}

Result<void> checkSource(const QString &source)
{
    if (source.trimmed().isEmpty())
        return failure(Error::Kind::Invalid,
                       SettingsRepository::tr("Enter who decided the limits, or in which document they stand."));
    if (!identityNumbersIn(source).empty())
        return failure(Error::Kind::Invalid, SettingsRepository::tr("The source holds an identity number. Take it out."));
    return {};
}

Result<void> checkLimits(const FewAnswersSetting &setting)
{
    if (setting.warnBelow < 0 || setting.hideBelow < 0)
        return failure(Error::Kind::Invalid,
                       SettingsRepository::tr("A limit for few answers cannot be negative. Enter 0 or more."));
    if (setting.hideBelow > setting.warnBelow) {
        return failure(Error::Kind::Invalid, SettingsRepository::tr("The limit for hiding cannot be above the limit for warning. "
                                                                    "Lower the one or raise the other."));
    }
    return checkSource(setting.source);
}

Result<void> writeLimits(Database &database, const FewAnswersSetting &setting)
{
    if (auto written = writeSetting(database, kWarnBelow, QString::number(setting.warnBelow)); !written)
        return written;
    if (auto written = writeSetting(database, kHideBelow, QString::number(setting.hideBelow)); !written)
        return written;
    return writeSetting(database, kLimitsSource, setting.source);
}

Result<void> removeLimits(Database &database)
{
    return Query(database, "DELETE FROM setting WHERE key IN (?, ?, ?)")
        .bind(kWarnBelow)
        .bind(kHideBelow)
        .bind(kLimitsSource)
        .run();
}

/// Where a limit is kept, and how large it can be.
struct LimitKeys
{
    QString value;
    QString source;
    double most = 0;
};

LimitKeys keysOf(Limit which)
{
    constexpr double kThousand = 1000;
    constexpr double kHundred = 100;
    switch (which) {
    case Limit::KeyingErrors:
        return {u"error_limit.per_thousand"_s, u"error_limit.source"_s, kThousand};
    case Limit::ResponseAim:
        return {u"response_aim.percent"_s, u"response_aim.source"_s, kHundred};
    }
    Q_UNREACHABLE();
}

Result<void> checkLimit(const LimitKeys &keys, const LimitSetting &setting)
{
    // Written so that what is no number is refused too.
    if (!(setting.value > 0 && setting.value <= keys.most)) {
        return failure(
            Error::Kind::Invalid,
            SettingsRepository::tr("The limit is not possible. Enter a number above 0 and at most %1.").arg(keys.most));
    }
    return checkSource(setting.source);
}

Result<void> writeLimit(Database &database, const LimitKeys &keys, const LimitSetting &setting)
{
    const QString number = QString::number(setting.value, 'g', QLocale::FloatingPointShortest);
    if (auto written = writeSetting(database, keys.value, number); !written)
        return written;
    return writeSetting(database, keys.source, setting.source);
}

Result<void> removeLimit(Database &database, const LimitKeys &keys)
{
    return Query(database, "DELETE FROM setting WHERE key IN (?, ?)").bind(keys.value).bind(keys.source).run();
}

} // namespace

SettingsRepository::SettingsRepository(Database &database) : m_database(database) { }

Result<std::optional<FewAnswersSetting>> SettingsRepository::fewAnswers() const
{
    const Result<std::optional<QString>> warn = readSetting(m_database, kWarnBelow);
    if (!warn)
        return failure(warn);
    const Result<std::optional<QString>> hide = readSetting(m_database, kHideBelow);
    if (!hide)
        return failure(hide);
    const Result<std::optional<QString>> source = readSetting(m_database, kLimitsSource);
    if (!source)
        return failure(source);
    if (!*warn || !*hide || !*source)
        return std::nullopt;
    return FewAnswersSetting{(*warn)->toInt(), (*hide)->toInt(), **source};
}

Result<void> SettingsRepository::setFewAnswers(const std::optional<FewAnswersSetting> &setting)
{
    if (setting) {
        if (auto valid = checkLimits(*setting); !valid)
            return valid;
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto written = setting ? writeLimits(m_database, *setting) : removeLimits(m_database); !written)
        return written;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::optional<LimitSetting>> SettingsRepository::limit(Limit which) const
{
    const LimitKeys keys = keysOf(which);
    const Result<std::optional<QString>> value = readSetting(m_database, keys.value);
    if (!value)
        return failure(value);
    const Result<std::optional<QString>> source = readSetting(m_database, keys.source);
    if (!source)
        return failure(source);
    if (!*value || !*source)
        return std::nullopt;
    return LimitSetting{(*value)->toDouble(), **source};
}

Result<void> SettingsRepository::setLimit(Limit which, const std::optional<LimitSetting> &setting)
{
    const LimitKeys keys = keysOf(which);
    if (setting) {
        if (auto valid = checkLimit(keys, *setting); !valid)
            return valid;
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto written = setting ? writeLimit(m_database, keys, *setting) : removeLimit(m_database, keys); !written)
        return written;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::optional<QDateTime>> SettingsRepository::lastBackup() const
{
    const Result<std::optional<QString>> text = readSetting(m_database, kLastBackup);
    if (!text)
        return failure(text);
    const QDateTime when = *text ? QDateTime::fromString(**text, Qt::ISODate) : QDateTime();
    return when.isValid() ? std::optional(when.toUTC()) : std::nullopt;
}

Result<QStringList> SettingsRepository::backups() const
{
    const Result<std::optional<QString>> paths = readSetting(m_database, kBackups);
    if (!paths)
        return failure(paths);
    return (*paths).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> SettingsRepository::noteBackup(const QString &path, const QDateTime &when)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Result<QStringList> paths = backups();
    if (!paths)
        return failure(paths);
    paths->removeAll(path);
    *paths << path;
    const QStringList latest = paths->mid(std::max<qsizetype>(0, paths->size() - kMostBackups));
    if (auto written = writeSetting(m_database, kBackups, latest.join(u'\n')); !written)
        return written;
    if (auto written = writeSetting(m_database, kLastBackup, when.toUTC().toString(Qt::ISODate)); !written)
        return written;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

} // namespace ljus
