// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>
#include <QString>

namespace mitra
{

// Which drawing: the gallery's name of it, and what makes it differ from the gallery's own, as
// makeFigure() takes it: a selection of cooperation (Selection::toText()) or a request of progress
// (requeststate.h, as JSON). Empty settings: nothing.
struct FigureRequest {
    QString name;
    QString settings = {};

    friend bool operator==(const FigureRequest &, const FigureRequest &) = default;
};

// A briefing as a list of blocks; how they fall on pages is the business of views/briefing.
// Arithmetic, method panels and lists of what changed are figures too, by their names.
struct Block {
    enum class Kind {
        Title,     // of the document, with office and date
        Heading,   //
        Points,    // to make: each line of the text is one
        Text,      // each line of the text is a paragraph
        Figure,    // drawn; the text is its caption, in the office's own words
        Table,     // the figure's numbers as a table; the text is its caption
        Sources,   // every source used, numbered; the text is the heading
        PageBreak, // a new page, and from it on paper of that orientation
    };
    // Of the paper from a page break on.
    enum class Turn { AsBefore, Portrait, Landscape };

    Kind kind = Kind::Text;
    QString text;
    bool keepWithNext = false;  // never the last thing on its page
    FigureRequest figure = {};  // Figure, Table
    Turn turn = Turn::AsBefore; // PageBreak

    bool drawsFigure() const { return kind == Kind::Figure || kind == Kind::Table; }
    friend bool operator==(const Block &, const Block &) = default;
};

Block figureBlock(const FigureRequest &figure, bool keepWithNext = false);
inline Block figureBlock(const QString &name, bool keepWithNext = false)
{
    return figureBlock(FigureRequest{name}, keepWithNext);
}

// Words that say who may read a paper, as the office writes them; never implied by Mitra.
struct Marking {
    enum class Place { TopLeft, TopAndBottom };
    QString text; // empty: none
    Place place = Place::TopAndBottom;
    QString colour = QStringLiteral("#000000"); // #rrggbb

    friend bool operator==(const Marking &, const Marking &) = default;
};

// How a briefing is put on paper.
struct PrintSettings {
    enum class Paper { A4, A3, Letter };
    Paper paper = Paper::A4;
    bool isLandscape = false; // until a page break turns the paper
    double margin = 15;       // millimetres, all four sides; see PageSetup::smallestMargin
    QString language;         // "en", "ms", "id": of the words; empty: the program's
    QString region;           // "MY", "BN": of numbers and dates; empty: the language's usual one
    bool isGrey = false;
    bool isArchival = false; // PDF/A-1b
    bool isDraft = false;    // says so across each page
    Marking marking;

    friend bool operator==(const PrintSettings &, const PrintSettings &) = default;
};

struct Briefing {
    QString title;
    QString office; // may be empty
    QDate date;     // printed as words
    QList<Block> blocks;
    PrintSettings print;

    friend bool operator==(const Briefing &, const Briefing &) = default;
};

// Every figure the briefing asks for, each once, in the order of the blocks.
QList<FigureRequest> figureRequests(const Briefing &briefing);

// The three goals, the partner matrix and the comparison of members, with the sources at the end.
Briefing goalsBriefing(const Facts &facts, const QDate &date);

} // namespace mitra
