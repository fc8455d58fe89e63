// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/documentparts.h"

#include "views/figures/framing.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingDocument)
};

// As under a figure on paper: more names would outgrow the drawing they stand under.
constexpr qsizetype mostNamed = 4;
constexpr qsizetype namedOfMany = 3;

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

} // namespace

SourceNumbers::SourceNumbers(const BriefingContent &content)
    : m_facts(content.facts)
{
    for (qsizetype i = 0; i < content.sources.size(); ++i)
        m_numbers.insert(content.sources.at(i), int(i + 1));
}

int SourceNumbers::named(const SourceId &source, const QString &cell) const
{
    const int number = source.isEmpty() ? 0 : of(source);
    return number > 0 && cell.contains(sourceText(*m_facts, source).simplified()) ? number : 0;
}

QList<Run> SourceNumbers::sourceLine(const Figure &figure) const
{
    const Facts &facts = *figure.facts();
    const QList<SourceId> sources = distinct(figure.sources());
    QList<Run> runs;
    if (sources.isEmpty()) {
        runs.append({Words::tr("Source: none recorded.")});
    } else if (figure.isSheet()) {
        runs.append({Words::tr("The drawing numbers its sources by itself; in this document's list "
                               "they are ")});
        runs += marksOf(sources);
        runs.append({QStringLiteral(".")});
    } else {
        runs.append({Words::tr("Source: ")});
        const qsizetype named = sources.size() > mostNamed ? namedOfMany : sources.size();
        for (qsizetype i = 0; i < named; ++i) {
            const QString name = sourceText(facts, sources.at(i)) + QLatin1Char(' ');
            runs.append({i > 0 ? QStringLiteral("; ") + name : name});
            runs += marksOf({sources.at(i)});
        }
        if (named < sources.size()) {
            runs.append({Words::tr("; and also ", "then numbers of sources")});
            runs += marksOf(sources.mid(named));
        }
        runs.append({QStringLiteral(".")});
    }
    if (sources.size() == 1)
        runs.append({Words::tr(" One source only.")});
    if (const QString asOf = asOfSentence(facts); !asOf.isEmpty())
        runs.append({QLatin1Char(' ') + asOf});
    return runs;
}

// By number, three and more in a row as the first and the last of them.
QList<Run> SourceNumbers::marksOf(const QList<SourceId> &sources) const
{
    QList<int> numbers;
    for (const SourceId &source : sources) {
        if (const int number = of(source))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    QList<Run> runs;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            runs.append({QStringLiteral(" ")});
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        runs.append({sourceMark(numbers.at(i)), numbers.at(i)});
        if (last - i < 2)
            continue;
        runs.append({QStringLiteral("–")});
        runs.append({sourceMark(numbers.at(last)), numbers.at(last)});
        i = last;
    }
    return runs;
}

QString sourceMark(int number)
{
    return QStringLiteral("[%1]").arg(QLocale().toString(number));
}

QList<FigurePtr> drawingsOf(const FigurePtr &figure, double width, double maxBodyHeight)
{
    if (figure->bodyHeight(width) <= maxBodyHeight)
        return {figure};
    const QList<FigurePtr> parts = figure->parts(width, maxBodyHeight);
    return parts.isEmpty() ? QList<FigurePtr>{figure} : parts;
}

QString sentenceOf(const Figure &figure, qsizetype part, qsizetype parts)
{
    return parts == 1 ? figure.sentence()
                      : Words::tr("%1 (part %2 of %3)")
                            .arg(figure.sentence(), QLocale().toString(part + 1),
                                 QLocale().toString(parts));
}

QString asOfSentence(const Facts &facts)
{
    return facts.asOf().isValid() ? Words::tr("As of %1.").arg(dateInWords(facts.asOf()))
                                  : QString();
}

QString fileAndRevision(const Facts &facts)
{
    return facts.fileName().isEmpty() || facts.revision().isEmpty()
               ? facts.fileName()
               : Words::tr("%1, revision %2").arg(facts.fileName(), facts.revision());
}

QString officeAndDate(const Briefing &briefing)
{
    QStringList parts;
    if (!briefing.office.isEmpty())
        parts.append(briefing.office);
    if (briefing.date.isValid())
        parts.append(dateInWords(briefing.date));
    return parts.join(QStringLiteral(" · "));
}

QString sourcesHeading(const BriefingContent &content, qsizetype block)
{
    const QList<Block> &blocks = content.briefing.blocks;
    if (!blocks.at(block).text.isEmpty())
        return blocks.at(block).text;
    const bool hasHeading = block > 0 && blocks.at(block - 1).kind == Block::Kind::Heading;
    return hasHeading ? QString() : Words::tr("Sources");
}

bool listsSources(const Briefing &briefing)
{
    return std::any_of(briefing.blocks.begin(), briefing.blocks.end(),
                       [](const Block &block) { return block.kind == Block::Kind::Sources; });
}

QString noSourcesSentence()
{
    return Words::tr("No figure of this briefing names a source.");
}

QString draftWord()
{
    return Words::tr("Draft");
}

QList<int> readingOrder(const Briefing &briefing)
{
    QList<int> order;
    qsizetype headings = 0; // that end the list so far
    for (int block = 0; block < int(briefing.blocks.size()); ++block) {
        const Block::Kind kind = briefing.blocks.at(block).kind;
        if (kind == Block::Kind::PageBreak) {
            order.insert(order.size() - headings, block);
        } else {
            order.append(block);
            headings = kind == Block::Kind::Heading ? headings + 1 : 0;
        }
    }
    return order;
}

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const QString paragraph = line.trimmed(); !paragraph.isEmpty())
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

std::optional<QUrl> openableAddress(const Source &source)
{
    const QUrl url(source.url.trimmed());
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? std::optional<QUrl>(url)
                                                           : std::nullopt;
}

QString languageTag(const PrintSettings &print)
{
    const QString own = QLocale().bcp47Name();
    const QString language =
        print.language.isEmpty() ? own.section(QLatin1Char('-'), 0, 0) : print.language.toLower();
    if (!print.region.isEmpty())
        return language + QLatin1Char('-') + print.region.toUpper();
    return print.language.isEmpty() ? own : language;
}

Style styleOf(const PrintSettings &print)
{
    return Style::of(print.isGrey ? Surface::PrintGrey : Surface::PrintColour);
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool isPair =
            sign.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            result += sign;
            result += text.at(++i);
        } else if (sign.isSurrogate() || sign.unicode() >= 0xFFFE) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (sign.unicode() >= 0x20 || sign == QLatin1Char('\t') ||
                   sign == QLatin1Char('\n')) {
            result += sign;
        }
    }
    return result;
}

Error stoppedWriting()
{
    return {Words::tr("Stopped; nothing was written and no file was changed."), {}};
}

} // namespace mitra
