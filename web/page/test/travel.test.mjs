// Programs come from elsewhere and go on in the page: images and snapshots made natively and in the sandbox, and damaged ones.
//
// `host/sandbox/examples/travellers.rs` makes them; `cargo xtask web --test` runs it and says where they are.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { becomes, open, picture, says, shows, start, visit } from "./browser.mjs";

const folder = process.env.TRAVELLERS;
const skip = folder ? false : "TRAVELLERS names no folder: cargo xtask web --test does";
const site = await start(after);

for (const home of ["native", "sandbox"]) {
  test(`a snapshot made by the ${home} machine goes on`, { skip }, async () => {
    const { page, end } = await visit(site);
    await open(page, join(folder, `${home}.chalsnap`));
    await says(page, `${home}.chalsnap goes on`);
    // Six steps were made before, in a generator over objects of a dataclass.
    for (const [typed, printed] of [
      ["next(walking)", "Leg(angle=0.5, steps=2)"],
      ["next(walking), sum(leg.steps for leg in legs)", "(Leg(angle=0.75, steps=2), 8)"],
      ["serial == 3**100, Leg(1).step.__doc__, Leg.__doc__", `(True, None, "A leg of the robot's.")`],
    ]) {
      await page.fill("#entry", typed);
      await page.keyboard.press("Enter");
      await shows(page, `${typed}\n${printed}\n`);
    }
    await picture(page, `snapshot-${home}`);
    await end();
  });

  test(`an image made by the ${home} machine runs`, { skip }, async () => {
    const { page, end } = await visit(site);
    await open(page, join(folder, `${home}.chal`));
    await shows(page, "robot 6\n");
    await becomes(page, "idle");
    await page.fill("#entry", "next(walking)");
    await page.keyboard.press("Enter");
    await shows(page, "Leg(angle=0.5, steps=2)\n");
    await picture(page, `image-${home}`);
    await end();
  });
}

test("damaged snapshots and images are refused, wherever the damage is", { skip }, async () => {
  const { page, end } = await visit(site);
  for (const [kind, message] of [["chalsnap", "cannot go on"], ["chal", "refused"]]) {
    const whole = readFileSync(join(folder, `sandbox.${kind}`));
    // An image says itself how long it is, and what stands behind it is not looked at.
    const longer = kind === "chalsnap" ? [Buffer.concat([whole, Buffer.alloc(64)])] : [];
    for (const [index, damaged] of [...damages(whole), ...longer].entries()) {
      const path = join(tmpdir(), `damaged-${index}.${kind}`);
      writeFileSync(path, damaged);
      await open(page, path);
      if (kind === "chalsnap") await says(page, `damaged-${index}.chalsnap ${message}`);
      else await shows(page, message);
      await becomes(page, "idle");
      await page.fill("#entry", `${index} + 1000`);
      await page.keyboard.press("Enter");
      await shows(page, `\n${index + 1000}\n`);
    }
  }
  await picture(page, "damaged-snapshot");
  await end();
});

/** The bytes with a bit turned here and there, and cut. */
function damages(whole) {
  const places = [9, 17, 40, whole.length >> 2, whole.length >> 1, whole.length - 9, whole.length - 1];
  const turned = places.map((place) => {
    const bytes = Buffer.from(whole);
    bytes[place] ^= 4;
    return bytes;
  });
  const cuts = [8, 64, (whole.length >> 4) * 8, whole.length - 1].map((length) => whole.subarray(0, length));
  return [...turned, ...cuts];
}

test("bytes that say nothing open as a text, without harm", async () => {
  const { page, end } = await visit(site);
  const path = join(tmpdir(), "noise.bin");
  writeFileSync(path, Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) >> 3)));
  await open(page, path);
  await says(page, "noise.bin is open");
  await page.click("#run");
  await shows(page, "SyntaxError");
  await becomes(page, "idle");
  assert.equal(await page.isEnabled("#run"), true);
  await end();
});
