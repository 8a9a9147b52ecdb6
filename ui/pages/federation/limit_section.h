// Limits that someone has decided, or the program's own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace ljus {

class FormRow;

/// The inputs, who decided them, a button that saves and one that goes back to the defaults. What is being typed stays until it
/// is saved.
class LimitSection : public FederationSection
{
    Q_OBJECT
public:
    struct Words
    {
        QString heading;
        QString save; ///< on the button
        QString saved;
        QString defaultAgain; ///< said when the program's own holds again
    };

    LimitSection(const Words &words, Session &session);
    void refresh() final;

protected:
    [[nodiscard]] FormRow &row() const { return *m_row; }
    /// Adds who decided and the buttons; called once the inputs are in the row, each connected to markEdited().
    void finishRow();
    void markEdited() { m_isEdited = true; }

    /// Fills the inputs from the store and gives who decided; empty: the program's own hold. Nothing: it could not be read.
    [[nodiscard]] virtual std::optional<QString> showStored() = 0;
    /// What to note beneath the heading.
    [[nodiscard]] virtual QString noteOn(const QString &source) const = 0;
    /// Stores the inputs with who decided them; nothing: the program's own hold.
    [[nodiscard]] virtual Result<void> store(const std::optional<QString> &source) = 0;

private:
    void save();
    void useDefault();
    void storeAndSay(const std::optional<QString> &source, const QString &sentence);

    Words m_words;
    FormRow *m_row;
    QLineEdit *m_source;
    QPushButton *m_default;
    bool m_isEdited = false; ///< and not saved yet
};

} // namespace ljus
