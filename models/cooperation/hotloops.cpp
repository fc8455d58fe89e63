// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/hotloops.h"

// The quicker ways need GCC and its way of making one function for several processors.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#define MITRA_PROCESSORS 1
#else
#define MITRA_PROCESSORS 0
#endif

namespace mitra
{

namespace
{

// The loops are the same for every processor; the compiler writes them with what each has.
struct Loops {
    size_t (*bits)(const quint64 *, size_t);
    size_t (*both)(const quint64 *, const quint64 *, size_t);
    size_t (*different)(const quint64 *, const quint64 *, size_t);
    size_t (*keep)(const quint64 *, const quint64 *, size_t, quint64 *);
};

// NOLINTBEGIN(cppcoreguidelines-macro-usage): an attribute cannot be a template's parameter
#define MITRA_LOOPS(NAME, ATTRIBUTE)                                                               \
    ATTRIBUTE size_t bits##NAME(const quint64 *words, size_t count)                                \
    {                                                                                              \
        size_t sum = 0;                                                                            \
        for (size_t at = 0; at < count; ++at)                                                      \
            sum += size_t(__builtin_popcountll(words[at]));                                        \
        return sum;                                                                                \
    }                                                                                              \
    ATTRIBUTE size_t both##NAME(const quint64 *a, const quint64 *b, size_t count)                  \
    {                                                                                              \
        size_t sum = 0;                                                                            \
        for (size_t at = 0; at < count; ++at)                                                      \
            sum += size_t(__builtin_popcountll(a[at] & b[at]));                                    \
        return sum;                                                                                \
    }                                                                                              \
    ATTRIBUTE size_t different##NAME(const quint64 *a, const quint64 *b, size_t count)             \
    {                                                                                              \
        size_t sum = 0;                                                                            \
        for (size_t at = 0; at < count; ++at)                                                      \
            sum += size_t(__builtin_popcountll(a[at] ^ b[at]));                                    \
        return sum;                                                                                \
    }                                                                                              \
    ATTRIBUTE size_t keep##NAME(const quint64 *a, const quint64 *b, size_t count, quint64 *into)   \
    {                                                                                              \
        size_t sum = 0;                                                                            \
        for (size_t at = 0; at < count; ++at) {                                                    \
            const quint64 shared = a[at] & b[at];                                                  \
            into[at] = shared;                                                                     \
            sum += size_t(__builtin_popcountll(shared));                                           \
        }                                                                                          \
        return sum;                                                                                \
    }                                                                                              \
    constexpr Loops loops##NAME{&bits##NAME, &both##NAME, &different##NAME, &keep##NAME};

MITRA_LOOPS(Plain, )
#if MITRA_PROCESSORS
MITRA_LOOPS(Popcount, __attribute__((target("popcnt"), optimize("O3"))))
MITRA_LOOPS(Wide, __attribute__((target("avx512f,avx512vl,avx512vpopcntdq,"
                                        "prefer-vector-width=512"),
                                 optimize("O3"))))
#endif
#undef MITRA_LOOPS
// NOLINTEND(cppcoreguidelines-macro-usage)

Loops forThisProcessor()
{
#if MITRA_PROCESSORS
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512vl"))
        return loopsWide;
    if (__builtin_cpu_supports("popcnt"))
        return loopsPopcount;
#endif
    return loopsPlain;
}

const Loops &loops()
{
    static const Loops chosen = forThisProcessor();
    return chosen;
}

} // namespace

size_t countBits(const quint64 *words, size_t count)
{
    return loops().bits(words, count);
}

size_t countBoth(const quint64 *a, const quint64 *b, size_t count)
{
    return loops().both(a, b, count);
}

size_t countDifferent(const quint64 *a, const quint64 *b, size_t count)
{
    return loops().different(a, b, count);
}

size_t keepBoth(const quint64 *a, const quint64 *b, size_t count, quint64 *into)
{
    return loops().keep(a, b, count, into);
}

} // namespace mitra
