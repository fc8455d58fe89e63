// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/shapes.h"

#include <QWidget>

#include <optional>

namespace mitra
{

// A status as a sign and a word in a pill outline; never a colour alone. Elides with the whole text
// in the tool tip when there is no room.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setStatus(Shape shape, const QString &text);
    // A pill without a sign, for years and other short facts.
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Shape> m_shape;
    QString m_text;
};

} // namespace mitra
