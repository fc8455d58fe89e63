// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/style.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

// WCAG 2.2 relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Style light()
{
    Style style;
    style.ink = QColor(0x1B, 0x24, 0x30);
    style.muted = QColor(0x5B, 0x66, 0x75);
    style.line = QColor(0xE1, 0xE5, 0xEA);
    style.canvas = QColor(0xF5, 0xF6, 0xF8);
    style.card = QColor(0xFF, 0xFF, 0xFF);
    style.accent = QColor(0xF4, 0x6A, 0x25);
    style.selected = QColor(0xE7, 0xED, 0xF5);
    style.warning = QColor(0xA8, 0x3A, 0x0B);
    style.series = {QColor(0x12, 0x43, 0x6D), QColor(0x28, 0xA1, 0x97), QColor(0x80, 0x16, 0x50),
                    QColor(0xF4, 0x6A, 0x25)};
    return style;
}

Style dark()
{
    Style style;
    style.surface = Surface::ScreenDark;
    style.ink = QColor(0xE8, 0xEC, 0xF1);
    style.muted = QColor(0xA3, 0xAE, 0xBB);
    style.line = QColor(0x33, 0x3D, 0x49);
    style.canvas = QColor(0x12, 0x17, 0x1D);
    style.card = QColor(0x1B, 0x22, 0x2B);
    style.accent = QColor(0xFF, 0x8A, 0x4C);
    style.selected = QColor(0x26, 0x34, 0x45);
    style.warning = QColor(0xFF, 0xA9, 0x7A);
    // The same four hues, lifted until each passes 3:1 on the dark card.
    style.series = {QColor(0x6F, 0xA8, 0xDC), QColor(0x35, 0xBF, 0xB3), QColor(0xD9, 0x6A, 0xA8),
                    QColor(0xFF, 0x8A, 0x4C)};
    return style;
}

Style grey()
{
    Style style = light();
    style.surface = Surface::PrintGrey;
    style.ink = QColor(0x1A, 0x1A, 0x1A);
    style.muted = QColor(0x55, 0x55, 0x55);
    style.line = QColor(0xD0, 0xD0, 0xD0);
    style.accent = QColor(0x40, 0x40, 0x40);
    style.selected = QColor(0xEC, 0xEC, 0xEC);
    style.warning = QColor(0x1A, 0x1A, 0x1A);
    style.series = {QColor(0x2B, 0x2B, 0x2B), QColor(0x80, 0x80, 0x80), QColor(0x4C, 0x4C, 0x4C),
                    QColor(0x9C, 0x9C, 0x9C)};
    return style;
}

} // namespace

Style Style::of(Surface surface)
{
    switch (surface) {
    case Surface::ScreenDark:
        return dark();
    case Surface::PrintGrey:
        return grey();
    case Surface::PrintColour: {
        Style style = light();
        style.surface = Surface::PrintColour;
        return style;
    }
    case Surface::ScreenLight:
        break;
    }
    return light();
}

Style Style::of(const QPalette &palette)
{
    const bool isDark =
        luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return of(isDark ? Surface::ScreenDark : Surface::ScreenLight);
}

QColor Style::tint(const QColor &colour, double strength) const
{
    const double s = std::clamp(strength, 0.0, 1.0);
    const auto mix = [s](int from, int to) { return int(std::lround(from + (to - from) * s)); };
    return QColor(mix(card.red(), colour.red()), mix(card.green(), colour.green()),
                  mix(card.blue(), colour.blue()));
}

QColor Style::textOn(const QColor &fill) const
{
    return contrast(ink, fill) >= contrast(card, fill) ? ink : card;
}

QFont Style::font(double size, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QStringLiteral("Droid Sans Fallback"), QStringLiteral("sans-serif")});
    font.setPixelSize(int(std::lround(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter swaps colons, hyphens and dashes for contextual forms that a PDF cannot turn back into
    // text: "2021–2025" would be copied as "2021 2025". Scripts that need shaping still get it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace mitra
