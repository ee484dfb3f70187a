// The scripts of the machine's own tests, in this machine: what they print and raise stands in them, and natively they do the same.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load, Vm } from "chalcopy";

const root = fileURLToPath(new URL("../../../interp/tests/py", import.meta.url));
const scripts = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith(".py") && !name.endsWith("expect.py"))
  .sort();

/** What a script is expected to print, and the exception it is expected to end with: as `interp/tests/scripts.rs` reads them. */
function expectation(source) {
  let [printed, raised] = ["", ""];
  for (const line of source.split(/\r?\n/)) {
    const [shown, raises] = [line.indexOf("# ->"), line.indexOf("# raises ")];
    if (shown >= 0 && (raises < 0 || shown < raises)) printed += `${line.slice(shown + 4).replace(/^ /, "").trimEnd()}\n`;
    else if (raises >= 0) raised = line.slice(raises + 9).trimEnd();
  }
  return [printed, raised];
}

/** The files beside a script that it may import. */
function beside(script) {
  const folder = join(root, dirname(script));
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".py"))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]);
}

async function run(script, folders) {
  const source = readFileSync(join(root, script), "utf8");
  let [now, printed, report] = [0, "", ""];
  const tick = () => (now += 1e6);
  const vm = await Vm.create({
    memory: 32 << 20,
    assets: await load(),
    output: (text, stream) => (printed += stream === "out" ? text : ""),
    sleeps: false,
    argv: [],
    clock: { monotonic: tick, since1970: () => 1.7e18 + tick() },
  });
  const folder = dirname(script);
  if (!folders.has(folder)) folders.set(folder, beside(script));
  for (const [name, content] of folders.get(folder)) vm.putFile(name, content);
  try {
    await vm.run(source, join(root, script));
  } catch (error) {
    report = error.traceback;
  }
  const [wanted, raised] = expectation(source);
  assert.equal(report.trimEnd().split("\n").at(-1), raised, `ended with:\n${report}`);
  assert.equal(printed, wanted);
}

test(`${scripts.length} scripts print and raise what they do natively`, async () => {
  assert.ok(scripts.length > 1000);
  const [differ, folders] = [[], new Map()];
  for (const script of scripts) {
    await run(script, folders).catch((error) => differ.push(`--- ${relative(".", script)}: ${error.message}`));
  }
  assert.equal(differ.length, 0, `${differ.length} differ:\n${differ.join("\n")}`);
});
