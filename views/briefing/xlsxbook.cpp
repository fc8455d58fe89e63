// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/xlsxbook.h"

#include "views/briefing/xlsxcheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QStorageInfo>
#include <QTimeZone>
#include <QUrl>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::BriefingXlsx)
};

// A spreadsheet's row is at most 409 points high.
constexpr int mostLines = 25;
constexpr double pointsPerLine = 15;
// Longer ones are refused by Excel.
constexpr qsizetype longestHeader = 250;
constexpr qsizetype longestAddress = 2000;

Error notMade(const QString &detail)
{
    return {Words::tr("The workbook could not be made; nothing was written and no file was "
                      "changed. Free some space in the folder for temporary files and try again."),
            detail};
}

lxw_row_t at(int row)
{
    return lxw_row_t(row);
}

lxw_col_t across(int column)
{
    return lxw_col_t(column);
}

// Text without the signs that XML cannot hold.
QByteArray bytesOf(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text) {
        const ushort code = letter.unicode();
        const bool isSpace = code == '\t' || code == '\n';
        if ((code >= 0x20 && code != 0x7F && code < 0xFFFE) || isSpace)
            clean.append(letter);
    }
    return clean.toUtf8(); // half a surrogate pair becomes a question mark
}

lxw_color_t colourOf(const QColor &colour)
{
    const lxw_color_t rgb = colour.rgb() & 0xFFFFFFU;
    return rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK) : rgb; // 0 would mean none
}

// Parts of a text of at most that many wrapped lines, cut between words.
QStringList partsOf(const QString &text, double width)
{
    QStringList parts;
    QString rest = text;
    const auto most = qsizetype(width * mostLines * 0.8);
    while (linesIn(rest, width) > mostLines) {
        qsizetype cut = std::min(most, rest.size() - 1);
        while (cut > 1 && linesIn(rest.left(cut), width) > mostLines)
            cut = cut * 3 / 4;
        const qsizetype line = rest.lastIndexOf(QLatin1Char('\n'), cut);
        const qsizetype word = rest.lastIndexOf(QLatin1Char(' '), cut);
        qsizetype end = line > cut / 2 ? line : word > cut / 2 ? word : cut;
        if (end == cut && rest.at(end).isLowSurrogate())
            --end;
        parts.append(rest.left(end));
        rest = rest.mid(end).trimmed();
    }
    parts.append(rest);
    return parts;
}

} // namespace

int linesIn(const QString &text, double width)
{
    int lines = 0;
    const auto room = std::max(qsizetype(width), qsizetype(1));
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.size();
        ++lines;
        qsizetype used = 0;
        for (qsizetype i = start; i < end;) {
            qsizetype word = text.indexOf(QLatin1Char(' '), i);
            word = word < 0 || word > end ? end : word;
            const qsizetype length = word - i;
            if (used > 0 && used + 1 + length > room) {
                ++lines;
                used = 0;
            }
            used += length + (used > 0 ? 1 : 0);
            if (used > room) { // a word that is broken
                lines += int((used - 1) / room);
                used = (used - 1) % room + 1;
            }
            i = word + 1;
        }
        start = end + 1;
    }
    return lines;
}

QString XlsxLook::key() const
{
    QString flags;
    for (const bool flag :
         {isBold, isItalic, isWrapped, isRight, isUnderlined, hasRule, isIndented})
        flags.append(QLatin1Char(flag ? '1' : '0'));
    return QStringLiteral("%1/%2/%3/%4")
        .arg(QString::number(size), flags, colour.isValid() ? colour.name() : QString(), format);
}

XlsxSheet::XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, const QString &name)
    : m_book(book)
    , m_sheet(sheet)
    , m_name(name)
{
}

void XlsxSheet::text(int row, int column, const QString &text, const XlsxLook &look)
{
    const QByteArray bytes = bytesOf(text);
    m_book.check(bytes.isEmpty()
                     ? worksheet_write_blank(m_sheet, at(row), across(column), m_book.format(look))
                     : worksheet_write_string(m_sheet, at(row), across(column), bytes.constData(),
                                              m_book.format(look)),
                 m_name);
}

int XlsxSheet::paragraph(int row, int firstColumn, int lastColumn, double width,
                         const QString &text, XlsxLook look)
{
    look.isWrapped = true;
    const double letters = width * 11 / look.size;
    for (const QString &part : partsOf(text, letters)) {
        const QByteArray bytes = bytesOf(part);
        if (firstColumn < lastColumn)
            m_book.check(worksheet_merge_range(m_sheet, at(row), across(firstColumn), at(row),
                                               across(lastColumn), bytes.constData(),
                                               m_book.format(look)),
                         m_name);
        else
            this->text(row, firstColumn, part, look);
        rowLines(row, linesIn(part, letters), look.size);
        ++row;
    }
    return row;
}

