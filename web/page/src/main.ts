// The page: puts its parts together. The machine is fetched first, in its worker; the editor mounts when it is there, or late.

import "./style.css";
import { Console } from "./console.js";
import { Drawing } from "./drawing.js";
import { EXAMPLES, FILES } from "./examples.js";
import type { Editor } from "./editor.js";
import { download, Folder } from "./folder.js";
import { grouped, showHeap } from "./heap.js";
import { markLine, showListing } from "./listing.js";
import { Machine } from "./machine.js";
import type { News, State } from "./messages.js";
import { DamagedLink, fragment, shared } from "./share.js";
import { tabs } from "./tabs.js";

const PROGRAM_KEY = "chalcopy.program";
const THEME_KEY = "chalcopy.theme";
/** The first letters of a snapshot, and of an image. */
const MAGIC = { snapshot: "CHALSNP", image: "CHAL" };
/** Milliseconds that the editor waits for the machine, and then for a first program: until then its text stands in a plain field. */
const EDITOR_DELAY = 400;
const EDITOR_PAUSE = 150;
/** Milliseconds before the page is kept for offline use. */
const OFFLINE_DELAY = 1500;
const KEYS = [
  ["Ctrl+Enter", "runs the program from its beginning"],
  ["Shift+Enter", "in the editor: runs the selection, or the line, in the program as it is"],
  ["Ctrl+.", "stops the program"],
  ["F9", "in the editor: sets a breakpoint, or takes it away"],
  ["F11, F10, Shift+F11", "in a debugged program: to the next statement, not into calls, out of the function"],
  ["F7, F8", "in a debugged program: back to the stop before, on to the next breakpoint"],
  ["Ctrl+Space", "in the editor: completes"],
  ["Escape, then Tab", "leaves the editor"],
  ["Enter", "at the prompt: runs the entry when it is complete; an empty line ends a block"],
  ["Tab", "at the prompt: completes"],
  ["Up, Down", "at the prompt: earlier entries"],
  ["Ctrl+C", "at the prompt: interrupts the program, or drops the entry"],
  ["Ctrl+D", "at the prompt, while the program waits for input: ends the input"],
] as const;

const find = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
const button = (id: string, act: () => unknown): void => find(id).addEventListener("click", () => void act());

let state: State = "loading";
/** The heap is what is shown. */
let isWatched = false;
/** What the machine said before the page was there. */
let early: News[] | null = [];
const machine = new Machine(hear);
const plain = find<HTMLTextAreaElement>("plain");
let editor: Editor | undefined;
/** The machine has said something for the first time. */
let isThere!: () => void;
const there = new Promise<void>((resolve) => (isThere = resolve));
/** A program has been started, and has shown something or ended. */
let isStarted = false;
let hasShown!: () => void;
const shown = new Promise<void>((resolve) => (hasShown = resolve));

const folder = new Folder(find("files"), say);
const prompt = new Console(find("printed"), find("entry"), find("prompt"), machine);
const drawing = new Drawing(find("canvas"), find("plot"), find("sliders"), (name, value) =>
  machine.order({ do: "slider", name, value }),
);
const choose = tabs(document.querySelector<HTMLElement>(".tabs")!, (id) => {
  if (id === "tab-code") void list();
  if (isWatched !== (id === "tab-heap")) machine.watch((isWatched = !isWatched));
});
const source = (): string => editor?.text ?? plain.value;
const goTo = (line: number): void => editor?.goTo(line);

function setText(text: string): void {
  if (editor) editor.setText(text);
  else plain.value = text;
}

function say(text: string): void {
  find("status").textContent = text;
}

