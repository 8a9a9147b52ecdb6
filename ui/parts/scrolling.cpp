// A part of the window that scrolls.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/scrolling.h"

#include <QScrollArea>

namespace ljus {

void makeScrolling(QScrollArea &area, QWidget *content)
{
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

} // namespace ljus
