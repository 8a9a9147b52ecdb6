// A name that people gave, as a part of a file's or a package's name.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/file_slug.h"

namespace ljus {

QString fileSlug(const QString &text)
{
    QString slug;
    // Decomposed, å is an a and a ring; the ring is left out.
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

} // namespace ljus
