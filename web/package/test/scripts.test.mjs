// The machine's own test scripts in this machine, under Node: they print and raise what they do natively.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as chalcopy from "chalcopy";
import { runAll } from "./running.mjs";
import { groups, told, scripts } from "./scripts.mjs";

test(`${scripts.length} scripts print and raise what they do natively`, async () => {
  assert.ok(scripts.length > 1000);
  const differ = [];
  for (const group of groups()) differ.push(...told(group, await runAll(chalcopy, group)));
  assert.equal(differ.length, 0, `${differ.length} differ:\n${differ.join("\n")}`);
});
