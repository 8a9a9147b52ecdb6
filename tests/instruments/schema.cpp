// A published JSON Schema, asked through an independent library.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/instruments/schema.h"

#include "tests/instruments/damage.h"
#include "tests/support/support.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>
#include <memory>

namespace ljus::test {

namespace {

const valijson::Schema &publishedSchema(const QString &name)
{
    static std::map<QString, std::unique_ptr<const valijson::Schema>> read;
    auto &known = read[name];
    if (known)
        return *known;
    const QJsonValue json = objectOf(contentOf(QStringLiteral(LJUS_SOURCE_DIR "/resources/") + name));
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(valijson::adapters::QtJsonAdapter(json), *schema);
    known = std::move(schema);
    return *known;
}

} // namespace

QString schemaComplaints(const QJsonValue &document)
{
    return schemaComplaints(document, QStringLiteral("instruments/instrument.schema.json"));
}

QString schemaComplaints(const QJsonValue &document, const QString &schema)
{
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(publishedSchema(schema), valijson::adapters::QtJsonAdapter(document), &results))
        return {};
    QString lines;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string &step : error.context)
            lines += QString::fromStdString(step);
        lines += u' ' + QString::fromStdString(error.description) + u'\n';
    }
    return lines;
}

} // namespace ljus::test
