// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selection.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr std::array<const char *, facetCount> facetWords = {
    "partner", "partner-kind", "theme",  "outcome",  "framework",
    "goal",    "status",       "member", "language", "money"};

QStringList canonical(QStringList values)
{
    values.removeAll(QString());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

// Characters that need no quotes: letters and digits of any script, and - . _
bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
    });
}

QString quoted(const QString &value)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : value) {
        // The text stays on one line whatever was typed or pasted into the search box.
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\r')
            out += QLatin1String("\\r");
        else if (c == u'"' || c == u'\\')
            out += QLatin1Char('\\') + c;
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

QString written(const QString &value)
{
    return isPlain(value) ? value : quoted(value);
}

QString written(const YearRange &range)
{
    return range.first == range.last ? QString::number(range.first)
                                     : QStringLiteral("%1..%2").arg(range.first).arg(range.last);
}

// Reads the line from left to right; every take...() answers none where the form ends.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at == m_text.size();
    }

    bool atSpaceOrEnd() const { return m_at == m_text.size() || m_text.at(m_at).isSpace(); }

    bool take(QChar c)
    {
        if (m_at == m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QString takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isPlain(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    std::optional<QString> takeValue()
    {
        if (!take(u'"')) {
            const QString word = takeWord();
            return word.isEmpty() ? std::nullopt : std::optional(word);
        }
        QString value;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"')
                return value;
            if (c != u'\\') {
                value += c;
                continue;
            }
            if (m_at == m_text.size())
                return std::nullopt;
            const QChar escaped = m_text.at(m_at++);
            value += escaped == u'n' ? QChar(u'\n') : escaped == u'r' ? QChar(u'\r') : escaped;
        }
        return std::nullopt; // the quote is never closed
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

std::optional<int> yearFrom(const QString &text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 4 &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = digits ? text.toInt() : 0;
    return year > 0 ? std::optional(year) : std::nullopt;
}

std::optional<YearRange> rangeFrom(const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const auto first = yearFrom(dots < 0 ? text : text.left(dots));
    const auto last = dots < 0 ? first : yearFrom(text.mid(dots + 2));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return YearRange{*first, *last};
}

bool takeRange(Reader &reader, std::optional<YearRange> &into)
{
    const auto value = reader.takeValue();
    if (!value || into)
        return false;
    into = rangeFrom(*value);
    return into.has_value();
}

bool takeText(Reader &reader, QString &into)
{
    const auto value = reader.takeValue();
    if (!value || value->isEmpty() || !into.isEmpty())
        return false;
    into = *value;
    return true;
}

bool takeValues(Reader &reader, QStringList &into)
{
    do {
        const auto value = reader.takeValue();
        if (!value || value->isEmpty())
            return false;
        into.append(*value);
    } while (reader.take(u','));
    into = canonical(into);
    return true;
}

bool takePart(Reader &reader, Selection &into)
{
    const QString word = reader.takeWord();
    if (!reader.take(u'='))
        return false;
    if (word == QLatin1String("start"))
        return takeRange(reader, into.start);
    if (word == QLatin1String("end"))
        return takeRange(reader, into.end);
    if (word == QLatin1String("text"))
        return takeText(reader, into.text);
    for (size_t facet = 0; facet < facetWords.size(); ++facet) {
        if (word == QLatin1String(facetWords[facet]))
            return takeValues(reader, into.chosen[facet]);
    }
    return false;
}

} // namespace

bool Selection::isEmpty() const
{
    return *this == Selection();
}

Selection Selection::with(Facet facet, const QString &value) const
{
    return withOnly(facet, in(facet) + QStringList(value));
}

Selection Selection::without(Facet facet, const QString &value) const
{
    QStringList values = in(facet);
    values.removeAll(value);
    return withOnly(facet, values);
}

Selection Selection::toggled(Facet facet, const QString &value) const
{
    return has(facet, value) ? without(facet, value) : with(facet, value);
}

Selection Selection::withOnly(Facet facet, const QStringList &values) const
{
    Selection copy = *this;
    copy.chosen[size_t(facet)] = canonical(values);
    return copy;
}

QString Selection::toText() const
{
    QStringList parts;
    for (size_t facet = 0; facet < chosen.size(); ++facet) {
        QStringList values;
        for (const QString &value : canonical(chosen[facet]))
            values.append(written(value));
        if (!values.isEmpty())
            parts.append(facetWord(Facet(facet)) + QLatin1Char('=') + values.join(u','));
    }
    if (start)
        parts.append(QLatin1String("start=") + written(*start));
    if (end)
        parts.append(QLatin1String("end=") + written(*end));
    if (!text.isEmpty())
        parts.append(QLatin1String("text=") + written(text));
    return parts.join(u' ');
}

std::optional<Selection> Selection::fromText(const QString &text)
{
    Selection selection;
    Reader reader(text);
    while (!reader.atEnd()) {
        if (!takePart(reader, selection) || !reader.atSpaceOrEnd())
            return std::nullopt;
    }
    return selection;
}

QString facetWord(Facet facet)
{
    return QString::fromLatin1(facetWords[size_t(facet)]);
}

} // namespace mitra
