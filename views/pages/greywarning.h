// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/greycheck.h"

#include <QWidget>

class QVBoxLayout;

namespace mitra
{

// Says which figures a printer without colour would make unreadable; hidden when there are none.
// Each sentence leads to its figure.
class GreyWarning : public QWidget
{
    Q_OBJECT

public:
    explicit GreyWarning(QWidget *parent = nullptr);

    void setClashes(const QList<GreyClash> &clashes);
    // The sentences that are shown.
    QStringList texts() const;

signals:
    void blockClicked(int block);

private:
    void list();

    QStringList m_texts;
    QList<int> m_blocks; // of the texts
    bool m_isOpen = false;
    QVBoxLayout *m_column;
};

} // namespace mitra
