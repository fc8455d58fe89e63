// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace mitra
{

// Rows of cards as wide as the page. The cards of a line are equally high and share its width by
// weight; a row whose cards would be narrower than they need breaks into several lines, each
// filled, so that no hole is left.
class CardLayout : public QLayout
{
    Q_OBJECT

public:
    explicit CardLayout(QWidget *parent = nullptr);
    ~CardLayout() override;

    void addCard(QWidget *card, int row, int minimumWidth, int weight = 1);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_places.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QLayoutItem *item = nullptr;
        int row = 0;
        int minimumWidth = 0;
        int weight = 1;
    };
    enum class Do { Measure, Place };
    QList<QList<Place>> lines(int width) const;
    int arrange(const QRect &rect, Do what) const;

    QList<Place> m_places;
};

} // namespace mitra
