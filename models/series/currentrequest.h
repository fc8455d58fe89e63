// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QObject>

namespace mitra
{

// The request that the views of progress share; setting it tells each of them once.
class CurrentRequest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Swaps the file. The request stays as it is, also where it names what the new facts do not
    // have: whoever reads it must bear that. Assumptions are taken anew by name; those that are
    // gone are dropped.
    void setFacts(const FactsPtr &facts);
    const FactsPtr &facts() const { return m_facts; } // null until the first file is open

    const ProgressRequest &request() const { return m_request; }
    void set(const ProgressRequest &request);

signals:
    void changed();

private:
    FactsPtr m_facts;
    ProgressRequest m_request;
};

} // namespace mitra
