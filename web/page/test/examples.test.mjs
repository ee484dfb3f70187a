// The programs of the gallery run: to their end, or for as long as one watches.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Vm } from "chalcopy";

const folder = new URL("../src/examples/", import.meta.url);
const law = new URL("../../../host/copper/examples/balance/python/balance.py", import.meta.url);
/** Milliseconds for a program without an end. */
const WATCHED = 3000;

for (const name of readdirSync(folder)) {
  test(name, async () => {
    let [printed, drawn] = ["", 0];
    const vm = await Vm.create({
      sleeps: false,
      output: (text) => (printed += text),
      input: () => "Ada",
      draw: () => drawn++,
    });
    vm.putFile("balance.py", readFileSync(law));
    const timer = setTimeout(() => vm.stop(), WATCHED);
    const error = await vm.run(readFileSync(new URL(name, folder), "utf8")).catch((error) => error);
    clearTimeout(timer);
    assert.ok(error === undefined || error.kind === "interrupted", error?.traceback);
    assert.ok(printed || drawn > 1000);
    if (name === "balance.py") assert.ok(Math.abs(await vm.eval("plant.angle")) < 0.2 && drawn > 1000);
    if (name === "line_follower.py") assert.ok((await vm.eval("min((x - a) ** 2 + (y - b) ** 2 for a, b in POINTS)")) < 100);
  });
}
