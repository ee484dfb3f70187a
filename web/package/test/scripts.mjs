// The scripts of the machine's own tests: what they are expected to do, and running them, here or in a browser.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../interp/tests/py", import.meta.url));

/** Their names. */
export const scripts = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith(".py") && !name.endsWith("expect.py"))
  .sort();

/** What a script is expected to print, and the exception it is expected to end with: as `interp/tests/scripts.rs` reads them. */
function expectation(source) {
  let [printed, raised] = ["", ""];
  for (const line of source.split(/\r?\n/)) {
    const [shown, raises] = [line.indexOf("# ->"), line.indexOf("# raises ")];
    if (shown >= 0 && (raises < 0 || shown < raises)) printed += `${line.slice(shown + 4).replace(/^ /, "").trimEnd()}\n`;
    else if (raises >= 0) raised = line.slice(raises + 9).trimEnd();
  }
  return { printed, raised };
}

/** What scripts need to run, by their folder: `scripts`, and the `files` that they may import. */
export function groups() {
  const groups = new Map();
  for (const script of scripts) {
    const folder = dirname(script);
    if (!groups.has(folder)) groups.set(folder, { scripts: [], files: filesOf(folder) });
    groups.get(folder).scripts.push({ name: join(root, script), source: readFileSync(join(root, script), "utf8") });
  }
  return [...groups.values()];
}

/** The files of a folder that one of them imports, or could: whatever stands behind the word. */
function filesOf(folder) {
  const names = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".py"));
  const files = names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(root, folder, name), "utf8")]);
  const imported = files.flatMap(([, text]) => [...text.matchAll(/\b(?:import|from)\W+(\w+)/g)].map(([, name]) => name));
  const wanted = new Set(imported);
  return files.filter(([name]) => wanted.has(name.replace(/(\.py|\/.*)$/, "")));
}

/** Which scripts of a group did something else than expected, and what. */
export function told({ scripts }, done) {
  const all = scripts.map(({ name, source }, index) => `--- ${relative(root, name)}: ${difference(source, done[index])}`);
  return all.filter((line) => !line.endsWith(": "));
}

function difference(source, { printed, report }) {
  const wanted = expectation(source);
  const raised = report.trimEnd().split("\n").at(-1);
  if (raised !== wanted.raised) return `ended with:\n${report}expected: ${wanted.raised}.`;
  return printed === wanted.printed ? "" : `printed:\n${printed}expected:\n${wanted.printed}.`;
}
