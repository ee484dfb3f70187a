// The console: what the program prints, and a prompt that is its standard input while it waits for a line.

import type { Stream } from "chalcopy";
import type { Machine } from "./machine.js";
import type { State } from "./messages.js";

/** So much of the output is kept. */
const KEPT = 200_000;
/** So many pieces of it, where output and errors take turns: a browser lays each of them out. */
const PIECES = 2000;
const HISTORY = 200;
const HISTORY_KEY = "chalcopy.history";

/** The console's parts on the page. */
export class Console {
  #state: State = "loading";
  #prompt = ">>> ";
  #isMore = false;
  /** What is not shown yet: it is at the next frame. */
  #pending: [string, Stream | "echo"][] = [];
  #shown = 0;
  #history: string[] = readHistory();
  #at = this.#history.length;

  constructor(
    readonly printed: HTMLElement,
    readonly entry: HTMLTextAreaElement,
    readonly label: HTMLElement,
    readonly machine: Machine,
  ) {
    entry.addEventListener("keydown", (event) => this.#key(event));
    entry.addEventListener("input", () => this.#resize());
    entry.addEventListener("paste", (event) => this.#paste(event));
  }

  /** Shows what was printed, or typed. */
  print(text: string, stream: Stream | "echo"): void {
    // Where nothing stands yet it comes at once: a page that is still being put together has few frames.
    if (this.#pending.length === 0) (this.printed.firstChild ? requestAnimationFrame : queueMicrotask)(() => this.#show());
    const last = this.#pending.at(-1);
    if (last?.[1] === stream) last[0] = (last[0] + text).slice(-KEPT);
    else this.#pending.push([text, stream]);
    // Not at every piece: those that stay move.
    if (this.#pending.length > 2 * PIECES) this.#pending.splice(0, PIECES);
  }

  #show(): void {
    const isAtEnd = this.printed.scrollHeight - this.printed.scrollTop - this.printed.clientHeight < 40;
    for (const [text, stream] of this.#pending.splice(0)) {
      const piece = document.createElement("span");
      piece.className = stream;
      piece.textContent = text;
      this.printed.append(piece);
      this.#shown += text.length;
    }
    this.#forget();
    if (isAtEnd) this.printed.scrollTop = this.printed.scrollHeight;
  }

  /** What was printed first goes when there is too much. */
  #forget(): void {
    const { childNodes } = this.printed;
    for (let first = childNodes[0]; first && (this.#shown > KEPT || childNodes.length > PIECES); first = childNodes[0]) {
      const text = first.textContent ?? "";
      const excess = childNodes.length > PIECES ? text.length : this.#shown - KEPT;
      this.#shown -= Math.min(text.length, excess);
      if (text.length <= excess) first.remove();
      else first.textContent = text.slice(excess);
    }
  }

  /** Forgets what was printed. */
  clear(): void {
    this.#pending = [];
    this.#shown = 0;
    this.printed.replaceChildren();
  }

  /** The machine is about something else now. */
  become(state: State, prompt: string, indentation: string): void {
    this.#state = state;
    this.#isMore = state === "idle" && prompt !== ">>> " && prompt.startsWith(".");
    this.#prompt = state === "waiting" ? "input " : prompt || this.#prompt;
    this.label.textContent = this.#prompt;
    this.entry.classList.toggle("input", state === "waiting");
    if (state === "idle" && this.entry.value === "" && indentation) {
      this.entry.value = indentation;
      this.#resize();
    }
  }

  #resize(): void {
    this.entry.rows = Math.min(this.entry.value.split("\n").length, 8);
  }

  #take(): string {
    const text = this.entry.value;
    this.entry.value = "";
    this.#resize();
    return text;
  }

  #send(): void {
    if (this.#state !== "idle" && this.#state !== "waiting") return;
    const text = this.#take();
    this.print(this.#state === "waiting" ? `${text}\n` : `${this.#prompt}${text}\n`, "echo");
    if (text.trim() && this.#history.at(-1) !== text) {
      this.#history = [...this.#history, text].slice(-HISTORY);
      writeHistory(this.#history);
    }
    this.#at = this.#history.length;
    if (this.#state === "waiting") this.machine.order({ do: "input", line: text });
    else this.machine.order({ do: "line", text });
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!text.includes("\n") || this.#state !== "idle") return;
    event.preventDefault();
    this.entry.setRangeText(text, this.entry.selectionStart, this.entry.selectionEnd, "end");
    this.#resize();
  }

  #key(event: KeyboardEvent): void {
    const handled = this.#handle(event);
    if (handled) event.preventDefault();
  }

  #handle(event: KeyboardEvent): boolean {
    const { entry } = this;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "Enter" && !event.shiftKey && isPlain) {
      this.#send();
      return true;
    }
    if (event.key === "Tab" && isPlain && !event.shiftKey && this.#state === "idle" && (entry.value !== "" || this.#isMore)) {
      void this.#complete();
      return true;
    }
    const isSingle = !entry.value.includes("\n");
    if (event.key === "ArrowUp" && isSingle && isPlain) return this.#recall(-1);
    if (event.key === "ArrowDown" && isSingle && isPlain) return this.#recall(1);
    if (event.key === "c" && event.ctrlKey && entry.selectionStart === entry.selectionEnd) {
      this.#interrupt();
      return true;
    }
    if (event.key === "d" && event.ctrlKey && this.#state === "waiting") {
      this.machine.order({ do: "input", line: null });
      return true;
    }
    return false;
  }

  #interrupt(): void {
    if (this.#state === "idle") {
      this.print(`${this.#prompt}${this.#take()}^C\n`, "echo");
      this.machine.order({ do: "cancel" });
    } else this.machine.order({ do: "interrupt" });
  }

  #recall(step: number): boolean {
    const at = this.#at + step;
    if (at < 0 || at > this.#history.length) return true;
    this.#at = at;
    this.entry.value = this.#history[at] ?? "";
    this.#resize();
    return true;
  }

  /** Puts in what all names have in common, and shows them if there are several. */
  async #complete(): Promise<void> {
    const { entry } = this;
    const [before, after] = [entry.value.slice(0, entry.selectionStart), entry.value.slice(entry.selectionStart)];
    const from = before.lastIndexOf("\n") + 1;
    const { start, names } = await this.machine.ask({ ask: "complete", line: before.slice(from) });
    if (names.length === 0 || entry.value !== before + after) return;
    const common = names.reduce((shared, name) => {
      let length = 0;
      while (length < shared.length && shared[length] === name[length]) length++;
      return shared.slice(0, length);
    });
    const head = before.slice(0, from + start);
    if (common.length > before.length - head.length) {
      entry.value = head + common + after;
      entry.selectionStart = entry.selectionEnd = head.length + common.length;
    }
    if (names.length > 1) this.print(`${names.join("  ")}\n`, "echo");
  }
}

function readHistory(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(HISTORY_KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((line) => typeof line === "string") : [];
  } catch {
    // A browser may keep nothing, or something else may stand there.
    return [];
  }
}

function writeHistory(lines: string[]): void {
  try {
    localStorage.setItem(HISTORY_KEY, JSON.stringify(lines));
  } catch {
    // As above: then there is no history the next time.
  }
}
