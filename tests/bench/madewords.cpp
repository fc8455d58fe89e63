// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madewords.h"

#include <QSet>

#include <algorithm>

namespace mitra::bench
{

namespace
{

constexpr int vocabulary = 4000;

QStringList fieldWords()
{
    return QStringLiteral(
               "digital cyber cybersecurity security skills training capacity building workshop "
               "data governance broadband network inclusion economy trade government services "
               "infrastructure connectivity innovation startup policy regulation standards payment "
               "cross-border identity privacy resilience satellite submarine cable spectrum 5G AI "
               "emerging technology smart cities rural women youth education health agriculture "
               "statistics platform cloud forum dialogue exchange programme pilot study framework "
               "roadmap Programme réseau coopération Đà Nẵng Hà Nội chuyển đổi số kerjasama "
               "keterangkuman pelatihan 協力 デジタル การพัฒนา")
        .split(u' ');
}

QString madeWord(Numbers &numbers)
{
    static const QStringList heads =
        QStringLiteral("b c d f g h j k l m n p r s t v w z br cr dr gr kr pr tr bl cl pl st sp ch")
            .split(u' ');
    static const QStringList vowels = QStringLiteral("a e i o u a e i o ai ea ou").split(u' ');
    static const QStringList tails = QStringLiteral(",,,n,r,s,l,t,m,nd,st").split(u',');
    const auto oneOf = [&numbers](const QStringList &list) {
        return list.at(numbers.below(int(list.size())));
    };
    QString word;
    for (int syllables = 1 + numbers.below(3); syllables >= 0; --syllables)
        word += oneOf(heads) + oneOf(vowels) + (syllables == 0 ? oneOf(tails) : QString());
    return word;
}

// Of three words about one is the field's, as long as there are any.
QStringList madeVocabulary(quint64 seed)
{
    Numbers numbers(seed);
    const QStringList field = fieldWords();
    QSet<QString> known(field.begin(), field.end());
    QStringList words;
    words.reserve(vocabulary);
    while (words.size() < vocabulary) {
        if (words.size() % 3 == 0 && words.size() / 3 < field.size()) {
            words.append(field.at(words.size() / 3));
            continue;
        }
        const QString word = madeWord(numbers);
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

} // namespace

RankedPick::RankedPick(int size, int flatness)
{
    quint32 sum = 0;
    for (int rank = 0; rank < size; ++rank) {
        sum += 10'000'000U / quint32(rank + flatness);
        m_ends.push_back(sum);
    }
}

int RankedPick::operator()(Numbers &numbers) const
{
    const auto point = quint32(numbers.below(int(m_ends.back())));
    return int(std::upper_bound(m_ends.begin(), m_ends.end(), point) - m_ends.begin());
}

MadeWords::MadeWords(quint64 seed)
    : m_words(madeVocabulary(seed))
    , m_pick(vocabulary, 8)
{
}

QString MadeWords::line(Numbers &numbers, int words) const
{
    QString text;
    for (int word = 0; word < words; ++word) {
        if (word > 0)
            text += u' ';
        text += m_words.at(m_pick(numbers));
    }
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace mitra::bench
