// The page under harder conditions: offline, on a phone, by keyboard, for screen readers, with hostile programs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { becomes, picture, says, shows, start, visit, write } from "./browser.mjs";

const site = await start(after);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "phone-light": { colorScheme: "light", ...PHONE },
  "phone-dark": { colorScheme: "dark", ...PHONE },
};

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
  const { page, end } = await visit(site, { options: PHONE });
  await page.tap("#run");
  await becomes(page, "waiting");
  await page.keyboard.type("Ada\n");
  await shows(page, "Hello, Ada!");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width} pixels wide`);
  for (const tab of ["drawing", "stack", "code", "heap", "files", "console"]) {
    const box = await page.locator(`#tab-${tab}`).boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 390, `${tab}: ${JSON.stringify(box)}`);
    await page.tap(`#tab-${tab}`);
    assert.equal(await page.isVisible(`#view-${tab}`), true);
  }
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

  // Back to the toolbar: an example, the keys, their end.
  const focus = async (id) => {
    for (let count = 0; count < 40; count++) {
      if (await page.evaluate(() => document.activeElement.id) === id) return;
      if (await page.evaluate(() => document.activeElement.classList.contains("cm-content"))) await press("Escape");
      await press("Shift+Tab");
    }
    assert.fail(`${id} cannot be reached`);
  };
  await focus("help");
  await press("Enter");
  assert.equal(await page.isVisible("#keys"), true);
  await press("Escape");
  assert.equal(await page.isVisible("#keys"), false);
  await focus("examples");
  await page.keyboard.type("State");
  await page.waitForFunction(() => /enum/.test(document.querySelector(".cm-content").textContent));

  // A breakpoint, steps and the way back.
  await page.evaluate(() => document.querySelector(".cm-content").focus());
  await press("Control+a");
  await page.keyboard.insertText("a = 1\nb = 2\nc = a + b\nprint(c)\n");
  for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "F9"]) await press(key);
  await focus("debug");
  await press("Enter");
  const stands = (line) =>
    page.waitForFunction(
      (line) => document.body.dataset.state === "stopped" && document.querySelector(".cm-standing")?.textContent === line, line,
    );
  await stands("a = 1");
  await press("F8");
  await stands("c = a + b");
  await press("F7");
  await stands("a = 1");
  await press("F10");
  await stands("b = 2");
  await press("F8");
  await stands("c = a + b");
  await press("F8");
  await becomes(page, "idle");
  await shows(page, "3\n");
  await picture(page, "keyboard");
  await end();
});

/** Asserts that axe finds nothing. */
async function isAccessible(page, where) {
  const { violations } = await page.evaluate(() => window.axe.run());
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  assert.deepEqual(told, [], where);
}

