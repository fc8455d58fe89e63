// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/figureexport.h"

#include "views/figures/tabletwin.h"

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

// Around the whole frame; a body alone is set into something that has margins of its own.
constexpr double frameMargin = 16;
constexpr double bodyMargin = 2;
// QImage and most readers of images refuse more than this along a side.
constexpr int longestSide = 32767;

Error notDrawn(const Figure &figure, const QString &detail)
{
    return {Words::tr("The figure “%1” could not be drawn; nothing was written. Try again with "
                      "less selected, or export it as PDF.")
                .arg(figure.title()),
            detail};
}

// The whole sheet: the figure in its frame with a margin on every side.
class Sheet
{
public:
    Sheet(const Figure &figure, double width, Frame frame)
        : m_figure(figure)
        , m_frame(frame)
        , m_margin(frame == Frame::Body ? bodyMargin : frameMargin)
    {
        const double inner = std::max(width - 2 * m_margin, 1.0);
        const double height = frameFigure(figure, inner, frame).height;
        m_size = QSizeF(inner + 2 * m_margin, std::ceil(height + 2 * m_margin));
    }

    const QSizeF &size() const { return m_size; }

    void draw(QPainter &painter, const Style &style) const
    {
        painter.fillRect(QRectF(QPointF(0, 0), m_size), style.card);
        drawFigure(painter, m_figure, QRectF(m_margin, m_margin, m_size.width() - 2 * m_margin, 0),
                   style, m_frame);
    }

private:
    const Figure &m_figure;
    Frame m_frame;
    double m_margin;
    QSizeF m_size;
};

QImage toImage(const Sheet &sheet, double scale, const Style &style)
{
    const QSizeF size = sheet.size();
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
    sheet.draw(painter, style);
    if (!painter.end())
        return {};
    return image;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>\n");
}

} // namespace

Result<QByteArray> toSvg(const Figure &figure, double width, const Style &style, Frame frame)
{
    const Sheet sheet(figure, width, frame);
    const QSizeF &size = sheet.size();
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
    sheet.draw(painter, style);
    if (!painter.end() || !bytes.trimmed().endsWith("</svg>"))
        return notDrawn(figure, QStringLiteral("QSvgGenerator: end"));
    return bytes;
}

Result<QByteArray> toPng(const Figure &figure, double width, double scale, const Style &style,
                         Frame frame)
{
    const QImage image = toImage(Sheet(figure, width, frame), scale, style);
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
    if (const TableTwin table(figure); !table.isEmpty()) {
        lines.append(table.headings().join(QLatin1Char('\t')));
        for (int row = 0; row < table.rowCount(); ++row)
            lines.append(table.cells(row).join(QLatin1Char('\t')));
    }
    if (figure.facts())
        lines.append(sourceLine(*figure.facts(), figure.sources()));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString tableAsHtml(const Figure &figure)
{
    QString html =
        QStringLiteral("<table>\n<caption>%1</caption>\n").arg(figure.title().toHtmlEscaped());
    if (const TableTwin table(figure); !table.isEmpty()) {
        html += htmlRow(table.headings(), QStringLiteral("th"));
        for (int row = 0; row < table.rowCount(); ++row)
            html += htmlRow(table.cells(row), QStringLiteral("td"));
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
