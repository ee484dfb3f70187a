// The editor: Python with the machine's own names and its own syntax errors.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type CompletionContext } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { linter, lintGutter, lintKeymap, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Text } from "@codemirror/state";
import {
  drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, type KeyBinding,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Stop, SyntaxProblem } from "chalcopy";
import { breakpoints, lines, showStop, toggleHere } from "./debugger.js";
import type { Machine } from "./machine.js";

/** A longer text is not checked while it is typed. */
const CHECKED_LENGTH = 300_000;
/** Milliseconds without a key before it is checked. */
const CHECK_DELAY = 250;

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: tags.comment, color: "var(--comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.className], color: "var(--name)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "var(--paper)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { color: "var(--faint)", backgroundColor: "var(--paper)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--active)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-tooltip": { color: "var(--text)", backgroundColor: "var(--panel)", border: "1px solid var(--line)" },
  ".cm-panels": { color: "var(--text)", backgroundColor: "var(--panel)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--on-main)", backgroundColor: "var(--main)" },
});

/** Where a line and a column of Python's stand in a document: columns count characters from 1. */
export function place(text: Text, line: number, column: number): number {
  const { from, text: content } = text.line(Math.min(Math.max(line, 1), text.lines));
  return from + [...content].slice(0, Math.max(column - 1, 0)).join("").length;
}

function diagnostic(text: Text, problem: SyntaxProblem): Diagnostic {
  const from = place(text, problem.line, problem.column);
  const end = place(text, problem.endLine, problem.endColumn);
  const to = Math.max(end, Math.min(from + 1, text.length));
  return { from: Math.min(from, to), to, severity: "error", message: `${problem.exception}: ${problem.message}` };
}

/** What the editor's keys do beyond editing. */
export interface Actions {
  run: () => void;
  runSelection: () => void;
  stop: () => void;
  /** The cursor is in another line. */
  moved: (line: number) => void;
}

/** The editor. */
export class Editor {
  readonly #view: EditorView;

  /** Takes the place of a plain field, with its text, and with the cursor if it is there. */
  constructor(plain: HTMLTextAreaElement, machine: Machine, actions: Actions) {
    this.#view = makeView(plain.parentElement!, machine, actions);
    const [isActive, { value, selectionStart, selectionEnd }] = [document.activeElement === plain, plain];
    this.setText(value);
    plain.remove();
    if (!isActive) return;
    this.#view.dispatch({ selection: { anchor: selectionStart, head: selectionEnd } });
    this.#view.focus();
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Puts another text in. */
  setText(text: string): void {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text }, selection: { anchor: 0 } });
  }

  /** Moves the cursor to a line, and shows it. */
  goTo(line: number): void {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  }

  /** The selected lines, behind as many empty ones as stand in front of them, so that line numbers are those of the text. */
  get selectedLines(): string {
    const { doc, selection } = this.#view.state;
    const [from, to] = [doc.lineAt(selection.main.from), doc.lineAt(selection.main.to)];
    return "\n".repeat(from.number - 1) + doc.sliceString(from.from, to.to);
  }

  /** The lines with a breakpoint. */
  get breakpoints(): number[] {
    return lines(this.#view);
  }

  /** Shows where a debugged program stands, its variables in `place`; null: nowhere. */
  showStop(place: HTMLElement, stop: Stop | null): void {
    showStop(this.#view, place, stop);
  }
}

function makeView(parent: HTMLElement, machine: Machine, actions: Actions): EditorView {
  const keys: KeyBinding[] = [
    { key: "Mod-Enter", run: () => (actions.run(), true) },
    { key: "Shift-Enter", run: () => (actions.runSelection(), true) },
    { key: "F9", run: toggleHere },
    { key: "Mod-.", run: () => (actions.stop(), true) },
  ];
  const complete = async (context: CompletionContext) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    if (!context.explicit && !/[\w.]$/.test(before)) return null;
    const { start, names } = await machine.ask({ ask: "complete", line: before });
    const options = names.filter((name) => name.trim()).map((label) => ({ label }));
    return options.length > 0 ? { from: line.from + start, options, validFor: /^\w*$/ } : null;
  };
  const check = async (view: EditorView): Promise<Diagnostic[]> => {
    const text = view.state.doc;
    if (text.length > CHECKED_LENGTH) return [];
    const problem = await machine.ask({ ask: "check", source: text.toString() }).catch(() => null);
    return problem ? [diagnostic(text, problem)] : [];
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        keymap.of([...keys, ...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
        breakpoints, lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), highlightActiveLine(),
        highlightActiveLineGutter(), highlightSelectionMatches(), indentUnit.of("    "), EditorState.tabSize.of(4),
        python(), syntaxHighlighting(colours), look, autocompletion({ override: [complete], icons: false }),
        lintGutter(), linter(check, { delay: CHECK_DELAY }),
        EditorView.contentAttributes.of({ "aria-label": "Program", tabindex: "0" }),
        EditorView.updateListener.of((update) => {
          if (update.selectionSet || update.docChanged) actions.moved(update.state.doc.lineAt(update.state.selection.main.head).number);
        }),
      ],
    }),
  });
}
