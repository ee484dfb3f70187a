// Fetching the machine: the first part of its code; the rest, and the modules written in Python, when they are needed.

/** What a machine is made of. */
export interface Assets {
  /** The machine's code, as far as a first program needs it. */
  module: WebAssembly.Module;
  /** Gives the rest of the code when a program first needs it, at once; null if it cannot be had. */
  rest: () => WebAssembly.Module | null;
  /** Gives the modules written in Python when a program first needs one, at once; null if they cannot be had. See `place`. */
  library: () => Uint8Array | null;
  /** Settles when nothing has to be fetched any more, or cannot be. */
  settled: Promise<unknown>;
}

const code = new URL("./chalcopy.wasm", import.meta.url);
const rest = new URL("./rest.wasm", import.meta.url);
const library = new URL("./library.bin", import.meta.url);

/** Milliseconds before what is needed later is fetched: the first program comes first. */
const LATER = 300;

let loaded: Promise<Assets> | undefined;

/**
 * Fetches what machines are made of, once: `Vm.create` does it by itself. Whoever has the code compiled already, elsewhere in the page,
 * gives it.
 */
export function load(module?: WebAssembly.Module | Promise<WebAssembly.Module>): Promise<Assets> {
  loaded ??= fetchAll(module ?? compile()).catch((error: unknown) => {
    // The next attempt shall be one.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Fetches the machine's code and compiles it. A page can do that while the worker that needs it starts. */
export async function compile(): Promise<WebAssembly.Module> {
  if (code.protocol === "file:") return WebAssembly.compile((await files()).readFileSync(code) as BufferSource);
  return WebAssembly.compileStreaming(fetched(code));
}

async function fetchAll(module: WebAssembly.Module | Promise<WebAssembly.Module>): Promise<Assets> {
  if (library.protocol === "file:") {
    const { readFileSync } = await files();
    const compiled = (): WebAssembly.Module => new WebAssembly.Module(readFileSync(rest) as BufferSource);
    return { module: await module, rest: once(compiled), library: once(() => readFileSync(library)), settled: Promise.resolve() };
  }
  const [code, modules] = [once(compiledAtOnce), once(() => fetchedAtOnce(library))];
  const assets: Assets = { module: await module, rest: code, library: modules, settled: Promise.resolve() };
  if (typeof document === "undefined") {
    const later = new Promise((resolve) => setTimeout(resolve, LATER));
    assets.settled = later.then(() => complete(assets)).catch(() => undefined);
  }
  // Nothing can be fetched at once where people would have to wait for it.
  else await complete(assets);
  return assets;
}

/** Fetches what is not needed at first, before it is. */
async function complete(assets: Assets): Promise<void> {
  const low: RequestInit = { priority: "low" };
  const [code, modules] = await Promise.all([
    WebAssembly.compileStreaming(fetched(rest, low)),
    fetched(library, low).then((response) => response.arrayBuffer()),
  ]);
  assets.rest = () => code;
  assets.library = () => new Uint8Array(modules);
}

// A bundler for pages must not look for it.
const FILES = "node:fs";
const files = (): Promise<typeof import("node:fs")> => import(/* @vite-ignore */ FILES);

async function fetched(url: URL, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response;
}

function compiledAtOnce(): WebAssembly.Module | null {
  const bytes = fetchedAtOnce(rest);
  return bytes && new WebAssembly.Module(bytes);
}

/** In a worker alone: the program cannot go on without. */
function fetchedAtOnce(url: URL): Uint8Array<ArrayBuffer> | null {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  try {
    request.send();
  } catch {
    return null;
  }
  return request.status === 200 ? new Uint8Array(request.response as ArrayBuffer) : null;
}

/** A function that is asked again only as long as it gives nothing. */
function once<T>(give: () => T | null): () => T | null {
  let given: T | null = null;
  return () => (given ??= give());
}

/**
 * Puts the library where the machine's code expects it: pieces of `address:4 length:4 bytes ..`. It was cut out of the code, as it
 * is needed later, if at all, and is half as large.
 */
export function place(library: Uint8Array, memory: WebAssembly.Memory): void {
  const view = new DataView(library.buffer, library.byteOffset, library.byteLength);
  const bytes = new Uint8Array(memory.buffer);
  for (let at = 0; at < library.length; ) {
    const [address, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    bytes.set(library.subarray(at + 8, at + 8 + length), address);
    at += 8 + length;
  }
}
