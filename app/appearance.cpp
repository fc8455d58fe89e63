// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "views/widgets/stylesheet.h"

#include <QApplication>
#include <QWidget>

namespace mitra
{

namespace
{

// What only the window's frame has; pages and their parts are dressed by views/widgets.
const char *const shellSheet = R"(
#sidebar, #topBar { background: @card; }
#sidebar { border-right: 1px solid @line; }
#topBar { border-bottom: 1px solid @line; }
#sidebarName { font-size: 18px; font-weight: 700; color: @ink; }
#sidebarPage {
    border: 2px solid transparent; border-radius: 6px; padding: 4px 8px; text-align: left;
    color: @ink; background: transparent;
}
#sidebarPage:hover { background: @canvas; }
#sidebarPage:checked { background: @selected; color: @active; font-weight: 600; }
#sidebarPage:focus { border: 2px solid @accent; }
#barButton { padding: 5px 22px 5px 12px; }
#primaryButton {
    padding: 5px 24px 5px 14px; background: @strong; border-color: @strong; color: @onStrong;
    font-weight: 600;
}
#primaryButton:hover { background: @active; }
#search { background: @canvas; border: 1px solid @line; border-radius: 6px; padding: 0px 8px;
    min-height: 32px; max-height: 32px; }
#search:focus { border: 2px solid @accent; padding: 0px 7px; }
#search QToolButton {
    min-height: 0px; padding: 0px; border: none; background: transparent;
}
#barButton::menu-indicator, #primaryButton::menu-indicator {
    subcontrol-position: right center; right: 7px;
}
#searchHits { border: 1px solid @line; border-radius: 6px; background: @card; padding: 4px; }
#searchHits::item { padding: 6px 8px; border-radius: 4px; }
#searchHits::item:selected { background: @selected; color: @ink; }
)";

} // namespace

void applyControls()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(Style::of(Surface::ScreenLight).font(type::body));
}

void applyAppearance(QWidget &window, const Style &style)
{
    const QColor strong =
        style.surface == Surface::ScreenDark ? style.tint(style.series[0], 0.45) : style.series[0];
    // Longest names first, so that one is not taken for the start of another.
    const std::pair<const char *, QColor> colours[] = {
        {"@onStrong", style.textOn(strong)},
        {"@selected", style.selected},
        {"@active", style.series[0]},
        {"@accent", style.accent},
        {"@canvas", style.canvas},
        {"@strong", strong},
        {"@card", style.card},
        {"@line", style.line},
        {"@ink", style.ink},
    };
    QString sheet = QString::fromLatin1(shellSheet);
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());

    // A style sheet keeps the palette it found and puts it back when it is replaced, so the old one
    // has to go before the palette changes.
    window.setStyleSheet({});
    window.setPalette(paletteFor(style));
    window.setStyleSheet(styleSheet(style) + sheet);
}

} // namespace mitra
