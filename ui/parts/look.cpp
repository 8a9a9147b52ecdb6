// Applies the look, and marks widgets with roles.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look.h"

#include "ui/parts/house_style.h"
#include "ui/parts/style_sheet.h"
#include "ui/parts/wheel_guard.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <array>

namespace ljus {

namespace {

Tokens tokensOf(QApplication &application, Theme theme)
{
    if (theme == Theme::Light)
        return lightTokens();
    if (theme == Theme::Dark)
        return darkTokens();
    application.setPalette(QPalette()); // back to the system's, should it be ours since an earlier call
    return tokensFor(application.palette());
}

/// What the style sheet calls each role, in the order of Role.
constexpr std::array kRoleNames{"",        "title", "heading", "figure", "muted",  "small",   "warning", "danger",
                                "primary", "quiet", "card",    "page",   "topbar", "sidebar", "nav"};
static_assert(kRoleNames.size() == static_cast<std::size_t>(Role::Navigation) + 1);

} // namespace

void applyLook(QApplication &application, Theme theme)
{
    const Tokens tokens = tokensOf(application, theme);
    application.setStyle(new HouseStyle(tokens)); // the application takes it over
    application.setPalette(paletteOf(tokens));
    application.setStyleSheet(styleSheetOf(tokens, QFontInfo(QApplication::font()).pointSizeF()));
    if (!application.findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new WheelGuard(&application));
}

void setRole(QWidget *widget, Role role)
{
    widget->setProperty("role", QString::fromLatin1(kRoleNames.at(static_cast<std::size_t>(role))));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the style sheet finds it when the widget is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

QLabel *makeLabel(const QString &text, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 1, 0, 0); // the dots of a leading Å, Ä or Ö
    setRole(label, role);
    return label;
}

QPushButton *makeButton(const QString &text, Role role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true); // so that Enter presses it wherever it is, not Space alone
    setRole(button, role);
    return button;
}

QString withoutMnemonic(QString label)
{
    return label.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
}

QFont scaled(QFont base, double factor, QFont::Weight weight)
{
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * factor);
    else
        base.setPixelSize(static_cast<int>(base.pixelSize() * factor));
    base.setWeight(weight);
    return base;
}

} // namespace ljus
