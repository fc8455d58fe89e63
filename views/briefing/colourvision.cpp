// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mitra
{

namespace
{

using Matrix = std::array<std::array<float, 3>, 3>;

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
// Deficiency (2009), https://doi.org/10.1109/TVCG.2009.113, at severity 1.0. They are meant for
// linear light; each row sums to 1, so that greys stay as they are.
constexpr Matrix deuteranopia = {{{0.367322F, 0.860646F, -0.227968F},
                                  {0.280085F, 0.672501F, 0.047413F},
                                  {-0.011820F, 0.042940F, 0.968881F}}};
constexpr Matrix protanopia = {{{0.152286F, 1.052583F, -0.204868F},
                                {0.114503F, 0.786281F, 0.099216F},
                                {-0.003882F, -0.048116F, 1.051998F}}};
constexpr Matrix tritanopia = {{{1.255528F, -0.076749F, -0.178779F},
                                {-0.078411F, 0.930809F, 0.147602F},
                                {0.004733F, 0.691367F, 0.303900F}}};

// The two ways between a byte of sRGB and linear light. A page has a million pixels: tables
// instead of powers.
class Light
{
public:
    static const Light &table()
    {
        static const Light light;
        return light;
    }

    float linear(int byte) const { return m_linear[size_t(byte)]; }
    int byte(float linear) const
    {
        const float place = std::clamp(linear, 0.0F, 1.0F) * float(steps);
        return m_bytes[size_t(std::lround(place))];
    }

private:
    // Fine enough that every byte comes back as it went, where the curve is steepest too.
    static constexpr int steps = 1 << 14;

    Light()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const double value = byte / 255.0;
            m_linear[size_t(byte)] =
                float(value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
        }
        for (int step = 0; step <= steps; ++step) {
            const double value = double(step) / steps;
            const double curved =
                value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
            m_bytes[size_t(step)] = uchar(std::lround(curved * 255));
        }
    }

    std::array<float, 256> m_linear;
    std::array<uchar, size_t(steps) + 1> m_bytes;
};

QRgb through(const Matrix &matrix, QRgb pixel)
{
    const Light &light = Light::table();
    const std::array<float, 3> in = {light.linear(qRed(pixel)), light.linear(qGreen(pixel)),
                                     light.linear(qBlue(pixel))};
    const auto out = [&](size_t row) {
        return light.byte(matrix[row][0] * in[0] + matrix[row][1] * in[1] + matrix[row][2] * in[2]);
    };
    return qRgba(out(0), out(1), out(2), qAlpha(pixel));
}

double greyOf(QRgb pixel)
{
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

QRgb seenPixel(ColourVision vision, QRgb pixel)
{
    switch (vision) {
    case ColourVision::Grey: {
        const int grey = int(std::lround(greyOf(pixel)));
        return qRgba(grey, grey, grey, qAlpha(pixel));
    }
    case ColourVision::Deuteranopia:
        return through(deuteranopia, pixel);
    case ColourVision::Protanopia:
        return through(protanopia, pixel);
    case ColourVision::Tritanopia:
        return through(tritanopia, pixel);
    case ColourVision::Usual:
        break;
    }
    return pixel;
}

} // namespace

double greyLevel(const QColor &colour)
{
    return greyOf(colour.rgb());
}

QColor seenWith(ColourVision vision, const QColor &colour)
{
    return QColor::fromRgba(seenPixel(vision, colour.rgba()));
}

QImage seenWith(ColourVision vision, const QImage &image)
{
    if (vision == ColourVision::Usual || image.isNull())
        return image;
    QImage seen = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                : QImage::Format_RGB32);
    // Most of a page is runs of one colour.
    QRgb before = 0;
    QRgb after = seenPixel(vision, before);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        for (QRgb *pixel = line; pixel != line + seen.width(); ++pixel) {
            if (*pixel != before) {
                before = *pixel;
                after = seenPixel(vision, before);
            }
            *pixel = after;
        }
    }
    return seen;
}

} // namespace mitra
