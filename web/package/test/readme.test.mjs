// The examples of the README run, and what they assert holds.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```js\n([^]*?)```/g)].map(([, text]) => text);
const inside = new URL("../dist/index.js", import.meta.url).href;

test("the README has examples", () => assert.equal(examples.length, 4));

for (const [number, example] of examples.entries()) {
  test(`example ${number + 1}`, async (t) => {
    t.mock.method(console, "assert", (truth) => assert.ok(truth));
    const text = example.replaceAll('"chalcopy"', JSON.stringify(inside));
    await import(`data:text/javascript,${encodeURIComponent(text)}`);
    assert.equal(console.assert.mock.callCount() > 0 || number === 0, true);
  });
}
