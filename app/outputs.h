// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

#include <QObject>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QPoint;
class QPrinter;
class QWidget;

namespace mitra
{

class Document;
class InitiativeRows;
class Messages;
struct PageLayout;

// Everything that leaves the window: clipboard, files, paper. Asks where to, writes whole files or
// none, and says why when it could not.
class Outputs : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Svg, Png, Csv };

    Outputs(Document &document, Messages &messages, QWidget *window);

    // `print`: how it was made and is to be drawn; that of a briefing for its figures.
    void copyFigure(const FigurePtr &figure, const PrintSettings &print = {});
    void copyTable(const FigurePtr &figure, const PrintSettings &print = {});
    void saveFigure(const FigurePtr &figure, Format format, const PrintSettings &print = {});
    void printFigure(const FigurePtr &figure);
    // What can be done with a figure, at that place of the screen.
    void popUpFigureMenu(const FigurePtr &figure, const QPoint &where);

    // As a file of that form: "pdf", "html", "odt", "xlsx".
    void exportBriefing(const Briefing &briefing, const QString &ending);
    // Every figure of it as SVG and PNG into a folder.
    void exportPictures(const Briefing &briefing);
    void printBriefing(const Briefing &briefing);

    // The print of a briefing as a PDF; none when it could not be made or was stopped, which was
    // said then.
    struct Print {
        QByteArray pdf;
        int pages = 0;
    };
    std::optional<Print> makePrint(const Briefing &briefing);
    // Asks where to and saves there, or says why there is nothing to save.
    void saveBytes(const QString &title, const QString &proposed, const QString &filter,
                   const Result<QByteArray> &content);

    void saveTable(const QAbstractItemModel &table, const QString &name);
    // The same for rows that never change, of which there may be a million: another thread writes
    // them while the window shows how far it is.
    void saveRows(const InitiativeRows &rows, const QString &name);
    void savePackage();
    void saveCopy();

signals:
    void addToBriefingRequested(const mitra::FigurePtr &figure);

private:
    void tell(const Result<void> &result);
    void print(const Briefing &briefing, const FigurePtr &only);
    FigureResolver resolver(const FigurePtr &only = {}) const;
    // With a warning of letters that no font can draw; none when
    // there is nothing in it, which was said then.
    std::optional<BriefingContent> contentOf(const Briefing &briefing);
    // Runs it in the language of the print while the window shows how far it is; false when it
    // failed, which was said then, or was stopped.
    bool run(const QString &label, const PrintSettings &print,
             const std::function<Result<void>(const ProgressMonitor &)> &work);

    Document &m_document;
    Messages &m_messages;
    QWidget *m_window;
};

// Prints. A printer that writes into a file replaces the one of that name by a whole one, or leaves
// it as it is.
Result<void> printWhole(const PageLayout &layout, QPrinter &printer, Surface surface);

// The bytes of a figure in a format, named by the ending of a file's name; an Error that lists the
// formats when the ending is none of them.
Result<QByteArray> figureBytes(const FigurePtr &figure, const QString &fileName, Surface surface);
} // namespace mitra
