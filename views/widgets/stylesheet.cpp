// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/stylesheet.h"

namespace mitra
{

namespace
{

// @name stands for a colour of the style.
const char *const sheet = R"(
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 6px; }

QLabel[look="muted"] { color: @muted; font-size: 13px; }
QLabel[look="small"] { color: @muted; font-size: 12px; }
QLabel[look="heading"] { font-size: 14px; font-weight: 600; }
QLabel[look="title"] { font-size: 15px; font-weight: 600; }
QLabel[look="page"] { font-size: 21px; font-weight: 600; }
QLabel[look="number"] { font-size: 18px; font-weight: 600; }
QLabel[look="warning"] { color: @warning; font-size: 13px; }

QPushButton, QToolButton {
    background: @card; border: 1px solid @line; border-radius: 6px;
    padding: 5px 12px; min-height: 20px;
}
QPushButton:hover, QToolButton:hover { background: @selected; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
QPushButton[primary="true"] { background: @strong; border-color: @strong; color: @onStrong; }
QPushButton[primary="true"]:hover { background: @strongHover; }
QPushButton[primary="true"]:focus { border: 2px solid @accent; }
QPushButton[pill="true"] { border-radius: 13px; padding: 2px 12px; min-height: 20px; }
QPushButton[pill="true"][dense="true"] { padding: 2px 7px; }
QPushButton[pill="true"][dense="true"]:focus { border: 2px solid @accent; padding: 1px 6px; }
QPushButton[pill="true"]:checked {
    background: @selected; border-color: @pillEdge; color: @link;
}
QPushButton[pill="true"]:focus { border: 2px solid @accent; padding: 1px 11px; }
QPushButton[link="true"] {
    background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 0px 2px; min-height: 20px; text-align: left; color: @link;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid @accent; }
QToolButton[flat="true"] {
    background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 0px 2px; min-height: 20px; font-weight: 600;
}
QToolButton[flat="true"]:hover { background: @selected; }
QToolButton[flat="true"]:focus { border: 2px solid @accent; }

QToolButton[compact="true"] { padding: 5px 4px; }
QToolButton[compact="true"]:focus { padding: 4px 3px; }
QToolButton[menu="true"] { padding: 4px 22px 4px 10px; }
QToolButton[menu="true"]:focus { padding: 3px 21px 3px 9px; }
QToolButton[menu="true"]::menu-indicator { subcontrol-position: right center; right: 8px; }
QToolButton[toggle="true"]:checked { background: @selected; border-color: @pillEdge; color: @link; }

QComboBox { background: transparent; border: 1px solid transparent; padding: 3px 8px; min-height: 22px; }
QLineEdit, QAbstractSpinBox {
    background: @card; border: 1px solid @edge; border-radius: 6px;
    padding: 3px 8px; min-height: 22px; selection-background-color: @strong;
    selection-color: @onStrong;
}
QLineEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 2px 7px;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; padding: 0px; min-height: 20px; background: transparent;
}
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView {
    background: @card; border: 1px solid @line; selection-background-color: @selected;
    selection-color: @ink; outline: none;
}
QComboBox QAbstractItemView::item { min-height: 24px; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[clear="true"] { background: transparent; }
QTableView, QListView {
    background: @card; border: 2px solid transparent; outline: none;
    selection-background-color: @selected; selection-color: @ink;
    gridline-color: @line; alternate-background-color: @card;
}
QTableView:focus, QListView:focus { border: 2px solid @accent; border-radius: 4px; }
QListView::item { min-height: 26px; padding: 2px 6px; border-radius: 4px; }
QListView::item:hover { background: @selected; }
QListView::item:selected { background: @selected; color: @link; }
QTableView::item { padding: 0px 6px; border: none; border-bottom: 1px solid @line; }
QTableView::item:selected { background: @selected; color: @ink; }
QHeaderView { background: @card; border: none; }
QHeaderView::section {
    background: @card; color: @muted; border: none; border-bottom: 1px solid @edge;
    padding: 4px 9px; font-weight: 600; text-align: left;
}
QTableCornerButton::section { background: @card; border: none; }
QPlainTextEdit { background: @card; border: 1px solid @line; border-radius: 6px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
QFrame#toast { background: @ink; border: none; border-radius: 8px; }
QFrame#toast QLabel { color: @card; background: transparent; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
)";

} // namespace

QString styleSheet(const Style &style)
{
    const bool dark = style.surface == Surface::ScreenDark;
    const QColor strong = dark ? style.tint(style.series[0], 0.45) : style.series[0];
    // Longest names first, so that @strongHover is not taken for @strong.
    const std::pair<const char *, QColor> colours[] = {
        {"@strongHover", style.tint(strong, 0.85)},
        {"@pillEdge", style.tint(style.series[0], 0.45)},
        {"@onStrong", style.textOn(strong)},
        {"@selected", style.selected},
        {"@warning", style.warning},
        {"@pressed", style.tint(style.series[0], 0.25)},
        {"@handle", style.tint(style.muted, 0.45)},
        {"@accent", style.accent},
        {"@strong", strong},
        {"@muted", style.muted},
        {"@faint", style.tint(style.muted, 0.7)},
        {"@edge", style.tint(style.muted, 0.45)},
        {"@card", style.card},
        {"@line", style.line},
        {"@link", style.series[0]},
        {"@ink", style.ink},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

QPalette paletteFor(const Style &style)
{
    QPalette palette;
    palette.setColor(QPalette::Window, style.canvas);
    palette.setColor(QPalette::WindowText, style.ink);
    palette.setColor(QPalette::Base, style.card);
    palette.setColor(QPalette::AlternateBase, style.canvas);
    palette.setColor(QPalette::Text, style.ink);
    palette.setColor(QPalette::Button, style.card);
    palette.setColor(QPalette::ButtonText, style.ink);
    palette.setColor(QPalette::BrightText, style.card);
    palette.setColor(QPalette::ToolTipBase, style.card);
    palette.setColor(QPalette::ToolTipText, style.ink);
    palette.setColor(QPalette::PlaceholderText, style.muted);
    palette.setColor(QPalette::Highlight, style.selected);
    palette.setColor(QPalette::HighlightedText, style.ink);
    palette.setColor(QPalette::Link, style.series[0]);
    palette.setColor(QPalette::LinkVisited, style.series[0]);
    palette.setColor(QPalette::Light, style.card);
    palette.setColor(QPalette::Midlight, style.line);
    palette.setColor(QPalette::Mid, style.tint(style.muted, 0.45));
    palette.setColor(QPalette::Dark, style.muted);
    palette.setColor(QPalette::Shadow, style.ink);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, style.tint(style.muted, 0.7));
    return palette;
}

} // namespace mitra
