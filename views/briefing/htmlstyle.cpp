// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/htmlstyle.h"

#include "views/briefing/documentparts.h"
#include "views/briefing/pagesetup.h"

namespace mitra
{

namespace
{

constexpr double roomOfTitle = 35; // millimetres: of a figure, with its subtitle

// $names are filled in from the style. Figures are drawn for paper, so they keep a light ground
// where the reader's screen is dark.
QString screenRules()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --ink: $ink; --muted: $muted; --line: $line; --canvas: $canvas;
  --card: $card; --link: $series; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); line-height: 1.5;
  font-family: $fonts; overflow-wrap: anywhere; }
.page { max-width: 54rem; margin: 0 auto; padding: 1.5rem; background: var(--card); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .25rem; }
figure h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
p { margin: 0 0 .75rem; }
ul.points { margin: 0 0 1rem; padding-left: 1.25rem; }
.points li { margin-bottom: .35rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid $accent;
  outline-offset: 2px; }
.muted, .subtitle, .notes, .source, footer { color: var(--muted); font-size: .875rem; }
.subtitle { margin-bottom: .5rem; }
.notes, .source { margin: .35rem 0 0; line-height: 1.4; }
.caption { margin: .75rem 0 0; }
figure { margin: 2rem 0; padding: 1.25rem 0 0; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; }
.drawing { background: $card; border-radius: 8px; margin: .25rem 0; }
svg { display: block; width: 100%; min-width: 40rem; height: auto; overflow: visible; }
svg text { font-family: $fonts; }
details { margin: .75rem 0 0; }
summary { cursor: pointer; color: var(--link); }
table { border-collapse: collapse; width: 100%; font-size: .875rem; margin: .5rem 0;
  overflow-wrap: normal; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0;
  border-bottom: 1px solid var(--line); font-weight: normal; min-width: 3.5rem; }
thead th { font-weight: 600; color: var(--muted); border-bottom-color: var(--muted);
  vertical-align: bottom; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
ol.sources { padding-left: 2.5rem; font-size: .875rem; }
ol.sources li { margin-bottom: .4rem; }
ol.sources li:target { background: $selected; color: $ink; }
nav { margin: 1.5rem 0; }
nav ul { list-style: none; margin: .5rem 0; padding: 0; }
nav li.sub { padding-left: 1.25rem; font-size: .875rem; }
.problem { border-left: 4px solid var(--muted); padding-left: .75rem; }
.marking { font-weight: 700; text-align: center; background: $card; color: $marking;
  padding: .25rem .5rem; margin: 0; }
.marking.left { text-align: left; }
.draft { text-align: center; letter-spacing: .2em; text-transform: uppercase; color: var(--muted);
  margin: .25rem 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
footer p { margin: 0 0 .25rem; }
@media (max-width: 40rem) { .page { padding: 1rem; } h1 { font-size: 1.5rem; } }
@media screen and (prefers-color-scheme: dark) { :root { --ink: $dark-ink; --muted: $dark-muted;
  --line: $dark-line; --canvas: $dark-canvas; --card: $dark-card; --link: $dark-series; } .drawing { padding: .75rem; } }
)");
}

QString printRules()
{
    return QStringLiteral(R"(
@page { size: $paper; margin: $margin; @bottom-right { content: counter(page) ' / ' counter(pages);
  font: 9pt $fonts; } $boxes }
@page portrait { size: $upright; }
@page landscape { size: $wide; }
@media print {
  body, .page { background: none; padding: 0; max-width: none; font-size: 10.5pt; }
  nav, summary, details:not([open]) { display: none; }
  h1, h2, h3, .subtitle { break-after: avoid; break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .drawing, tr, .source { break-inside: avoid; }
  .turn { break-before: page; }
  .portrait { page: portrait; }
  .landscape { page: landscape; }
  svg { min-width: 0; max-height: $room; }
  .portrait svg { max-height: $tallroom; }
  .landscape svg { max-height: $wideroom; }
  .scroll { overflow: visible; }
  table { overflow-wrap: break-word; }
  thead { break-after: avoid; }
  a { color: inherit; }
}
)");
}

// A text of the office as a string of CSS: every sign that could end it is written by its number.
QString cssString(const QString &text)
{
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::isLetterOrNumber(letter) || letter == U' ')
            result += QString::fromUcs4(&letter, 1);
        else
            result += QStringLiteral("\\%1 ").arg(uint(letter), 0, 16);
    }
    return QLatin1Char('\'') + result + QLatin1Char('\'');
}

