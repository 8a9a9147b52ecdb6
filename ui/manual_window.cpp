// The manual, opened with F1 beside the program.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual_window.h"

#include "ui/parts/tokens.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ljus {

using namespace Qt::StringLiterals;

ManualWindow::ManualWindow(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Manual"));
    setModal(false);
    resize(720, 760);
    auto *browser = new QTextBrowser;
    browser->setAccessibleName(tr("Manual"));
    browser->setOpenExternalLinks(true);
    browser->document()->setDocumentMargin(spacing::kWide);
    QFile file(u":/manual/manual_sv.md"_s);
    if (file.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(file.readAll()));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(browser);
}

} // namespace ljus
