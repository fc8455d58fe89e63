// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/seriation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace mitra
{

namespace
{

using Group = std::vector<int>; // leaves in order
using Join = std::function<Group(Group, Group)>;

float sumOf(const Profile &profile)
{
    return std::accumulate(profile.begin(), profile.end(), 0.0F);
}

// To the length 1, so that a product of two is the cosine of the angle between them.
void normalise(std::vector<Profile> &profiles)
{
    for (Profile &profile : profiles) {
        const float square =
            std::inner_product(profile.begin(), profile.end(), profile.begin(), 0.0F);
        const float length = std::sqrt(square);
        for (float &value : profile)
            value = length > 0 ? value / length : 0;
    }
}

float distance(const Profile &a, const Profile &b)
{
    return 1.0F - std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

// The distances between groups, a group standing in the place of its first member.
class Distances
{
public:
    explicit Distances(const std::vector<Profile> &profiles)
        : m_count(profiles.size())
        , m_values(m_count * m_count)
        , m_sizes(m_count, 1)
    {
        for (size_t i = 0; i < m_count; ++i) {
            for (size_t j = i + 1; j < m_count; ++j)
                at(i, j) = at(j, i) = distance(profiles[i], profiles[j]);
        }
    }

    // The nearest other group; `preferred` when none is nearer.
    size_t nearest(size_t from, size_t preferred) const
    {
        size_t found = preferred;
        float least = preferred < m_count ? m_values[from * m_count + preferred]
                                          : std::numeric_limits<float>::max();
        for (size_t i = 0; i < m_count; ++i) {
            if (i != from && m_sizes[i] > 0 && m_values[from * m_count + i] < least) {
                least = m_values[from * m_count + i];
                found = i;
            }
        }
        return found;
    }

    // Average linkage: the mean over all pairs of members.
    void merge(size_t into, size_t gone)
    {
        const float a = float(m_sizes[into]);
        const float b = float(m_sizes[gone]);
        for (size_t i = 0; i < m_count; ++i) {
            if (i != into && i != gone && m_sizes[i] > 0)
                at(into, i) = at(i, into) = (a * at(into, i) + b * at(gone, i)) / (a + b);
        }
        m_sizes[into] += m_sizes[gone];
        m_sizes[gone] = 0;
    }

    size_t firstGroup() const
    {
        return size_t(
            std::find_if(m_sizes.begin(), m_sizes.end(), [](int size) { return size > 0; }) -
            m_sizes.begin());
    }

private:
    float &at(size_t a, size_t b) { return m_values[a * m_count + b]; }

    size_t m_count;
    std::vector<float> m_values;
    std::vector<int> m_sizes; // 0: merged into another
};

// Nearest-neighbour chain (Benzecri, Juan 1982): follows nearest neighbours until two are each
// other's, joins them and goes on; the tree is that of always joining the nearest pair.
std::vector<int> leaves(const std::vector<Profile> &profiles, const Join &join)
{
    const size_t count = profiles.size();
    if (count == 0)
        return {};
    Distances distances(profiles);
    std::vector<Group> groups(count);
    for (size_t i = 0; i < count; ++i)
        groups[i] = {int(i)};
    std::vector<size_t> chain;
    for (size_t left = count; left > 1;) {
        if (chain.empty())
            chain.push_back(distances.firstGroup());
        const size_t last = chain.back();
        const size_t before = chain.size() > 1 ? chain[chain.size() - 2] : count;
        const size_t next = distances.nearest(last, before);
        if (next != before) {
            chain.push_back(next);
            continue;
        }
        chain.resize(chain.size() - 2);
        const auto [into, gone] = std::minmax(last, next);
        distances.merge(into, gone);
        groups[into] = join(std::move(groups[into]), std::move(groups[gone]));
        --left;
    }
    return groups[distances.firstGroup()];
}

} // namespace

std::vector<int> orderByLikeness(std::vector<Profile> profiles)
{
    normalise(profiles);
    const auto apart = [&profiles](int a, int b) {
        return distance(profiles[size_t(a)], profiles[size_t(b)]);
    };
    return leaves(profiles, [&apart](Group a, Group b) {
        const std::array<float, 4> joints = {apart(a.back(), b.front()), apart(a.back(), b.back()),
                                             apart(a.front(), b.front()),
                                             apart(a.front(), b.back())};
        const auto best = std::min_element(joints.begin(), joints.end()) - joints.begin();
        if (best >= 2)
            std::reverse(a.begin(), a.end());
        if (best % 2 == 1)
            std::reverse(b.begin(), b.end());
        a.insert(a.end(), b.begin(), b.end());
        return a;
    });
}

std::vector<int> orderByLikeness(std::vector<Profile> profiles, const std::vector<double> &places)
{
    std::vector<double> weights;
    for (const Profile &profile : profiles)
        weights.push_back(double(sumOf(profile)));
    normalise(profiles);
    const auto mean = [&](const Group &group) {
        double sum = 0;
        double weight = 0;
        for (const int leaf : group) {
            sum += places[size_t(leaf)] * weights[size_t(leaf)];
            weight += weights[size_t(leaf)];
        }
        return weight > 0 ? sum / weight : std::numeric_limits<double>::max();
    };
    return leaves(profiles, [&mean](Group a, Group b) {
        if (mean(b) < mean(a))
            a.swap(b);
        a.insert(a.end(), b.begin(), b.end());
        return a;
    });
}

} // namespace mitra
