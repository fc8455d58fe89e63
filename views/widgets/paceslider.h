// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSlider>

namespace mitra
{

// A slider in the look of Mitra that jumps to where it is pressed, with marks below it for places
// that matter and their names, which move aside for each other.
class PaceSlider : public QSlider
{
    Q_OBJECT

public:
    explicit PaceSlider(QWidget *parent = nullptr);

    struct Place {
        double value = 0; // in the slider's own steps; between two steps is fine
        QString name;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void setPlaces(const QList<Place> &places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double xOf(double value) const;
    void moveTo(double x);

    QList<Place> m_places;
};

} // namespace mitra