function hear(news: News): void {
  isThere();
  if (early) return void early.push(news);
  if (news.is === "output" || news.is === "ended") hasShown();
  switch (news.is) {
    case "state":
      return become(news.state, news.prompt, news.indentation);
    case "output":
      return news.pieces.forEach(([text, stream]) => prompt.print(text, stream));
    case "drawn":
      if (!drawing.isUsed && !isWatched) choose("tab-drawing");
      return drawing.draw(news.calls);
    case "stopped":
      find<HTMLButtonElement>("back").disabled = news.stop.back === 0;
      editor?.showStop(find("stack"), news.stop);
      return choose("tab-stack");
    case "gauges": {
      const { memory, memoryLimit, fuel } = news.gauges;
      const kib = (bytes: number): string => `${grouped(Math.ceil(bytes / 1024))} KiB`;
      find<HTMLMeterElement>("memory").value = memory / memoryLimit;
      find("memory-text").textContent = `${kib(memory)} of ${kib(memoryLimit)}`;
      find("fuel").textContent = `${grouped(fuel)} ${fuel === 1 ? "step" : "steps"}`;
      return;
    }
    case "heap":
      return showHeap(find<HTMLTableElement>("heap").tBodies[0]!, find("heap-sum"), news.kinds);
    case "ended":
      say(`Ended after ${(news.milliseconds / 1000).toFixed(2)} s.`);
      if (news.line !== null) goTo(news.line);
      return;
    case "failure":
      return say(news.message);
  }
}

function become(now: State, invitation: string, indentation: string): void {
  state = now;
  const isBusy = now !== "idle" && now !== "loading";
  for (const id of ["continue", "step", "over", "out", "back"]) {
    // What cannot be gone back to was told with the stop.
    if (id !== "back" || now !== "stopped") find<HTMLButtonElement>(id).disabled = now !== "stopped";
  }
  if (now === "idle") editor?.showStop(find("stack"), null);
  if (now === "stopped") say("Stopped in front of the marked line.");
  find<HTMLButtonElement>("stop").disabled = !isBusy;
  find<HTMLButtonElement>("collect").disabled = isBusy;
  document.body.dataset["state"] = now;
  prompt.become(now, invitation, indentation);
  if (now === "running") say("Running…");
  if (now === "waiting") {
    say("The program waits for input.");
    choose("tab-console");
    find("entry").focus();
  }
  if (now === "idle" && find("status").textContent === "Loading…") say("Ready.");
}

const files = (): [string, Uint8Array][] => [...FILES, ...folder.all()];

function keep(text: string): void {
  try {
    localStorage.setItem(PROGRAM_KEY, text);
  } catch {
    // The browser keeps nothing, or the text is too large: then it is not there the next time.
  }
}

function run(how: "run" | "debug" = "run"): void {
  isStarted = true;
  keep(source());
  prompt.clear();
  drawing.clear();
  if (!isWatched) choose("tab-console");
  machine.order({ do: how, source: source(), name: "main.py", files: files() });
}

/** Lets a debugged program that has stopped go on. */
function go(command: "continue" | "step" | "over" | "out" | "back"): boolean {
  if (state === "stopped") machine.order({ do: "go", command: { go: command, breakpoints: editor?.breakpoints ?? [] } });
  return true;
}

function runSelection(): void {
  if (state === "idle" && editor) machine.order({ do: "more", source: editor.selectedLines, name: "main.py" });
}

async function list(): Promise<void> {
  const listing = await machine.ask({ ask: "listing", source: source() });
  showListing(find("listing"), listing, goTo);
}

async function share(): Promise<void> {
  history.replaceState(null, "", await fragment(source()));
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
  say(copied ? "The link is copied." : "The link stands in the address bar.");
}

async function snapshot(): Promise<void> {
  try {
    download("program.chalsnap", await machine.ask({ ask: "snapshot" }));
    say("What the program has become is saved; Open goes on from it.");
  } catch (error) {
    say(`There is no snapshot: ${(error as Error).message}.`);
  }
}

function pick(several: boolean): Promise<File[]> {
  const picker = find<HTMLInputElement>("picker");
  picker.multiple = several;
  picker.value = "";
  return new Promise((resolve) => {
    picker.onchange = () => resolve([...(picker.files ?? [])]);
    picker.click();
  });
}

