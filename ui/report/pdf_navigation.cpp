// Appends bookmarks and links to a PDF.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdf_navigation.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr qsizetype kEntryLength = 20; ///< of a cross-reference

/// Reads the PDF that QPdfWriter makes: one table of cross-references, at the end.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &pdf) : m_pdf(pdf)
    {
        const qsizetype last = pdf.lastIndexOf("startxref");
        m_start = last < 0 ? -1 : pdf.mid(last + 9).trimmed().split('\n').front().trimmed().toLongLong();
        m_trailer = pdf.mid(std::max<qsizetype>(pdf.lastIndexOf("trailer"), 0));
    }

    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] int number(const QString &key) const { return numberIn(m_trailer, key); }

    /// The dictionary of object @a object; empty when there is none.
    [[nodiscard]] QByteArray dictionary(int object) const
    {
        if (m_start < 0 || object <= 0 || object >= number(u"Size"_s))
            return {};
        const qsizetype table = m_pdf.indexOf("0000000000 65535", m_start);
        const qsizetype offset = m_pdf.mid(table + object * kEntryLength, 10).toLongLong();
        if (table < 0 || !m_pdf.mid(offset).startsWith(QByteArray::number(object) + " 0 obj"))
            return {};
        return m_pdf.mid(offset, m_pdf.indexOf("endobj", offset) - offset);
    }

    /// The number, or the object's, after /@a key; 0 when there is none.
    [[nodiscard]] static int numberIn(const QByteArray &dictionary, const QString &key)
    {
        const QRegularExpression wanted(u"/"_s + key + u"\\s+(\\d+)"_s);
        return wanted.match(QString::fromLatin1(dictionary)).captured(1).toInt();
    }

private:
    const QByteArray &m_pdf;
    qsizetype m_start = -1;
    QByteArray m_trailer;
};

struct PdfPage
{
    int object = 0;
    int links = 0; ///< the object that lists them
    double height = 0;
};

