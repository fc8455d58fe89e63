// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clicks of bench_selection in crossfilter2, over the same made initiatives, as JSON.
// Usage: node run.mjs COLUMNS      (COLUMNS: what bench_makefile --columns wrote)

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const crossfilter = require("crossfilter2");
const { version } = require("crossfilter2/package.json");

const rounds = 220;

function readColumns(path) {
    const bytes = readFileSync(path);
    const lineEnd = bytes.indexOf(10);
    const head = JSON.parse(bytes.toString("utf8", 0, lineEnd));
    let at = lineEnd + 1;
    // A copy of its own: the arrays stand at any address in the file.
    const take = (Type, count) => {
        const size = count * Type.BYTES_PER_ELEMENT;
        const part = new Type(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size));
        at += size;
        return part;
    };
    const columns = { size: head.initiatives, facets: {} };
    columns.starts = take(Int16Array, columns.size);
    columns.ends = take(Int16Array, columns.size);
    for (const { facet, values, codes, offsets } of head.facets) {
        const starts = offsets > 0 ? take(Uint32Array, offsets) : null;
        columns.facets[facet] = { values, offsets: starts, codes: take(Uint8Array, codes) };
    }
    return columns;
}

function build(columns) {
    const rows = crossfilter(Array.from({ length: columns.size }, (_, row) => row));
    const facets = {};
    for (const [name, { values, codes, offsets }] of Object.entries(columns.facets)) {
        const dimension = offsets
            ? rows.dimension((row) => Array.from(codes.subarray(offsets[row], offsets[row + 1])), true)
            : rows.dimension((row) => codes[row]);
        facets[name] = { values, dimension, group: dimension.group() };
    }
    const start = rows.dimension((row) => columns.starts[row]);
    const end = rows.dimension((row) => columns.ends[row]);
    // A cell a partner and theme. It follows all choices: a group can ignore only those of its own
    // dimension, while Mitra's matrix keeps the cells that partner and theme were not chosen for.
    const partner = columns.facets.partner;
    const theme = columns.facets.theme;
    const width = theme.values.length;
    const cells = rows.dimension((row) => {
        const of = [];
        for (let at = partner.offsets[row]; at < partner.offsets[row + 1]; ++at)
            of.push(partner.codes[at] * width + theme.codes[row]);
        return of;
    }, true);
    return {
        facets,
        start: { dimension: start, group: start.group() },
        end: { dimension: end, group: end.group() },
        matrix: { dimension: cells, group: cells.group() },
        all: rows.groupAll(),
    };
}

const sum = (group) => group.all().reduce((total, { value }) => total + value, 0);

// Without the years that are not known.
const sumOfYears = (group) => group.all().reduce((total, { key, value }) => total + (key > 0 ? value : 0), 0);

// A selection is {facet: id, start: [first, last]}; what changed in it is told to its dimension.
function select(data, before, after) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
        if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
        const { dimension, values } = data.facets[name] ?? data[name];
        if (after[name] === undefined) dimension.filterAll();
        else if (name === "start") dimension.filterRange([after[name][0], after[name][1] + 1]);
        else dimension.filterExact(values.indexOf(after[name]));
    }
}

function measure(data, step, next) {
    const result = { step, rounds, matched: 0, counted: 0, inMatrix: 0 };
    const times = [];
    const processor = []; // time that the process took, all threads together
    let current = next(-1);
    select(data, {}, current);
    for (let round = 0; round < rounds; ++round) {
        const selection = next(round);
        const usedBefore = process.cpuUsage();
        const from = process.hrtime.bigint();
        select(data, current, selection);
        result.matched += data.all.value();
        for (const { group } of Object.values(data.facets)) result.counted += sum(group);
        for (const { group } of [data.start, data.end]) result.counted += sumOfYears(group);
        result.inMatrix += sum(data.matrix.group);
        times.push(Number(process.hrtime.bigint() - from) / 1e6);
        const used = process.cpuUsage(usedBefore);
        processor.push((used.user + used.system) / 1e3);
        current = selection;
    }
    select(data, current, {});
    const percentile = (of, percent) =>
        of.sort((a, b) => a - b)[Math.min(rounds - 1, Math.floor((rounds * percent) / 100))];
    return {
        ...result,
        median: percentile(times, 50),
        p95: percentile(times, 95),
        processor: percentile(processor, 50),
    };
}

function measureAll(data) {
    const ids = (facet) => data.facets[facet].values.filter((id) => id !== "none").sort();
    const themes = ids("theme");
    const partners = ids("partner");
    const theme = (round) => themes[(round + 1) % themes.length];
    const partner = (round) => partners[(round + 1) % partners.length];
    const year = (round) => {
        const at = (round + 1) % 20;
        return at < 10 ? at : 20 - at;
    };
    return [
        measure(data, "click on a theme", (round) => ({ theme: theme(round) })),
        measure(data, "click on a partner", (round) => ({ partner: partner(round) })),
        measure(data, "click in a narrow selection", (round) => ({
            status: "ongoing",
            member: "all",
            theme: theme(Math.floor((round + 1) / 2)),
            partner: partner(Math.floor((round + 2) / 2)),
        })),
        measure(data, "drag of the first start year", (round) => ({ start: [2011 + year(round), 2024] })),
        measure(data, "other range of start years", (round) => ({
            start: [2011 + ((round + 1) % 10), 2021 + ((round + 1) % 7)],
        })),
    ];
}

// Resident memory at rest: what the collector can take back is not counted, if it may be asked to.
function residentMb() {
    globalThis.gc?.();
    return Math.round(process.memoryUsage().rss / 1048576);
}

const opened = process.hrtime.bigint();
const columns = readColumns(process.argv[2]);
const read = process.hrtime.bigint();
const data = build(columns);
const built = process.hrtime.bigint();
const steps = measureAll(data);
console.log(
    JSON.stringify({
        program: `crossfilter2 ${version}`,
        initiatives: columns.size,
        openMs: Number(read - opened) / 1e6,
        buildMs: Number(built - read) / 1e6,
        residentMb: residentMb(),
        peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
        steps,
    }),
);
