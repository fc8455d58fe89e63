// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/singlefigureview.h"

namespace mitra
{

// The flow from partners through themes to goals.
class FlowView : public SingleFigureView
{
    Q_OBJECT

public:
    explicit FlowView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("flow"); }
    QString label() const override { return tr("Flow"); }

protected:
    FigurePtr makeFigure() const override;
};

} // namespace mitra
