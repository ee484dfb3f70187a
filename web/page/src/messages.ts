// What the page and the worker say to each other.

import type { Command, Completion, Gauges, Kind, Stop, Stream, SyntaxProblem, Value } from "chalcopy";

/** What the machine is about. */
export type State = "loading" | "idle" | "running" | "waiting" | "stopped";

/** What the page tells the worker. */
export type Order =
  /** The machine's code: the first message. */
  | { do: "begin"; module: WebAssembly.Module }
  | { do: "run"; source: string; name: string; files: [string, Uint8Array][] }
  | { do: "debug"; source: string; name: string; files: [string, Uint8Array][] }
  | { do: "go"; command: Command }
  | { do: "more"; source: string; name: string }
  | { do: "line"; text: string }
  | { do: "image"; bytes: Uint8Array }
  | { do: "input"; line: string | null }
  | { do: "interrupt" }
  | { do: "stop" }
  | { do: "cancel" }
  | { do: "reset"; files: [string, Uint8Array][] }
  | { do: "collect" }
  /** Whether the heap is watched: only then it is told. */
  | { do: "watch"; isWatched: boolean }
  | { do: "slider"; name: string; value: number };

/** What the page asks the worker; the answer has the same number. */
export type Question =
  | { ask: "complete"; line: string }
  | { ask: "check"; source: string }
  | { ask: "listing"; source: string }
  | { ask: "snapshot" }
  | { ask: "restore"; bytes: Uint8Array };

export interface Answers {
  complete: Completion;
  check: SyntaxProblem | null;
  listing: string;
  snapshot: Uint8Array;
  restore: null;
}

export type Asked = Question & { number: number };

/** What the worker tells the page. */
export type News =
  | { is: "state"; state: State; prompt: string; indentation: string }
  | { is: "output"; pieces: [text: string, stream: Stream][] }
  | { is: "drawn"; calls: Value[][] }
  | { is: "stopped"; stop: Stop }
  | { is: "gauges"; gauges: Gauges }
  | { is: "heap"; kinds: Kind[] }
  | { is: "ended"; milliseconds: number; line: number | null }
  | { is: "answer"; number: number; value: unknown }
  | { is: "refusal"; number: number; message: string }
  | { is: "failure"; message: string };
