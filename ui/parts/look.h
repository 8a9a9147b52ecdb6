// One look for the whole program: applied once, then marked on widgets by role.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

#include <QFont>
#include <QString>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

namespace ljus {

enum class Theme { System, Light, Dark };

/// Gives @a application the house style, palette and style sheet. May be called again to change the theme. Also keeps the mouse
/// wheel from changing values (see WheelGuard).
void applyLook(QApplication &application, Theme theme);

/// What a widget is for; the style sheet dresses it accordingly.
enum class Role {
    Plain,
    // labels
    Title,
    Heading,
    Figure, ///< one large number
    Muted, ///< secondary text
    Small, ///< secondary text, smaller
    Warning, ///< a short text that warns
    Danger, ///< a short text that says what went wrong
    // buttons
    Primary, ///< the page's one main action
    Quiet, ///< reads like a link
    // containers
    Card,
    Page,
    TopBar,
    Sidebar, ///< holds the navigation
    // lists
    Navigation, ///< a QListView of pages
};

/// Marks @a widget; may be changed later.
void setRole(QWidget *widget, Role role);

/// A label of @a role that wraps; plain text only. Owned by @a parent or the layout it is put in.
[[nodiscard]] QLabel *makeLabel(const QString &text, Role role = Role::Plain, QWidget *parent = nullptr);
/// A button of @a role (Plain, Primary or Quiet). Owned by @a parent or the layout it is put in.
[[nodiscard]] QPushButton *makeButton(const QString &text, Role role = Role::Plain, QWidget *parent = nullptr);

/// @a label as a screen reader should say it: without the "&" that marks a letter to jump by.
[[nodiscard]] QString withoutMnemonic(QString label);

/// @a base at @a factor of its size.
[[nodiscard]] QFont scaled(QFont base, double factor, QFont::Weight weight = QFont::Normal);

} // namespace ljus
