// What takes longest begins before the page is read: the worker starts while the machine's code is fetched and compiled.

import { compile } from "chalcopy";
import type { News, Order } from "./messages.js";

/** A worker, and what it has said before somebody listened. */
export interface Started {
  worker: Worker;
  said: MessageEvent<News>[];
  failures: ErrorEvent[];
}

/** The machine's code; whoever needs it tells of a failure. */
export const code = compile();

/** Starts a worker. */
export function start(): Started {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const started: Started = { worker, said: [], failures: [] };
  worker.onmessage = (event: MessageEvent<News>) => started.said.push(event);
  worker.onerror = (event) => started.failures.push(event);
  code.then(
    (module) => worker.postMessage({ do: "begin", module } satisfies Order),
    () => undefined,
  );
  return started;
}

/** The page's first worker. */
export const first = start();