void XlsxSheet::number(int row, int column, double value, const XlsxLook &look)
{
    m_book.check(
        worksheet_write_number(m_sheet, at(row), across(column), value, m_book.format(look)),
        m_name);
}

void XlsxSheet::date(int row, int column, const QDate &date, const XlsxLook &look)
{
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    m_book.check(
        worksheet_write_datetime(m_sheet, at(row), across(column), &day, m_book.format(look)),
        m_name);
}

void XlsxSheet::sameAs(int row, int column, int fromRow, int fromColumn, double value,
                       const XlsxLook &look)
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(cell, at(fromRow), across(fromColumn));
    m_book.check(worksheet_write_formula_num(m_sheet, at(row), across(column),
                                             (QByteArray("=") + cell).constData(),
                                             m_book.format(look), value),
                 m_name);
}

void XlsxSheet::link(int row, int column, const QByteArray &target, const QString &text,
                     const XlsxLook &look)
{
    m_book.check(worksheet_write_url_opt(m_sheet, at(row), across(column), target.constData(),
                                         m_book.format(look), bytesOf(text).constData(), nullptr),
                 m_name);
}

void XlsxSheet::linkToCell(int row, int column, const QString &sheet, int toRow,
                           const QString &text, const XlsxLook &look)
{
    link(row, column,
         QStringLiteral("internal:'%1'!A%2").arg(sheet, QString::number(toRow + 1)).toUtf8(), text,
         look);
}

void XlsxSheet::linkToNumber(int row, int column, const QString &sheet, int toRow, double value,
                             const XlsxLook &look)
{
    linkToCell(row, column, sheet, toRow, QString::number(value), look);
    // Over the text of the link, which stays with the cell.
    number(row, column, value, look);
}

void XlsxSheet::linkToAddress(int row, int column, const QString &address, const XlsxLook &look)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() &&
        (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (isWeb && address.size() <= longestAddress)
        link(row, column, url.toEncoded(), address, look);
    else
        text(row, column, address, {});
}

void XlsxSheet::columnWidth(int first, int last, double width)
{
    m_book.check(worksheet_set_column(m_sheet, across(first), across(last), width, nullptr),
                 m_name);
}

void XlsxSheet::rowLines(int row, int lines, double size)
{
    const double height = pointsPerLine * (size / 11) * std::min(lines, mostLines + 2);
    m_book.check(worksheet_set_row(m_sheet, at(row), std::min(height, 409.0), nullptr), m_name);
}

void XlsxSheet::freezeAbove(int row)
{
    worksheet_freeze_panes(m_sheet, at(row), 0);
}

void XlsxSheet::shade(int firstRow, int firstColumn, int lastRow, int lastColumn,
                      const Style &style)
{
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = colourOf(style.card);
    // Dark enough to compare, light enough for black numbers.
    scale.max_color = colourOf(style.tint(style.series[0], 0.5));
    m_book.check(worksheet_conditional_format_range(m_sheet, at(firstRow), across(firstColumn),
                                                    at(lastRow), across(lastColumn), &scale),
                 m_name);
}

