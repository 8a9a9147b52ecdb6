// The coordination federation whose file it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace ljus {

struct Federation
{
    QUuid uuid; ///< the same in every submission of this federation
    QString name;

    friend bool operator==(const Federation &, const Federation &) = default;
};

} // namespace ljus
