// An SPSS data file (.sav), written by ReadStat.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/spss_file.h"

#include "core/exchange/device_writing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <memory>

#include <readstat.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SpssFile)
};

QString plainName(const QString &text)
{
    static const QSet<QString> kWords{u"ALL"_s, u"AND"_s, u"BY"_s,  u"EQ"_s, u"GE"_s, u"GT"_s,  u"LE"_s,
                                      u"LT"_s,  u"NE"_s,  u"NOT"_s, u"OR"_s, u"TO"_s, u"WITH"_s};
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    QString name;
    // Decomposed, å is an a and a ring; the ring is left out.
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (isLetter(c) || (c >= u'0' && c <= u'9'))
            name += c;
        else if (!c.isMark())
            name += u'_';
    }
    const bool stands = !name.isEmpty() && isLetter(name.front()) && !kWords.contains(name.toUpper());
    return stands ? name : u"v_"_s + name;
}

/// A valid name for each variable, in order.
QStringList namesOf(const std::vector<SpssVariable> &variables)
{
    constexpr qsizetype kLongest = 64;
    QStringList names;
    QSet<QString> taken; // SPSS takes a and A for the same
    for (const SpssVariable &variable : variables) {
        const QString plain = plainName(variable.name);
        QString name = plain.left(kLongest);
        for (int number = 2; taken.contains(name.toLower()); ++number) {
            const QString end = u"_%1"_s.arg(number);
            name = plain.left(kLongest - end.size()) + end;
        }
        taken.insert(name.toLower());
        names.push_back(name);
    }
    return names;
}

QByteArray labelBytes(const QString &text, qsizetype most)
{
    return withinBytes(text.simplified(), most).toUtf8();
}

const char *formatOf(SpssVariable::Type type)
{
    switch (type) {
    case SpssVariable::Type::Whole:
        return "F8.0";
    case SpssVariable::Type::Decimal:
        return "F12.2";
    case SpssVariable::Type::Date:
        return "SDATE10";
    case SpssVariable::Type::Text:
        break;
    }
    return nullptr; // as wide as its text
}

readstat_measure_t measureOf(SpssVariable::Level level)
{
    switch (level) {
    case SpssVariable::Level::Nominal:
        return READSTAT_MEASURE_NOMINAL;
    case SpssVariable::Level::Ordinal:
        return READSTAT_MEASURE_ORDINAL;
    case SpssVariable::Level::Scale:
        break;
    }
    return READSTAT_MEASURE_SCALE;
}

/// One file on its way through ReadStat.
class SavWriter
{
public:
    explicit SavWriter(const SpssFile &file) : m_file(file), m_writer(readstat_writer_init(), &readstat_writer_free) { }
    Result<QByteArray> write();

private:
    [[nodiscard]] readstat_error_t begin();
    [[nodiscard]] readstat_error_t addVariable(std::size_t column, const QByteArray &name);
    void addLabels(readstat_variable_t *variable, const SpssVariable &of, const QByteArray &name);
    [[nodiscard]] readstat_error_t writeRow(const QVariantList &row);
    [[nodiscard]] readstat_error_t insert(int column, const QVariant &value);
    [[nodiscard]] std::size_t widthOf(std::size_t column) const;

    const SpssFile &m_file;
    QByteArray m_bytes;
    std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> m_writer;
};

ssize_t collect(const void *data, std::size_t size, void *bytes)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

std::size_t SavWriter::widthOf(std::size_t column) const
{
    qsizetype width = 1;
    for (const QVariantList &row : m_file.rows)
        width = std::max(width, row[static_cast<qsizetype>(column)].toString().toUtf8().size());
    return static_cast<std::size_t>(width);
}

void SavWriter::addLabels(readstat_variable_t *variable, const SpssVariable &of, const QByteArray &name)
{
    constexpr qsizetype kLongest = 120;
    readstat_label_set_t *set = readstat_add_label_set(m_writer.get(), READSTAT_TYPE_DOUBLE, name.constData());
    for (const auto &[value, text] : of.labels)
        readstat_label_double_value(set, value, labelBytes(text, kLongest).constData());
    readstat_variable_set_label_set(variable, set);
}

