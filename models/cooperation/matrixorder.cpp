// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/matrixorder.h"

#include "models/cooperation/dimensions.h"
#include "models/cooperation/seriation.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <functional>

namespace mitra
{

namespace
{

constexpr std::array<const char *, 3> orderWords = {"size", "name", "similarity"};

// Comparing each with each is for what a reader can look through; the rest follow by size.
constexpr size_t mostCompared = 2000;

// One side of the matrix, rows or columns.
struct Side {
    Dimension dimension;
    const QList<FacetValue> &values;
    const std::vector<quint32> &totals;
};

using Count = std::function<quint32(int own, int other)>;

// Years between the first and the last that have any stay, so that time has no hole.
std::vector<bool> shownOf(const Side &side, const Selection &selection)
{
    const size_t count = size_t(side.values.size());
    std::vector<bool> shown(count);
    for (size_t i = 0; i < count; ++i)
        shown[i] =
            side.totals[i] > 0 || isChosen(selection, side.dimension, side.values[int(i)].id);
    if (!isInTime(side.dimension))
        return shown;
    int first = 0;
    int last = 0;
    for (size_t i = 0; i < count; ++i) {
        const int year = side.values[int(i)].id.toInt();
        if (!shown[i] || year == 0)
            continue;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    for (size_t i = 0; i < count; ++i) {
        const int year = side.values[int(i)].id.toInt();
        shown[i] = shown[i] || (first > 0 && year >= first && year <= last);
    }
    return shown;
}

// What is shown, by size, then name, then id; unsaid values last.
std::vector<int> bySize(const Side &side, const Selection &selection, const QCollator &collator)
{
    const std::vector<bool> shown = shownOf(side, selection);
    std::vector<int> places;
    for (int i = 0; i < int(side.values.size()); ++i) {
        if (shown[size_t(i)])
            places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [&](int a, int b) {
        const FacetValue &left = side.values[a];
        const FacetValue &right = side.values[b];
        const bool leftUnsaid = isUnsaid(side.dimension, left.id);
        const bool rightUnsaid = isUnsaid(side.dimension, right.id);
        if (leftUnsaid != rightUnsaid)
            return rightUnsaid;
        if (isInTime(side.dimension))
            return left.id.toInt() < right.id.toInt();
        if (side.totals[size_t(a)] != side.totals[size_t(b)])
            return side.totals[size_t(a)] > side.totals[size_t(b)];
        const int names = collator.compare(left.name, right.name);
        return names != 0 ? names < 0 : left.id < right.id;
    });
    return places;
}

void sortByName(std::vector<int> &places, const Side &side, const QCollator &collator)
{
    if (isInTime(side.dimension))
        return;
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        const bool leftUnsaid = isUnsaid(side.dimension, side.values[a].id);
        const bool rightUnsaid = isUnsaid(side.dimension, side.values[b].id);
        if (leftUnsaid != rightUnsaid)
            return rightUnsaid;
        return collator.compare(side.values[a].name, side.values[b].name) < 0;
    });
}

// How many at the front are said and few enough to compare.
size_t comparedOf(const std::vector<int> &places, const Side &side)
{
    const auto end = std::find_if(places.begin(), places.end(), [&side](int place) {
        return isUnsaid(side.dimension, side.values[place].id);
    });
    return std::min(size_t(end - places.begin()), mostCompared);
}

std::vector<Profile> profilesOf(const std::vector<int> &places, size_t compared,
                                const std::vector<int> &others, size_t comparedOthers,
                                const Count &count)
{
    std::vector<Profile> profiles;
    for (size_t i = 0; i < compared; ++i) {
        Profile profile;
        for (size_t j = 0; j < comparedOthers; ++j)
            profile.push_back(float(count(places[i], others[j])));
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

void rearrange(std::vector<int> &places, const std::vector<int> &order)
{
    const std::vector<int> before = places;
    for (size_t i = 0; i < order.size(); ++i)
        places[i] = before[size_t(order[i])];
}

// Reading begins where most is.
void beginWithMost(std::vector<int> &places, size_t compared, const Side &side)
{
    double sum = 0;
    double weight = 0;
    for (size_t i = 0; i < compared; ++i) {
        sum += double(i) * side.totals[size_t(places[i])];
        weight += side.totals[size_t(places[i])];
    }
    if (weight > 0 && sum / weight > double(compared - 1) / 2)
        std::reverse(places.begin(), places.begin() + ptrdiff_t(compared));
}

// The columns' groups in the order of the rows they are counted in.
void followRows(std::vector<int> &places, size_t compared, const std::vector<int> &others,
                size_t comparedOthers, const Count &count)
{
    std::vector<Profile> profiles = profilesOf(places, compared, others, comparedOthers, count);
    std::vector<double> means;
    for (const Profile &profile : profiles) {
        double sum = 0;
        double weight = 0;
        for (size_t j = 0; j < profile.size(); ++j) {
            sum += double(j) * double(profile[j]);
            weight += double(profile[j]);
        }
        means.push_back(weight > 0 ? sum / weight : double(profile.size()));
    }
    rearrange(places, orderByLikeness(std::move(profiles), means));
}

void orderBySimilarity(MatrixPlaces &places, const Side &rows, const Side &columns,
                       const MatrixCounts &counts)
{
    const Count down = [&counts](int row, int column) {
        return counts.at(size_t(row), size_t(column));
    };
    const Count across = [&counts](int column, int row) {
        return counts.at(size_t(row), size_t(column));
    };
    const size_t comparedRows = comparedOf(places.rows, rows);
    const size_t comparedColumns = comparedOf(places.columns, columns);
    if (isInTime(columns.dimension) && !isInTime(rows.dimension)) {
        followRows(places.rows, comparedRows, places.columns, comparedColumns, down);
        return;
    }
    if (!isInTime(rows.dimension)) {
        rearrange(places.rows, orderByLikeness(profilesOf(places.rows, comparedRows, places.columns,
                                                          comparedColumns, down)));
        beginWithMost(places.rows, comparedRows, rows);
    }
    if (!isInTime(columns.dimension))
        followRows(places.columns, comparedColumns, places.rows, comparedRows, across);
}

} // namespace

QList<MatrixOrder> allMatrixOrders()
{
    return {MatrixOrder::Size, MatrixOrder::Name, MatrixOrder::Similarity};
}

QString matrixOrderWord(MatrixOrder order)
{
    return QString::fromLatin1(orderWords[size_t(order)]);
}

std::optional<MatrixOrder> matrixOrderFromWord(const QString &word)
{
    for (const MatrixOrder order : allMatrixOrders()) {
        if (matrixOrderWord(order) == word)
            return order;
    }
    return std::nullopt;
}

MatrixPlaces orderMatrix(const MatrixCounts &counts, const QList<FacetValue> &rows,
                         const QList<FacetValue> &columns, const Selection &selection,
                         MatrixOrder order)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const Side down{counts.rowDimension, rows, counts.rowTotals};
    const Side across{counts.columnDimension, columns, counts.columnTotals};
    // The starting point of the other orders too, so that they do not hang on the file's order.
    MatrixPlaces places{bySize(down, selection, collator), bySize(across, selection, collator)};
    if (order == MatrixOrder::Name) {
        sortByName(places.rows, down, collator);
        sortByName(places.columns, across, collator);
    } else if (order == MatrixOrder::Similarity) {
        orderBySimilarity(places, down, across, counts);
    }
    return places;
}

} // namespace mitra
