// `Vm`: a machine with a program in it, run in slices so that whoever holds it stays responsive.

import { Instance, Outcome, type Clock, type Name, type Piece } from "./abi.js";
import { PythonError, type ErrorKind } from "./error.js";
import { load, type Assets } from "./load.js";
import { Trail } from "./trail.js";
import { turn } from "./turn.js";
import { decode, decodeAll, encode, type Given, type Value } from "./wire.js";

/** Where text goes. */
export type Stream = "out" | "err";

/** How a machine is made. */
export interface Options {
  /** Bytes for everything the program is; 16 MiB. */
  memory?: number;
  /** Steps of each call: calls of functions, turns of loops, work of builtins; no bound. */
  fuel?: number;
  /** How many Python calls may be nested; 1000. */
  depth?: number;
  /** Seed of string hashes; 0. */
  seed?: number;
  /** Takes what the program prints; the console. */
  output?: (text: string, stream: Stream) => void;
  /** Gives a line of input without its end, or null at the end of the input, which is the default. */
  input?: () => string | null | Promise<string | null>;
  /** Takes what the program draws: a call of the modules `canvas` or `plot` as its module, its name and its arguments. */
  draw?: (call: Value[]) => void;
  /** `sys.argv`. */
  argv?: string[];
  /** Whether `time.sleep` waits; true. */
  sleeps?: boolean;
  /** The program's clocks, in nanoseconds; those of the platform. */
  clock?: Clock;
  /** What the machine is made of; what `load` gives. */
  assets?: Assets;
}

/** What a program uses. */
export interface Gauges {
  /** Fuel that the last call used. */
  fuel: number;
  /** Bytes in use, garbage included. */
  memory: number;
  /** The most bytes that were in use. */
  memoryPeak: number;
  /** Bytes that were alive after the last collection. */
  memoryLive: number;
  /** Bytes there are. */
  memoryLimit: number;
}

/** Objects of one kind, garbage included. */
export interface Kind {
  /** The type's name; in parentheses what belongs to other objects, such as the items of lists. */
  kind: string;
  objects: number;
  bytes: number;
}

/** Where a function stands that a debugged program is in. */
export interface Frame {
  function: string;
  file: string;
  line: number;
  /** Name, type, and the value as a text for people. */
  variables: [name: string, kind: string, value: string][];
}

/** A debugged program has stopped: in front of a statement. */
export interface Stop {
  /** The innermost function first. */
  stack: Frame[];
  /** How many stops one can go back. */
  back: number;
}

/** What a debugged program shall do next. */
export interface Command {
  /** To the next breakpoint, statement, statement of this function or of the one that called it; or back to the stop before. */
  go: "continue" | "step" | "over" | "out" | "back";
  /** Lines to stop at. */
  breakpoints?: number[];
}

/** Names that may stand where a text ends. */
export interface Completion {
  /** Where in the text they belong. */
  start: number;
  names: string[];
}

/** A machine as it stood, in the midst of a run or not; for the same `Vm` alone. */
export interface Checkpoint {
  readonly memory: Uint8Array;
}

type Story = [kind: ErrorKind, exception: string, message: string, traceback: string, status: number];

/** How long a slice shall take, in milliseconds. */
const SLICE = 8;
/** Lookups of the first slice: a lookup comes after 10,000 steps at the latest. */
const FIRST_BUDGET = 20;
const MOST_BUDGET = 10_000;
/** A timer takes no more milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** `Wish` in `web/vm/src/debugging.rs`. */
const WISHES = { continue: 0, step: 1, over: 2, out: 3 } as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const clock: Clock = { monotonic: () => performance.now() * 1e6, since1970: () => Date.now() * 1e6 };

/** A Python machine. */
export class Vm {
  /** Whether a program runs, or waits for input or time. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  readonly #instance: Instance;
  readonly #options: Options;
  #isRunning = false;
  #budget = FIRST_BUDGET;
  /** Ends a wait early. */
  #wake: () => void = () => {};
  #isStopping = false;
  #stopped: ((stop: Stop) => Promise<Command>) | undefined;
  #trail: Trail | undefined;
  /** Somebody was asked for input and has not answered yet. */
  #reading: Promise<void> | undefined;