readstat_error_t SavWriter::addVariable(std::size_t column, const QByteArray &name)
{
    const SpssVariable &of = m_file.variables[column];
    const bool isText = of.type == SpssVariable::Type::Text;
    readstat_variable_t *variable = readstat_add_variable(
        m_writer.get(), name.constData(), isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE, isText ? widthOf(column) : 0);
    readstat_variable_set_label(variable, labelBytes(of.label, kLongestSpssLabel).constData());
    readstat_variable_set_measure(variable, measureOf(of.level));
    if (isText)
        return READSTAT_OK;
    readstat_variable_set_format(variable, formatOf(of.type));
    if (!of.labels.empty())
        addLabels(variable, of, name);
    return readstat_variable_add_missing_double_range(variable, m_file.lowestMissing, m_file.highestMissing);
}

readstat_error_t SavWriter::begin()
{
    constexpr qsizetype kLongestTitle = 64;
    readstat_set_data_writer(m_writer.get(), collect);
    readstat_writer_set_compression(m_writer.get(), READSTAT_COMPRESS_ROWS);
    readstat_writer_set_file_label(m_writer.get(), labelBytes(m_file.title, kLongestTitle).constData());
    // ReadStat writes it in local time: local midnight is the same everywhere.
    readstat_writer_set_file_timestamp(m_writer.get(), static_cast<time_t>(m_file.day.startOfDay().toSecsSinceEpoch()));
    const QStringList names = namesOf(m_file.variables);
    for (std::size_t column = 0; column < m_file.variables.size(); ++column) {
        const auto error = addVariable(column, names[static_cast<qsizetype>(column)].toLatin1());
        if (error != READSTAT_OK)
            return error;
    }
    return readstat_begin_writing_sav(m_writer.get(), &m_bytes, static_cast<long>(m_file.rows.size()));
}

readstat_error_t SavWriter::insert(int column, const QVariant &value)
{
    const readstat_variable_t *variable = readstat_get_variable(m_writer.get(), column);
    if (value.typeId() == QMetaType::QString)
        return readstat_insert_string_value(m_writer.get(), variable, value.toString().toUtf8().constData());
    return readstat_insert_double_value(m_writer.get(), variable, value.toDouble());
}

readstat_error_t SavWriter::writeRow(const QVariantList &row)
{
    // What is wrong with the variables comes up here, and inserting all the same would crash.
    readstat_error_t error = readstat_begin_row(m_writer.get());
    for (int column = 0; error == READSTAT_OK && column < row.size(); ++column)
        error = insert(column, row[column]);
    return error == READSTAT_OK ? readstat_end_row(m_writer.get()) : error;
}

Result<QByteArray> SavWriter::write()
{
    readstat_error_t error = begin();
    for (auto row = m_file.rows.cbegin(); error == READSTAT_OK && row != m_file.rows.cend(); ++row)
        error = writeRow(*row);
    if (error == READSTAT_OK)
        error = readstat_end_writing(m_writer.get());
    if (error != READSTAT_OK)
        return failure(Error::Kind::Invalid, Texts::tr("This cannot be written as an SPSS file. Save it as .csv instead."),
                       QString::fromUtf8(readstat_error_message(error)));
    return std::move(m_bytes);
}

} // namespace

double spssDate(QDate date)
{
    constexpr double kSecondsPerDay = 86400;
    return static_cast<double>(QDate(1582, 10, 14).daysTo(date)) * kSecondsPerDay;
}

QString withinBytes(const QString &text, qsizetype most)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype end = std::clamp<qsizetype>(most, 0, bytes.size());
    const auto isWithinCharacter = [&](qsizetype at) { return at < bytes.size() && (bytes[at] & 0xC0) == 0x80; };
    while (isWithinCharacter(end))
        --end;
    return QString::fromUtf8(bytes.first(end));
}

Result<void> writeSpss(const SpssFile &file, QIODevice &device)
{
    const auto bytes = SavWriter(file).write();
    if (!bytes)
        return failure(bytes);
    return writeAll(*bytes, device);
}

} // namespace ljus
