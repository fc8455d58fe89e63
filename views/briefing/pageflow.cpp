// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/pageflow.h"

namespace mitra
{

namespace
{

// Sums of fractions of a unit must not push a block that just fits to the next page.
constexpr double tolerance = 0.01;

class Flow
{
public:
    Flow(const QList<Atom> &atoms, double pageHeight)
        : m_atoms(atoms)
        , m_pageHeight(pageHeight)
    {
        m_placements.reserve(atoms.size());
    }

    QList<Placement> run()
    {
        placeRuns(0, m_atoms.size(), Hold::Free);
        return std::move(m_placements);
    }

private:
    // Splits [first, last) after each atom whose hold is not stronger than `breakable`.
    void placeRuns(qsizetype first, qsizetype last, Hold breakable)
    {
        qsizetype start = first;
        for (qsizetype i = first; i < last; ++i) {
            const bool nextStartsPage = i + 1 < last && m_atoms.at(i + 1).startsPage;
            if (i + 1 == last || nextStartsPage || m_atoms.at(i).hold <= breakable) {
                placeRun(start, i + 1, breakable);
                start = i + 1;
            }
        }
    }

    void placeRun(qsizetype first, qsizetype last, Hold breakable)
    {
        if (m_atoms.at(first).startsPage)
            startPage();
        const double height = heightOf(first, last);
        const double space = m_top > 0 ? m_atoms.at(first).spaceBefore : 0;
        if (m_top + space + height <= m_pageHeight + tolerance || last - first == 1) {
            if (m_top + space + height > m_pageHeight + tolerance)
                startPage();
            place(first, last);
        } else if (height <= m_pageHeight + tolerance) {
            startPage();
            place(first, last);
        } else {
            placeRuns(first, last, breakable == Hold::Free ? Hold::Soft : Hold::Hard);
        }
    }

    // Without the space before the first atom.
    double heightOf(qsizetype first, qsizetype last) const
    {
        double height = 0;
        for (qsizetype i = first; i < last; ++i)
            height += m_atoms.at(i).height + (i > first ? m_atoms.at(i).spaceBefore : 0);
        return height;
    }

    void startPage()
    {
        if (m_top > 0) {
            ++m_page;
            m_top = 0;
        }
    }

    void place(qsizetype first, qsizetype last)
    {
        for (qsizetype i = first; i < last; ++i) {
            const Atom &atom = m_atoms.at(i);
            if (m_top > 0)
                m_top += atom.spaceBefore;
            m_placements.append({m_page, m_top});
            m_top += atom.height;
        }
    }

    const QList<Atom> &m_atoms;
    double m_pageHeight;
    QList<Placement> m_placements;
    int m_page = 0;
    double m_top = 0;
};

} // namespace

QList<Placement> flowOnPages(const QList<Atom> &atoms, double pageHeight)
{
    return Flow(atoms, pageHeight).run();
}

} // namespace mitra
