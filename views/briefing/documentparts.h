// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

#include <QHash>
#include <QUrl>

#include <optional>

namespace mitra
{

// What the documents made of texts (HTML, OpenDocument) say alike, in runs of text that each of
// them sets in its own way.

// A piece of a line; with a number it leads to that source of the document's list.
struct Run {
    QString text;
    int source = 0;

    friend bool operator==(const Run &, const Run &) = default;
};

// The document's sources by the numbers of its list.
class SourceNumbers
{
public:
    explicit SourceNumbers(const BriefingContent &content);

    // 0 when the document does not list it.
    int of(const SourceId &source) const { return m_numbers.value(source); }

    // The source that a cell names in its text; 0 when it names none, although the cell may lead to
    // one on screen.
    int named(const SourceId &source, const QString &cell) const;

    // "Source: Publisher, Title, 9 Feb 2026 [3]; and also [4]–[9]. As of 22 November 2026.": every
    // source by its number, the first few by name too. Says when there is only one. A sheet has
    // the names in its drawing, so only the numbers of this list are told.
    QList<Run> sourceLine(const Figure &figure) const;

private:
    QList<Run> marksOf(const QList<SourceId> &sources) const;

    FactsPtr m_facts;
    QHash<SourceId, int> m_numbers;
};

// "[3]"
QString sourceMark(int number);
// The figure as drawings whose bodies are no higher than that: itself, or its own parts.
QList<FigurePtr> drawingsOf(const FigurePtr &figure, double width, double maxBodyHeight);
// What a screen reader says in place of one of them.
QString sentenceOf(const Figure &figure, qsizetype part, qsizetype parts);

// "As of 22 November 2026."; empty when not known.
QString asOfSentence(const Facts &facts);
// "asean-digital.mitra, revision 4f2a9c"; empty when the facts come from no file.
QString fileAndRevision(const Facts &facts);
// "Digital Economy Division · 22 November 2026": what of it is known.
QString officeAndDate(const Briefing &briefing);
// Above the list of sources: the block's text, or "Sources" when no heading stands before it; empty
// when one does.
QString sourcesHeading(const BriefingContent &content, qsizetype block);
bool listsSources(const Briefing &briefing);
// What stands in place of an empty list.
QString noSourcesSentence();
// "Draft"
QString draftWord();
// The places of the blocks in the order to write them: a page break stands before the headings that
// it would part from what they head.
QList<int> readingOrder(const Briefing &briefing);
// Each line that says something.
QStringList paragraphsOf(const QString &text);

// The address of a source, when it is one that a browser may open: http or https, nothing else.
std::optional<QUrl> openableAddress(const Source &source);

// The briefing's language and region as a tag ("ms-BN"); the program's when it names none.
QString languageTag(const PrintSettings &print);

Style styleOf(const PrintSettings &print);

// Without the control characters that XML has no place for; a pasted text may hold some.
QString printable(const QString &text);

Error stoppedWriting();

} // namespace mitra
