// A part of the window that scrolls.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace ljus {

/// Makes @a area scroll @a content (which it then owns): without a frame, on the page's own ground, and no stop of the Tab key.
void makeScrolling(QScrollArea &area, QWidget *content);

} // namespace ljus
