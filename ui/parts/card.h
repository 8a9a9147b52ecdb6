// A surface with a heading and a body.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;

namespace ljus {

class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a heading when @a heading is empty.
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setNote(const QString &note); ///< a muted sentence under the heading; hidden when empty
    void addHeaderWidget(QWidget *widget); ///< to the right of the heading; takes ownership
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_heading;
    QLabel *m_note;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace ljus
