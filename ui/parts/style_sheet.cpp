// The style sheet, made from tokens.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/style_sheet.h"

#include <QHash>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kLabels[] = uR"(
QLabel[role="title"] { font-size: @title; font-weight: 600; color: @text; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; color: @text; }
QLabel[role="figure"] { font-size: @figure; font-weight: 600; color: @text; }
QLabel[role="muted"] { color: @textMuted; }
QLabel[role="small"] { font-size: @small; color: @textMuted; }
QLabel[role="warning"] { font-size: @small; font-weight: 600; color: @warn; }
QLabel[role="danger"] { color: @danger; }
QLabel:disabled { color: @textMuted; }
QToolTip { color: @text; background: @surfaceRaised; border: 1px solid @inputBorder; padding: 6px; }
)";

constexpr char16_t kContainers[] = uR"(
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[role="card"][clickable="yes"]:hover { background: @surfaceRaised; border-color: @inputBorder; }
QWidget[role="page"] { background: @window; }
QWidget[role="topbar"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QWidget[role="sidebar"] { background: @surface; border: none; border-right: 1px solid @border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QFrame#notice { border: 1px solid @info; border-radius: 8px; background: @infoSoft; }
QFrame#notice[kind="Success"] { border-color: @success; background: @successSoft; }
QFrame#notice[kind="Warning"] { border-color: @warn; background: @warnSoft; }
QFrame#notice[kind="Warning"] QLabel { color: @onWarn; }
QFrame#notice[kind="Error"] { border-color: @danger; background: @dangerSoft; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 12px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: @textMuted; }
QStatusBar { background: @surface; color: @textMuted; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QSplitter::handle { background: @border; }
QProgressBar { border: none; border-radius: 4px; background: @barTrack; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

constexpr char16_t kLists[] = uR"(
QTextEdit, QPlainTextEdit { border: 1px solid @inputBorder; border-radius: 6px; background: @surface; padding: 5px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 4px; }
QTableView, QTreeView, QListView { border: 1px solid @border; border-radius: 8px; background: @surface; outline: none;
    selection-background-color: @selection; selection-color: @text; padding: 1px; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @focus; padding: 0; }
QTableView::item, QTreeView::item { border: none; border-bottom: 1px solid @border; padding: 0 5px; color: @text; }
QTableView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QTableView::item:hover:!selected, QTreeView::item:hover:!selected { background: @surfaceRaised; }
QListView::item { padding: 7px 10px; color: @text; }
QListView::item:selected { background: @selection; color: @text; }
QListView::item:hover:!selected { background: @surfaceRaised; }
QComboBox QAbstractItemView { border: 1px solid @inputBorder; border-radius: 0; padding: 4px; }
QHeaderView { background: @surface; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: transparent; color: @textMuted; border: none; border-bottom: 1px solid @inputBorder;
    padding: 9px 8px; font-weight: 600; font-size: @small; }
QTableCornerButton::section { background: @surface; border: none; }
QListView[role="nav"], QListView[role="nav"]:focus { background: transparent; border: none; padding: 0; }
)";

constexpr char16_t kBars[] = uR"(
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @inputBorder; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { padding: 8px 14px; border: none; border-bottom: 2px solid @border; color: @textMuted; background: transparent; }
QTabBar::tab:selected { border-bottom: 2px solid @accent; color: @text; }
QTabBar::tab:focus { border: 2px solid @focus; }
QTabWidget::pane { border: none; }
)";

QHash<QString, QString> valuesOf(const Tokens &tokens, double pointSize)
{
    const auto points = [pointSize](double factor) { return QString::number(pointSize * factor, 'f', 1) + u"pt"_s; };
    return {{u"title"_s, points(type_size::kTitle)},
            {u"heading"_s, points(type_size::kHeading)},
            {u"figure"_s, points(type_size::kFigure)},
            {u"small"_s, points(type_size::kSmall)},
            {u"window"_s, tokens.window.name()},
            {u"surface"_s, tokens.surface.name()},
            {u"surfaceRaised"_s, tokens.surfaceRaised.name()},
            {u"border"_s, tokens.border.name()},
            {u"inputBorder"_s, tokens.inputBorder.name()},
            {u"text"_s, tokens.text.name()},
            {u"textMuted"_s, tokens.textMuted.name()},
            {u"accent"_s, tokens.accent.name()},
            {u"focus"_s, tokens.focus.name()},
            {u"selection"_s, tokens.selection.name()},
            {u"info"_s, tokens.info.name()},
            {u"infoSoft"_s, tokens.infoSoft.name()},
            {u"warn"_s, tokens.warn.name()},
            {u"warnSoft"_s, tokens.warnSoft.name()},
            {u"onWarn"_s, tokens.onWarn.name()},
            {u"danger"_s, tokens.danger.name()},
            {u"dangerSoft"_s, tokens.dangerSoft.name()},
            {u"success"_s, tokens.success.name()},
            {u"successSoft"_s, tokens.successSoft.name()},
            {u"barTrack"_s, tokens.barTrack.name()},
            {u"scroll"_s, tokens.scrollHandle.name()}};
}

/// Replaces every "@name" by its value; a name that is not known stays and is found by a test.
QString filled(QStringView source, const QHash<QString, QString> &values)
{
    QString sheet;
    qsizetype from = 0;
    for (qsizetype at = source.indexOf(u'@'); at >= 0; at = source.indexOf(u'@', from)) {
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        const QString name = source.mid(at + 1, end - at - 1).toString();
        sheet += source.mid(from, at - from);
        sheet += values.value(name, u'@' + name);
        from = end;
    }
    sheet += source.mid(from);
    return sheet;
}

} // namespace

QString styleSheetOf(const Tokens &tokens, double pointSize)
{
    const QHash<QString, QString> values = valuesOf(tokens, pointSize);
    QString sheet;
    for (const QStringView part : {QStringView(kLabels), QStringView(kContainers), QStringView(kLists), QStringView(kBars)})
        sheet += filled(part, values);
    return sheet;
}

} // namespace ljus
