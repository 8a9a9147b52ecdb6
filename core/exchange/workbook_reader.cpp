// Reads the sheets of an XLSX workbook that somebody else made.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook_reader.h"

#include "core/exchange/workbook_xml.h"
#include "core/exchange/worksheet_reader.h"
#include "core/exchange/zip_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

/// A part that another one points to.
struct Relation
{
    QString id;
    QString type; ///< the last word of its address, which transitional and strict workbooks share
    QString target; ///< the part's name
};
using Relations = std::vector<Relation>;

struct SheetEntry
{
    QString name;
    QString relation;
};

struct Outline
{
    DateSystem dates = DateSystem::From1900;
    std::vector<SheetEntry> visible;
};

/// Where a part's relations are: xl/workbook.xml has them in xl/_rels/workbook.xml.rels.
QString relationsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

QString targetPart(const QString &from, const QString &target)
{
    const QString folder = u'/' + from.left(from.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(target.startsWith(u'/') ? target : folder + target).mid(1);
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true";
}

class WorkbookReader
{
public:
    WorkbookReader(ZipReader zip, const WorkbookLimits &limits)
        : m_zip(std::move(zip)), m_partLimit(limits.part), m_bytesLeft(limits.total), m_cellsLeft(limits.cells)
    {
    }

    [[nodiscard]] Result<std::vector<SheetGrid>> read();

private:
    [[nodiscard]] Result<QString> findWorkbook();
    [[nodiscard]] Result<QByteArray> unpack(const QString &part);
    [[nodiscard]] Result<Relations> relationsOf(const QString &part);
    [[nodiscard]] Result<Outline> readOutline(const QString &part);
    [[nodiscard]] Result<SharedParts> readShared(const Relations &relations, DateSystem dates);
    [[nodiscard]] Result<std::vector<QString>> readStrings(const QString &part);
    [[nodiscard]] Result<std::vector<NumberFormat>> readFormats(const QString &part);
    [[nodiscard]] Result<SheetGrid> readSheet(const SheetEntry &entry, const Relation &relation, const SharedParts &shared);
    [[nodiscard]] Result<std::vector<SheetGrid>> readSheets(const Outline &outline, const Relations &relations);
    [[nodiscard]] tl::unexpected<Error> notAWorkbook() const;

    ZipReader m_zip;
    qint64 m_partLimit;
    qint64 m_bytesLeft;
    qint64 m_cellsLeft;
};

tl::unexpected<Error> WorkbookReader::notAWorkbook() const
{
    const bool isOpenDocument = m_zip.contains(u"content.xml"_s);
    return failure(
        Error::Kind::Invalid,
        isOpenDocument
            ? Texts::tr("The file is an OpenDocument file (such as .ods). Open it in the spreadsheet, save it as an Excel "
                        "workbook (.xlsx), and choose that file.")
            : Texts::tr("The file is not an Excel workbook of the kind XLSX. Open it in the spreadsheet, save it as an Excel "
                        "workbook (.xlsx), and choose that file."));
}

Result<QByteArray> WorkbookReader::unpack(const QString &part)
{
    Result<QByteArray> content = m_zip.content(part, std::min(m_partLimit, m_bytesLeft));
    if (content)
        m_bytesLeft -= content->size();
    else if (content.error().kind == Error::Kind::NotFound)
        return damagedPart(part, u"missing part"_s);
    return content;
}

Result<Relations> WorkbookReader::relationsOf(const QString &part)
{
    const QString name = relationsPartOf(part);
    const Result<QByteArray> bytes = unpack(name);
    if (!bytes)
        return failure(bytes);
    QXmlStreamReader xml(*bytes);
    if (const auto entered = enterRoot(xml, name, u"Relationships"_s); !entered)
        return failure(entered);
    Relations relations;
    while (xml.readNextStartElement()) {
        const QString type = attribute(xml, u"Type");
        if (attribute(xml, u"TargetMode") != u"External")
            relations.push_back(
                {attribute(xml, u"Id"), type.mid(type.lastIndexOf(u'/') + 1), targetPart(part, attribute(xml, u"Target"))});
        xml.skipCurrentElement();
    }
    if (const auto ended = checkEnd(xml, name); !ended)
        return failure(ended);
    return relations;
}

Result<QString> WorkbookReader::findWorkbook()
{
    if (!m_zip.contains(relationsPartOf({})))
        return notAWorkbook();
    const Result<Relations> relations = relationsOf({});
    if (!relations)
        return failure(relations);
    const auto document = std::find_if(relations->cbegin(), relations->cend(),
                                       [](const Relation &relation) { return relation.type == u"officeDocument"; });
    // xl/workbook.bin is XLSB; word/ and ppt/ are other kinds of documents.
    if (document == relations->cend() || document->target.endsWith(u".bin") || document->target.startsWith(u"word/")
        || document->target.startsWith(u"ppt/"))
        return notAWorkbook();
    return document->target;
}

Result<Outline> WorkbookReader::readOutline(const QString &part)
{
    const Result<QByteArray> bytes = unpack(part);
    if (!bytes)
        return failure(bytes);
    QXmlStreamReader xml(*bytes);
    if (const auto entered = enterRoot(xml, part, u"workbook"_s); !entered)
        return failure(entered);
    Outline outline;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"workbookPr" && isTrue(attribute(xml, u"date1904")))
            outline.dates = DateSystem::From1904;
        if (xml.name() == u"sheets") {
            while (xml.readNextStartElement()) {
                const QString state = attribute(xml, u"state");
                if (state.isEmpty() || state == u"visible")
                    outline.visible.push_back({attribute(xml, u"name"), attribute(xml, u"id")});
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
    if (const auto ended = checkEnd(xml, part); !ended)
        return failure(ended);
    return outline;
}

Result<std::vector<QString>> WorkbookReader::readStrings(const QString &part)
{
    const Result<QByteArray> bytes = unpack(part);
    if (!bytes)
        return failure(bytes);
    QXmlStreamReader xml(*bytes);
    if (const auto entered = enterRoot(xml, part, u"sst"_s); !entered)
        return failure(entered);
    std::vector<QString> strings;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"si")
            strings.push_back(readStringItem(xml));
        else
            xml.skipCurrentElement();
        if (static_cast<qint64>(strings.size()) > SheetGrid::kMostCells)
            return damagedPart(part, u"too many strings"_s);
    }
    if (const auto ended = checkEnd(xml, part); !ended)
        return failure(ended);
    return strings;
}

