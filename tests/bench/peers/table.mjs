// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two results as one table: what bench_selection --json and a peer printed.
// Usage: node table.mjs MITRA.json PEER.json

import { readFileSync } from "node:fs";

const [mitra, peer] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));

const number = (value) => (value === undefined ? "-" : value.toFixed(value < 100 ? 2 : 0));
const cells = (what, ...columns) =>
    console.log(what.padEnd(44) + columns.map((cell) => cell.padStart(20)).join(""));
const line = (what, ours, theirs) =>
    cells(what, number(ours), number(theirs), ours > 0 && theirs > 0 ? (theirs / ours).toFixed(1) : "-");

console.log(`${mitra.initiatives.toLocaleString("en")} initiatives`);
cells("", mitra.program, peer.program, "peer / Mitra");
let differ = 0;
for (const ours of mitra.steps) {
    const theirs = peer.steps.find(({ step }) => step === ours.step);
    line(`${ours.step}, median ms`, ours.median, theirs?.median);
    line("  95th percentile, ms", ours.p95, theirs?.p95);
    line("  of processor time, median ms", ours.processor, theirs?.processor);
    if (!theirs) continue;
    for (const what of ["rounds", "matched", "counted"]) {
        if (ours[what] === theirs[what]) continue;
        ++differ;
        console.log(`  THE COUNTS DIFFER: ${what} ${ours[what]} and ${theirs[what]}`);
    }
}
// Mitra opens its file, which holds the words too; the peer reads columns of numbers.
line("reading the data, ms", mitra.openMs, peer.openMs);
line("building columns or dimensions, ms", mitra.buildMs, peer.buildMs);
line("resident memory, MB", mitra.residentMb, peer.residentMb);
line("resident memory at most, MB", mitra.peakMb, peer.peakMb);
console.log(differ === 0 ? "All counts of all rounds are the same in both." : `${differ} sums of counts differ.`);
process.exitCode = differ === 0 ? 0 : 1;
