// What the program's memory is made of, by kind: objects, bytes, and a bar for its share.

import type { Kind } from "chalcopy";

/** A number with commas. It is shown before the first print, and the browser's own way reads its tables of languages first. */
export const grouped = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, ",");

/** Shows the kinds, the largest first, over their sum. */
export function showHeap(body: HTMLTableSectionElement, sum: HTMLElement, kinds: Kind[]): void {
  const bytes = kinds.reduce((all, kind) => all + kind.bytes, 0);
  const objects = kinds.reduce((all, kind) => all + kind.objects, 0);
  const most = Math.max(...kinds.map((kind) => kind.bytes), 1);
  sum.textContent = `${grouped(objects)} objects, ${grouped(bytes)} bytes`;
  body.replaceChildren(...kinds.map((kind) => row(kind, kind.bytes / most)));
}

function row({ kind, objects, bytes }: Kind, share: number): HTMLElement {
  const made = document.createElement("tr");
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = kind;
  const cells = [objects, bytes].map((value) => {
    const cell = document.createElement("td");
    cell.textContent = grouped(value);
    return cell;
  });
  const bar = document.createElement("td");
  const filled = document.createElement("span");
  filled.className = "bar";
  filled.style.width = `${100 * share}%`;
  // The figures beside it say the same.
  bar.setAttribute("aria-hidden", "true");
  bar.append(filled);
  made.append(name, ...cells, bar);
  return made;
}
