// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assessquestion.h"
#include "app/briefingquestion.h"
#include "models/domain/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace mitra
{

// What the command line asks for. Everything but Window works with no display.
struct Command {
    enum class Kind {
        Window,
        Check,
        Screenshots, // target: folder
        FigureList,
        Figure,   // name, target: file
        Briefing, // briefing, target: file
        Templates,
        Export, // target: folder
        Select, // selection, as, format; prints
        Assess, // assess, format; prints
        Version,
        Help
    };
    Kind kind = Kind::Window;
    QString file; // a Mitra file; empty: the built-in data
    QString name;
    QString target;
    QString page;      // Window: the page to start on; empty: the last one
    bool grey = false; // Figure, Briefing: in grey
    enum class As { Table, Counts, Matrix };
    enum class Format { Csv, Json, Text }; // Text: Assess alone
    QString selection; // Select, Figure, Briefing: one line, as Selection::fromText() takes it
    As as = As::Table;
    Format format = Format::Csv;
    AssessQuestion assess;
    BriefingQuestion briefing;
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(mitra::CommandLine)

public:
    // `arguments` begin with the program's name. Needs no application object.
    static Result<Command> parse(const QStringList &arguments);
    static QString help();
    static QString version();
    static QStringList pageNames();
};

} // namespace mitra
