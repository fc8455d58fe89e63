// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include "models/exchange/exchangeerrors.h"

#include <QStringDecoder>

namespace mitra
{

namespace
{

class CsvParser
{
public:
    CsvParser(QStringView text, const QString &fileName)
        : m_text(text)
        , m_fileName(fileName)
    {
    }

    Result<CsvTable> parse()
    {
        CsvTable table;
        while (m_at < m_text.size()) {
            CsvRow row{m_line, {}};
            row.cells.reserve(table.header.size());
            if (Result<void> read = readRow(row.cells); !read)
                return read.error();
            if (table.header.isEmpty()) {
                table.header = row.cells;
                continue;
            }
            if (row.cells.size() != table.header.size())
                return fault(row.line, Words::tr("it has %1 values where the header names %2")
                                           .arg(row.cells.size())
                                           .arg(table.header.size()));
            table.rows.append(std::move(row));
        }
        if (table.header.isEmpty())
            return fault(1, Words::tr("the header row is missing"));
        return table;
    }

private:
    using Words = errors::ExchangeWords;

    Error fault(int line, const QString &what) const
    {
        return errors::badLine(m_fileName, line, what);
    }

    bool isAtRowEnd() const
    {
        return m_at == m_text.size() || m_text[m_at] == u'\n' ||
               (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    }

    Result<void> readRow(QStringList &cells)
    {
        for (;;) {
            const Result<QString> cell =
                m_at < m_text.size() && m_text[m_at] == u'"' ? readQuoted() : readPlain();
            if (!cell)
                return cell.error();
            cells.append(*cell);
            if (isAtRowEnd())
                break;
            if (m_text[m_at] != u',')
                return fault(m_line, Words::tr("there is text after a closing quotation mark"));
            ++m_at;
        }
        if (m_at < m_text.size())
            m_at += m_text[m_at] == u'\r' ? 2 : 1;
        ++m_line;
        return {};
    }

    Result<QString> readPlain()
    {
        const qsizetype start = m_at;
        for (; !isAtRowEnd() && m_text[m_at] != u','; ++m_at) {
            if (m_text[m_at] == u'"')
                return fault(m_line, Words::tr("there is a quotation mark inside a value that "
                                               "does not begin with one"));
            if (m_text[m_at] == u'\r')
                return fault(m_line, Words::tr("there is a carriage return inside a value"));
        }
        return m_text.mid(start, m_at - start).toString();
    }

    Result<QString> readQuoted()
    {
        const int startLine = m_line;
        QString cell;
        qsizetype start = ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\n')
                ++m_line;
            if (m_text[m_at] != u'"')
                continue;
            cell += m_text.mid(start, m_at - start);
            ++m_at;
            if (m_at == m_text.size() || m_text[m_at] != u'"')
                return cell;
            start = m_at; // a doubled mark: the second one is text
        }
        return fault(startLine, Words::tr("a quotation mark is opened and never closed"));
    }

    QStringView m_text;
    const QString &m_fileName;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray &content, const QString &fileName)
{
    // Without the flag a byte order mark at the start is taken off.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(content);
    if (decode.hasError() || text.contains(QChar(u'\0'))) {
        const qsizetype bad =
            text.indexOf(decode.hasError() ? QChar(QChar::ReplacementCharacter) : QChar(u'\0'));
        return errors::badLine(fileName, int(text.left(bad).count(QLatin1Char('\n'))) + 1,
                               errors::ExchangeWords::tr("it is not text in UTF-8"));
    }
    return CsvParser(text, fileName).parse();
}

} // namespace mitra
