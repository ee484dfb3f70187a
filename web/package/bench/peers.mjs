// Chalcopy beside Pyodide and MicroPython's own package, under Node: sizes, the first print, and the programs of `bench/programs`.
//
//   npm install --no-save pyodide @micropython/micropython-webassembly-pyscript
//   node web/package/bench/peers.mjs [ROUNDS] [FILTER]
//
// Each figure is the best of some rounds, each in a process of its own. A program that a peer cannot run, or not
// within `LIMIT`, is left out of its mean.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** Milliseconds of a process, its start included. */
const LIMIT = 120_000;
const PROGRAMS = fileURLToPath(new URL("../../../bench/programs/", import.meta.url));
const PEERS = {
  chalcopy: async (print) => {
    const { Vm } = await import("chalcopy");
    const vm = await Vm.create({ memory: 64 << 20, output: print });
    return (text) => vm.run(text);
  },
  micropython: async (print) => {
    const { loadMicroPython } = await import("@micropython/micropython-webassembly-pyscript/micropython.mjs");
    const python = await loadMicroPython({ heapsize: 64 << 20, stdout: print, linebuffer: true });
    return (text) => python.runPython(text);
  },
  pyodide: async (print) => {
    const { loadPyodide } = await import("pyodide");
    const python = await loadPyodide({ stdout: print });
    return (text) => python.runPython(text);
  },
};

/** What each has to fetch before it prints something, and what later at most, compressed as a server would. */
const FILES = {
  chalcopy: {
    entry: "chalcopy",
    first: [/\.js$/, "chalcopy.wasm"],
    later: ["rest.wasm", "library.bin"],
  },
  micropython: {
    entry: "@micropython/micropython-webassembly-pyscript/micropython.mjs",
    first: ["micropython.mjs", "micropython.wasm"],
    later: [],
  },
  pyodide: {
    entry: "pyodide",
    first: ["pyodide.mjs", /^pyodide\.asm\.m?js$/, "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"],
    later: [],
  },
};

/** KiB of files of a peer. */
function size(peer, which) {
  const { entry, [which]: wanted } = FILES[peer];
  const folder = new URL(".", import.meta.resolve(entry));
  const names = readdirSync(folder).filter((name) => wanted.some((one) => (one instanceof RegExp ? one.test(name) : one === name)));
  const bytes = names.map((name) => brotliCompressSync(readFileSync(new URL(name, folder))).length);
  return bytes.reduce((sum, length) => sum + length, 0) / 1024;
}

/** In a process of its own: the milliseconds of a program, or from the import to the first print. */
async function measure(peer, program) {
  let printed = "";
  const begun = performance.now();
  const run = await PEERS[peer]((text) => (printed += text));
  if (program) {
    const text = readFileSync(PROGRAMS + program, "utf8");
    const before = performance.now();
    await run(text);
    console.log(performance.now() - before, printed.length);
  } else {
    await run("print('hello')");
    console.log(performance.now() - begun, printed.length);
  }
}

/** The best of so many rounds; NaN if it fails. */
function best(peer, program, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    try {
      const told = execFileSync(process.execPath, [process.argv[1], "--one", peer, program], {
        stdio: ["ignore", "pipe", "ignore"],
        timeout: LIMIT,
      });
      const [time, printed] = String(told).trim().split("\n").at(-1).split(" ").map(Number);
      times.push(printed > 0 ? time : NaN);
    } catch ({ code }) {
      return code === "ETIMEDOUT" ? Infinity : NaN;
    }
  }
  return Math.min(...times);
}

function compare(rounds, filter) {
  const peers = Object.keys(PEERS);
  const row = (name, cells) => console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(14)).join(""));
  row("milliseconds", peers);
  const told = (times) => times.map((time) => (Number.isNaN(time) ? "–" : time === Infinity ? `>${LIMIT}` : time.toFixed(0)));
  row("first print", told(peers.map((peer) => best(peer, "", rounds))));
  const ratios = peers.map(() => []);
  for (const program of readdirSync(PROGRAMS).filter((name) => name.endsWith(".py") && name.includes(filter))) {
    const times = peers.map((peer) => best(peer, program, rounds));
    row(program, told(times));
    times.forEach((time, index) => !Number.isFinite(time) || ratios[index].push(Math.log(time / times[0])));
  }
  const mean = (logs) => Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  row("times Chalcopy's", ratios.map((logs) => `${mean(logs).toFixed(2)} (${logs.length})`));
  // Last, as it takes a minute.
  row("KiB, with brotli", peers);
  for (const which of ["first", "later"]) row(which, peers.map((peer) => size(peer, which).toFixed(0)));
}

const [, , first, ...rest] = process.argv;
if (first === "--one") await measure(rest[0], rest[1]);
else compare(Number(first ?? 3), rest[0] ?? "");
