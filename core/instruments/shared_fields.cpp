// Reads and writes what the JSON formats that travel have in common.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/shared_fields.h"

#include "core/instruments/instrument_words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct FormatTexts
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentFormat)
};

} // namespace

std::optional<QJsonValue> readDocument(const QByteArray &json, Problems &problems)
{
    const auto refuse = [&problems](const QString &where, const QString &what, const QString &mend) {
        problems.push_back({where, what, mend});
        return std::nullopt;
    };
    if (json.size() > kLargestDocument)
        return refuse(FormatTexts::tr("the whole document"), FormatTexts::tr("The file is larger than any such file can be."),
                      FormatTexts::tr("Choose another file."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(
            placeOf(error.offset, json), FormatTexts::tr("The text is not JSON here."),
            FormatTexts::tr("Look for a comma, quotation mark or bracket too many or too few at or just before this place."));
    if (const std::optional<qsizetype> repeated = repeatedField(json))
        return refuse(placeOf(*repeated, json), FormatTexts::tr("The object has this field already."),
                      FormatTexts::tr("Remove one of the two."));
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

bool readFormat(JsonReader &json, const KnownFormat &known)
{
    const QString format = json.text(u"format"_s);
    const int version = json.positiveInteger(u"formatVersion"_s);
    if (!format.isEmpty() && format != known.name)
        json.note(u"format"_s, FormatTexts::tr("This is another kind of file."),
                  FormatTexts::tr("Choose another file, or write “%1” here if it is one.").arg(known.name));
    else if (version > known.version)
        json.note(u"formatVersion"_s, FormatTexts::tr("The file was made by a newer version of the program."),
                  FormatTexts::tr("Install the newest version of the program."));
    return format == known.name && version <= known.version;
}

TextShape keyShape()
{
    static const QRegularExpression kPattern(u"\\A[a-z0-9][a-z0-9_-]{0,39}\\z"_s);
    return {kPattern, FormatTexts::tr("Use at most 40 lower-case letters a–z, digits, hyphens and underscores.")};
}

TextShape questionKeyShape()
{
    static const QRegularExpression kPattern(u"\\A[A-Za-z][A-Za-z0-9_]{0,31}\\z"_s);
    return {kPattern, FormatTexts::tr("Use at most 32 letters A–Z, digits and underscores, beginning with a letter.")};
}

TextShape codeShape()
{
    static const QRegularExpression kPattern(u"\\A[A-Za-z0-9åäöÅÄÖ][A-Za-z0-9åäöÅÄÖ_-]{0,31}\\z"_s);
    return {kPattern,
            FormatTexts::tr("Use at most 32 letters, digits, hyphens and underscores, beginning with a letter or digit.")};
}

Provenance readProvenance(JsonReader json)
{
    Provenance provenance;
    const auto status = json.oneOf(u"status"_s, words::kStatuses);
    provenance.status = status.value_or(Provenance::Status::Example);
    provenance.source = json.text(u"source"_s);
    if (!status)
        json.leaveTheRest();
    if (provenance.status == Provenance::Status::Official) {
        provenance.checkedBy = json.text(u"checkedBy"_s);
        provenance.checkedOn = json.date(u"checkedOn"_s);
    }
    return provenance;
}

QJsonObject toJson(const Provenance &provenance)
{
    QJsonObject json{{u"status"_s, nameOf(provenance.status, words::kStatuses)}, {u"source"_s, provenance.source}};
    if (!provenance.checkedBy.isEmpty())
        json.insert(u"checkedBy"_s, provenance.checkedBy);
    if (provenance.checkedOn.isValid())
        json.insert(u"checkedOn"_s, provenance.checkedOn.toString(Qt::ISODate));
    return json;
}

} // namespace ljus
