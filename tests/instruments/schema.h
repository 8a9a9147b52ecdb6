// A published JSON Schema, asked through an independent library.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace ljus::test {

/// What resources/@a schema has against @a document, one line each; empty when it is valid.
[[nodiscard]] QString schemaComplaints(const QJsonValue &document, const QString &schema);
/// The same for the schema of definitions.
[[nodiscard]] QString schemaComplaints(const QJsonValue &document);

} // namespace ljus::test
