// The first page: make a new file, open one, or try the demo federation.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ljus {

class NoticeBar;

class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The files opened lately, newest first; each becomes a button.
    void setRecentFiles(const QStringList &paths);
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }
    [[nodiscard]] QString federationName() const; ///< as typed, trimmed

Q_SIGNALS:
    void newRequested(); ///< with federationName()
    void openRequested();
    void demoRequested();
    void recentRequested(const QString &path);

private:
    void buildChoices(QVBoxLayout *column);

    NoticeBar *m_notice;
    QLineEdit *m_name = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace ljus