std::vector<PdfPage> pagesOf(const PdfReader &reader)
{
    const QByteArray catalog = reader.dictionary(reader.number(u"Root"_s));
    const QString tree = QString::fromLatin1(reader.dictionary(PdfReader::numberIn(catalog, u"Pages"_s)));
    static const QRegularExpression kids(u"/Kids\\s*\\[([^\\]]*)\\]"_s);
    static const QRegularExpression reference(u"(\\d+) 0 R"_s);
    static const QRegularExpression box(u"/MediaBox \\[0 0 [\\d.]+ ([\\d.]+)\\]"_s);
    std::vector<PdfPage> pages;
    auto each = reference.globalMatch(kids.match(tree).captured(1));
    while (each.hasNext()) {
        const int object = each.next().captured(1).toInt();
        const QByteArray page = reader.dictionary(object);
        pages.push_back(
            {object, PdfReader::numberIn(page, u"Annots"_s), box.match(QString::fromLatin1(page)).captured(1).toDouble()});
    }
    return pages;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// As UTF-16 in hexadecimal: needs no escapes.
QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

class Navigation
{
public:
    Navigation(const PdfReader &reader, std::vector<PdfPage> pages)
        : m_pages(std::move(pages)), m_next(reader.number(u"Size"_s)), m_catalog(reader.number(u"Root"_s)),
          m_catalogWords(reader.dictionary(m_catalog))
    {
    }

    [[nodiscard]] QMap<int, QByteArray> objects(const PdfNavigation &navigation)
    {
        addLinks(navigation.links);
        QByteArray catalog = m_catalogWords.mid(m_catalogWords.indexOf("<<"));
        catalog.truncate(catalog.lastIndexOf(">>"));
        catalog += "/Lang (" + navigation.language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n";
        if (!navigation.bookmarks.empty())
            catalog += "/PageMode /UseOutlines\n/Outlines " + reference(addBookmarks(navigation.bookmarks)) + '\n';
        m_objects[m_catalog] = catalog + ">>";
        return m_objects;
    }

    [[nodiscard]] int size() const { return m_next; }

private:
    [[nodiscard]] QByteArray destination(const PdfPlace &place) const
    {
        const PdfPage &page = m_pages.at(static_cast<std::size_t>(place.page));
        return "[" + reference(page.object) + " /XYZ 0 " + QByteArray::number(page.height - place.top, 'f', 2) + " null]";
    }

    void addLinks(const std::vector<PdfLink> &links)
    {
        QMap<int, QByteArray> lists;
        for (const PdfLink &link : links) {
            const PdfPage &page = m_pages.at(static_cast<std::size_t>(link.page));
            const auto side = [](double value) { return QByteArray::number(value, 'f', 2) + ' '; };
            m_objects[m_next] = "<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + side(link.area.left())
                                + side(page.height - link.area.bottom()) + side(link.area.right())
                                + side(page.height - link.area.top()) + "] /Dest " + destination(link.target) + " >>";
            lists[page.links] += reference(m_next++) + ' ';
        }
        for (auto list = lists.cbegin(); list != lists.cend(); ++list)
            m_objects[list.key()] = "[ " + *list + "]";
    }

    /// Gives the object of their root. Chapters are open, the others closed.
    int addBookmarks(const std::vector<PdfBookmark> &bookmarks)
    {
        const int root = m_next;
        m_next += static_cast<int>(bookmarks.size()) + 1;
        m_objects[root] = "<< /Type /Outlines" + children(bookmarks, root, -1) + " >>";
        for (std::size_t index = 0; index < bookmarks.size(); ++index) {
            const PdfBookmark &bookmark = bookmarks[index];
            const int own = static_cast<int>(index);
            m_objects[root + 1 + own] = "<< /Title " + textString(bookmark.text) + " /Dest " + destination(bookmark.target)
                                        + siblings(bookmarks, root, own) + children(bookmarks, root, own) + " >>";
        }
        return root;
    }

    /// First, last and number of the direct children of bookmark @a parent (-1: the root).
    static QByteArray children(const std::vector<PdfBookmark> &bookmarks, int root, int parent)
    {
        const int level = parent < 0 ? -1 : bookmarks[static_cast<std::size_t>(parent)].level;
        int first = -1;
        int last = -1;
        int count = 0;
        for (int each = parent + 1; each < static_cast<int>(bookmarks.size()); ++each) {
            const int other = bookmarks[static_cast<std::size_t>(each)].level;
            if (other <= level)
                break;
            if (other != level + 1)
                continue;
            first = first < 0 ? each : first;
            last = each;
            ++count;
        }
        if (first < 0)
            return {};
        return " /First " + reference(root + 1 + first) + " /Last " + reference(root + 1 + last) + " /Count "
               + QByteArray::number(parent < 0 ? count : -count);
    }

    /// Parent, and the neighbours of the same parent.
    static QByteArray siblings(const std::vector<PdfBookmark> &bookmarks, int root, int own)
    {
        const auto level = [&](int index) { return bookmarks[static_cast<std::size_t>(index)].level; };
        const int count = static_cast<int>(bookmarks.size());
        int before = own - 1;
        while (before >= 0 && level(before) > level(own))
            --before;
        int after = own + 1;
        while (after < count && level(after) > level(own))
            ++after;
        int parent = before;
        while (parent >= 0 && level(parent) >= level(own))
            --parent;
        QByteArray words = " /Parent " + reference(root + 1 + parent);
        if (before >= 0 && level(before) == level(own))
            words += " /Prev " + reference(root + 1 + before);
        if (after < count && level(after) == level(own))
            words += " /Next " + reference(root + 1 + after);
        return words;
    }

    std::vector<PdfPage> m_pages;
    int m_next; ///< the first free object number
    int m_catalog;
    QByteArray m_catalogWords;
    QMap<int, QByteArray> m_objects;
};

} // namespace

Result<QByteArray> withNavigation(const QByteArray &pdf, const PdfNavigation &navigation)
{
    const PdfReader reader(pdf);
    const std::vector<PdfPage> pages = pagesOf(reader);
    if (pages.empty() || pages.front().links == 0 || pages.front().height <= 0)
        return failure(Error::Kind::Io, Texts::tr("The report could not be made."), u"no PDF of QPdfWriter's"_s);
    Navigation added(reader, pages);
    const QMap<int, QByteArray> objects = added.objects(navigation);
    QByteArray written = pdf;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n" + QByteArray::number(written.size()).rightJustified(10, '0')
                 + " 00000 n \n";
        written += QByteArray::number(object.key()) + " 0 obj\n" + *object + "\nendobj\n";
    }
    const qsizetype start = written.size();
    written += table + "trailer\n<<\n/Size " + QByteArray::number(added.size()) + "\n/Info " + reference(reader.number(u"Info"_s))
               + "\n/Root " + reference(reader.number(u"Root"_s)) + "\n/Prev " + QByteArray::number(reader.start())
               + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return written;
}

} // namespace ljus
