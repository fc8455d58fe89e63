// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/framing.h"

#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <vector>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Framing)
};

// More sources than this would outgrow the drawing they stand under.
constexpr int mostSources = 4;
constexpr int namedSources = 3;

enum class Ink { Strong, Muted };

struct PlacedText {
    TextBlock block;
    double top;
    Ink ink;
};

// The texts above and below the body, from one pass that both measuring and drawing use.
struct FrameLayout {
    std::vector<PlacedText> texts;
    QRectF body;
    double height = 0;
};

class Column
{
public:
    explicit Column(double width)
        : m_width(std::max(width, 1.0))
    {
    }

    void add(const QString &text, const QFont &font, Ink ink, double gapBefore,
             qsizetype boldLetters = 0)
    {
        if (text.isEmpty())
            return;
        TextBlock block(text, font, m_width, Qt::AlignLeft, boldLetters);
        const double top = m_height + (m_texts.empty() ? 0 : gapBefore);
        m_height = top + block.height();
        m_texts.push_back({std::move(block), top, ink});
    }

    double height() const { return m_height; }
    bool isEmpty() const { return m_texts.empty(); }
    void moveInto(std::vector<PlacedText> &texts, double top)
    {
        for (PlacedText &text : m_texts) {
            text.top += top;
            texts.push_back(std::move(text));
        }
    }

private:
    double m_width;
    double m_height = 0;
    std::vector<PlacedText> m_texts;
};

QString sourceLabel()
{
    return Words::tr("Source:");
}

QString asOfText(const Facts &facts)
{
    return facts.asOf().isValid() ? Words::tr("As of %1.").arg(dateInWords(facts.asOf()))
                                  : QString();
}

FrameLayout layOut(const Figure &figure, double width, Frame frame, double height)
{
    const Style style; // letters only; colours come when drawing
    Column above(width);
    Column below(width);
    if (frame == Frame::Full || frame == Frame::Listed) {
        above.add(figure.title(), style.font(type::title, QFont::Bold), Ink::Strong, 0);
        above.add(figure.subtitle(), style.font(type::small), Ink::Muted, 2);
    }
    if (frame != Frame::Body) {
        const QFont font = style.font(type::axis);
        // One paragraph: a line each would take more of the paper than the drawing.
        below.add(figure.notes().join(QLatin1Char(' ')), font, Ink::Muted, 2);
        if (figure.facts() && figure.isSheet())
            below.add(asOfText(*figure.facts()), font, Ink::Muted, 4);
        else if (figure.facts())
            below.add(sourceLine(*figure.facts(), figure.sources(), frame), font, Ink::Muted, 4,
                      sourceLabel().size());
    }

    const double gapAbove = above.isEmpty() ? 0 : 12;
    const double gapBelow = below.isEmpty() ? 0 : 10;
    const double around = above.height() + gapAbove + gapBelow + below.height();
    const double bodyHeight =
        height > 0 ? std::max(height - around, 0.0) : std::max(figure.bodyHeight(width), 0.0);

    FrameLayout layout;
    layout.body = QRectF(0, above.height() + gapAbove, width, bodyHeight);
    layout.height = around + bodyHeight;
    above.moveInto(layout.texts, 0);
    below.moveInto(layout.texts, layout.body.bottom() + gapBelow);
    return layout;
}

// Each source once, the first mention counting.
QList<SourceId> distinct(const QList<SourceId> &sources)
{
    QList<SourceId> result;
    QSet<SourceId> seen;
    for (const SourceId &id : sources) {
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        result.append(id);
    }
    return result;
}

QString sourcesInWords(const Facts &facts, const QList<SourceId> &sources, Frame frame)
{
    if (sources.isEmpty())
        return Words::tr("none recorded");
    const qsizetype named = sources.size() > mostSources ? namedSources : sources.size();
    QStringList texts;
    for (qsizetype i = 0; i < named; ++i)
        texts.append(sourceText(facts, sources.at(i)));
    QString text = texts.join(QStringLiteral("; "));

    const qsizetype more = sources.size() - named;
    // On paper, where nobody can ask: no second source bears out what is drawn.
    const bool isPaper = frame == Frame::Full || frame == Frame::Listed;
    if (sources.size() == 1 && isPaper)
        return Words::tr("%1 (one source only)", "source").arg(text);
    if (more == 0)
        return text;
    const QString count = QLocale().toString(more);
    if (frame == Frame::Listed)
        return text + Words::tr("; and %1 more, in the numbered list of sources").arg(count);
    text += facts.fileName().isEmpty()
                ? Words::tr("; and %1 more, listed in the figure's table and in the sources of a "
                            "briefing")
                      .arg(count)
                : Words::tr("; and %1 more, listed in the file %2 and in the sources of a briefing")
                      .arg(count, facts.fileName());
    return text;
}

} // namespace

Framing frameFigure(const Figure &figure, double width, Frame frame, double height)
{
    const FrameLayout layout = layOut(figure, width, frame, height);
    return {layout.body, layout.height};
}

void drawFigure(QPainter &painter, const Figure &figure, const QRectF &area, const Style &style,
                Frame frame)
{
    const FrameLayout layout = layOut(figure, area.width(), frame, area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedText &text : layout.texts) {
        text.block.draw(painter, area.topLeft() + QPointF(0, text.top),
                        text.ink == Ink::Strong ? style.ink : style.muted);
    }
    painter.restore();

    // A body that leaves its pen or clip behind must not change what is drawn next.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    figure.drawBody(painter, layout.body.translated(area.topLeft()), style);
    painter.restore();
}

QString sourceText(const Facts &facts, const SourceId &source)
{
    const Source *found = facts.find(source);
    if (!found)
        return source.text();
    QStringList parts;
    if (!found->publisher.isEmpty())
        parts.append(found->publisher);
    if (!found->title.isEmpty())
        parts.append(found->title);
    parts.append(found->published.isNull() ? Words::tr("not dated")
                                           : found->published.toText(QLocale()));
    return parts.join(QStringLiteral(", "));
}

QString sourceLine(const Facts &facts, const QList<SourceId> &sources, Frame frame)
{
    QString line = sourceLabel() + QLatin1Char(' ') +
                   sourcesInWords(facts, distinct(sources), frame) + QLatin1Char('.');
    if (const QString asOf = asOfText(facts); !asOf.isEmpty())
        line += QLatin1Char(' ') + asOf;
    return line;
}

QString dateInWords(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace mitra
