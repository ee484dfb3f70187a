// A browser with the built page in it: what tests share.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const folder = process.env.SCREENSHOTS ?? fileURLToPath(new URL("../../../target/web/screenshots/", import.meta.url));

/** Starts the browser. */
export const launch = () => chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", ...FLAGS] });

/** Serves the page and starts the browser; everything ends when the tests do. */
export async function start(after) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const server = await preview({ root, logLevel: "error", preview: { port: 8400 + (process.pid % 500), host: "127.0.0.1" } });
  const browser = await launch();
  mkdirSync(folder, { recursive: true });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { browser, address: server.resolvedUrls.local[0] };
}

/** Waits until the machine is there, and the editor. */
const isWhole = (page) => page.waitForFunction(() => document.body.dataset.state === "idle" && document.querySelector(".cm-content"));

/** A fresh page once `until` says so, and what went wrong in it; `end` asserts that nothing did. */
export async function visit({ browser, address }, { hash = "", options = {}, prepare, until = isWhole } = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const [errors, foreign] = [[], []];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await prepare?.(page);
  await page.goto(address + hash);
  await until(page);
  const end = async () => {
    await context.close();
    assert.deepEqual([errors, foreign], [[], []]);
  };
  return { page, context, end };
}

/** Puts a program into the editor. */
export async function write(page, text) {
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Waits until the console shows a text. */
export async function shows(page, text) {
  await page.waitForFunction((wanted) => document.getElementById("printed").textContent.includes(wanted), text, { timeout: 15_000 });
}

/** Waits until the line of the page's own messages has a text. */
export async function says(page, text) {
  await page.waitForFunction((wanted) => document.getElementById("status").textContent.includes(wanted), text, { timeout: 15_000 });
}

/** Opens a file. */
export async function open(page, path, button = "#open") {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click(button)]);
  await chooser.setFiles(path);
}

/** What the browser hands over when something is done: the file's name, and its bytes. */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

/** Waits until the machine is about that. */
export const becomes = (page, state) => page.waitForFunction((wanted) => document.body.dataset.state === wanted, state);

/** Keeps a picture of the page. */
export const picture = (page, name) => page.screenshot({ path: join(folder, `${name}.png`) });
