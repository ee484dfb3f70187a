// What a first visit does: `xtask/src/split.rs` keeps the functions that are called here in the first part of the machine.
// The check of the text is not among it: it waits for the rest.
//
//   node profile.mjs MODULE FOLDER     runs a module of wasm-split's that counts; its profiles go to the folder

import { readFileSync, writeFileSync } from "node:fs";
import { Vm } from "../dist/index.js";

const [, , path, folder] = process.argv;
const text = (name) => readFileSync(new URL(`../../page/src/${name}`, import.meta.url), "utf8");
const hello = text("examples/hello.py");
/** Room for a profile in the machine's memory: 4 bytes a function. */
const ROOM = 1 << 20;

const instances = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    instances.push(this.exports);
  }
};
const assets = { module: new WebAssembly.Module(readFileSync(path)), library: () => null, rest: () => null, settled: Promise.resolve() };
const made = () => Vm.create({ assets, argv: ["main.py"], output: () => {}, input: () => "Ada", sleeps: false });

// The page's first program beside a file, its gauges, and a prompt with values and an error.
const vm = await made();
vm.putFile("other.py", "x = 1\n");
vm.gauges();
await vm.run(hello);
for (const line of ["area(2)", "xs = [n * n for n in range(9)]", "sum(xs), {'a': 1.5}", "def f():", "    return 1", "", "f()"]) await vm.line(line);
await vm.line("1 / 0").catch(() => {});
vm.invite();
vm.cancel();
vm.gauges();
const other = await made();
await other.run("print('first')\n");
const warmed = await Vm.create({ assets, memory: 1 << 20, output: () => {} });
await warmed.run(text("warming.py"));

instances.forEach(({ room, memory, __write_profile: write }, index) => {
  const at = room(ROOM) >>> 0;
  const length = write(at, ROOM);
  writeFileSync(`${folder}/${index}.profile`, new Uint8Array(memory.buffer, at, length).slice());
});
