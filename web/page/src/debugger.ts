// The debugger's side of the page: breakpoints in the editor's margin, the line where the program stands, its variables.

import { RangeSet, StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, gutter, GutterMarker, type DecorationSet } from "@codemirror/view";
import type { Frame, Stop } from "chalcopy";

class Dot extends GutterMarker {
  override toDOM(): Node {
    const dot = document.createElement("span");
    dot.className = "breakpoint";
    dot.title = "Breakpoint";
    return dot;
  }
}

const dot = new Dot();
const toggle = StateEffect.define<number>();
const stand = StateEffect.define<number | null>();

/** Where breakpoints stand, by the beginnings of their lines. */
const points = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(set, transaction) {
    let now = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(toggle)) continue;
      const at = effect.value;
      let isThere = false;
      now.between(at, at, () => void (isThere = true));
      now = now.update(isThere ? { filter: (from) => from !== at } : { add: [dot.range(at)] });
    }
    return now;
  },
});

const standing = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, transaction) {
    let now = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(stand)) now = effect.value === null ? Decoration.none : mark(effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const mark = (at: number): DecorationSet => Decoration.set([Decoration.line({ class: "cm-standing" }).range(at)]);

/** What the editor needs for it. */
export const breakpoints: Extension = [
  points,
  standing,
  gutter({
    class: "cm-breakpoints",
    markers: (view) => view.state.field(points),
    renderEmptyElements: true,
    initialSpacer: () => dot,
    domEventHandlers: {
      mousedown: (view, line) => {
        view.dispatch({ effects: toggle.of(line.from) });
        return true;
      },
    },
  }),
];

/** Sets a breakpoint in the line of the cursor, or takes it away. */
export function toggleHere(view: EditorView): boolean {
  view.dispatch({ effects: toggle.of(view.state.doc.lineAt(view.state.selection.main.head).from) });
  return true;
}

/** The lines that have one. */
export function lines(view: EditorView): number[] {
  const found: number[] = [];
  const { doc } = view.state;
  view.state.field(points).between(0, doc.length, (from) => void found.push(doc.lineAt(from).number));
  return found;
}

/** Shows where the program stands; null: nowhere. */
export function showStop(view: EditorView, place: HTMLElement, stop: Stop | null): void {
  const frame = stop?.stack.find(({ file }) => file === "main.py");
  const line = frame ? view.state.doc.line(Math.min(frame.line, view.state.doc.lines)) : null;
  const effects: StateEffect<unknown>[] = [stand.of(line ? line.from : null)];
  if (line) effects.push(EditorView.scrollIntoView(line.from));
  view.dispatch({ effects });
  place.replaceChildren(...(stop?.stack ?? []).flatMap(table));
}

function table({ function: name, file, line, variables }: Frame): HTMLElement[] {
  const title = document.createElement("h2");
  title.textContent = `${name}, ${file} line ${line}`;
  const rows = variables.map((cells) => {
    const row = document.createElement("tr");
    const [variable, kind, value] = cells.map((text, index) => {
      const cell = document.createElement(index === 0 ? "th" : "td");
      cell.textContent = text;
      return cell;
    });
    variable!.setAttribute("scope", "row");
    row.append(variable!, value!, kind!);
    return row;
  });
  const body = document.createElement("table");
  body.setAttribute("aria-label", `Variables of ${name}`);
  body.append(...rows);
  return rows.length > 0 ? [title, body] : [title];
}
