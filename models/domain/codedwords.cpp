// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/codedwords.h"

#include "models/domain/packedbytes.h"

#include <QVarLengthArray>

namespace mitra
{

namespace
{

constexpr quint8 furtherMark = 0xff;

bool startsCode(char byte)
{
    const auto value = quint8(byte);
    return value >= 0xf5 || value == 0xc0 || value == 0xc1;
}

} // namespace

void CodedWords::appendFrequent(QByteArray &coded, qsizetype place)
{
    const qsizetype mark = place / 256;
    coded.append(char(mark < 2 ? 0xc0 + mark : 0xf5 + mark - 2));
    coded.append(char(place % 256));
}

void CodedWords::appendFurther(QByteArray &coded, qsizetype place)
{
    coded.append(char(furtherMark));
    coded.append(char(place / 256));
    coded.append(char(place % 256));
}

QString CodedWords::textOf(QByteArrayView coded) const
{
    QVarLengthArray<char, 1000> utf8;
    const auto append = [&utf8](QByteArrayView bytes) {
        if (!bytes.isEmpty())
            utf8.append(bytes.data(), bytes.size());
    };
    const char *at = coded.begin();
    const char *const end = coded.end();
    while (at != end) {
        const char *const start = at;
        while (at != end && !startsCode(*at))
            ++at;
        append(QByteArrayView(start, at));
        if (at == end)
            break;
        const auto mark = quint8(*at);
        const qsizetype size = mark == furtherMark ? 3 : 2;
        if (end - at < size)
            break;
        const auto byte = [at](int place) { return qsizetype(quint8(at[place])); };
        if (mark == furtherMark)
            append(further.at(byte(1) * 256 + byte(2)));
        else
            append(frequent.at((mark < 0xf5 ? mark - 0xc0 : mark - 0xf5 + 2) * 256 + byte(1)));
        at += size;
    }
    return PackedReader::textOf(QByteArrayView(utf8.constData(), utf8.size()));
}

} // namespace mitra
