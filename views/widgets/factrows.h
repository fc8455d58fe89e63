// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace mitra
{

// A short list of facts: what it is on the left, the fact on the right, a hairline between rows.
// A fact with a link leads there.
class FactRows : public QWidget
{
    Q_OBJECT

public:
    explicit FactRows(QWidget *parent = nullptr);

    void clear();
    // A source at the right end of a row, by its number in a list below.
    struct Citation {
        QString number;
        QString text; // for the tool tip and screen readers
        Link link;
    };

    // Several facts under one label stand one below the other; only the first carries the label.
    void addRow(const QString &label, const QString &value, const Link &link = {},
                const QList<Citation> &citations = {});
    bool isEmpty() const { return m_rows == 0; }

signals:
    void linkActivated(const mitra::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tabTo(QWidget *link);

    QGridLayout *m_grid;
    QWidget *m_lastLink = nullptr;
    int m_rows = 0;
};

} // namespace mitra
