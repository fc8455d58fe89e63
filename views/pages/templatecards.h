// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QScrollArea>

class QGridLayout;

namespace mitra
{

struct BriefingTemplate;

// What stands in place of pages while a briefing has no block: the templates to begin with.
class TemplateCards : public QScrollArea
{
    Q_OBJECT

public:
    explicit TemplateCards(QWidget *parent = nullptr);

    void setFacts(const FactsPtr &facts);

signals:
    void templateChosen(const QString &name, const QString &parameter);

private:
    void fill();
    QWidget *makeCard(const BriefingTemplate &made);

    FactsPtr m_facts;
    QWidget *m_cards;
    QGridLayout *m_grid;
};

} // namespace mitra
