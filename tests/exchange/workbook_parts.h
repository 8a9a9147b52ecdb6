// Puts workbooks together part by part, for tests.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook_reader.h"
#include "core/exchange/zip_writer.h"

#include <QBuffer>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace ljus::test {

inline const QString kMainNamespace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
inline const QString kRelationNamespace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// The parts of a workbook with one sheet "Blad1" that has @a sheetXml inside its worksheet element.
class WorkbookParts
{
public:
    explicit WorkbookParts(const QString &sheetXml)
    {
        relate(QStringLiteral("_rels/.rels"), {{"officeDocument", "xl/workbook.xml"}});
        relate(QStringLiteral("xl/_rels/workbook.xml.rels"),
               {{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"}, {"styles", "styles.xml"}});
        book(QStringLiteral("<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r0\"/></sheets>"));
        strings({});
        styles({});
        put(QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("worksheet"), sheetXml);
    }

    WorkbookParts &put(const QString &part, const QString &root, const QString &inside)
    {
        return raw(part, QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><%1 xmlns=\"%2\" xmlns:r=\"%3\">%4</%1>")
                             .arg(root, kMainNamespace, kRelationNamespace, inside)
                             .toUtf8());
    }
    WorkbookParts &raw(const QString &part, const QByteArray &content)
    {
        m_parts.insert(part, content);
        return *this;
    }
    WorkbookParts &without(const QString &part)
    {
        m_parts.remove(part);
        return *this;
    }
    WorkbookParts &book(const QString &inside)
    {
        return put(QStringLiteral("xl/workbook.xml"), QStringLiteral("workbook"), inside);
    }
    WorkbookParts &strings(const QStringList &items)
    {
        QString inside;
        for (const QString &item : items)
            inside += QStringLiteral("<si>") + item + QStringLiteral("</si>");
        return put(QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("sst"), inside);
    }
    /// Style n has the n-th format: a number of a built-in one, or a code.
    WorkbookParts &styles(const QStringList &formats)
    {
        QString own;
        QString styles;
        for (qsizetype i = 0; i < formats.size(); ++i) {
            bool isBuiltIn = false;
            const int number = formats.at(i).toInt(&isBuiltIn);
            const int id = isBuiltIn ? number : 200 + static_cast<int>(i);
            if (!isBuiltIn)
                own += QStringLiteral("<numFmt numFmtId=\"%1\" formatCode=\"%2\"/>").arg(id).arg(formats.at(i).toHtmlEscaped());
            styles += QStringLiteral("<xf numFmtId=\"%1\"/>").arg(id);
        }
        return put(QStringLiteral("xl/styles.xml"), QStringLiteral("styleSheet"),
                   QStringLiteral("<numFmts>%1</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%2</cellXfs>")
                       .arg(own, styles));
    }
    /// The relations r0, r1 … with the last words of their types.
    WorkbookParts &relate(const QString &part, const std::vector<std::pair<const char *, const char *>> &typesAndTargets)
    {
        QString inside;
        int number = 0;
        for (const auto &[type, target] : typesAndTargets)
            inside += QStringLiteral("<Relationship Id=\"r%1\" Type=\"%2/%3\" Target=\"%4\"/>")
                          .arg(number++)
                          .arg(kRelationNamespace, QLatin1String(type), QLatin1String(target));
        return put(part, QStringLiteral("Relationships"), inside);
    }
    /// Every part as @a change makes it.
    template<typename Change>
    [[nodiscard]] WorkbookParts mapped(Change change) const
    {
        WorkbookParts changed = *this;
        for (QByteArray &content : changed.m_parts)
            content = change(content);
        return changed;
    }
    [[nodiscard]] QByteArray zipped() const
    {
        std::vector<ZipEntry> entries;
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
            entries.push_back({part.key(), part.value()});
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeZip(entries, device));
        return device.data();
    }

private:
    QMap<QString, QByteArray> m_parts;
};

/// The texts of all cells; those of a row joined by |, the notes left out.
inline QStringList textsOf(const SheetGrid &grid)
{
    QStringList lines;
    for (const auto &row : grid.rows) {
        QStringList texts;
        for (const GridCell &cell : row)
            texts.push_back(cell.text());
        lines.push_back(texts.join(u'|'));
    }
    return lines;
}

} // namespace ljus::test
