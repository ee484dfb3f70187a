// The debugger: steps, breakpoints, variables, and the way back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as after } from "node:timers/promises";
import { Vm } from "chalcopy";

const PROGRAM = `def f(a):
    b = a * 2
    return b

total = 0
for i in range(3):
    total += f(i)
    print(total)
name = "x"
`;

/** Follows commands; where the program stopped, as function and line with the depth in front, and what it printed. */
async function follow(commands, options = {}) {
  let printed = "";
  const seen = [];
  const vm = await Vm.create({ output: (text) => (printed += text), memory: 2 << 20, ...options });
  await vm.debug(PROGRAM, async ({ stack, back }) => {
    const [{ function: name, line, variables }] = stack;
    seen.push({ at: `${stack.length} ${name}:${line}`, variables, back, printed });
    return commands.shift() ?? { go: "continue" };
  });
  return { seen, at: seen.map(({ at }) => at), printed, vm };
}

test("steps into functions, over them and out of them", async () => {
  const step = { go: "step" };
  const { at, printed, vm } = await follow([step, step, step, step, { go: "out" }, { go: "over" }, { go: "over" }, { go: "over" }]);
  assert.deepEqual(at, [
    "1 <module>:1", "1 <module>:5", "1 <module>:6", "1 <module>:7", "2 f:2", "1 <module>:8", "1 <module>:7", "1 <module>:8", "1 <module>:7",
  ]);
  assert.equal(printed, "0\n2\n6\n");
  assert.equal(vm.get("total"), 6);
});

test("stops at breakpoints, and shows variables", async () => {
  const breakpoints = [3];
  const go = { go: "continue", breakpoints };
  const { seen, at } = await follow([go, go, go, go]);
  assert.deepEqual(at, ["1 <module>:1", "2 f:3", "2 f:3", "2 f:3"]);
  assert.deepEqual(seen[2].variables, [["a", "int", "1"], ["b", "int", "2"]]);
});

test("goes back, with the variables as they were, and on again", async () => {
  const go = { go: "continue", breakpoints: [8] };
  const back = { go: "back" };
  const { seen, at, printed, vm } = await follow([go, go, go, back, back, { go: "step" }, go, go]);
  assert.deepEqual(at.slice(0, 7), [
    "1 <module>:1", "1 <module>:8", "1 <module>:8", "1 <module>:8", "1 <module>:8", "1 <module>:8", "1 <module>:7",
  ]);
  const totals = seen.map(({ variables }) => variables.find(([name]) => name === "total")?.[2]);
  assert.deepEqual(totals.slice(1, 7), ["0", "2", "6", "2", "0", "0"]);
  assert.deepEqual(seen.slice(0, 6).map((stop) => stop.back), [0, 1, 2, 3, 2, 1]);
  // What was printed stays printed; what comes again is printed again.
  assert.equal(printed, "0\n2\n0\n2\n6\n");
  assert.equal(vm.get("total"), 6);
});

test("a debugged program can be stopped, and the machine runs on without a debugger", async () => {
  const vm = await Vm.create({ output: () => {} });
  const run = vm.debug("while True:\n    pass\n", () => new Promise(() => {})).catch((error) => error);
  await after(20);
  vm.stop();
  assert.equal((await run).kind, "interrupted");
  const endless = vm.debug("while True:\n    pass\n", async () => ({ go: "continue" })).catch((error) => error);
  await after(50);
  vm.stop();
  assert.equal((await endless).kind, "interrupted");
  await vm.run("x = sum(range(100000))");
  assert.equal(vm.get("x"), 4999950000);
});

test("a debugged program does what it does without", async () => {
  let [printed, lines] = ["", ["Ada"]];
  const vm = await Vm.create({ output: (text) => (printed += text), input: () => lines.shift() ?? null });
  await vm.debug("name = input('? ')\nfor x in sorted([3, 1], key=lambda x: -x): print(name, x)\n", async () => ({ go: "step" }));
  assert.equal(printed, "? Ada 3\nAda 1\n");
});
