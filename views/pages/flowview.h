// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/cooperationview.h"

class QCheckBox;

namespace mitra
{

class FigureView;

// The flow from partners through themes to goals, with the choice of showing every partner.
class FlowView : public CooperationView
{
    Q_OBJECT

public:
    explicit FlowView(CurrentSelection *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("flow"); }
    QString label() const override { return tr("Flow"); }
    FigurePtr figure() const override;
    QWidget *controls() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool unfolded);
    FigureView *view() const { return m_view; }

private:
    FigureView *m_view;
    QCheckBox *m_all;
    bool m_isUnfolded = false;
    mutable FigurePtr m_figure;
};

} // namespace mitra
