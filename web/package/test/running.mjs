// Running scripts: with this package in Node, with its files in a browser's worker.

/** What the scripts of a folder do, one after the other. */
export async function runAll(chalcopy, { scripts, files }) {
  const done = [];
  for (const script of scripts) done.push(await run(chalcopy, script, files));
  return done;
}

/** What the script prints and how it ends, in a world that is always the same. */
async function run({ load, Vm }, { name, source }, files) {
  let [now, printed, report] = [0, "", ""];
  const tick = () => (now += 1e6);
  const vm = await Vm.create({
    memory: 32 << 20,
    assets: await load(),
    output: (text, stream) => (printed += stream === "out" ? text : ""),
    sleeps: false,
    argv: [],
    clock: { monotonic: tick, since1970: () => 1.7e18 + tick() },
  });
  for (const [file, content] of files) vm.putFile(file, content);
  try {
    await vm.run(source, name);
  } catch (error) {
    report = error.traceback ?? String(error);
  }
  return { printed, report };
}
