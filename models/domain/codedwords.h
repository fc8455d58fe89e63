// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/packedwords.h"

#include <QString>

namespace mitra
{

// Words that stand in texts as codes of two or three bytes, which takes a third of the room. What
// has no code is UTF-8; a code starts with a byte that UTF-8 never has: 0xC0, 0xC1, 0xF5 ... 0xFE
// before a frequent word's lowest eight bits, 0xFF before two bytes for a further word. Most words
// have the space before them as their first letter.
class CodedWords
{
public:
    static constexpr qsizetype mostFrequent = 12 * 256;
    static constexpr qsizetype mostFurther = 256 * 256;

    PackedWords frequent;
    PackedWords further;

    static void appendFrequent(QByteArray &coded, qsizetype place);
    static void appendFurther(QByteArray &coded, qsizetype place);

    // The text of the bytes, see TextCoder. Codes of words that are not there stand for nothing.
    QString textOf(QByteArrayView coded) const;

    void squeeze()
    {
        frequent.squeeze();
        further.squeeze();
    }
    bool isSound() const { return frequent.isSound() && further.isSound(); }
};

} // namespace mitra
