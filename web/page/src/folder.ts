// The files that a program can import: kept in this browser, listed on the page.

const KEY = "chalcopy.files";
/** A browser keeps little more. */
const LARGEST = 1 << 20;

/** The folder. */
export class Folder {
  #files: Map<string, string>;

  constructor(
    readonly list: HTMLElement,
    readonly say: (text: string) => void,
  ) {
    this.#files = new Map(read());
    this.#show();
  }

  /** All files, as the machine takes them. */
  all(): [string, Uint8Array][] {
    const encoder = new TextEncoder();
    return [...this.#files].map(([name, text]) => [name, encoder.encode(text)]);
  }

  /** Adds texts. */
  async add(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      if (file.size > LARGEST) this.say(`${file.name} is larger than 1 MiB, which is more than this folder takes.`);
      else this.#files.set(file.name, await file.text());
    }
    this.#keep();
  }

  #keep(): void {
    try {
      localStorage.setItem(KEY, JSON.stringify([...this.#files]));
    } catch {
      this.say("The browser does not keep these files: they are there until the page is closed.");
    }
    this.#show();
  }

  #show(): void {
    const items = [...this.#files].map(([name, text]) => {
      const item = document.createElement("li");
      const [get, remove] = ["Download", "Remove"].map((word) => {
        const button = document.createElement("button");
        button.textContent = word;
        button.setAttribute("aria-label", `${word} ${name}`);
        return button;
      }) as [HTMLButtonElement, HTMLButtonElement];
      get.addEventListener("click", () => download(name, text));
      remove.addEventListener("click", () => {
        this.#files.delete(name);
        this.#keep();
      });
      item.append(`${name} (${text.length} characters) `, get, " ", remove);
      return item;
    });
    this.list.replaceChildren(...items);
  }
}

/** Hands a file to whoever sits in front of the page. */
export function download(name: string, content: string | Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart]));
  link.download = name;
  link.click();
  // The browser has taken it when the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

function read(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    const isFile = (item: unknown): item is [string, string] =>
      Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === "string");
    return Array.isArray(kept) ? kept.filter(isFile) : [];
  } catch {
    return [];
  }
}
