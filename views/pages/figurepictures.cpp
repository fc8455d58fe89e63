// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figurepictures.h"

#include "views/figures/framing.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr int mostKept = 48 * 1024; // kilobytes
constexpr qsizetype mostWaiting = 60;
constexpr qint64 turn = 12;        // milliseconds, so that keys and wheel are never kept waiting
constexpr double drawnWidth = 620; // the width figures are drawn for before they are made small
constexpr double inset = 8;

} // namespace

FigurePictures::FigurePictures(QObject *parent)
    : QObject(parent)
    , m_style(Style::of(Surface::ScreenLight))
    , m_images(mostKept)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FigurePictures::makeSome);
}

void FigurePictures::setGround(const GalleryGround &ground)
{
    m_ground = ground;
    m_titles.clear();
    m_images.clear();
    m_pictures.clear();
    m_wanted.clear();
    m_timer.stop();
}

void FigurePictures::setStyle(const Style &style, double pixelRatio)
{
    if (style.surface == m_style.surface && qFuzzyCompare(pixelRatio, m_pixelRatio))
        return;
    m_style = style;
    m_pixelRatio = pixelRatio;
    m_images.clear();
}

void FigurePictures::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    wake();
}

void FigurePictures::wake()
{
    if (m_isRunning && !isIdle())
        m_timer.start();
    else
        m_timer.stop();
}

QImage FigurePictures::picture(const QString &name)
{
    if (const QImage *image = m_images.object(name))
        return *image;
    m_pictures.removeOne(name);
    m_pictures.append(name);
    // What was scrolled past long ago is not looked at any more; it asks again when it is.
    if (m_pictures.size() > mostWaiting)
        m_pictures.removeFirst();
    wake();
    return {};
}

void FigurePictures::wantTitles(const QStringList &names)
{
    m_wanted.clear();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        if (!m_titles.contains(names.at(i)))
            m_wanted.append(names.at(i));
    }
    wake();
}

void FigurePictures::makeSome()
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (!m_pictures.isEmpty())
            makePicture(m_pictures.takeLast());
        else if (!m_wanted.isEmpty())
            makeTitle(m_wanted.takeLast());
    } while (!isIdle() && clock.elapsed() < turn);
    wake();
}

void FigurePictures::makeTitle(const QString &name)
{
    if (m_titles.contains(name) || !m_ground.facts)
        return;
    const FigurePtr figure = makeFigure(FigureRequest{name}, m_ground);
    m_titles.insert(name, figure ? figure->title() : QString());
    emit made(name);
}

void FigurePictures::makePicture(const QString &name)
{
    if (!m_ground.facts)
        return;
    const FigurePtr figure = makeFigure(FigureRequest{name}, m_ground);
    m_titles.insert(name, figure ? figure->title() : QString());
    auto *image = new QImage(size * m_pixelRatio, QImage::Format_RGB32);
    image->setDevicePixelRatio(m_pixelRatio);
    image->fill(m_style.card);
    if (figure)
        *image = drawn(*figure);
    m_images.insert(name, image, int(std::max<qsizetype>(1, image->sizeInBytes() / 1024)));
    emit made(name);
}

// The body in the middle; of a tall one its beginning, which is what it is known by.
QImage FigurePictures::drawn(const Figure &figure) const
{
    QImage image(size * m_pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(m_pixelRatio);
    image.fill(m_style.card);
    QPainter painter(&image);
    const QRectF room = QRectF(QPointF(0, 0), size).adjusted(inset, inset, -inset, -inset);
    const double scale = room.width() / drawnWidth;
    const double height = figure.bodyHeight(drawnWidth);
    painter.setClipRect(room);
    painter.translate(room.left(),
                      room.top() + std::max(0.0, (room.height() - height * scale) / 2));
    painter.scale(scale, scale);
    drawFigure(painter, figure, QRectF(0, 0, drawnWidth, 0), m_style, Frame::Body);
    return image;
}

} // namespace mitra
