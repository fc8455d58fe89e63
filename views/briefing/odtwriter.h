// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/documentparts.h"

#include <QXmlStreamWriter>

namespace mitra
{

// Elements of OpenDocument with the usual prefixes ("text:p").
class OdtWriter
{
public:
    using Attribute = QPair<QString, QString>;

    explicit OdtWriter(QByteArray *bytes)
        : m_xml(bytes)
    {
    }

    // `prefixes` as OpenDocument names them.
    void startDocument(const QString &root, const QStringList &prefixes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
        for (const QString &prefix : prefixes)
            attribute(QStringLiteral("xmlns:") + prefix, nameSpace(prefix));
    }
    void endDocument() { m_xml.writeEndDocument(); }

    void start(const QString &tag, const QList<Attribute> &attributes = {})
    {
        m_xml.writeStartElement(tag);
        for (const Attribute &each : attributes)
            attribute(each.first, each.second);
    }
    void attribute(const QString &name, const QString &value)
    {
        m_xml.writeAttribute(name, printable(value));
    }
    void text(const QString &text) { m_xml.writeCharacters(printable(text)); }
    void end() { m_xml.writeEndElement(); }
    void element(const QString &tag, const QString &content,
                 const QList<Attribute> &attributes = {})
    {
        start(tag, attributes);
        text(content);
        end();
    }
    void empty(const QString &tag, const QList<Attribute> &attributes = {})
    {
        start(tag, attributes);
        end();
    }

    static QString nameSpace(const QString &prefix)
    {
        if (prefix == QLatin1String("dc"))
            return QStringLiteral("http://purl.org/dc/elements/1.1/");
        if (prefix == QLatin1String("xlink"))
            return QStringLiteral("http://www.w3.org/1999/xlink");
        if (prefix == QLatin1String("draw"))
            return ofOpenDocument(QStringLiteral("drawing"));
        if (prefix == QLatin1String("fo") || prefix == QLatin1String("svg"))
            return ofOpenDocument(prefix == QLatin1String("fo")
                                      ? QStringLiteral("xsl-fo-compatible")
                                      : QStringLiteral("svg-compatible"));
        return ofOpenDocument(prefix);
    }

private:
    static QString ofOpenDocument(const QString &part)
    {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(part);
    }

    QXmlStreamWriter m_xml;
};

} // namespace mitra
