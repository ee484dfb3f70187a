//! A recorded log, and a machine over it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chalcopy::{Engine, Host, HostCall, HostError, HostModule, Limits, ModuleSource, Stream};
use chalcopy_log::{Module, Options, Summary};

/// Cycles of the recording.
pub(crate) const CYCLES: u64 = 12_000;

/// A log of the recorder's: recorded once, since Copper has one logger in a process.
pub(crate) fn log() -> &'static Path {
    static LOG: OnceLock<PathBuf> = OnceLock::new();
    LOG.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("log");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("robot.copper");
        log_recorder::record(&path, CYCLES).unwrap();
        path
    })
}

/// A copy of it, changed: all its bytes, as one file of a family.
pub(crate) fn changed(name: &str, change: impl FnOnce(&mut Vec<u8>)) -> PathBuf {
    let mut bytes = Vec::new();
    for slab in 0.. {
        match fs::read(log().with_file_name(format!("robot_{slab}.copper"))) {
            Ok(slab) => bytes.extend(slab),
            Err(_) => break,
        }
    }
    change(&mut bytes);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("robot.copper");
    fs::write(folder.join("robot_0.copper"), bytes).unwrap();
    path
}

/// What is printed is handed on.
struct World<'w> {
    module: Module,
    print: &'w mut (dyn FnMut(&[u8]) + Send),
}

impl Host for World<'_> {
    fn write(&mut self, _: Stream, text: &[u8]) {
        (self.print)(text);
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let Some((text, file)) = Module::source(name) else { return false };
        give(ModuleSource { text: text.as_bytes(), file, package: false });
        true
    }

    fn modules(&self) -> &'static [HostModule] {
        Module::modules()
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        self.module.call(call)
    }
}

/// Runs a script over a log and hands on what it prints; its traceback, if it raised, and what there was to say at the end.
pub(crate) fn run_to(
    path: &Path,
    options: Options,
    script: &str,
    print: &mut (dyn FnMut(&[u8]) + Send),
) -> (Result<(), String>, Summary) {
    let mut world = World { module: Module::open(path, options).unwrap(), print };
    let mut memory = vec![0; 1 << 20];
    let done = {
        let mut machine = Engine::new(&mut memory, &mut world, Limits::default()).unwrap();
        let script = format!("import copper\n{script}");
        machine.run(&script, "script.py").map_err(|_| {
            let mut report = String::new();
            machine.report(&mut report).unwrap();
            report
        })
    };
    (done, world.module.finish())
}

/// Runs a script over a log; what it printed or raised, and what there was to say at the end.
pub(crate) fn run_with(path: &Path, options: Options, script: &str) -> (Result<String, String>, Summary) {
    let mut printed = Vec::new();
    let (done, summary) = run_to(path, options, script, &mut |text| printed.extend_from_slice(text));
    (done.map(|()| String::from_utf8(printed).unwrap()), summary)
}

/// Runs a script over the log, which is whole.
pub(crate) fn run(script: &str) -> String {
    let (printed, summary) = run_with(log(), Options::default(), script);
    assert_eq!(summary.damage, []);
    printed.unwrap()
}
