// The machine's own test scripts in a browser's worker: they print and raise what they do natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { after, test } from "node:test";
import { groups, scripts, told } from "../../package/test/scripts.mjs";
import { launch } from "./browser.mjs";

const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", "": "text/html" };
const WORKER = `
import * as chalcopy from "/dist/index.js";
import { runAll } from "/test/running.mjs";
onmessage = async ({ data }) => postMessage(await runAll(chalcopy, data));
`;
const PAGE = `<!doctype html><title>scripts</title><script type="module">
const worker = new Worker("/worker.js", { type: "module" });
window.run = (group) => new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(group);
});
</script>`;

/** Serves the package's files, the worker and its page. */
async function serve() {
  const made = { "/": PAGE, "/worker.js": WORKER };
  const server = createServer(({ url }, response) => {
    const isKnown = /^\/(dist|test)\/[\w.-]+$/.test(url);
    if (!(url in made) && !isKnown) return void response.writeHead(404).end();
    const content = made[url] ?? readFileSync(new URL(`../../package${url}`, import.meta.url));
    response.writeHead(200, { "content-type": TYPES[extname(url)] ?? "application/octet-stream" }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

test(`${scripts.length} scripts print and raise in a browser what they do natively`, async () => {
  const [browser, address] = [await launch(), await serve()];
  after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.run !== undefined);
  const differ = [];
  for (const group of groups()) {
    differ.push(...told(group, await page.evaluate((group) => window.run(group), group)));
  }
  console.log(`${scripts.length - differ.length} of ${scripts.length} scripts are as natively, in Chromium ${browser.version()}`);
  assert.equal(differ.length, 0, `${differ.length} differ:\n${differ.join("\n")}`);
});
