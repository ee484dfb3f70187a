// Fetching the machine: its code, and the modules written in Python, which stand in a file of their own.

/** What a machine is made of. */
export interface Assets {
  /** The machine's code. */
  module: WebAssembly.Module;
  /** The modules written in Python; see `place`. */
  library: Uint8Array;
}

let loaded: Promise<Assets> | undefined;

/** Fetches what machines are made of, once: `Vm.create` does it by itself. */
export function load(): Promise<Assets> {
  loaded ??= fetchAll().catch((error: unknown) => {
    // The next attempt shall be one.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchAll(): Promise<Assets> {
  const code = new URL("./chalcopy.wasm", import.meta.url);
  const library = new URL("./library.bin", import.meta.url);
  if (code.protocol === "file:") {
    // A bundler for pages must not look for it.
    const name = "node:fs/promises";
    const { readFile } = (await import(/* @vite-ignore */ name)) as typeof import("node:fs/promises");
    const [codeBytes, libraryBytes] = await Promise.all([readFile(code), readFile(library)]);
    return { module: await WebAssembly.compile(codeBytes), library: libraryBytes };
  }
  const [module, libraryBytes] = await Promise.all([
    WebAssembly.compileStreaming(fetched(code)),
    fetched(library).then(async (response) => new Uint8Array(await response.arrayBuffer())),
  ]);
  return { module, library: libraryBytes };
}

async function fetched(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response;
}

/**
 * Puts the library where the machine's code expects it: pieces of `address:4 length:4 bytes ..`. It was cut out of the code, as it
 * is needed later and is as large as the rest.
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
