// Reads a JSON object field by field and notes problems.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

/// The end of the string literal that begins at @a start: the offset of its closing quotation mark.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

QString decoded(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
}

} // namespace

QString pointerTo(const QString &pointer, const QString &field)
{
    QString escaped = field;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return pointer + u'/' + escaped;
}

QString pointerTo(const QString &pointer, qsizetype entry)
{
    return pointer + u'/' + QString::number(entry);
}

QString placeOf(qsizetype offset, const QByteArray &json)
{
    const QByteArray before = json.first(std::clamp(offset, qsizetype{0}, json.size()));
    const QString line = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1));
    return JsonTexts::tr("line %1, character %2").arg(before.count('\n') + 1).arg(line.size() + 1);
}

std::optional<qsizetype> repeatedField(const QByteArray &json)
{
    std::vector<QSet<QString>> open;
    bool atField = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            qsizetype next = end + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            atField = next < json.size() && json[next] == ':' && !open.empty();
            if (atField) {
                const QString field = decoded(json.mid(at, end - at + 1));
                if (open.back().contains(field))
                    return at;
                open.back().insert(field);
            }
            at = end;
        }
    }
    return std::nullopt;
}

JsonReader::JsonReader(const QJsonValue &value, QString pointer, Problems &problems)
    : m_object(value.toObject()), m_isObject(value.isObject()), m_pointer(std::move(pointer)), m_problems(problems)
{
    const QStringList fields = m_object.keys();
    m_unread = QSet<QString>(fields.cbegin(), fields.cend());
    if (!m_isObject && !value.isUndefined())
        m_problems.push_back({m_pointer.isEmpty() ? JsonTexts::tr("the whole document") : m_pointer,
                              JsonTexts::tr("This is not an object."), JsonTexts::tr("Write its fields within braces { }.")});
}

JsonReader::~JsonReader()
{
    QStringList unknown(m_unread.cbegin(), m_unread.cend());
    unknown.sort();
    for (const QString &field : qAsConst(unknown))
        note(field, JsonTexts::tr("The field “%1” does not belong here.").arg(field),
             JsonTexts::tr("Remove it, or correct its name."));
}

void JsonReader::note(const QString &field, const QString &what, const QString &mend)
{
    m_problems.push_back({pointerTo(m_pointer, field), what, mend});
}

void JsonReader::noteEntry(const QString &list, qsizetype entry, const QString &what, const QString &mend)
{
    m_problems.push_back({pointerTo(pointerTo(m_pointer, list), entry), what, mend});
}

QJsonValue JsonReader::take(const QString &field, Presence presence)
{
    m_unread.remove(field);
    if (m_isObject && presence == Presence::Required && !has(field))
        note(field, JsonTexts::tr("The field “%1” is missing.").arg(field), JsonTexts::tr("Add it."));
    return has(field) ? m_object.value(field) : QJsonValue(QJsonValue::Undefined);
}

/// A text with something in it; null after a problem or when there is none.
QString JsonReader::takeText(const QString &field, Presence presence)
{
    const QJsonValue value = take(field, presence);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        note(field, JsonTexts::tr("This is not a text."), JsonTexts::tr("Write a text within quotation marks."));
        return {};
    }
    const QString text = value.toString();
    if (!text.trimmed().isEmpty())
        return text;
    note(field, JsonTexts::tr("The text is empty."),
         JsonTexts::tr("Write something, or remove the field if it may be left out."));
    return {};
}

QJsonArray JsonReader::takeList(const QString &field, ListSize size)
{
    const QJsonValue value = take(field, size.least > 0 ? Presence::Required : Presence::Optional);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        note(field, JsonTexts::tr("This is not a list."), JsonTexts::tr("Write its entries within brackets [ ]."));
        return {};
    }
    QJsonArray entries = value.toArray();
    if (entries.size() < size.least)
        note(field, JsonTexts::tr("The list is too short."),
             JsonTexts::tr("Give it at least %n entries.", nullptr, static_cast<int>(size.least)));
    if (entries.size() > size.most)
        note(field, JsonTexts::tr("The list is too long."),
             JsonTexts::tr("Give it at most %n entries.", nullptr, static_cast<int>(size.most)));
    while (entries.size() > size.most)
        entries.removeLast();
    return entries;
}

QString JsonReader::text(const QString &field)
{
    return takeText(field, Presence::Required);
}

