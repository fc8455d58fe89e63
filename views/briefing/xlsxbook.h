// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"
#include "views/briefing/xlsxcell.h"
#include "views/figures/style.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace mitra
{

// How a cell looks. Sizes in points.
struct XlsxLook {
    double size = 11;
    bool isBold = false;
    bool isItalic = false;
    bool isWrapped = false;
    bool isRight = false;
    bool isUnderlined = false;
    bool hasRule = false;    // below it
    bool isIndented = false; // apart from a number on its left
    QColor colour = {};      // not valid: black
    QString format = {};     // of numbers and dates

    QString key() const;
};

class XlsxBook;

// A sheet of a book that is being written. Rows and columns from 0; widths in letters. What cannot
// be written is remembered by the book, whose bytes() then answers an error.
class XlsxSheet
{
public:
    XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, const QString &name);

    const QString &name() const { return m_name; }

    // As a string, whatever it begins with: never a formula.
    void text(int row, int column, const QString &text, const XlsxLook &look = {});
    // Over several columns, wrapped; as many rows as it needs so that none is higher than a
    // spreadsheet can show. Answers the row below it.
    int paragraph(int row, int firstColumn, int lastColumn, double width, const QString &text,
                  XlsxLook look = {});
    void number(int row, int column, double value, const XlsxLook &look);
    void date(int row, int column, const QDate &date, const XlsxLook &look);
    // "=B4" of this sheet, with what it shows until it is counted anew.
    void sameAs(int row, int column, int fromRow, int fromColumn, double value,
                const XlsxLook &look);
    // A link to a cell of this book, or to an address; a text where the address is none that may be
    // followed (only http and https are).
    void linkToCell(int row, int column, const QString &sheet, int toRow, const QString &text,
                    const XlsxLook &look);
    void linkToNumber(int row, int column, const QString &sheet, int toRow, double number,
                      const XlsxLook &look);
    void linkToAddress(int row, int column, const QString &address, const XlsxLook &look);

    void columnWidth(int first, int last, double width);
    // As high as that many lines of 11 points.
    void rowLines(int row, int lines, double size = 11);
    void freezeAbove(int row);
    void shade(int firstRow, int firstColumn, int lastRow, int lastColumn, const Style &style);
    // How it is printed: that area, as wide as a page, the row repeated on each (none: -1).
    void printArea(const PrintSettings &print, bool isLandscape, int lastRow, int lastColumn,
                   int repeatedRow = -1);

    void insertChart(int row, int column, lxw_chart *chart, int width, int height,
                     const QString &spoken);

private:
    void link(int row, int column, const QByteArray &target, const QString &text,
              const XlsxLook &look);

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
};

// A workbook of Excel's format in memory, made with libxlsxwriter. That library writes files alone,
// so the book is closed into a folder of its own, read back, checked and removed.
class XlsxBook
{
public:
    struct About {
        QString title;
        QString office;
        QDate date; // not valid: the file says the day it was made
    };

    static Result<std::unique_ptr<XlsxBook>> create(const About &about);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    // The name must be one of xlsxnames.h.
    XlsxSheet addSheet(const QString &name);
    lxw_format *format(const XlsxLook &look);
    lxw_workbook *handle() { return m_book; }
    // Remembers the first failure; `code` is an lxw_error.
    void check(int code, const QString &what);

    // Ends the book; call it once.
    Result<QByteArray> bytes();

private:
    XlsxBook() = default;
    QByteArray path() const;

    QTemporaryDir m_folder;
    QByteArray m_folderPath; // the library keeps pointers to it
    lxw_workbook *m_book = nullptr;
    QHash<QString, lxw_format *> m_formats;
    QString m_problem;
};

// How many lines a text wraps to in a column that wide.
int linesIn(const QString &text, double width);

} // namespace mitra
