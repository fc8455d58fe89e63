// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mitra
{

// A text as one line of a table: line ends, tabs and runs of spaces become one space. Texts longer
// than any column are shortened before they are measured, because measuring ten thousand letters
// for every frame makes scrolling stutter; the tool tip has them.
QString oneLine(const QString &text);

// Shows every cell as one line that ends in an ellipsis when it is too long.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace mitra
