// The worker: holds the machine, and a second one that only looks at texts.

import { Checker, load, PythonError, Vm, type Command, type Stop, type Stream, type Value } from "chalcopy";
import warming from "./warming.py?raw";
import type { Answers, Asked, News, Order, Question, State } from "./messages.js";

/** Bytes of a program. */
const MEMORY = 16 << 20;
/** Milliseconds between two messages about what is used. */
const GAUGES = 100;
/** Looking at the whole heap takes so small a part of the time at most. */
const HEAP_PART = 1 / 10;

/** Bytes for the program that warms the machine up. */
const WARM_MEMORY = 1 << 20;
/** Milliseconds without an order before the machine is warmed up: a program that is run at once would wait for it, and gain nothing. */
const LULL = 50;

/** What was printed and is not told yet: a message for each piece would take longer than the pieces. */
let printed: [string, Stream][] = [];

/** Tells the page something, after what was printed before. */
function tell(news?: News): void {
  if (printed.length > 0) postMessage({ is: "output", pieces: printed } satisfies News);
  printed = [];
  if (news) postMessage(news);
}

function print(text: string, stream: Stream): void {
  if (printed.length === 0) queueMicrotask(tell);
  printed.push([text, stream]);
}

let begin!: (module: WebAssembly.Module) => void;
const assets = load(new Promise<WebAssembly.Module>((resolve) => (begin = resolve)));
let machine: Promise<Vm> = made();
/** The machine that the page knows of; an earlier one may still be about to stop. */
let current: Vm | undefined;
let checker: Promise<Checker> | undefined;
let answer: ((line: string | null) => void) | undefined;
let command: ((command: Command) => void) | undefined;
let drawn: Value[][] = [];
let isWatched = false;
/** The machine has done nothing yet. */
let isFresh = true;
/** When the heap may be looked at next. */
let heapDue = 0;

async function made(files: [string, Uint8Array][] = []): Promise<Vm> {
  const vm = await Vm.create({
    memory: MEMORY,
    assets: await assets,
    argv: ["main.py"],
    output: print,
    input: () => {
      say("waiting");
      return new Promise<string | null>((resolve) => (answer = resolve));
    },
    draw: (call) => {
      if (drawn.length === 0) queueMicrotask(() => tell({ is: "drawn", calls: drawn.splice(0) }));
      drawn.push(call);
    },
  });
  for (const [name, content] of files) vm.putFile(name, content);
  current = vm;
  return vm;
}

function say(state: State, vm?: Vm): void {
  const invitation = vm && !vm.isRunning ? vm.invite() : { prompt: "", indentation: "" };
  tell({ is: "state", state, ...invitation });
}

/** Tells what the program uses; the heap if somebody watches it, and not too often unless `now`. */
function measure(vm: Vm, now = false): void {
  tell({ is: "gauges", gauges: vm.gauges() });
  const before = performance.now();
  if (!isWatched || (before < heapDue && !now)) return;
  tell({ is: "heap", kinds: vm.heap() });
  const after = performance.now();
  heapDue = after + (after - before) / HEAP_PART;
}

/** Does what runs the program, and tells how it ended. */
async function attempt(vm: Vm, act: (vm: Vm) => Promise<unknown>): Promise<void> {
  say("running");
  const before = performance.now();
  const timer = setInterval(() => measure(vm), GAUGES);
  let line: number | null = null;
  try {
    await act(vm);
  } catch (error) {
    if (vm !== current) return;
    if (!(error instanceof PythonError)) return await lost(error);
    line = told(error);
  } finally {
    clearInterval(timer);
  }
  if (vm !== current) return;
  answer = undefined;
  measure(vm, true);
  tell({ is: "ended", milliseconds: performance.now() - before, line });
  say("idle", vm);
}

/** The debugged program has stopped: the page says how it goes on. */
function stopped(stop: Stop): Promise<Command> {
  tell({ is: "stopped", stop });
  say("stopped");
  return new Promise((resolve) => (command = resolve));
}