QString marginBox(const QString &place, const QString &text, const QString &colour)
{
    return QStringLiteral("@%1 { content: %2; color: %3; font-weight: bold; } ")
        .arg(place, cssString(text), colour);
}

QString marginBoxes(const Briefing &briefing)
{
    const Marking &marking = briefing.print.marking;
    const QString colour = markingColour(marking);
    QString boxes;
    if (!marking.text.isEmpty() && marking.place == Marking::Place::TopLeft) {
        boxes += marginBox(QStringLiteral("top-left"), marking.text, colour);
    } else if (!marking.text.isEmpty()) {
        boxes += marginBox(QStringLiteral("top-center"), marking.text, colour);
        boxes += marginBox(QStringLiteral("bottom-center"), marking.text, colour);
    }
    if (briefing.print.isDraft)
        boxes += marginBox(QStringLiteral("top-right"), draftWord(), QStringLiteral("#5B6675"));
    return boxes;
}

QSizeF paperSize(PrintSettings print, bool isLandscape)
{
    print.isLandscape = isLandscape;
    return PageSetup::of(print).pageLayout().fullRect(QPageLayout::Millimeter).size();
}

double marginOf(const PrintSettings &print)
{
    return std::max(print.margin, PageSetup::smallestMargin);
}

QString paperOf(const PrintSettings &print, bool isLandscape)
{
    const QSizeF size = paperSize(print, isLandscape);
    return QStringLiteral("%1mm %2mm").arg(size.width()).arg(size.height());
}

QString heightOf(const PrintSettings &print, bool isLandscape)
{
    return QStringLiteral("%1mm").arg(drawingRoom(print, isLandscape).height());
}

void fill(QString &rules, const QString &prefix, const Style &style)
{
    const QList<QPair<QString, QColor>> tokens{
        {QStringLiteral("ink"), style.ink},       {QStringLiteral("muted"), style.muted},
        {QStringLiteral("line"), style.line},     {QStringLiteral("canvas"), style.canvas},
        {QStringLiteral("card"), style.card},     {QStringLiteral("series"), style.series[0]},
        {QStringLiteral("accent"), style.accent}, {QStringLiteral("selected"), style.selected},
    };
    for (const auto &[name, colour] : tokens)
        rules.replace(QLatin1Char('$') + prefix + name, colour.name());
}

} // namespace

QSizeF drawingRoom(const PrintSettings &print, bool isLandscape)
{
    const double margins = 2 * marginOf(print);
    return paperSize(print, isLandscape) - QSizeF(margins, margins + roomOfTitle);
}

QString markingColour(const Marking &marking)
{
    const QColor colour(marking.colour);
    return colour.isValid() ? colour.name() : QStringLiteral("#000000");
}

QString htmlStyleSheet(const Briefing &briefing)
{
    QString rules = screenRules() + printRules();
    fill(rules, QStringLiteral("dark-"), Style::of(Surface::ScreenDark));
    fill(rules, QString(), styleOf(briefing.print));
    rules.replace(QLatin1String("$marking"), markingColour(briefing.print.marking));
    rules.replace(QLatin1String("$fonts"),
                  QStringLiteral("Inter, 'Noto Sans', system-ui, 'Segoe UI', Arial, sans-serif"));
    const PrintSettings &print = briefing.print;
    const QList<QPair<QString, QString>> lengths{
        {QStringLiteral("$paper"), paperOf(print, print.isLandscape)},
        {QStringLiteral("$upright"), paperOf(print, false)},
        {QStringLiteral("$wideroom"), heightOf(print, true)},
        {QStringLiteral("$wide"), paperOf(print, true)},
        {QStringLiteral("$room"), heightOf(print, print.isLandscape)},
        {QStringLiteral("$tallroom"), heightOf(print, false)},
        {QStringLiteral("$margin"), QStringLiteral("%1mm").arg(marginOf(print))},
    };
    for (const auto &[name, length] : lengths)
        rules.replace(name, length);
    // Last, because it holds the office's own words.
    rules.replace(QLatin1String("$boxes"), marginBoxes(briefing));
    return rules;
}

} // namespace mitra
