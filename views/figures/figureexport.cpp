// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/figureexport.h"

#include "views/figures/framing.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FigureExport)
};

constexpr double margin = 16;
// QImage and most readers of images refuse more than this along a side.
constexpr int longestSide = 32767;

Error notDrawn(const Figure &figure, const QString &detail)
{
    return {Words::tr("The figure “%1” could not be drawn; nothing was written. Try again with "
                      "less selected, or export it as PDF.")
                .arg(figure.title()),
            detail};
}

// The whole sheet: the framed figure with a margin on every side.
QSizeF sheetSize(const Figure &figure, double width)
{
    const double inner = std::max(width - 2 * margin, 1.0);
    const double height = frameFigure(figure, inner, Frame::Full).height;
    return {inner + 2 * margin, std::ceil(height + 2 * margin)};
}

void drawSheet(QPainter &painter, const Figure &figure, const QSizeF &size, const Style &style)
{
    painter.fillRect(QRectF(QPointF(0, 0), size), style.card);
    drawFigure(painter, figure, QRectF(margin, margin, size.width() - 2 * margin, 0), style,
               Frame::Full);
}

QImage toImage(const Figure &figure, double width, double scale, const Style &style)
{
    const QSizeF size = sheetSize(figure, width);
    const double pixelsWide = std::ceil(size.width() * scale);
    const double pixelsHigh = std::ceil(size.height() * scale);
    if (pixelsWide > longestSide || pixelsHigh > longestSide)
        return {};
    QImage image(int(pixelsWide), int(pixelsHigh), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(int(std::lround(96 * scale / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(96 * scale / 0.0254)));
    image.fill(style.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawSheet(painter, figure, size, style);
    if (!painter.end())
        return {};
    return image;
}

// A cell as one line of text: a tab or line break inside would start a new cell elsewhere.
QString oneLine(const QAbstractItemModel &table, int row, int column)
{
    return table.index(row, column).data().toString().simplified();
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

QStringList headings(const QAbstractItemModel &table)
{
    QStringList titles;
    for (int column = 0; column < table.columnCount(); ++column)
        titles.append(table.headerData(column, Qt::Horizontal).toString().simplified());
    return titles;
}

QStringList cellsOf(const QAbstractItemModel &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(oneLine(table, row, column));
    return cells;
}

} // namespace

Result<QByteArray> toSvg(const Figure &figure, double width, const Style &style)
{
    const QSizeF size = sheetSize(figure, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // At 96 dpi one unit of the drawing is one pixel of the viewer.
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    // Qt 6.4 writes both into the XML as they are.
    generator.setTitle(figure.title().toHtmlEscaped());
    generator.setDescription(figure.sentence().toHtmlEscaped());

    QPainter painter;
    if (!painter.begin(&generator))
        return notDrawn(figure, QStringLiteral("QSvgGenerator: begin"));
    drawSheet(painter, figure, size, style);
    if (!painter.end() || !bytes.trimmed().endsWith("</svg>"))
        return notDrawn(figure, QStringLiteral("QSvgGenerator: end"));
    return bytes;
}

Result<QByteArray> toPng(const Figure &figure, double width, double scale, const Style &style)
{
    const QImage image = toImage(figure, width, scale, style);
    if (image.isNull())
        return notDrawn(figure, QStringLiteral("image too large"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return notDrawn(figure, QStringLiteral("PNG encoder"));
    return bytes;
}

std::unique_ptr<QMimeData> toMimeData(const Figure &figure, double width, const Style &style)
{
    auto data = std::make_unique<QMimeData>();
    if (const Result<QByteArray> svg = toSvg(figure, width, style))
        data->setData(QStringLiteral("image/svg+xml"), *svg);
    if (const Result<QByteArray> png = toPng(figure, width, 2, style))
        data->setImageData(QImage::fromData(*png, "PNG"));
    data->setText(tableAsText(figure));
    data->setHtml(tableAsHtml(figure));
    return data;
}

QString tableAsText(const Figure &figure)
{
    QStringList lines{figure.title().simplified()};
    if (const std::unique_ptr<QAbstractTableModel> table = figure.table()) {
        lines.append(headings(*table).join(QLatin1Char('\t')));
        for (int row = 0; row < table->rowCount(); ++row)
            lines.append(cellsOf(*table, row).join(QLatin1Char('\t')));
    }
    if (figure.facts())
        lines.append(sourceLine(*figure.facts(), figure.sources()));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString tableAsHtml(const Figure &figure)
{
    QString html =
        QStringLiteral("<table>\n<caption>%1</caption>\n").arg(figure.title().toHtmlEscaped());
    if (const std::unique_ptr<QAbstractTableModel> table = figure.table()) {
        html += htmlRow(headings(*table), QStringLiteral("th"));
        for (int row = 0; row < table->rowCount(); ++row)
            html += htmlRow(cellsOf(*table, row), QStringLiteral("td"));
    }
    html += QStringLiteral("</table>\n");
    const QStringList notes = figure.notes();
    for (const QString &note : notes)
        html += QStringLiteral("<p>%1</p>\n").arg(note.toHtmlEscaped());
    if (figure.facts())
        html += QStringLiteral("<p>%1</p>\n")
                    .arg(sourceLine(*figure.facts(), figure.sources()).toHtmlEscaped());
    return html;
}

} // namespace mitra
