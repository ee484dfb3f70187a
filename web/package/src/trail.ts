// The way back: what each stop changed in the memory, so that earlier ones can be put back.

/** Bytes that are compared and kept as one. */
const PAGE = 4096;
/** So many bytes of changes are kept; older stops are forgotten. */
const KEPT = 64 << 20;

type Change = { page: number; before: Uint8Array }[];

/** The stops of a debugged program. */
export class Trail {
  /** The memory at the last stop. */
  #last: Uint8Array;
  #changes: Change[] = [];
  #bytes = 0;

  constructor(memory: Uint8Array) {
    this.#last = memory.slice();
  }

  /** How many stops one can go back. */
  get length(): number {
    return this.#changes.length;
  }

  /** The program has stopped again. */
  stop(memory: Uint8Array): void {
    // What grew is zero in the past: nobody had it.
    if (memory.length > this.#last.length) {
      const longer = new Uint8Array(memory.length);
      longer.set(this.#last);
      this.#last = longer;
    }
    const change: Change = [];
    const [now, then] = [words(memory), words(this.#last)];
    for (let page = 0; page * PAGE < memory.length; page++) {
      if (isSame(now, then, page)) continue;
      const [from, to] = [page * PAGE, (page + 1) * PAGE];
      change.push({ page, before: this.#last.slice(from, to) });
      this.#last.set(memory.subarray(from, to), from);
    }
    this.#changes.push(change);
    this.#bytes += change.length * PAGE;
    while (this.#bytes > KEPT) this.#bytes -= (this.#changes.shift()?.length ?? 0) * PAGE;
  }

  /** Puts the memory back to the stop before the last one; false if there is none. */
  back(memory: Uint8Array): boolean {
    const change = this.#changes.pop();
    if (!change) return false;
    for (const { page, before } of change) this.#last.set(before, page * PAGE);
    memory.set(this.#last);
    this.#bytes -= change.length * PAGE;
    return true;
  }
}

function words(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function isSame(now: Int32Array, then: Int32Array, page: number): boolean {
  const end = ((page + 1) * PAGE) / 4;
  for (let at = (page * PAGE) / 4; at < end; at++) if (now[at] !== then[at]) return false;
  return true;
}
