// Keeps the mouse wheel from changing values.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ljus {

/// An event filter, for one input or the whole application: combo boxes, spin boxes, date edits and sliders let the wheel
/// through to the page beneath, so that it scrolls. An open list scrolls as usual.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ljus
