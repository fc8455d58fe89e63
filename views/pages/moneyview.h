// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/singlefigureview.h"

namespace mitra
{

// What money the sources report, added only where adding is sound.
class MoneyView : public SingleFigureView
{
    Q_OBJECT

public:
    explicit MoneyView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("money"); }
    QString label() const override { return tr("Money"); }

protected:
    FigurePtr makeFigure() const override;
};

} // namespace mitra
