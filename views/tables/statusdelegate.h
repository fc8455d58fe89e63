// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/shapes.h"

#include <QStyledItemDelegate>

namespace mitra
{

// Shows a cell that has a StatusRole as a sign and its word; other cells as they are. Which
// vocabulary the number is of depends on the model, so the table says it.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Vocabulary { InitiativeStatus, Verdict };

    explicit StatusDelegate(Vocabulary vocabulary, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Shape shapeOf(int status) const;

    Vocabulary m_vocabulary;
};

} // namespace mitra
