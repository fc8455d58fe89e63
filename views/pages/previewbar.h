// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QActionGroup;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace mitra
{

class BriefingPreview;
class PlainLabel;

// How the pages of a briefing are looked at: how large, which, and through whose eyes.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    // The preview must live as long as the bar.
    explicit PreviewBar(BriefingPreview *preview, QWidget *parent = nullptr);

    QToolButton *sizeButton() const { return m_size; }
    QToolButton *visionButton() const { return m_vision; }
    QLineEdit *pageBox() const { return m_page; }

    void zoomIn();
    void zoomOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSizes();
    QWidget *buildPages();
    void fillSizes();
    void fillVisions();
    void refresh();
    void goToTyped();

    BriefingPreview *m_preview;
    QToolButton *m_size;
    QActionGroup *m_sizes;
    QActionGroup *m_rows;
    QPushButton *m_before;
    QLineEdit *m_page;
    PlainLabel *m_count;
    QPushButton *m_after;
    QToolButton *m_vision;
    QActionGroup *m_visions;
};

} // namespace mitra
