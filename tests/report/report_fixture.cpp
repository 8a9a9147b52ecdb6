// A store with answers to report on, and other programs that read PDF.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/report_fixture.h"

#include "core/tasks/demo.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ljus::test {

using namespace Qt::StringLiterals;

std::optional<QString> outputOf(const QString &program, QStringList arguments, const QByteArray &content)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"prov.pdf"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    arguments.replaceInStrings(u"FILE"_s, path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAll());
}

QString simplified(QString text)
{
    static const QRegularExpression white(u"\\s+"_s);
    return text.replace(white, u" "_s);
}

void ReportTest::createStore(const Instrument &instrument)
{
    auto store = Store::create(path(u"prov.ljuspunkt"_s), {{}, u"Provförbundet"_s}, instrument, m_clock);
    ASSERT_OK(store);
    m_store = *std::move(store);
    Round round;
    round.name = u"2026"_s;
    round.from = QDate(2025, 11, 1);
    round.to = QDate(2026, 10, 31);
    round.instrument = m_store->instruments().all()->front().id;
    ASSERT_OK(m_store->rounds().add(round));
}

void ReportTest::openDemo(int responses)
{
    const auto made = createDemo({m_folder.path(), 1, responses}, m_clock);
    ASSERT_OK(made);
    auto store = Store::open(*made, Store::Access::ReadOnly, m_clock);
    ASSERT_OK(store);
    m_store = *std::move(store);
}

void ReportTest::add(const ImportPlan &plan)
{
    ASSERT_OK(m_store->apply(plan));
}

void ReportTest::addBoard(int responses)
{
    ImportPlan plan{round().id, u"styrelse"_s, {}, {}};
    plan.responses.assign(static_cast<std::size_t>(responses),
                          {u"v1"_s, u"med"_s, u"sv"_s, {}, {{u"S1"_s, Answer::option(u"4"_s)}}});
    add(plan);
}

Result<QByteArray> ReportTest::report(const PdfReportRequest &request)
{
    auto desk = ResultDesk::open(*m_store, round());
    if (!desk)
        return failure(desk);
    return pdfReport(*desk, *m_store, request);
}

Round ReportTest::round() const
{
    return m_store->rounds().all()->front();
}

} // namespace ljus::test
