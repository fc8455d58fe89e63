// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selection.h"

#include <QCoreApplication>

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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(mitra::Selection)
};

constexpr QLatin1String startWord("start");
constexpr QLatin1String endWord("end");
constexpr QLatin1String textWord("text");

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
                break;
            const QChar escaped = m_text.at(m_at++);
            value += escaped == u'n' ? QChar(u'\n') : escaped == u'r' ? QChar(u'\r') : escaped;
        }
        m_isQuoteOpen = true;
        return std::nullopt;
    }

    // A quote was never closed.
    bool isQuoteOpen() const { return m_isQuoteOpen; }
    qsizetype at() const { return m_at; }

    // What stands from there to the next space, for people: not longer than a glance.
    QString part(qsizetype from) const
    {
        constexpr qsizetype most = 40;
        qsizetype end = qMax(from, m_at);
        while (end < m_text.size() && !m_text.at(end).isSpace())
            ++end;
        const QString whole = m_text.mid(from, end - from);
        return whole.size() <= most ? whole : whole.left(most - 1) + QChar(0x2026);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isQuoteOpen = false;
};

std::optional<int> yearFrom(const QString &text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 4 &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int year = digits ? text.toInt() : 0;
    return year > 0 ? std::optional(year) : std::nullopt;
}

// Every take...() below answers what is wrong in words, or nothing.
using Wrong = std::optional<QString>;

Wrong noValue(const Reader &reader)
{
    return reader.isQuoteOpen() ? Texts::tr("the quote is never closed")
                                : Texts::tr("a value is missing");
}

Wrong takeRange(Reader &reader, const QString &word, std::optional<YearRange> &into)
{
    if (into)
        return Texts::tr("\u201c%1\u201d can stand only once").arg(word);
    const auto value = reader.takeValue();
    if (!value)
        return noValue(reader);
    const qsizetype dots = value->indexOf(QLatin1String(".."));
    const auto first = yearFrom(dots < 0 ? *value : value->left(dots));
    const auto last = dots < 0 ? first : yearFrom(value->mid(dots + 2));
    if (!first || !last)
        return Texts::tr("years are written as 2021 or 2021..2025");
    if (*first > *last)
        return Texts::tr("the first year is after the last");
    into = YearRange{*first, *last};
    return {};
}

Wrong takeText(Reader &reader, QString &into)
{
    if (!into.isEmpty())
        return Texts::tr("\u201c%1\u201d can stand only once").arg(textWord);
    const auto value = reader.takeValue();
    if (!value || value->isEmpty())
        return noValue(reader);
    into = *value;
    return {};
}

Wrong takeValues(Reader &reader, QStringList &into)
{
    do {
        const auto value = reader.takeValue();
        if (!value || value->isEmpty())
            return noValue(reader);
        into.append(*value);
    } while (reader.take(u','));
    into = canonical(into);
    return {};
}

QString partWords()
{
    QStringList words;
    for (const char *word : facetWords)
        words.append(QLatin1String(word));
    words << startWord << endWord << textWord;
    return words.join(QLatin1String(", "));
}

Wrong takePart(Reader &reader, Selection &into)
{
    const QString word = reader.takeWord();
    if (word.isEmpty() || !reader.take(u'='))
        return Texts::tr("each part is a name and its values, such as partner=JPN,KOR or "
                         "text=\"capacity building\"");
    if (word == startWord)
        return takeRange(reader, word, into.start);
    if (word == endWord)
        return takeRange(reader, word, into.end);
    if (word == textWord)
        return takeText(reader, into.text);
    for (size_t facet = 0; facet < facetWords.size(); ++facet) {
        if (word == QLatin1String(facetWords[facet]))
            return takeValues(reader, into.chosen[facet]);
    }
    return Texts::tr("the names are %1").arg(partWords());
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

Result<Selection> Selection::parse(const QString &text)
{
    Selection selection;
    Reader reader(text);
    while (!reader.atEnd()) {
        const qsizetype from = reader.at();
        Wrong wrong = takePart(reader, selection);
        if (!wrong && !reader.atSpaceOrEnd())
            wrong = Texts::tr("a space has to follow its last value; values with spaces or signs "
                              "stand in quotes");
        if (wrong)
            return Error{
                Texts::tr("\u201c%1\u201d is not understood: %2.").arg(reader.part(from), *wrong),
                {}};
    }
    return selection;
}

std::optional<Selection> Selection::fromText(const QString &text)
{
    Result<Selection> parsed = parse(text);
    return parsed ? std::optional(std::move(parsed).value()) : std::nullopt;
}

QString facetWord(Facet facet)
{
    return QString::fromLatin1(facetWords[size_t(facet)]);
}

} // namespace mitra
