// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxfiguresheet.h"

#include "models/items/roles.h"
#include "views/briefing/chartplan.h"
#include "views/briefing/xlsxchart.h"
#include "views/figures/framing.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingXlsx)
};

constexpr double narrowest = 7;
constexpr double widest = 58;
constexpr double widestEver = 120;
// Below it notes would be a tower of short lines.
constexpr double narrowestTable = 84;

class FigureSheet
{
public:
    FigureSheet(XlsxBook &book, XlsxSheet &sheet, const ContentBlock &block,
                XlsxSurroundings &around)
        : m_book(book)
        , m_sheet(sheet)
        , m_block(block)
        , m_around(around)
        , m_figure(*block.figure)
        , m_table(block.figure->table())
        , m_plan(chartPlan(block.figure->name(), *m_table))
        , m_style(Style::of(around.content.briefing.print.isGrey ? Surface::PrintGrey
                                                                 : Surface::PrintColour))
    {
    }

    bool write(const std::function<bool()> &keepGoing)
    {
        writeAbove();
        findColumns();
        writeHeader();
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (row % 4096 == 4095 && !keepGoing())
                return false;
            writeRow(row);
        }
        XlsxTablePlace place;
        place.headerRow = m_headerRow;
        place.titleRow = m_titleRow;
        place.chartColumn = m_columnCount + 1;
        place.gridColumn =
            m_plan.isChart() ? place.chartColumn + xlsxChartColumns + 1 : place.chartColumn;
        addXlsxChart(m_book, m_sheet, m_plan, *m_table, place, m_figure.sentence(), m_style);
        const int end = writeBelow();
        m_sheet.printArea(m_around.content.briefing.print, true, end,
                          m_plan.isChart() ? place.chartColumn + xlsxChartColumns
                                           : std::max(m_columnCount - 1, 0),
                          m_headerRow);
        return true;
    }

