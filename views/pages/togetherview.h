// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/singlefigureview.h"

namespace mitra
{

// Which partners work together in the same initiatives.
class TogetherView : public SingleFigureView
{
    Q_OBJECT

public:
    explicit TogetherView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("together"); }
    QString label() const override { return tr("Together"); }

protected:
    FigurePtr makeFigure() const override;
};

} // namespace mitra