  private constructor(instance: Instance, options: Options) {
    this.#instance = instance;
    this.#options = options;
  }

  /** Makes a machine; it holds nothing but `__main__`. */
  static async create(options: Options = {}): Promise<Vm> {
    const assets = options.assets ?? (await load());
    const vm = new Vm(new Instance(assets, options.clock ?? clock), options);
    const { memory = 16 << 20, fuel = Number.MAX_SAFE_INTEGER, depth = 1000, seed = 0 } = options;
    vm.#plain("open", [], memory, fuel, depth, seed);
    vm.#plain("set_arguments", [(options.argv ?? [""]).map((word) => `${word}\0`).join("")]);
    if (options.sleeps === false) vm.#plain("set_sleepless", [], 1);
    return vm;
  }

  /** Runs a text as `__main__`. */
  async run(source: string | Uint8Array, name = "main.py"): Promise<void> {
    await this.#drive("run", [name, source]);
  }

  /**
   * Runs a text as `__main__`, statement by statement: `stopped` is called at the first one, and then wherever its answer leads. What a
   * builtin calls (a `key` of `sort`) runs without a stop.
   */
  async debug(source: string, stopped: (stop: Stop) => Promise<Command>, name = "main.py"): Promise<void> {
    this.#stopped = stopped;
    this.#trail = undefined;
    try {
      await this.#drive("debug", [name, source]);
    } finally {
      this.#stopped = this.#trail = undefined;
    }
  }

  /** Runs an image of compiled code, as `build` makes it, as `__main__`. */
  async runImage(image: Uint8Array): Promise<void> {
    await this.#drive("run_image", [image]);
  }