private:
    XlsxLook ink(double size = 11, bool isBold = false) const
    {
        XlsxLook look;
        look.size = size;
        look.isBold = isBold;
        look.colour = m_style.ink;
        return look;
    }
    XlsxLook muted() const
    {
        XlsxLook look;
        look.colour = m_style.muted;
        return look;
    }
    XlsxLook linkLook() const
    {
        XlsxLook look;
        look.colour = m_style.series[0];
        look.isUnderlined = true;
        return look;
    }

    void writeAbove()
    {
        int row = 0;
        const Marking &marking = m_around.content.briefing.print.marking;
        if (!marking.text.isEmpty()) {
            XlsxLook look = ink(11, true);
            look.colour = QColor(marking.colour);
            m_sheet.text(row++, 0, marking.text, look);
        }
        m_titleRow = row;
        m_sheet.rowLines(row, 1, 15);
        m_sheet.text(row++, 0, m_figure.title(), ink(14, true));
        m_sheet.text(row++, 0, m_figure.subtitle(), muted());
        m_sheet.linkToCell(row++, 0, m_around.frontName, 0, Words::tr("Back to the contents"),
                           linkLook());
        m_headerRow = row;
    }

    // Behind the table's own columns: the words that stand in place of numbers, and each row's
    // source by its number.
    void findColumns()
    {
        const int columns = m_table->columnCount();
        const int rows = m_table->rowCount();
        bool hasWords = false;
        bool hasSources = false;
        m_widths = QList<double>(columns, narrowest);
        for (int column = 0; column < columns; ++column) {
            qsizetype most = 0;
            for (int row = 0; row < rows; ++row) {
                const QModelIndex index = m_table->index(row, column);
                most = std::max(most, index.data(Qt::DisplayRole).toString().size());
                hasWords = hasWords || !xlsxCell(index, m_locale).inWords.isEmpty();
            }
            qsizetype word = 0;
            const QStringList heads = header(column).split(QLatin1Char(' '));
            for (const QString &part : heads)
                word = std::max(word, part.size());
            double width = std::clamp(double(std::max(most, word)) * 1.05 + 3, narrowest, widest);
            // A text that would need more lines than a row can show gets a wider column.
            width = std::max(width, std::min(double(most) / 18, widestEver));
            m_widths[column] = width;
        }
        for (int row = 0; row < rows && !hasSources; ++row)
            hasSources = !m_table->index(row, 0).data(SourceRole).toString().isEmpty();
        m_wordsColumn = hasWords ? int(m_widths.size()) : -1;
        if (hasWords)
            m_widths.append(30);
        m_sourceColumn = hasSources ? int(m_widths.size()) : -1;
        if (hasSources)
            m_widths.append(9);
        m_columnCount = int(m_widths.size());

        double all = width();
        if (all < narrowestTable && m_columnCount > 0) {
            m_widths[0] += std::min(narrowestTable - all, 30.0);
            all = width();
            for (double &width : m_widths)
                width *= std::max(narrowestTable / all, 1.0);
        }
        for (int column = 0; column < m_columnCount; ++column)
            m_sheet.columnWidth(column, column, m_widths.at(column));
    }
    double width() const
    {
        double all = 0;
        for (const double width : m_widths)
            all += width;
        return all;
    }

    QString header(int column) const
    {
        return m_table->headerData(column, Qt::Horizontal).toString();
    }

    void writeHeader()
    {
        XlsxLook look = ink(11, true);
        look.hasRule = look.isWrapped = true;
        int lines = 1;
        const auto write = [&](int column, const QString &text, bool isRight) {
            look.isRight = isRight;
            look.isIndented = !isRight && column > 0;
            m_sheet.text(m_headerRow, column, text, look);
            lines = std::max(lines, linesIn(text, m_widths.at(column) * 0.9));
        };
        for (int column = 0; column < m_table->columnCount(); ++column)
            write(column, header(column),
                  m_table->rowCount() > 0 && m_table->index(0, column).data(NumericRole).toBool());
        if (m_wordsColumn >= 0)
            write(m_wordsColumn, Words::tr("In place of a number"), false);
        if (m_sourceColumn >= 0)
            write(m_sourceColumn, Words::tr("Source no."), true);
        // The names of lines stand in the same row.
        for (const PlannedLine &line : m_plan.lines)
            lines = std::max(lines, linesIn(line.name, 14));
        m_sheet.rowLines(m_headerRow, lines);
        m_sheet.freezeAbove(m_headerRow + 1);
    }

    void writeRow(int row)
    {
        const int at = m_headerRow + 1 + row;
        int lines = 1;
        QStringList words;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const XlsxCell cell = xlsxCell(m_table->index(row, column), m_locale);
            XlsxLook look;
            look.format = cell.format;
            switch (cell.kind) {
            case XlsxCell::Kind::Number:
                m_sheet.number(at, column, cell.number, look);
                break;
            case XlsxCell::Kind::Date:
                m_sheet.date(at, column, cell.date, look);
                break;
            case XlsxCell::Kind::Text:
                lines = std::max(lines, writeText(at, column, cell.text));
                break;
            case XlsxCell::Kind::Empty:
                if (!cell.inWords.isEmpty())
                    words.append(Words::tr("%1: %2", "column, what it says in place of a number")
                                     .arg(header(column), cell.inWords));
                break;
            }
        }
        if (!words.isEmpty())
            lines = std::max(lines, writeText(at, m_wordsColumn, words.join(QStringLiteral("; "))));
        const SourceId source(m_table->index(row, 0).data(SourceRole).toString());
        if (m_sourceColumn >= 0 && !source.isEmpty()) {
            const int number = m_around.numberOf(source);
            XlsxLook look = linkLook();
            look.format = QStringLiteral("0");
            m_sheet.linkToNumber(at, m_sourceColumn, m_around.sourcesName, xlsxSourceRow(number),
                                 number, look);
        }
        if (lines > 1)
            m_sheet.rowLines(at, lines);
    }

    int writeText(int row, int column, const QString &text)
    {
        XlsxLook look;
        look.isWrapped = true;
        look.isIndented = column > 0;
        m_sheet.text(row, column, text, look);
        return linesIn(text, m_widths.at(column) - (column > 0 ? 1 : 0));
    }

    int paragraph(int row, const QString &text, const XlsxLook &look)
    {
        return m_sheet.paragraph(row, 0, std::max(m_columnCount - 1, 0), width() * 0.95, text,
                                 look);
    }

    // Answers the last row.
    int writeBelow()
    {
        const Facts &facts = *m_figure.facts();
        int row = m_headerRow + 1 + m_table->rowCount() + 1;
        if (!m_block.block.text.isEmpty())
            row = paragraph(row, m_block.block.text, ink(11, true));
        const QStringList notes = m_figure.notes();
        for (const QString &note : notes)
            row = paragraph(row, note, muted());
        if (!m_plan.reason.isEmpty())
            row = paragraph(row, m_plan.reason, muted());
        QList<SourceId> sources;
        const QList<SourceId> named = m_figure.sources();
        for (const SourceId &source : named) {
            if (!source.isEmpty() && !sources.contains(source))
                sources.append(source);
        }
        if (sources.size() == 1)
            row = paragraph(row, Words::tr("This figure rests on one source only."), muted());
        if (!sources.isEmpty())
            m_sheet.text(row++, 0, Words::tr("Sources"), ink(11, true));
        for (const SourceId &source : std::as_const(sources)) {
            const int number = m_around.numberOf(source);
            const QString text =
                QStringLiteral("%1. %2").arg(number).arg(sourceText(facts, source));
            const int first = row;
            row = paragraph(row, text, linkLook());
            m_sheet.linkToCell(first, 0, m_around.sourcesName, xlsxSourceRow(number),
                               row == first + 1 ? text : QString::number(number), wrapped());
        }
        if (facts.asOf().isValid())
            row = paragraph(row, Words::tr("As of %1.").arg(dateInWords(facts.asOf())), muted());
        return row - 1;
    }
    XlsxLook wrapped() const
    {
        XlsxLook look = linkLook();
        look.isWrapped = true;
        return look;
    }

    XlsxBook &m_book;
    XlsxSheet &m_sheet;
    const ContentBlock &m_block;
    XlsxSurroundings &m_around;
    const Figure &m_figure;
    std::unique_ptr<QAbstractTableModel> m_table;
    ChartPlan m_plan;
    Style m_style;
    QLocale m_locale;
    QList<double> m_widths;
    int m_titleRow = 0;
    int m_headerRow = 0;
    int m_columnCount = 0;
    int m_wordsColumn = -1;
    int m_sourceColumn = -1;
};

} // namespace

int XlsxSurroundings::numberOf(const SourceId &source)
{
    const auto known = numbers.constFind(source);
    if (known != numbers.constEnd())
        return *known;
    sources.append(source);
    numbers.insert(source, int(sources.size()));
    return int(sources.size());
}

int xlsxSourceRow(int number)
{
    return 2 + number; // below title, link and header
}

bool writeFigureSheet(XlsxBook &book, XlsxSheet &sheet, const ContentBlock &block,
                      XlsxSurroundings &around, const std::function<bool()> &keepGoing)
{
    return FigureSheet(book, sheet, block, around).write(keepGoing);
}

} // namespace mitra