async function open(): Promise<void> {
  const [file] = await pick(false);
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  if (magic.startsWith(MAGIC.snapshot)) await restore(file.name, bytes);
  else if (magic.startsWith(MAGIC.image)) {
    prompt.clear();
    machine.order({ do: "image", bytes });
  } else {
    setText(new TextDecoder().decode(bytes));
    say(`${file.name} is open.`);
  }
}

async function restore(name: string, bytes: Uint8Array): Promise<void> {
  try {
    await machine.ask({ ask: "restore", bytes });
    prompt.clear();
    say(`${name} goes on: its names are there at the prompt.`);
    choose("tab-console");
    find("entry").focus();
  } catch (error) {
    say(`${name} cannot go on: ${(error as Error).message}. The machine is empty now.`);
  }
}

function theme(): void {
  const root = document.documentElement;
  const isDark = root.dataset["theme"]
    ? root.dataset["theme"] === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset["theme"] = isDark ? "light" : "dark";
  try {
    localStorage.setItem(THEME_KEY, root.dataset["theme"]);
  } catch {
    // As in `keep`.
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function prepare(): void {
  const wanted = kept(THEME_KEY);
  if (wanted) document.documentElement.dataset["theme"] = wanted;
  const chooser = find<HTMLSelectElement>("examples");
  chooser.append(new Option("–", ""), ...Object.entries(EXAMPLES).map(([id, { title }]) => new Option(title, id)));
  chooser.addEventListener("change", () => {
    const example = EXAMPLES[chooser.value];
    if (example) setText(example.text);
  });
  for (const [key, does] of KEYS) {
    const [term, description] = [document.createElement("dt"), document.createElement("dd")];
    [term.textContent, description.textContent] = [key, does];
    find("keys").querySelector("dl")?.append(term, description);
  }
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
    if (event.key === "Enter") run();
    if (event.key === ".") machine.stop();
  });
  document.addEventListener("keydown", (event) => {
    const command = { F8: "continue", F10: "over", F11: event.shiftKey ? "out" : "step", F7: "back" }[event.key];
    if (!command || state !== "stopped") return;
    event.preventDefault();
    go(command as Parameters<typeof go>[0]);
  });
}

async function begin(): Promise<void> {
  try {
    const text = await shared(location.hash);
    setText(text ?? kept(PROGRAM_KEY) ?? EXAMPLES["hello"]!.text);
  } catch (error) {
    if (!(error instanceof DamagedLink)) throw error;
    setText("");
    say(error.message);
  }
}

prepare();
button("run", () => run());
button("debug", () => run("debug"));
for (const command of ["continue", "step", "over", "out", "back"] as const) button(command, () => go(command));
button("stop", () => machine.stop());
button("reset", () => {
  prompt.clear();
  drawing.clear();
  machine.order({ do: "reset", files: files() });
});
button("collect", () => machine.order({ do: "collect" }));
button("share", share);
button("open", open);
button("save", () => download("main.py", source()));
button("snapshot", snapshot);
button("theme", theme);
button("help", () => find<HTMLDialogElement>("keys").showModal());
button("upload", async () => folder.add(await pick(true)));
addEventListener("hashchange", () => void begin());
await begin();
const said = early;
early = null;
said.forEach(hear);
const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
// Whoever runs the program at once shall not wait for the editor.
await Promise.race([there.then(() => after(EDITOR_PAUSE)), after(EDITOR_DELAY)]);
if (isStarted) await Promise.race([shown.then(() => after(0)), after(EDITOR_DELAY)]);
const editing = await import("./editor.js");
editor = new editing.Editor(plain, machine, {
  run: () => run(),
  runSelection,
  stop: () => machine.stop(),
  moved: (line) => markLine(find("listing"), line),
});
find<HTMLButtonElement>("debug").disabled = false;
// It fetches everything once more, for later: that is not to delay the first program.
setTimeout(() => void navigator.serviceWorker?.register("./sw.js").catch(() => say("This browser keeps nothing for offline use.")), OFFLINE_DELAY);
