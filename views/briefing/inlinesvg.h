// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace mitra
{

// Writes a drawing of toSvg() as an element of a larger document: its ids get `prefix`, so that
// several can stand in one page; a screen reader reads `label` in place of it; it scales to the
// width it is given. Each text is told the width that Mitra measured, so that no label runs into
// another where the reader's computer lacks the font. False when the bytes are no drawing.
bool writeInlineSvg(QXmlStreamWriter &writer, const QByteArray &svg, const QString &prefix,
                    const QString &label);

} // namespace mitra