for (const [name, options] of Object.entries(LOOKS)) {
  test(`no violation is found by axe, ${name}`, async () => {
    const { page, end } = await visit(site, { options: { ...options, bypassCSP: true } });
    await page.evaluate(axe);
    await page.click("#run");
    await becomes(page, "waiting");
    await isAccessible(page, "waiting");
    await page.fill("#entry", "Ada");
    await page.keyboard.press("Enter");
    await shows(page, "radius 3");
    for (const tab of ["console", "code", "heap", "files"]) {
      await page.click(`#tab-${tab}`);
      await isAccessible(page, tab);
    }
    await page.click("#debug");
    await becomes(page, "stopped");
    await isAccessible(page, "stopped");
    await page.click("#stop");
    await becomes(page, "idle");
    await page.selectOption("#examples", "balance");
    await page.click("#run");
    await page.waitForSelector("#plot canvas");
    await isAccessible(page, "drawing");
    await page.click("#stop");
    await becomes(page, "idle");
    await page.click("#help");
    await isAccessible(page, "keys");
    await page.keyboard.press("Escape");
    await write(page, "if x = 1: pass\n");
    await page.waitForSelector(".cm-lintRange-error");
    await isAccessible(page, "syntax error");
    await page.click("#tab-console");
    await picture(page, name);
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

test("output and errors that take turns do not hold the page up", async () => {
  const { page, end } = await visit(site);
  await write(page, "import sys\nfor n in range(50_000):\n    print(n)\n    print(n, file=sys.stderr)\nprint('all')\n");
  await page.click("#run");
  await shows(page, "49999\n49999\nall\n");
  const pieces = await page.evaluate(() => document.getElementById("printed").childNodes.length);
  assert.ok(pieces > 100 && pieces <= 2000, `${pieces}`);
  await becomes(page, "idle");
  await page.click("#entry");
  await page.keyboard.type("6 * 7\n");
  await shows(page, "\n42\n");
  await end();
});

test("hostile links, nesting and drawings have clear messages", async () => {
  const bomb = "#1" + deflateRawSync(Buffer.alloc(64 << 20, "#")).toString("base64url");
  const { page, end } = await visit(site, { hash: bomb });
  await says(page, "This link holds more text than a program may have.");
  await write(page, "x = " + "(".repeat(5000) + ")".repeat(5000));
  await page.click("#run");
  await shows(page, "too many nested parentheses");
  await write(page, "def f(): f()\nf()\n");
  await page.click("#run");
  await shows(page, "RecursionError: maximum recursion depth exceeded");
  await becomes(page, "idle");
  await write(page, "import canvas, plot\nfor n in range(1000): plot.slider(f's{n}', 0, 1, 0)\n");
  await page.click("#run");
  await shows(page, "ValueError: there are 50 sliders already");
  await becomes(page, "idle");
  await write(page, "import canvas, plot\ncanvas.size(10**9, -5)\nwhile True:\n    for n in range(100): plot.add(n, n, f'c{n}')\n    canvas.line(0, 0, 1e308, float('nan'))\n");
  await page.click("#run");
  await page.waitForSelector("#plot canvas");
  await page.click("#stop");
  await becomes(page, "idle");
  await page.click("#tab-console");
  await page.click("#entry");
  await page.keyboard.type("6 * 7\n");
  await shows(page, "\n42\n");
  await end();
});

test("what a program needs is fetched when it is not there yet; without a connection there is a message", async () => {
  for (const isOnline of [true, false]) {
    const asked = [];
    const { page, context } = await visit(site, {
      prepare: (page) =>
        page.context().route(/(rest|library)-[^/]+$/, (route) => {
          const kind = route.request().resourceType();
          asked.push(kind);
          return kind === "xhr" && isOnline ? route.continue() : route.abort();
        }),
    });
    await write(page, "from dataclasses import dataclass\n@dataclass\nclass Leg:\n    angle: float\nprint(Leg(6 * 7))\n");
    await page.click("#run");
    await shows(page, isOnline ? "Leg(angle=42)" : "the rest of the machine's code cannot be fetched");
    await becomes(page, "idle");
    assert.equal(asked.filter((kind) => kind === "xhr").length > 0, true, `${asked}`);
    await page.click("#entry");
    await page.keyboard.type("6 * 7\n");
    await shows(page, "\n42\n");
    await context.close();
  }
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
    const early = [];
    let told;
    const { end } = await visit(site, {
      prepare: (page) => {
        page.on("request", (request) => request.resourceType() === "xhr" && early.push(request.url()));
        told = page.waitForEvent("console", { predicate: (message) => message.text().startsWith("first print") });
        return page.addInitScript(() => {
          localStorage.setItem("chalcopy.program", "print('first')");
          const idle = new MutationObserver(() => {
            if (document.body?.dataset.state !== "idle") return;
            idle.disconnect();
            const printed = new MutationObserver(() => {
              printed.disconnect();
              console.log(`first print ${performance.now()}`);
            });
            printed.observe(document.getElementById("printed"), { childList: true });
            document.getElementById("run").click();
          });
          idle.observe(document, { subtree: true, attributeFilter: ["data-state"] });
        });
      },
      // Nothing is asked before: the first question brings a script of the driver's into the page.
      until: async () => times.push(Number((await told).text().split(" ").at(-1))),
    });
    // What was fetched first is all that the program needed.
    assert.deepEqual(early, []);
    await end();
  }
  console.log(`first print after ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
  // The figure is for people, on a quiet machine; what holds on any is that it comes.
  assert.ok(Math.min(...times) < 10_000, `${times}`);
});