/** The machine itself failed, in the midst of something: there has to be a new one. */
async function lost(error: unknown): Promise<void> {
  print(`${String(error)}\nThere is a new machine now: the variables are lost.\n`, "err");
  machine = made();
  const vm = await machine;
  measure(vm, true);
  say("idle", vm);
}

/** Prints an error; the line of the program where it happened. */
function told(error: PythonError): number | null {
  const text = error.kind === "exit" ? error.message.replace(/^SystemExit(: )?/, "") : error.traceback || error.message;
  if (text) print(text.endsWith("\n") ? text : `${text}\n`, "err");
  const lines = [...error.traceback.matchAll(/File "main\.py", line (\d+)/g)];
  return error.kind === "exit" || lines.length === 0 ? null : Number(lines.at(-1)?.[1]);
}

async function obey(order: Exclude<Order, { do: "begin" }>): Promise<void> {
  if (order.do === "run" || order.do === "debug" || order.do === "reset") {
    const vm = await machine.catch(() => null);
    if (vm && isFresh) for (const [name, content] of order.files) vm.putFile(name, content);
    else {
      vm?.stop();
      answer?.(null);
      machine = made(order.files);
    }
  }
  isFresh &&= order.do === "watch" || order.do === "collect";
  const vm = await machine;
  switch (order.do) {
    case "run":
    case "more":
      return attempt(vm, () => vm.run(order.source, order.name));
    case "debug":
      return attempt(vm, () => vm.debug(order.source, stopped, order.name));
    case "go":
      say("running");
      return command?.(order.command);
    case "line":
      return attempt(vm, () => vm.line(order.text));
    case "image":
      return attempt(vm, () => vm.runImage(order.bytes));
    case "reset":
      measure(vm, true);
      return say("idle", vm);
    case "collect":
      if (!vm.isRunning) vm.collect();
      return measure(vm, true);
    case "watch":
      isWatched = order.isWatched;
      return measure(vm, true);
    case "cancel":
      if (!vm.isRunning) vm.cancel();
      return say("idle", vm);
    case "input":
      say("running");
      return answer?.(order.line);
    case "interrupt":
      return vm.interrupt();
    case "stop":
      return vm.stop();
    case "slider":
      return vm.setSlider(order.name, order.value);
  }
}

/** It needs more of the code than comes first, and can wait for that. */
async function checking(): Promise<Checker> {
  await (await assets).settled;
  return Checker.create();
}

async function reply(question: Question): Promise<Answers[keyof Answers]> {
  if (question.ask === "check" || question.ask === "listing") {
    checker ??= checking();
    const looking = await checker;
    return question.ask === "check" ? looking.check(question.source) : looking.listing(question.source);
  }
  const vm = await machine;
  switch (question.ask) {
    case "complete":
      return vm.isRunning ? { start: question.line.length, names: [] } : vm.complete(question.line);
    case "snapshot":
      return vm.snapshot();
    case "restore":
      isFresh = false;
      vm.restore(question.bytes);
      measure(vm, true);
      say("idle", vm);
      return null;
  }
}

onmessage = ({ data }: MessageEvent<Order | Asked>) => {
  if ("do" in data) {
    if (data.do === "begin") return begin(data.module);
    obey(data).catch((error: unknown) => tell({ is: "failure", message: String(error) }));
    return;
  }
  const { number } = data;
  reply(data).then(
    (value) => tell({ is: "answer", number, value }),
    (error: unknown) => tell({ is: "refusal", number, message: error instanceof Error ? error.message : String(error) }),
  );
};

/** The browser compiles a function when it is first called: a small program calls what most do, before somebody runs one. */
async function settle(): Promise<void> {
  if (!isFresh) return;
  measure(await machine);
  const vm = await Vm.create({ assets: await assets, memory: WARM_MEMORY, output: () => {} });
  await vm.run(warming);
}

machine.then(
  () => {
    // The prompt is the one that the page begins with.
    say("idle");
    setTimeout(() => void settle().catch(() => undefined), LULL);
  },
  (error: unknown) => tell({ is: "failure", message: `The machine could not be made. ${String(error)}` }),
);
