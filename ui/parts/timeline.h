// A stretch of days with today in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace ljus {

/// The part that has gone by is filled; marks stand at their days. The accessible description says the same in words.
class Timeline final : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        QDate day;
        QString text;
    };

    explicit Timeline(QWidget *parent = nullptr);

    void setDays(const QDate &from, const QDate &to, const QDate &today);
    void setMarks(std::vector<Mark> marks); ///< those outside the days are not drawn; texts that would overlap are left out

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double placeOf(const QDate &day) const;
    void describe();

    QDate m_from;
    QDate m_to;
    QDate m_today;
    std::vector<Mark> m_marks; ///< by day
};

} // namespace ljus
