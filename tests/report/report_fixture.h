// A store with answers to report on, and other programs that read PDF.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "core/tasks/result_desk.h"
#include "tests/support/support.h"
#include "ui/report/pdf_report.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace ljus::test {

/// What @a program prints when FILE among its @a arguments is a file with @a content; nothing when there is no such program.
[[nodiscard]] std::optional<QString> outputOf(const QString &program, QStringList arguments, const QByteArray &content);

/// White space of any kind and number as one space each.
[[nodiscard]] QString simplified(QString text);

class ReportTest : public testing::Test
{
protected:
    /// A store of its own with @a instrument and one round without answers.
    void createStore(const Instrument &instrument);
    void openDemo(int responses = 240);
    void add(const ImportPlan &plan);
    /// @a responses of the sample's board, all of option 4.
    void addBoard(int responses);

    [[nodiscard]] Result<QByteArray> report(const PdfReportRequest &request = {});
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Round round() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    FixedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace ljus::test
