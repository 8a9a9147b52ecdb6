// Labelled choices in a line that wraps: what a page is about.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace ljus {

class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// A combo box labelled @a label (its buddy and accessible name). The wheel never changes it. Owned by this.
    QComboBox *addChoice(const QString &label);
    /// Any other widget (a button, a check box); takes ownership.
    void addWidget(QWidget *widget);
    /// A choice together with its label.
    void showChoice(QComboBox *choice);
    void hideChoice(QComboBox *choice);
};

} // namespace ljus
