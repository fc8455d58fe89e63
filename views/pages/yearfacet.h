// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/widgets/yearhistogram.h"

namespace mitra
{

class PlainLabel;

// The start or end years of the initiatives, with the range chosen and how many have no such year.
class YearFacet : public QWidget
{
    Q_OBJECT

public:
    YearFacet(CurrentSelection *current, YearHistogram::Of of, QWidget *parent = nullptr);

    YearHistogram *histogram() const { return m_histogram; }

signals:
    // One thing changed in the current selection; the panel makes it the current one.
    void chosen(const mitra::Selection &selection);

private:
    void refresh();

    CurrentSelection *m_current;
    YearHistogram::Of m_of;
    YearHistogram *m_histogram;
    PlainLabel *m_unknown;
};

} // namespace mitra
