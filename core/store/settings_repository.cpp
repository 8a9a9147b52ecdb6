// The few settings that belong to a federation's file rather than to a person's desk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/settings_repository.h"

#include "core/domain/identity_number.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QLocale>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kWarnBelow = u"few_answers.warn_below"_s;
const QString kHideBelow = u"few_answers.hide_below"_s;
const QString kLimitsSource = u"few_answers.source"_s;
const QString kErrorLimit = u"error_limit.per_thousand"_s;
const QString kErrorLimitSource = u"error_limit.source"_s;
const QString kLastBackup = u"backup.last"_s;

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

Result<void> checkErrorLimit(const ErrorLimitSetting &setting)
{
    constexpr double kEveryAnswer = 1000;
    // Written so that what is no number is refused too.
    if (!(setting.perThousand > 0 && setting.perThousand <= kEveryAnswer)) {
        return failure(Error::Kind::Invalid, SettingsRepository::tr("The limit for keying errors is not possible. Enter a number "
                                                                    "above 0 and at most 1000 errors per 1000 answers."));
    }
    return checkSource(setting.source);
}

Result<void> writeErrorLimit(Database &database, const ErrorLimitSetting &setting)
{
    const QString number = QString::number(setting.perThousand, 'g', QLocale::FloatingPointShortest);
    if (auto written = writeSetting(database, kErrorLimit, number); !written)
        return written;
    return writeSetting(database, kErrorLimitSource, setting.source);
}

Result<void> removeErrorLimit(Database &database)
{
    return Query(database, "DELETE FROM setting WHERE key IN (?, ?)").bind(kErrorLimit).bind(kErrorLimitSource).run();
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

Result<std::optional<ErrorLimitSetting>> SettingsRepository::errorLimit() const
{
    const Result<std::optional<QString>> limit = readSetting(m_database, kErrorLimit);
    if (!limit)
        return failure(limit);
    const Result<std::optional<QString>> source = readSetting(m_database, kErrorLimitSource);
    if (!source)
        return failure(source);
    if (!*limit || !*source)
        return std::nullopt;
    return ErrorLimitSetting{(*limit)->toDouble(), **source};
}

Result<void> SettingsRepository::setErrorLimit(const std::optional<ErrorLimitSetting> &setting)
{
    if (setting) {
        if (auto valid = checkErrorLimit(*setting); !valid)
            return valid;
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto written = setting ? writeErrorLimit(m_database, *setting) : removeErrorLimit(m_database); !written)
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

Result<void> SettingsRepository::setLastBackup(const QDateTime &when)
{
    if (auto written = writeSetting(m_database, kLastBackup, when.toUTC().toString(Qt::ISODate)); !written)
        return written;
    Q_EMIT changed();
    return {};
}

} // namespace ljus
