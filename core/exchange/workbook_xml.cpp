// The XML parts of a workbook, read with distrust.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook_xml.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

/// The character of the escape at @a at; null when there is none.
QChar escapedAt(const QString &text, qsizetype at)
{
    constexpr qsizetype kLength = 7; // _x000D_
    const QStringView escape = QStringView(text).mid(at, kLength);
    if (escape.size() < kLength || escape.at(1) != u'x' || escape.back() != u'_')
        return {};
    bool isNumber = false;
    const ushort code = escape.mid(2, 4).toUShort(&isNumber, 16);
    return isNumber ? QChar(code) : QChar();
}

QString readRun(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

tl::unexpected<Error> damagedPart(const QString &where, const QString &detail)
{
    return failure(
        Error::Kind::Invalid,
        Texts::tr("The workbook is damaged at %1. Open it in the spreadsheet, save it as an Excel workbook (.xlsx) under a "
                  "new name, and choose that file.")
            .arg(where),
        detail);
}

Result<void> enterRoot(QXmlStreamReader &xml, const QString &where, const QString &root)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damagedPart(where, u"has a document type"_s);
        if (token == QXmlStreamReader::StartElement && xml.name() == root)
            return {};
        if (token == QXmlStreamReader::StartElement)
            return damagedPart(where, u"begins with "_s + xml.name().toString());
    }
    return damagedPart(where, xml.errorString());
}

Result<void> checkEnd(const QXmlStreamReader &xml, const QString &where)
{
    if (xml.hasError())
        return damagedPart(where, xml.errorString());
    return {};
}

QString attribute(const QXmlStreamReader &xml, QStringView localName)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == localName)
            return candidate.value().toString();
    }
    return {};
}

QString readStringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"r")
            text += readRun(xml);
        else
            xml.skipCurrentElement();
    }
    return withoutEscapes(text);
}

QString withoutEscapes(const QString &text)
{
    qsizetype at = text.indexOf(u"_x"_s);
    if (at < 0)
        return text;
    QString plain = text.left(at);
    for (; at < text.size(); ++at) {
        const QChar escaped = text.at(at) == u'_' ? escapedAt(text, at) : QChar();
        plain += escaped.isNull() ? text.at(at) : escaped;
        at += escaped.isNull() ? 0 : 6;
    }
    return plain;
}

} // namespace ljus
