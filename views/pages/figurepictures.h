// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/gallery.h"
#include "views/figures/style.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace mitra
{

// Small pictures and titles of figures, made a few at a time between what the user does: what is
// asked for last comes first, because it is what is looked at. The oldest pictures are forgotten
// and made again.
class FigurePictures : public QObject
{
    Q_OBJECT

public:
    // Of the whole picture, in device-independent pixels.
    static constexpr QSize size = QSize(236, 148);

    explicit FigurePictures(QObject *parent = nullptr);

    // Forgets everything that was made of other facts or in another style.
    void setGround(const GalleryGround &ground);
    void setStyle(const Style &style, double pixelRatio);
    // Makes nothing while the gallery is not seen.
    void setRunning(bool isRunning);

    // Null until it is made; asks for it. A figure that does not exist has an empty picture.
    QImage picture(const QString &name);
    // The finding; empty until it is made.
    QString title(const QString &name) const { return m_titles.value(name); }
    // Asks for these titles, when nothing is looked at that waits.
    void wantTitles(const QStringList &names);
    bool isIdle() const { return m_pictures.isEmpty() && m_wanted.isEmpty(); }

signals:
    void made(const QString &name);

private:
    void makeSome();
    void makePicture(const QString &name);
    void makeTitle(const QString &name);
    QImage drawn(const Figure &figure) const;
    void wake();

    GalleryGround m_ground;
    Style m_style;
    double m_pixelRatio = 1;
    bool m_isRunning = false;
    QHash<QString, QString> m_titles;
    QCache<QString, QImage> m_images;
    QStringList m_pictures; // to be made, the last first
    QStringList m_wanted;   // titles to be made, the last first
    QTimer m_timer;
};

} // namespace mitra
