// The paper form on screen: shows the desk, takes its keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entry_desk.h"

#include <QAbstractScrollArea>

#include <memory>

namespace ljus {

class EntryEditor;
class EntryPaper;

/// Scrolls by itself so that the current question stays at the same height on screen. Texts are measured once per width; a key
/// only places and paints anew. The wheel only scrolls.
class EntryForm : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit EntryForm(QWidget *parent = nullptr);
    ~EntryForm() override;

    /// Shows @a desk (borrowed, must outlive this or be replaced), wordings in @a language; null: an empty form.
    void setDesk(EntryDesk *desk, const QString &language);
    [[nodiscard]] EntryDesk *desk() const { return m_desk; }
    [[nodiscard]] EntryEditor &editor() const { return *m_editor; } ///< hidden while a choice question is current
    [[nodiscard]] QRect currentArea() const; ///< of the current question in the viewport
    void takeFocus(); ///< the form's, or the editor's while there is one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void showCurrent();
    void showChange();
    void measure();
    void placeEditor();
    void keepCurrentInPlace();
    void describe();

    EntryDesk *m_desk = nullptr;
    QString m_language;
    std::unique_ptr<EntryPaper> m_paper;
    EntryEditor *m_editor;
};

} // namespace ljus
