// A small mark whose shape and colour tell how something stands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ljus {

class StatusDot : public QWidget
{
    Q_OBJECT
public:
    enum class State { Nothing, Partial, Done, Attention }; ///< ring, half-filled ring, disc with a tick, triangle
    Q_ENUM(State)

    explicit StatusDot(State state, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};

} // namespace ljus
