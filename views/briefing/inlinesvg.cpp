// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/inlinesvg.h"

#include "views/figures/style.h"

#include <QFontMetricsF>
#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace mitra
{

namespace
{

constexpr double narrowText = 1; // has no width worth keeping

class SvgCopy
{
public:
    SvgCopy(QXmlStreamWriter &writer, const QByteArray &svg, const QString &prefix,
            const QString &label)
        : m_writer(writer)
        , m_reader(svg)
        , m_prefix(prefix)
        , m_label(label)
    {
        // Names stay as they are written: the page around has its own default namespace.
        m_reader.setNamespaceProcessing(false);
    }

    bool run()
    {
        bool sawRoot = false;
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                sawRoot = true;
                startElement();
                break;
            case QXmlStreamReader::EndElement:
                m_writer.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                if (!m_reader.isWhitespace())
                    m_writer.writeCharacters(m_reader.text().toString());
                break;
            default:
                break;
            }
        }
        return sawRoot && !m_reader.hasError();
    }

private:
    void startElement()
    {
        const QStringView name = m_reader.qualifiedName();
        if (name == QLatin1String("svg")) {
            startRoot();
        } else if (name == QLatin1String("title") || name == QLatin1String("desc")) {
            // A browser shows them as a tool tip over the whole drawing; the label says the same.
            m_reader.skipCurrentElement();
        } else if (name == QLatin1String("text")) {
            copyText();
        } else {
            m_writer.writeStartElement(name.toString());
            copyAttributes();
        }
    }

    void startRoot()
    {
        m_writer.writeStartElement(QStringLiteral("svg"));
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const QStringView name = attribute.qualifiedName();
            if (name == QLatin1String("viewBox") || name.startsWith(QLatin1String("xmlns")))
                write(attribute);
        }
        m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        m_writer.writeAttribute(QStringLiteral("aria-label"), m_label);
    }

    void copyText()
    {
        m_writer.writeStartElement(QStringLiteral("text"));
        const QXmlStreamAttributes attributes = m_reader.attributes();
        copyAttributes();
        const QString text = m_reader.readElementText();
        const double width = widthOf(text, attributes);
        if (width > narrowText) {
            m_writer.writeAttribute(QStringLiteral("textLength"), QString::number(width, 'f', 1));
            m_writer.writeAttribute(QStringLiteral("lengthAdjust"),
                                    QStringLiteral("spacingAndGlyphs"));
        }
        m_writer.writeCharacters(text);
        m_writer.writeEndElement();
    }

    void copyAttributes()
    {
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            write(attribute);
    }

    void write(const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.qualifiedName().toString();
        QString value = attribute.value().toString();
        if (name == QLatin1String("id"))
            value.prepend(m_prefix);
        else if (name == QLatin1String("xlink:href") && value.startsWith(QLatin1Char('#')))
            value.insert(1, m_prefix);
        else
            value.replace(QLatin1String("url(#"), QLatin1String("url(#") + m_prefix);
        m_writer.writeAttribute(name, value);
    }

    double widthOf(const QString &text, const QXmlStreamAttributes &attributes)
    {
        const double size = attributes.value(QLatin1String("font-size")).toDouble();
        const int weight = attributes.value(QLatin1String("font-weight")).toInt();
        if (size < 1)
            return 0;
        const QPair<int, int> key(int(size * 100), weight);
        auto known = m_metrics.constFind(key);
        if (known == m_metrics.constEnd()) {
            const QFont font =
                Style().font(size, weight > 0 ? static_cast<QFont::Weight>(weight) : QFont::Normal);
            known = m_metrics.insert(key, QFontMetricsF(font));
        }
        return known->horizontalAdvance(text);
    }

    QXmlStreamWriter &m_writer;
    QXmlStreamReader m_reader;
    QString m_prefix;
    QString m_label;
    QHash<QPair<int, int>, QFontMetricsF> m_metrics;
};

} // namespace

bool writeInlineSvg(QXmlStreamWriter &writer, const QByteArray &svg, const QString &prefix,
                    const QString &label)
{
    return SvgCopy(writer, svg, prefix, label).run();
}

} // namespace mitra
