// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sortkey.h"

#include "models/cooperation/foldtext.h"

namespace mitra
{

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Digits padded to one length compare as numbers do.
QString padded(const QString &text)
{
    constexpr qsizetype width = 12;
    QString out;
    out.reserve(text.size() + width);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        if (end == i) {
            out += text.at(i++);
            continue;
        }
        out += text.mid(i, end - i).rightJustified(width, u'0');
        i = end;
    }
    return out;
}

bool isText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>();
}

} // namespace

QVariant sortKey(const QVariant &value)
{
    if (!value.isValid() || !isText(value))
        return value;
    return padded(foldText(value.toString()));
}

int compareKeys(const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid())
        return int(b.isValid()) - int(a.isValid());
    if (isText(a) != isText(b))
        return isText(a) ? 1 : -1;
    if (isText(a))
        return a.toString().compare(b.toString());
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace mitra
