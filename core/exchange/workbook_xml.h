// The XML parts of a workbook, read with distrust.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QXmlStreamReader>

namespace ljus {

/// Invalid: @a where (a part, or sheet!cell) is damaged, and how to mend it.
[[nodiscard]] tl::unexpected<Error> damagedPart(const QString &where, const QString &detail);

/// Goes to the root element of @a xml. Invalid when it is not named @a root in any namespace, or follows a document type, which
/// no spreadsheet writes and which may define entities that grow without end.
[[nodiscard]] Result<void> enterRoot(QXmlStreamReader &xml, const QString &where, const QString &root);

/// Invalid when what was read was cut off or malformed. To be asked after the last element.
[[nodiscard]] Result<void> checkEnd(const QXmlStreamReader &xml, const QString &where);

/// The value of the attribute with this local name, whatever its namespace; empty when there is none.
[[nodiscard]] QString attribute(const QXmlStreamReader &xml, QStringView localName);

/// The text of the string item (si, is) that @a xml stands at the start of: its own and that of its rich-text runs, without how
/// it is pronounced. Leaves @a xml at its end.
[[nodiscard]] QString readStringItem(QXmlStreamReader &xml);

/// The text with each _xHHHH_ as the character that it stands for (ECMA-376-1 §22.9.2.19).
[[nodiscard]] QString withoutEscapes(const QString &text);

} // namespace ljus
