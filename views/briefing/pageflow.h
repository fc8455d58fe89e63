// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace mitra
{

// How firmly something stays with what follows it. A softer hold gives way when the things held
// together are higher than a page.
enum class Hold {
    Free, // a page may end here
    Soft, // blocks marked together, the first and last lines of a paragraph
    Hard, // headings: never the last thing on a page
};

// The smallest thing that stands on one page: a line of text, a figure.
struct Atom {
    double spaceBefore = 0; // dropped at the top of a page
    double height = 0;
    Hold hold = Hold::Free;
    bool startsPage = false;
};

struct Placement {
    int page = 0;
    double top = 0; // from the top of the page's content
};

// Where each atom stands when pages have room for that height. Atoms are never cut; one that is
// higher than a page stands alone on it.
QList<Placement> flowOnPages(const QList<Atom> &atoms, double pageHeight);

} // namespace mitra