  /** The value of an expression. */
  async eval(expression: string): Promise<Value> {
    return (await this.#drive("eval", [expression]))[1];
  }

  /** Calls a function of `__main__`. */
  async call(name: string, ...args: Given[]): Promise<Value> {
    return (await this.#drive("call", [name, encode(args)]))[1];
  }

  /** A global of `__main__`, `undefined` if there is none. */
  get(name: string): Value | undefined {
    return this.#idle("global", [name]) === Outcome.More ? undefined : this.#result();
  }

  /** Sets a global of `__main__`. */
  set(name: string, value: Given): void {
    this.#idle("set_global", [name, encode(value)]);
  }

  /** Takes a line of a prompt's entry, or several; "more" if the entry goes on, else it was run. */
  async line(text: string): Promise<"done" | "more"> {
    return (await this.#drive("line", [text]))[0] === Outcome.More ? "more" : "done";
  }

  /** Ends the entry and runs it as it stands. */
  async finish(): Promise<void> {
    await this.#drive("finish", []);
  }

  /** Forgets the entry. */
  cancel(): void {
    this.#idle("cancel");
  }

  /** What stands in front of the next line, and the white space that it begins with. */
  invite(): { prompt: string; indentation: string } {
    this.#idle("invite");
    const [prompt, indentation] = this.#result() as [string, string];
    return { prompt, indentation };
  }

  /** The names that may stand where a line of the entry ends. */
  complete(line: string): Completion {
    this.#idle("complete", [line]);
    const [start, names] = this.#result() as [number, string[]];
    return { start: decoder.decode(encoder.encode(line).subarray(0, start)).length, names };
  }

  /** The instructions of a text, for people. */
  listing(source: string, name = "main.py"): string {
    this.#idle("listing", [name, source]);
    return this.#result() as string;
  }

  /** Compiles a text to an image. */
  build(source: string, name = "main.py"): Uint8Array {
    this.#idle("build", [name, source]);
    return this.#result() as Uint8Array;
  }

  /** The program, as it stands between two calls: bytes that `restore` goes on from, on any machine. */
  snapshot(): Uint8Array {
    this.#idle("snapshot");
    return this.#result() as Uint8Array;
  }

  /** Becomes the program of a snapshot. If it is refused, the machine is empty. */
  restore(snapshot: Uint8Array): void {
    this.#idle("restore", [snapshot]);
  }

  /** Puts a file into the folder that programs import from. */
  putFile(name: string, content: string | Uint8Array): void {
    this.#plain("put_file", [name, content]);
  }

  /** Takes a file out of that folder. */
  removeFile(name: string): void {
    this.#plain("remove_file", [name]);
  }

  /** Moves a slider of the module `plot`. */
  setSlider(name: string, value: number): void {
    this.#plain("set_slider", [name], value);
  }

  /** Frees what the program cannot reach any more. */
  collect(): void {
    this.#idle("collect");
  }

  /** What the program uses; also while it runs. */
  gauges(): Gauges {
    this.#plain("gauges");
    const [fuel, memory, memoryPeak, memoryLive, memoryLimit] = this.#result() as number[];
    return { fuel, memory, memoryPeak, memoryLive, memoryLimit } as Gauges;
  }

  /** What the memory is made of, the largest kind first; also while the program runs. It looks at every object. */
  heap(): Kind[] {
    this.#plain("heap");
    const rows = this.#result() as [string, number, number][];
    return rows.map(([kind, objects, bytes]) => ({ kind, objects, bytes })).sort((a, b) => b.bytes - a.bytes);
  }

  /** Raises `KeyboardInterrupt` in the program, as Ctrl-C does. */
  interrupt(): void {
    if (!this.#isRunning) return;
    this.#plain("interrupt");
    this.#wake();
  }

  /** Gives up what runs, whatever the program may catch. */
  stop(): void {
    if (!this.#isRunning) return;
    this.#plain("stop");
    this.#isStopping = true;
    this.#wake();
  }

  /** The machine as it stands, also in the midst of a run: call it from `paused`. */
  checkpoint(): Checkpoint {
    return { memory: this.#instance.memory.slice() };
  }

  /** Puts the machine back; what it printed meanwhile was printed. */
  rewind(checkpoint: Checkpoint): void {
    this.#instance.rewind((memory) => memory.set(checkpoint.memory));
  }

  #plain(name: Name, given: Piece[] = [], ...numbers: number[]): number {
    const outcome = this.#instance.call(name, given, ...numbers);
    if (outcome === Outcome.Failed) throw new PythonError(...(this.#result() as Story));
    return outcome;
  }

  /** As `#plain`, for what a paused run would not survive. */
  #idle(name: Name, given: Piece[] = []): number {
    this.#mustBeIdle();
    return this.#plain(name, given);
  }

  #mustBeIdle(): void {
    if (this.#isRunning) throw new PythonError("state", "", "the program is running", "", 1);
  }

  /** What the last call gave. */
  #result(): Value {
    return decode(this.#instance.outbox());
  }

  /** Begins a run and goes on with it until it is over; what it came to, and its value. */
  async #drive(name: Name, given: Piece[]): Promise<[number, Value]> {
    this.#mustBeIdle();
    this.#isRunning = true;
    try {
      let outcome = this.#instance.call(name, given);
      while (outcome > Outcome.More) {
        await this.#wait(outcome);
        outcome = this.#slice();
      }
      const result = this.#result();
      this.#flush();
      if (outcome === Outcome.Failed) throw new PythonError(...(result as Story));
      return [outcome, result];
    } finally {
      this.#isRunning = this.#isStopping = false;
    }
  }

  /** A slice of work, of a length that the last ones suggest. */
  #slice(): number {
    const before = performance.now();
    const outcome = this.#instance.call("resume", [], this.#budget);
    if (outcome === Outcome.Slice) {
      const factor = SLICE / Math.max(performance.now() - before, SLICE / 4);
      this.#budget = Math.min(Math.max(Math.round(this.#budget * factor), 1), MOST_BUDGET);
    }
    return outcome;
  }

  /** Waits for what the program waits for. */
  async #wait(outcome: number): Promise<void> {
    const sleep = outcome === Outcome.Sleep ? (this.#result() as number) / 1e6 : 0;
    this.#flush();
    if (this.#isStopping) return;
    const woken = new Promise<void>((resolve) => (this.#wake = resolve));
    if (outcome === Outcome.Slice) await turn();
    else if (outcome === Outcome.Stopped) await this.#debug(woken);
    else if (outcome === Outcome.Sleep) await this.#sleep(sleep, woken);
    else await Promise.race([this.#read(outcome === Outcome.Input), woken]);
  }

  /** Does what `stopped` says until the program shall go on. */
  async #debug(woken: Promise<void>): Promise<void> {
    if (this.#trail) this.#trail.stop(this.#instance.memory);
    else this.#trail = new Trail(this.#instance.memory);
    for (;;) {
      const command = await Promise.race([this.#stopped?.(this.#stop()), woken]);
      if (!command) return;
      if (command.go !== "back") {
        const lines = new Uint8Array(new Uint32Array(command.breakpoints ?? []).buffer);
        this.#plain("wish", [lines], WISHES[command.go]);
        return;
      }
      this.#instance.rewind((memory) => this.#trail?.back(memory));
    }
  }

  #stop(): Stop {
    this.#plain("stack");
    const frames = this.#result() as [string, string, number, [string, string, string][]][];
    const stack = frames.map(([name, file, line, variables]) => ({ function: name, file, line, variables }));
    return { stack, back: this.#trail?.length ?? 0 };
  }

  async #sleep(milliseconds: number, woken: Promise<void>): Promise<void> {
    for (let rest = milliseconds; rest > 0; rest -= LONGEST_TIMER) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const over = new Promise<"over">((resolve) => {
        timer = setTimeout(() => resolve("over"), Math.min(rest, LONGEST_TIMER));
      });
      const first = await Promise.race([over, woken]);
      clearTimeout(timer);
      if (first !== "over") return;
    }
  }

  /** Gives the program a line, or all lines to the end. Who waits for a line is not asked for another one meanwhile. */
  #read(all: boolean): Promise<void> {
    this.#reading ??= this.#ask(all).finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #ask(all: boolean): Promise<void> {
    let line: string | null;
    do {
      line = (await this.#options.input?.()) ?? null;
      if (line === null) this.#plain("close_input");
      else this.#plain("feed", [`${line}\n`]);
    } while (all && line !== null);
  }

  /** Hands on what the program has printed and drawn. */
  #flush(): void {
    this.#plain("output");
    const pieces = this.#instance.outbox();
    const view = new DataView(pieces.buffer, pieces.byteOffset, pieces.byteLength);
    const texts: [string, Stream][] = [];
    for (let at = 0; at < pieces.length; ) {
      const end = at + 5 + view.getUint32(at + 1, true);
      texts.push([decoder.decode(pieces.subarray(at + 5, end)), pieces[at] === 0 ? "out" : "err"]);
      at = end;
    }
    this.#plain("drawn");
    const calls = decodeAll(this.#instance.outbox());
    // Whoever takes them may call the machine, so they were copied before.
    for (const [text, stream] of texts) (this.#options.output ?? toConsole)(text, stream);
    for (const call of calls) this.#options.draw?.(call as Value[]);
  }
}

const lines: Record<Stream, string> = { out: "", err: "" };

/** The console shows whole lines: what does not end yet waits. */
function toConsole(text: string, stream: Stream): void {
  if (typeof process !== "undefined" && "stdout" in process) {
    process[stream === "out" ? "stdout" : "stderr"].write(text);
    return;
  }
  const whole = (lines[stream] + text).split("\n");
  lines[stream] = whole.pop() ?? "";
  for (const line of whole) console[stream === "out" ? "log" : "error"](line);
}
