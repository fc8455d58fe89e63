// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace mitra
{

class PlainLabel;

// A sheet on the page: rounded corners, hairline border, no shadow. Title and subtitle at the top
// left, actions at the top right, the rest in body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    // A coloured edge along the top: one of the four series colours of the style.
    void setEdge(std::optional<int> series);

    QHBoxLayout *actions() const { return m_actions; }
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
    std::optional<int> m_edge;
};

} // namespace mitra
