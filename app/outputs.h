// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "models/domain/result.h"
#include "views/figures/figure.h"

#include <QObject>

class QAbstractItemModel;
class QPoint;
class QWidget;

namespace mitra
{

class Document;
class InitiativeRows;
class Messages;

// Everything that leaves the window: clipboard, files, paper. Asks where to, writes whole files or
// none, and says why when it could not.
class Outputs : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Svg, Png, Csv };

    Outputs(Document &document, Messages &messages, QWidget *window);

    void copyFigure(const FigurePtr &figure);
    void copyTable(const FigurePtr &figure);
    void saveFigure(const FigurePtr &figure, Format format);
    void printFigure(const FigurePtr &figure);
    // What can be done with a figure, at that place of the screen.
    void popUpFigureMenu(const FigurePtr &figure, const QPoint &where);

    void saveBriefing(const Briefing &briefing, Surface surface);
    void printBriefing(const Briefing &briefing, Surface surface);
    void saveGoalsBriefing();
    void printGoalsBriefing();

    void saveTable(const QAbstractItemModel &table, const QString &name);
    // The same for rows that never change, of which there may be a million: another thread writes
    // them while the window shows how far it is.
    void saveRows(const InitiativeRows &rows, const QString &name);
    void savePackage();
    void saveCopy();

private:
    void tell(const Result<void> &result);
    void save(const QString &title, const QString &proposed, const QString &filter,
              const Result<QByteArray> &content);
    void print(const Briefing &briefing, const FigurePtr &only, Surface surface);

    Document &m_document;
    Messages &m_messages;
    QWidget *m_window;
};

// The bytes of a figure in a format, named by the ending of a file's name; an Error that lists the
// formats when the ending is none of them.
Result<QByteArray> figureBytes(const FigurePtr &figure, const QString &fileName, Surface surface);

// The gallery's figures of these facts, for briefings.
FigurePtr briefingFigure(const FigureRequest &request, const FactsPtr &facts);

} // namespace mitra
