// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QSize>
#include <QStringList>

class QWidget;

namespace mitra
{

// The facts of the built-in package, through a Mitra file as the program reads them. Null, with a
// warning, when that fails.
FactsPtr realFacts();

// Dresses the application as the window does.
void dressApplication();

// Shows the page as large as the window of that size leaves it.
void showAs(QWidget &page, QSize window);

// Texts that do not fit the label or button they stand in, among those that are visible.
QStringList cutTexts(const QWidget &page);

inline constexpr QSize smallWindow(1024, 700);
inline constexpr QSize usualWindow(1440, 900);

} // namespace mitra
