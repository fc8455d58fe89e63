// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"

#include <QAbstractButton>

namespace mitra
{

// A piece of text that leads somewhere. Wraps like a label, can be reached by keyboard, and Enter
// or Space follow it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, const Link &link, QWidget *parent = nullptr);

    const Link &link() const { return m_link; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void linkActivated(const mitra::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Link m_link;
};

} // namespace mitra
