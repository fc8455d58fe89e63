// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QObject>

namespace mitra
{

// What the widgets that keep assumptions share: who is to be their author, why none can be kept,
// and the wishes, which whoever writes the file carries out and answers.
class AssumptionKeeping : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Why nothing can be kept, empty when it can.
    void setKeeper(const QString &author, const QString &whyNot);
    const QString &author() const { return m_author; }
    const QString &whyNot() const { return m_whyNot; }
    bool canKeep() const { return m_whyNot.isEmpty(); }

signals:
    void keeperChanged();
    // An assumption of that name is replaced. The facts have it afterwards, if it could be written.
    void saveRequested(const mitra::Assumption &assumption);
    void deleteRequested(const QString &name);
    void undoRequested();
    // What was written, to be told with a way to take it back.
    void done(const QString &text);

private:
    QString m_author;
    QString m_whyNot;
};

} // namespace mitra
