// Makes a program speak Swedish unless told otherwise.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace ljus {

/// Installs the Swedish texts and the Swedish way to write numbers, dates and order on @a application, unless LJUSPUNKT_LANGUAGE
/// is "en".
/// @a ours and @a qts must live as long as @a application.
void speakSwedish(QCoreApplication &application, QTranslator &ours, QTranslator &qts);

} // namespace ljus
