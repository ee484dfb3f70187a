// What is wrong with a text, with CPython's words and places.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Checker } from "chalcopy";

const checker = await Checker.create();

test("a right text has no problem", async () => {
  assert.equal(await checker.check("def f(x):\n    return x\n"), null);
  assert.equal(await checker.check(""), null);
});

test("messages and places are CPython's", async () => {
  // As `compile` of CPython 3.11 tells them.
  const wrong = [
    ["x = (1,\n", "'(' was never closed", 1, 5],
    ["for i in range(3)\n    pass\n", "expected ':'", 1, 18],
    ["if x = 1: pass\n", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 1, 4],
    ["def f():\nreturn 1\n", "expected an indented block after function definition on line 1", 2, 1],
    ["ä = 'abc\n", "unterminated string literal (detected at line 1)", 1, 5],
    ["return 1\n", "'return' outside function", 1, 1],
  ];
  for (const [text, message, line, column] of wrong) {
    const found = await checker.check(text);
    assert.deepEqual([found.message, found.line, found.column], [message, line, column], text);
  }
});

test("a listing names source lines", () => {
  assert.match(checker.listing("x = 1\nprint(x)\n"), /<module>: .*\n +1 [^]*\n +2 .*GetGlobal.*print/);
  assert.match(checker.listing("x = ("), /was never closed/);
});

test("a large text is checked or refused, never fatal", async () => {
  const found = await checker.check("x = [1, 2, 3]\n".repeat(400_000));
  assert.ok(found === null || /memory/.test(found.message), JSON.stringify(found));
  assert.equal(await checker.check("x = 1\n"), null);
});
