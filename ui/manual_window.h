// The manual, opened with F1 beside the program.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ljus {

/// Shows resources/manual/manual_sv.md; Esc closes it.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent);
};

} // namespace ljus