void XlsxSheet::printArea(const PrintSettings &print, bool isLandscape, int lastRow, int lastColumn,
                          int repeatedRow)
{
    constexpr double millimetresPerInch = 25.4;
    const double margin = std::max(print.margin, 5.0) / millimetresPerInch;
    // Room for the marking and the page's number outside of the cells.
    const double ends = std::max(margin, 0.75);
    worksheet_set_margins(m_sheet, margin, margin, ends, ends);
    switch (print.paper) {
    case PrintSettings::Paper::A3:
        worksheet_set_paper(m_sheet, 8);
        break;
    case PrintSettings::Paper::A4:
        worksheet_set_paper(m_sheet, 9);
        break;
    case PrintSettings::Paper::Letter:
        worksheet_set_paper(m_sheet, 1);
        break;
    }
    if (isLandscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    m_book.check(worksheet_print_area(m_sheet, 0, 0, at(lastRow), across(lastColumn)), m_name);
    if (repeatedRow >= 0)
        m_book.check(worksheet_repeat_rows(m_sheet, at(repeatedRow), at(repeatedRow)), m_name);

    // An ampersand begins a code there.
    QString marking = print.marking.text.simplified();
    marking.replace(QLatin1Char('&'), QStringLiteral("&&"));
    QString header;
    QString footer = QStringLiteral("&R") +
                     Words::tr("page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
    // A longer marking stands in the cells alone.
    if (!marking.isEmpty() && marking.size() <= longestHeader - footer.size()) {
        const bool isBoth = print.marking.place == Marking::Place::TopAndBottom;
        header =
            (isBoth ? QStringLiteral("&C&\"-,Bold\"") : QStringLiteral("&L&\"-,Bold\"")) + marking;
        if (isBoth)
            footer = QStringLiteral("&C&\"-,Bold\"%1&R%2").arg(marking, footer.mid(2));
    }
    if (print.isDraft && header.size() < longestHeader / 2)
        header += QStringLiteral("&R") + Words::tr("Draft");
    if (!header.isEmpty())
        m_book.check(worksheet_set_header(m_sheet, bytesOf(header).constData()), m_name);
    m_book.check(worksheet_set_footer(m_sheet, bytesOf(footer).constData()), m_name);
}

void XlsxSheet::insertChart(int row, int column, lxw_chart *chart, int width, int height,
                            const QString &spoken)
{
    constexpr double usualWidth = 480;
    constexpr double usualHeight = 288;
    QByteArray description = bytesOf(spoken);
    lxw_chart_options options{};
    options.x_scale = width / usualWidth;
    options.y_scale = height / usualHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    m_book.check(worksheet_insert_chart_opt(m_sheet, at(row), across(column), chart, &options),
                 m_name);
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::create(const About &about)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook);
    if (!book->m_folder.isValid())
        return notMade(book->m_folder.errorString());
    book->m_folderPath = QFile::encodeName(book->m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = book->m_folderPath.data();
    book->m_book = workbook_new_opt(book->path().constData(), &options);
    if (!book->m_book)
        return notMade(QStringLiteral("workbook_new_opt"));

    QByteArray title = bytesOf(about.title);
    QByteArray office = bytesOf(about.office);
    QByteArray maker = QByteArrayLiteral("Mitra");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = office.data();
    properties.author = office.isEmpty() ? maker.data() : office.data();
    properties.comments = maker.data();
    // The same briefing makes the same bytes.
    if (about.date.isValid())
        properties.created =
            time_t(QDateTime(about.date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    book->check(workbook_set_properties(book->m_book, &properties), QStringLiteral("properties"));
    return book;
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

QByteArray XlsxBook::path() const
{
    return QFile::encodeName(m_folder.filePath(QStringLiteral("briefing.xlsx")));
}

XlsxSheet XlsxBook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, bytesOf(name).constData());
    if (!sheet) {
        check(LXW_ERROR_PARAMETER_VALIDATION, name);
        // Something to write on, so that no caller has to ask; bytes() refuses the book.
        sheet = workbook_add_worksheet(m_book, nullptr);
    }
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    return XlsxSheet(*this, sheet, name);
}

lxw_format *XlsxBook::format(const XlsxLook &look)
{
    lxw_format *&made = m_formats[look.key()];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    format_set_font_size(made, look.size);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (look.isBold)
        format_set_bold(made);
    if (look.isItalic)
        format_set_italic(made);
    if (look.isWrapped)
        format_set_text_wrap(made);
    if (look.isRight)
        format_set_align(made, LXW_ALIGN_RIGHT);
    if (look.isUnderlined)
        format_set_underline(made, LXW_UNDERLINE_SINGLE);
    if (look.isIndented)
        format_set_indent(made, 1);
    if (look.hasRule)
        format_set_bottom(made, LXW_BORDER_THIN);
    if (look.colour.isValid())
        format_set_font_color(made, colourOf(look.colour));
    if (!look.format.isEmpty())
        format_set_num_format(made, bytesOf(look.format).constData());
    return made;
}

void XlsxBook::check(int code, const QString &what)
{
    if (code != LXW_NO_ERROR && m_problem.isEmpty())
        m_problem =
            QStringLiteral("%1: %2").arg(what, QString::fromUtf8(lxw_strerror(lxw_error(code))));
}

Result<QByteArray> XlsxBook::bytes()
{
    if (!m_problem.isEmpty())
        return notMade(m_problem);
    const lxw_error code = workbook_close(m_book); // frees it, too
    m_book = nullptr;
    if (code != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(code)));
    QFile file(QFile::decodeName(path()));
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return notMade(file.errorString());
    // The library does not notice when its own temporary files are cut by a full disk.
    if (const QString problem = problemOfXlsx(bytes); !problem.isEmpty())
        return notMade(problem);
    return bytes;
}

} // namespace mitra
