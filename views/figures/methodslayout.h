// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/methodpanel.h"
#include "views/figures/textblock.h"

#include <QList>

#include <optional>
#include <vector>

// Where the texts of a MethodsFigure stand; for it alone.
namespace mitra
{

struct MethodItem {
    enum class Kind {
        Judged,
        Remark, // over the full width in quiet type: who cannot judge and why, how many more
    };
    Kind kind = Kind::Judged;
    MethodRow row;
    QString heading; // above a remark
    QString text;    // of a remark
    QString spoken;  // all of it, for readers and tool tips
};

enum class MethodsForm {
    Full,
    Compact // method, value and verdict alone, for a small card
};

// With the origin at the body's top left corner.
struct MethodsLayout {
    struct Piece {
        TextBlock block;
        QPointF at;
        bool isQuiet = false;
    };
    struct Line {
        double top = 0;
        double height = 0;
        std::vector<Piece> pieces;
        std::optional<Verdict> verdict; // the sign before ours
        QRectF sign;
    };
    std::vector<Piece> header; // empty where the columns stand below one another
    double headerHeight = 0;
    std::vector<Line> lines;
    double height = 0;
};

MethodsLayout layOutMethods(const QList<MethodItem> &items, MethodsForm form, double width);

} // namespace mitra
