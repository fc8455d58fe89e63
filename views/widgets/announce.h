// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace mitra
{

// Tells screen readers that `widget` now says `text`: sets its accessible name and raises a change
// of name and an alert. Does nothing when the text is what it already says.
void announce(QWidget *widget, const QString &text);

} // namespace mitra
