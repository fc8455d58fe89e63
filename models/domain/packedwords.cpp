// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/packedwords.h"

namespace mitra
{

qsizetype PackedWords::append(QByteArrayView word)
{
    if (starts.isEmpty())
        starts.append(0);
    letters.append(word);
    starts.append(quint64(letters.size()));
    return size() - 1;
}

void PackedWords::squeeze()
{
    letters.squeeze();
    starts.squeeze();
}

bool PackedWords::isSound() const
{
    if (starts.isEmpty())
        return letters.isEmpty();
    if (starts.at(0) != 0 || starts.at(size()) != quint64(letters.size()))
        return false;
    for (qsizetype place = 0; place < size(); ++place) {
        // Sound so far, so the last start is where the letters end.
        const quint64 start = starts.at(place);
        const quint64 end = starts.at(place + 1);
        if (start > end || end - start > quint64(longest) || end > quint64(letters.size()))
            return false;
    }
    return true;
}

} // namespace mitra
