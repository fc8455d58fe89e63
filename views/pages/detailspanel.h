// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/details.h"
#include "views/widgets/card.h"

class QScrollArea;

namespace mitra
{

// The card at the side that tells all of one thing, with its sources. Escape or its button asks to
// close it.
class DetailsPanel : public Card
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    // False, and nothing changes, when the facts know no such thing.
    bool show(const Facts &facts, const Link &link);
    const Link &link() const { return m_link; }

signals:
    void linkActivated(const mitra::Link &link);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *build(const Details &details);

    QScrollArea *m_scroll;
    Link m_link;
};

} // namespace mitra
