// The page under harder conditions: offline, on a phone, by keyboard, for screen readers, with hostile programs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { becomes, picture, shows, start, visit, write } from "./browser.mjs";

const site = await start(after);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("it works offline after the first visit", async () => {
  const { page, context, end } = await visit(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await context.setOffline(true);
  await page.reload();
  await becomes(page, "idle");
  await write(page, "import dataclasses\nprint('offline', 6 * 7)\n");
  await page.click("#run");
  await shows(page, "offline 42");
  await picture(page, "offline");
  await end();
});

test("a phone shows all of it, one below the other", async () => {
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
  const { page, end } = await visit(site, { options });
  await page.tap("#run");
  await becomes(page, "waiting");
  await page.keyboard.type("Ada\n");
  await shows(page, "Hello, Ada!");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width} pixels wide`);
  await picture(page, "phone");
  await end();
});

test("everything can be done by keyboard", async () => {
  const { page, end } = await visit(site);
  const press = (key) => page.keyboard.press(key);
  await page.locator("body").press("Tab");
  for (let count = 0; count < 40; count++) {
    if (await page.evaluate(() => document.activeElement.classList.contains("cm-content"))) break;
    await press("Tab");
  }
  await press("Control+a");
  await page.keyboard.insertText("while True: pass\n");
  await press("Control+Enter");
  await becomes(page, "running");
  await press("Control+.");
  await becomes(page, "idle");
  await press("Escape");
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-console");
  await press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-drawing");
  assert.equal(await page.isVisible("#view-drawing"), true);
  await press("ArrowLeft");
  await press("Tab");
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "entry");
  await page.keyboard.type("6 * 7\n");
  await shows(page, "\n42\n");
  await picture(page, "keyboard");
  await end();
});

for (const colorScheme of ["light", "dark"]) {
  test(`no violation is found by axe, ${colorScheme}`, async () => {
    const { page, end } = await visit(site, { options: { colorScheme, bypassCSP: true } });
    await page.click("#run");
    await becomes(page, "waiting");
    await page.keyboard.type("Ada\n");
    await shows(page, "radius 3");
    await page.evaluate(axe);
    for (const tab of ["console", "drawing", "stack", "code", "files"]) {
      await page.click(`#tab-${tab}`);
      const { violations } = await page.evaluate(() => window.axe.run());
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      assert.deepEqual(told, [], tab);
    }
    await page.click("#tab-console");
    await picture(page, colorScheme);
    await end();
  });
}

test("a text of 5 MB, a memory bomb and a flood have clear messages", async () => {
  const { page, end } = await visit(site);
  await page.evaluate(() => {
    const text = new DataTransfer();
    text.setData("text/plain", "x = [1, 2, 3]\n".repeat(360_000));
    const content = document.querySelector(".cm-content");
    content.focus();
    document.execCommand("selectAll");
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData: text, bubbles: true, cancelable: true }));
  });
  await page.click("#run");
  await shows(page, "MemoryError");
  await write(page, "bomb = 'x'\nwhile True:\n    bomb += bomb\n");
  await page.click("#run");
  await page.waitForFunction(() => /bomb \+= bomb\n.*MemoryError/s.test(document.getElementById("printed").textContent));
  await write(page, "while True:\n    print('flood ' * 100)\n");
  await page.click("#run");
  await shows(page, "flood flood");
  await page.click("#stop");
  await becomes(page, "idle");
  await shows(page, "the script was interrupted");
  const { length } = await page.textContent("#printed");
  assert.ok(length > 100_000 && length <= 200_000, `${length}`);
  await picture(page, "hostile");
  await end();
});

test("what cannot be stopped is ended, and a new machine is there", async () => {
  const { page, end } = await visit(site);
  await write(page, "def key(x):\n    while True: pass\nsorted([1, 2], key=key)\n");
  await page.click("#run");
  await becomes(page, "running");
  await page.click("#stop");
  await becomes(page, "idle");
  await page.click("#entry");
  await page.keyboard.type("6 * 7\n");
  await shows(page, "\n42\n");
  await picture(page, "ended");
  await end();
});

test("the first print comes soon", async () => {
  const times = [];
  for (let round = 0; round < 5; round++) {
    const { page, end } = await visit(site, {
      prepare: (page) =>
        page.addInitScript(() => {
          localStorage.setItem("chalcopy.program", "print('first')");
          const timer = setInterval(() => {
            if (document.body?.dataset.state !== "idle" || !document.querySelector(".cm-content")) return;
            clearInterval(timer);
            const printed = document.getElementById("printed");
            new MutationObserver(() => (window.firstPrint ??= performance.now())).observe(printed, { childList: true });
            document.getElementById("run").click();
          }, 1);
        }),
    });
    await page.waitForFunction(() => window.firstPrint !== undefined);
    times.push(await page.evaluate(() => window.firstPrint));
    await end();
  }
  console.log(`first print after ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  // The figure is for people, on a quiet machine; what holds on any is that it comes.
  assert.ok(Math.min(...times) < 10_000, `${times}`);
});
