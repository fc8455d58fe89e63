// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/singlefigureview.h"

namespace mitra
{

// Where partners are missing: themes, outcomes and member states that none, or one only, covers.
class GapsView : public SingleFigureView
{
    Q_OBJECT

public:
    explicit GapsView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("gaps"); }
    QString label() const override { return tr("Gaps"); }

protected:
    FigurePtr makeFigure() const override;
};

} // namespace mitra
