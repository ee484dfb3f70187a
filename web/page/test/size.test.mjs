// How much a visitor fetches before the first program runs, compressed as servers do (brotli, 11).

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
/** What the page fetches when it has time, or when a program needs it. */
const LATER = /^(rest|library|plotter)-/;
/** KiB: the page with its editor and the machine's first part, and that part alone. */
const BARS = { page: 336, machine: 190 };

test("a first visit is small", () => {
  const size = (path) => brotliCompressSync(readFileSync(new URL(path, dist))).length / 1024;
  const assets = readdirSync(new URL("assets/", dist)).filter((name) => !name.endsWith(".br"));
  const isWhole = readFileSync(new URL(`assets/${assets.find((name) => name.startsWith("rest-"))}`, dist)).length === 8;
  const first = ["index.html", ...assets.filter((name) => !LATER.test(name)).map((name) => `assets/${name}`)];
  let [page, machine] = [0, 0];
  for (const path of first) {
    const kib = size(path);
    page += kib;
    if (/chalcopy-.*\.wasm$/.test(path)) machine = kib;
    console.log(`${kib.toFixed(1).padStart(7)} KiB ${path}`);
  }
  console.log(`${page.toFixed(1).padStart(7)} KiB in all`);
  // Without wasm-split there is no first part.
  if (!isWhole) assert.ok(page <= BARS.page && machine <= BARS.machine, `${page} KiB, the machine ${machine} KiB`);
});
