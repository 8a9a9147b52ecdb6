// Looks a whole store through for damage.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"

#include <QString>

#include <map>

namespace ljus {

class Database;

/// One look through; see Store::check.
class StoreCheck
{
public:
    explicit StoreCheck(Database &database) : m_database(database) { } ///< borrowed, must outlive this

    [[nodiscard]] Result<Problems> run();

private:
    [[nodiscard]] Result<void> checkPages();
    [[nodiscard]] Result<void> checkReferences();
    [[nodiscard]] Result<void> checkFederation();
    [[nodiscard]] Result<void> checkDefinitions();
    void checkDefinition(qint64 id, const QString &fingerprint, const QString &json);
    [[nodiscard]] Result<void> checkQuestionnaireNames();
    [[nodiscard]] Result<void> checkResponses();
    [[nodiscard]] Result<void> checkSheets();

    Database &m_database;
    Problems m_problems;
    std::map<qint64, Instrument> m_definitions; ///< the readable ones, by id
};

} // namespace ljus
