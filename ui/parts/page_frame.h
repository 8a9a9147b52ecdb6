// What every page looks like: title, one primary action, notices, content.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollBar;
class QVBoxLayout;

namespace ljus {

class NoticeBar;

class PageFrame : public QWidget
{
    Q_OBJECT
public:
    enum class Scrolling { Content, None }; ///< None: the content (a table, entry) scrolls by itself and fills the page

    explicit PageFrame(const QString &title, Scrolling scrolling = Scrolling::Content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &sentence); ///< hidden when empty
    /// The one main action, at the top right. Replaces an earlier one; owned by this.
    QPushButton *setPrimaryAction(const QString &text);
    [[nodiscard]] QPushButton *primaryAction() const { return m_primary; } ///< null: none
    /// A quiet button to the left of the primary one; owned by this.
    QPushButton *addSecondaryAction(const QString &text);
    /// Any widget among the secondary actions; takes ownership.
    void addHeaderWidget(QWidget *widget);

    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }
    /// Where the content goes, top to bottom, kWide apart. At most kReadingWidth wide, like the header.
    [[nodiscard]] QVBoxLayout *contentLayout() const { return m_content; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(const QString &title);
    void buildContent(Scrolling scrolling);
    void adaptMargins();

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QPushButton *m_primary = nullptr;
    QHBoxLayout *m_header;
    QVBoxLayout *m_noticeRow;
    NoticeBar *m_notice;
    QVBoxLayout *m_around = nullptr;
    QScrollBar *m_bar = nullptr; ///< null: the page does not scroll
    QVBoxLayout *m_content = nullptr;
};

} // namespace ljus