QString JsonReader::shaped(const QString &field, const TextShape &shape, Presence presence)
{
    const QString text = takeText(field, presence);
    if (!text.isNull() && !shape.pattern.match(text).hasMatch())
        note(field, JsonTexts::tr("“%1” cannot be used here.").arg(text), shape.mend);
    return text;
}

QStringList JsonReader::shapedList(const QString &field, const TextShape &shape, ListSize size)
{
    QStringList texts;
    QSet<QString> seen;
    const QString pointer = pointerTo(m_pointer, field);
    for (const QJsonValue entry : takeList(field, size)) {
        const QString text = entry.toString();
        const QString at = pointerTo(pointer, texts.size());
        if (!entry.isString() || !shape.pattern.match(text).hasMatch())
            m_problems.push_back({at, JsonTexts::tr("“%1” cannot be used here.").arg(text), shape.mend});
        else if (seen.contains(text))
            m_problems.push_back(
                {at, JsonTexts::tr("“%1” is in the list twice.").arg(text), JsonTexts::tr("Remove one of them.")});
        texts.push_back(text);
        seen.insert(text);
    }
    return texts;
}

LocalizedText JsonReader::localized(const QString &field, Presence presence)
{
    static const QRegularExpression kLanguage(u"\\A[a-z]{2,3}\\z"_s);
    const QJsonValue value = take(field, presence);
    LocalizedText text;
    JsonReader languages(value, pointerTo(m_pointer, field), m_problems);
    const QStringList names = value.toObject().keys();
    if (value.isObject() && names.isEmpty())
        note(field, JsonTexts::tr("The text is empty."), JsonTexts::tr("Write it in at least one language, such as “sv”."));
    for (const QString &language : names) {
        if (!kLanguage.match(language).hasMatch())
            languages.note(language, JsonTexts::tr("“%1” is not a language code.").arg(language),
                           JsonTexts::tr("Use two or three lower-case letters, such as “sv”."));
        text.byLanguage.insert(language, languages.text(language));
    }
    return text;
}

std::optional<double> JsonReader::number(const QString &field)
{
    const QJsonValue value = take(field, Presence::Optional);
    if (value.isUndefined())
        return std::nullopt;
    if (value.isDouble() && std::isfinite(value.toDouble()))
        return value.toDouble();
    note(field, JsonTexts::tr("This is not a number."),
         JsonTexts::tr("Write a number without quotation marks, with a decimal point if it needs one."));
    return std::nullopt;
}

int JsonReader::positiveInteger(const QString &field, Presence presence)
{
    const QJsonValue value = take(field, presence);
    if (value.isUndefined())
        return presence == Presence::Optional ? 1 : 0;
    const int number = value.toInt(0);
    if (number >= 1)
        return number;
    note(field, JsonTexts::tr("This is not a whole number from 1 upwards."),
         JsonTexts::tr("Write 1, 2, 3 or more, without quotation marks."));
    return 0;
}

std::optional<int> JsonReader::count(const QString &field, Presence presence)
{
    constexpr int kMost = 100'000'000;
    const QJsonValue value = take(field, presence);
    const int number = value.toInt(-1);
    if (number >= 0 && number <= kMost)
        return number;
    if (!value.isUndefined())
        note(field, JsonTexts::tr("This is not a whole number from 0 to 100 million."),
             JsonTexts::tr("Write 0, 1, 2 or more, without quotation marks."));
    return std::nullopt;
}

bool JsonReader::flag(const QString &field)
{
    const QJsonValue value = take(field, Presence::Optional);
    if (!value.isUndefined() && !value.isBool())
        note(field, JsonTexts::tr("This is neither true nor false."),
             JsonTexts::tr("Write true or false, without quotation marks."));
    return value.toBool(false);
}

QDate JsonReader::date(const QString &field)
{
    const QString text = takeText(field, Presence::Required);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.isNull() || (date.isValid() && date.toString(Qt::ISODate) == text))
        return date;
    note(field, JsonTexts::tr("“%1” is not a date.").arg(text),
         JsonTexts::tr("Write a day that exists as year, month and day, such as 2024-01-31."));
    return {};
}

JsonReader JsonReader::object(const QString &field)
{
    return JsonReader(take(field, Presence::Required), pointerTo(m_pointer, field), m_problems);
}

void JsonReader::noteImpossible(const QString &field, const QString &found, const QStringList &possible)
{
    note(field, JsonTexts::tr("“%1” cannot be used here.").arg(found),
         JsonTexts::tr("Use one of these: %1.").arg(possible.join(u", "_s)));
}

} // namespace ljus
