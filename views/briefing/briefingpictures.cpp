// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingpictures.h"

#include "views/briefing/documentparts.h"
#include "views/figures/figureexport.h"

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingPictures)
};

constexpr double printScale = 300 / 96.0;
constexpr double slideScale = 1920 / exportWidth;
// As a page of paper: what is higher is of no use on a slide, or in a letter.
constexpr double mostBodyHeight = exportWidth * 1.3;
constexpr qsizetype mostLetters = 60; // of a file name, so that every file system takes it

// "goal:digital-economy" -> "goal-digital-economy": letters that no file system minds.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toLower()) {
        const bool isPlain = (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) ||
                             (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'));
        if (isPlain)
            plain += letter;
        else if (!plain.isEmpty() && !plain.endsWith(QLatin1Char('-')))
            plain += QLatin1Char('-');
    }
    plain.truncate(mostLetters);
    while (plain.endsWith(QLatin1Char('-')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("figure") : plain;
}

// The figures in the order of the briefing: numbers keep that order in a folder, and tell apart one
// figure that is shown with two settings.
QList<FigurePtr> figuresOf(const BriefingContent &content)
{
    QList<FigurePtr> figures;
    for (const ContentBlock &entry : content.blocks) {
        if (entry.block.kind == Block::Kind::Figure && entry.figure)
            figures.append(entry.figure);
    }
    return figures;
}

QString stemOf(const Figure &figure, qsizetype number, qsizetype figures)
{
    const int digits = figures < 100 ? 2 : int(QString::number(figures).size());
    return QStringLiteral("%1-%2")
        .arg(number, digits, 10, QLatin1Char('0'))
        .arg(plainName(figure.name()));
}

class PictureWriter
{
public:
    PictureWriter(const Style &style, const PictureSink &sink)
        : m_style(style)
        , m_sink(sink)
    {
    }

    int count() const { return m_count; }

    Result<void> write(const FigurePtr &figure, const QString &stem)
    {
        const QList<FigurePtr> parts = drawingsOf(figure, exportWidth, mostBodyHeight);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            const QString name =
                parts.size() == 1 ? stem : stem + QStringLiteral("-part-%1").arg(part + 1);
            if (const Result<void> written = writeOne(*parts.at(part), name); !written)
                return written;
        }
        return {};
    }

private:
    Result<void> writeOne(const Figure &figure, const QString &name)
    {
        if (const Result<void> given =
                give(name + QStringLiteral(".svg"), toSvg(figure, exportWidth, m_style));
            !given)
            return given;
        if (const Result<void> given = give(name + QStringLiteral("-300dpi.png"),
                                            toPng(figure, exportWidth, printScale, m_style));
            !given)
            return given;
        return give(name + QStringLiteral("-slide.png"),
                    toPng(figure, exportWidth, slideScale, m_style));
    }

    Result<void> give(const QString &name, const Result<QByteArray> &bytes)
    {
        if (!bytes)
            return bytes.error();
        if (const Result<void> taken = m_sink(name, *bytes); !taken)
            return taken;
        ++m_count;
        return {};
    }

    const Style &m_style;
    const PictureSink &m_sink;
    int m_count = 0;
};

} // namespace

Result<int> briefingToPictures(const BriefingContent &content, const PictureSink &sink,
                               const ProgressMonitor &monitor)
{
    const QList<FigurePtr> figures = figuresOf(content);
    if (figures.isEmpty())
        return Error{Words::tr("The briefing has no figure, so no picture was written. Add a "
                               "figure, or write the briefing as HTML or as a text."),
                     {}};
    const Style style = styleOf(content.briefing.print);
    PictureWriter writer(style, sink);
    const int total = int(figures.size());
    for (int i = 0; i < total; ++i) {
        if (monitor && !monitor(i, total))
            return Error{Words::tr("Stopped; no further picture was written."), {}};
        const FigurePtr &figure = figures.at(i);
        if (const Result<void> written = writer.write(figure, stemOf(*figure, i + 1, total));
            !written)
            return written.error();
    }
    if (monitor)
        monitor(total, total);
    return writer.count();
}

} // namespace mitra
