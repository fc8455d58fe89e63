// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/tables/linedelegate.h"

namespace mitra
{

// A line in which what was searched is set off: underlined and in the colour of links, so that it
// is seen without colour too. A match behind the ellipsis sets off the ellipsis.
class MatchDelegate : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;

    void setTyped(const QString &typed) { m_typed = typed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QString m_typed;
};

} // namespace mitra
