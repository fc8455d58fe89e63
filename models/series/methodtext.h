// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/method.h"

#include <QString>

// What people are told of a method: whose it is, what it does, where its limits come from. Formulas
// and worked numbers: resources/doc/methods.md.
namespace mitra
{

// How far its limits and formula can be trusted to be the body's own.
enum class MethodTrust {
    Ours,
    Published, // read in the body's own text or code
    Reported,  // as another body quotes or implements them; the thresholds say which
    Unchecked, // general knowledge, so it never goes under the body's name
};

struct MethodText {
    QString name;        // "Eurostat-style, with target"
    QString shortName;   // for narrow places: "Eurostat-style"
    QString description; // a sentence or two: what it does and whose it is
    QString thresholds;  // "0.95 and more: significant progress; ..." and where they come from
    QString source;      // address or place of the text, plain; empty for ours and the unchecked
    MethodTrust trust = MethodTrust::Ours;
};

MethodText methodText(Method method);

} // namespace mitra
