// The seam for every question that needs a dialog of its own, so that tests can answer.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace ljus {

class Prompts
{
public:
    virtual ~Prompts() = default;

    /// A file to read; empty when the person gave up.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// A file to write (asks before it overwrites); empty when the person gave up.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                             const QString &filter) = 0;
    /// Prints rich text on A4, on a printer that the person chooses. False: the person gave up.
    [[nodiscard]] virtual bool print(QWidget *parent, const QString &html) = 0;
};

/// @a path with @a ending, unless it ends so already.
[[nodiscard]] QString withEnding(const QString &path, const QString &ending);

/// Prints rich text on the pages of @a printer.
void printHtml(const QString &html, QPrinter &printer);

/// The system's own dialogs.
class DialogPrompts final : public Prompts
{
public:
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                     const QString &filter) override;
    [[nodiscard]] bool print(QWidget *parent, const QString &html) override;
};

} // namespace ljus
