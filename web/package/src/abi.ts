// The border as the machine's code exports it (`web/vm/src/lib.rs`): numbers, an inbox, an outbox.

import type { Assets } from "./load.js";
import { place } from "./load.js";

/** What a call comes to: `Outcome` in `web/vm/src/machine.rs`. */
export const Outcome = { Failed: -1, Done: 0, More: 1, Slice: 2, Line: 3, Input: 4, Sleep: 5, Stopped: 6 } as const;

/** What is put into the inbox. */
export type Piece = string | Uint8Array;

type Call = (...numbers: number[]) => number;
/** A function of the machine's. */
export type Name =
  | "open" | "run" | "debug" | "wish" | "stack" | "run_image" | "eval" | "call" | "global" | "set_global" | "set_arguments" | "line" | "finish" | "cancel"
  | "invite" | "complete" | "resume" | "listing" | "build" | "snapshot" | "restore" | "collect" | "gauges" | "heap" | "output" | "drawn"
  | "feed" | "close_input" | "open_input" | "put_file" | "remove_file" | "set_slider" | "set_sleepless" | "interrupt" | "stop";
type Exports = Record<Name | "room" | "outbox" | "outbox_len", Call> & {
  memory: WebAssembly.Memory;
  table: WebAssembly.Table;
};

/** The clocks of a program, in nanoseconds. */
export interface Clock {
  /** `time.monotonic` */
  monotonic: () => number;
  /** `time.time` */
  since1970: () => number;
}

const encoder = new TextEncoder();

/** An instance of the machine's code. */
export class Instance {
  readonly #exports: Exports;
  #rest: WebAssembly.Module | undefined;

  constructor(assets: Assets, clock: Clock) {
    const imports = {
      clock: { monotonic: clock.monotonic, since_1970: clock.since1970 },
      library: { place: () => this.#placeLibrary(assets) },
      placeholder: this.#placeholders(assets),
    };
    this.#exports = new WebAssembly.Instance(assets.module, imports).exports as unknown as Exports;
  }

  /** The rest brings its functions, and the data that only they read. */
  #placeRest(): void {
    if (this.#rest) new WebAssembly.Instance(this.#rest, { primary: this.#exports });
  }

  /** Puts an earlier memory back: the rest may not have been there then, and is to stay. */
  rewind(act: (memory: Uint8Array) => void): void {
    act(this.memory);
    this.#placeRest();
  }

  /** Stand in the table for functions of the rest, until the first one of them is called: the rest puts its own there. */
  #placeholders(assets: Assets): WebAssembly.ModuleImports {
    const call = (index: number, given: unknown[]): unknown => {
      const rest = assets.rest();
      if (!rest) throw new Error("the rest of the machine's code cannot be fetched");
      this.#rest = rest;
      this.#placeRest();
      return (this.#exports.table.get(index) as (...given: unknown[]) => unknown)(...given);
    };
    return new Proxy({}, { get: (_, name) => (...given: unknown[]) => call(Number(name), given) });
  }

  /** 1 if the modules written in Python are there then. */
  #placeLibrary(assets: Assets): number {
    const library = assets.library();
    if (library) place(library, this.#exports.memory);
    return library ? 1 : 0;
  }

  /** All of the linear memory: a copy of it is a copy of the machine. */
  get memory(): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer);
  }

  /** Calls with texts or bytes in the inbox and the length of the first if there are two; then with numbers. */
  call(name: Name, given: Piece[] = [], ...numbers: number[]): number {
    const pieces = given.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
    if (pieces.length > 0) this.#fill(pieces);
    const first = pieces.length > 1 ? [pieces[0]!.length] : [];
    return this.#exports[name](...first, ...numbers);
  }

  #fill(pieces: Uint8Array[]): void {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    let at = this.#exports.room(length) >>> 0;
    if (at === 0) throw new RangeError(`no memory is left for ${length} bytes`);
    const bytes = this.memory;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
  }

  /** What the last call gave; to be read at once. */
  outbox(): Uint8Array {
    const at = this.#exports.outbox() >>> 0;
    return this.memory.subarray(at, at + this.#exports.outbox_len());
  }
}