/// The formats that the workbook defines itself, by number. Leaves @a xml at the end of numFmts.
QHash<int, NumberFormat> readOwnFormats(QXmlStreamReader &xml)
{
    QHash<int, NumberFormat> own;
    while (xml.readNextStartElement()) {
        own.insert(attribute(xml, u"numFmtId").toInt(), NumberFormat::ofCode(attribute(xml, u"formatCode")));
        xml.skipCurrentElement();
    }
    return own;
}

/// The format number of each cell style. Leaves @a xml at the end of cellXfs.
std::vector<int> readCellStyles(QXmlStreamReader &xml)
{
    std::vector<int> styles;
    while (xml.readNextStartElement()) {
        styles.push_back(attribute(xml, u"numFmtId").toInt());
        xml.skipCurrentElement();
    }
    return styles;
}

Result<std::vector<NumberFormat>> WorkbookReader::readFormats(const QString &part)
{
    const Result<QByteArray> bytes = unpack(part);
    if (!bytes)
        return failure(bytes);
    QXmlStreamReader xml(*bytes);
    if (const auto entered = enterRoot(xml, part, u"styleSheet"_s); !entered)
        return failure(entered);
    QHash<int, NumberFormat> own;
    std::vector<int> styles;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numFmts")
            own = readOwnFormats(xml);
        else if (xml.name() == u"cellXfs")
            styles = readCellStyles(xml);
        else
            xml.skipCurrentElement();
    }
    if (const auto ended = checkEnd(xml, part); !ended)
        return failure(ended);
    std::vector<NumberFormat> formats;
    formats.reserve(styles.size());
    for (const int style : styles)
        formats.push_back(own.contains(style) ? own.value(style) : NumberFormat::builtIn(style));
    return formats;
}

Result<SharedParts> WorkbookReader::readShared(const Relations &relations, DateSystem dates)
{
    SharedParts shared;
    shared.dates = dates;
    for (const Relation &relation : relations) {
        if (relation.type == u"sharedStrings") {
            Result<std::vector<QString>> strings = readStrings(relation.target);
            if (!strings)
                return failure(strings);
            shared.strings = std::move(*strings);
        } else if (relation.type == u"styles") {
            Result<std::vector<NumberFormat>> formats = readFormats(relation.target);
            if (!formats)
                return failure(formats);
            shared.formats = std::move(*formats);
        }
    }
    return shared;
}

Result<SheetGrid> WorkbookReader::readSheet(const SheetEntry &entry, const Relation &relation, const SharedParts &shared)
{
    const Result<QByteArray> bytes = unpack(relation.target);
    if (!bytes)
        return failure(bytes);
    Result<SheetGrid> grid = readWorksheet(*bytes, entry.name, shared, m_cellsLeft);
    if (grid && !grid->rows.empty())
        m_cellsLeft -= static_cast<qint64>(grid->rows.size() * grid->rows.front().size());
    return grid;
}

Result<std::vector<SheetGrid>> WorkbookReader::readSheets(const Outline &outline, const Relations &relations)
{
    const Result<SharedParts> shared = readShared(relations, outline.dates);
    if (!shared)
        return failure(shared);
    std::vector<SheetGrid> grids;
    for (const SheetEntry &entry : outline.visible) {
        const auto relation = std::find_if(relations.cbegin(), relations.cend(),
                                           [&entry](const Relation &candidate) { return candidate.id == entry.relation; });
        if (relation == relations.cend())
            return damagedPart(entry.name, u"no relation "_s + entry.relation);
        if (relation->type != u"worksheet")
            continue; // a chart on a sheet of its own
        Result<SheetGrid> grid = readSheet(entry, *relation, *shared);
        if (!grid)
            return failure(grid);
        grids.push_back(std::move(*grid));
    }
    if (grids.empty())
        return failure(
            Error::Kind::Invalid,
            Texts::tr("The workbook has no visible sheet with cells. Show the sheet with the list in the spreadsheet, save, and "
                      "choose the file again."));
    return grids;
}

Result<std::vector<SheetGrid>> WorkbookReader::read()
{
    const Result<QString> workbook = findWorkbook();
    if (!workbook)
        return failure(workbook);
    const Result<Outline> outline = readOutline(*workbook);
    if (!outline)
        return failure(outline);
    const Result<Relations> relations = relationsOf(*workbook);
    if (!relations)
        return failure(relations);
    return readSheets(*outline, *relations);
}

} // namespace

Result<std::vector<SheetGrid>> readWorkbook(const QByteArray &bytes, const WorkbookLimits &limits)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return failure(zip);
    return WorkbookReader(std::move(*zip), limits).read();
}

} // namespace ljus
