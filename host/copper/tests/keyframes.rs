//! What a keyframe promises of a task: a bound from the first on, every one thaws in either mode, other versions are refused.
#![allow(missing_docs)]

mod freezing;

use bincode::config::standard;
use cu_chalcopy_task::config::{Mode, Settings};
use cu_chalcopy_task::task::SandboxTask;
use cu29::cuasynctask::CuAsyncTask;
use cu29::prelude::*;
use freezing::{Frozen, freeze, thaw};
use std::path::Path;
use std::sync::Arc;

/// A number in, a float out.
type Task = SandboxTask<(u64,), u64, (f64,)>;

const MODES: [Mode; 2] = [Mode::Sandbox, Mode::Native];
/// Bytes in front of what is frozen.
const FRAME: usize = 8;

fn task_in(folder: &Path, script: &str, settings: Settings) -> CuResult<Task> {
    let path = folder.join("task.py");
    std::fs::write(&path, script).unwrap();
    Task::with_machine(Settings { script: path, ..settings }, cu_chalcopy_task::make_machine)
}

fn task(script: &str, settings: Settings) -> CuResult<Task> {
    task_in(tempfile::tempdir().unwrap().path(), script, settings)
}

fn context(cycle: u64) -> CuContext {
    let (clock, mock) = RobotClock::mock();
    mock.set_value(cycle * 1_000_000);
    let mut ctx = CuContext::builder(clock).cl_id(cycle).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}

/// A cycle as Copper runs it: the output, or the error.
fn step(task: &mut Task, cycle: u64) -> CuResult<Option<u64>> {
    let mut output = CuMsg::default();
    let done = task.process(&context(cycle), &CuMsg::new(Some(cycle)), &mut output);
    task.postprocess(&context(cycle))?;
    done.map(|()| output.payload().copied().map(f64::to_bits))
}

/// Grows for ever; when memory is short it lets all of it go.
const CAREFUL: &str = "
hoard = []
trouble = 0

def process(ctx, input, state, output):
    global trouble
    try:
        hoard.append({'cycle': input.payload, 'text': str(ctx.now())})
        hoard.append([0.5 * input.payload] * 40)
    except MemoryError:
        hoard.clear()
        trouble += 1
    output.payload = trouble + 0.25
";

/// Grows for ever.
const CARELESS: &str = "
hoard = []

def process(ctx, input, state, output):
    hoard.append([0.5 * input.payload] * 40)
    output.payload = 0.5 + len(hoard)
";

/// Runs a script that grows under a bound, and thaws each of its keyframes in the other mode: outputs that were published, and
/// errors.
fn grow(script: &str, mode: Mode, room: usize) -> (u32, Vec<String>) {
    let settings = Settings { mode, snapshot: room, ..Settings::default() };
    let mut growing = task(script, settings.clone()).unwrap();
    growing.start(&context(0)).unwrap();
    assert_eq!(freeze(&growing).len(), FRAME + room, "what Copper measures");
    let (mut errors, mut answered, mut most) = (Vec::new(), 0, 0);
    for cycle in 0..2000 {
        if cycle % 100 == 0 {
            let keyframe = freeze(&growing);
            assert!(keyframe.len() <= FRAME + room, "{mode:?}, cycle {cycle}: {}", keyframe.len());
            most = most.max(keyframe.len());
            let other = if mode == Mode::Native { Mode::Sandbox } else { Mode::Native };
            let mut thawed = task(script, Settings { mode: other, ..settings.clone() }).unwrap();
            thaw(&mut thawed, &keyframe).unwrap();
            assert!(freeze(&thawed) == keyframe, "{mode:?}, cycle {cycle}: it freezes to the same");
        }
        match step(&mut growing, cycle) {
            Ok(answer) => answered += u32::from(answer.is_some()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    assert!(most > room / 2, "{mode:?}: at most {most} of {room} bytes");
    (answered, errors)
}

#[test]
fn a_script_that_grows_for_ever_gets_memory_error_and_every_keyframe_thaws() {
    for mode in MODES {
        let (answered, errors) = grow(CAREFUL, mode, 96 << 10);
        assert_eq!((answered, errors), (2000, vec![]), "{mode:?}: what it catches is its own affair");
        let (answered, errors) = grow(CARELESS, mode, 96 << 10);
        assert!(answered > 100 && errors.len() > 1000, "{mode:?}: {answered} answered");
        assert!(errors[0].contains("line 5, in process\n"), "{mode:?}: {}", errors[0]);
        assert!(errors.iter().all(|error| error.contains("MemoryError")), "{mode:?}: {errors:?}");
    }
}

#[test]
fn a_bound_that_the_script_exceeds_from_the_beginning_stops_the_start() {
    for mode in MODES {
        let settings = Settings { mode, snapshot: 20_000, ..Settings::default() };
        let error =
            task("big = bytes(10_000)\n\ndef process(ctx, input, state, output):\n    pass\n", settings);
        let text = error.err().expect("no room for it").to_string();
        assert!(
            text.contains("the key 'snapshot' leaves 3611 bytes to the script") && text.contains("already"),
            "{text}"
        );
    }
}

const COUNTING: &str = "
class Walk:
    at = 0.1

    def step(self, by):
        self.at = self.at * 0.9 + by
        return self.at

walk = Walk()
kept = [{'n': n, 'text': str(n), 'row': [n * 0.5] * 8} for n in range(SIZE)]

def process(ctx, input, state, output):
    kept[ctx.cl_id % len(kept)]['n'] += 1
    output.payload = walk.step(input.payload / 3) + kept[input.payload % len(kept)]['n']
";

#[test]
fn a_megabyte_thaws_in_the_other_mode_and_goes_on_the_same() {
    let script = COUNTING.replace("SIZE", "4000");
    for (mode, other) in [(Mode::Sandbox, Mode::Native), (Mode::Native, Mode::Sandbox)] {
        let settings = Settings { mode, memory: 4 << 20, ..Settings::default() };
        let settings = Settings { snapshot: settings.memory + (17 << 10), ..settings };
        let mut one = task(&script, settings.clone()).unwrap();
        one.start(&context(0)).unwrap();
        drop(freeze(&one));
        for cycle in 0..20 {
            step(&mut one, cycle).unwrap();
        }
        let keyframe = freeze(&one);
        assert!(keyframe.len() > 1_000_000, "{}", keyframe.len());
        let mut two = task(&script, Settings { mode: other, ..settings }).unwrap();
        thaw(&mut two, &keyframe).unwrap();
        for cycle in 20..60 {
            assert_eq!(step(&mut one, cycle).unwrap(), step(&mut two, cycle).unwrap(), "{mode:?}, {cycle}");
        }
        assert!(freeze(&one) == freeze(&two), "{mode:?}");
    }
}

#[test]
fn keyframes_of_other_versions_and_damaged_ones_are_refused_and_say_why() {
    let script = COUNTING.replace("SIZE", "40");
    for mode in MODES {
        let settings = Settings { mode, ..Settings::default() };
        // The script is read again for the machine that comes after one that refused its keyframe.
        let folder = tempfile::tempdir().unwrap();
        let mut running = task_in(folder.path(), &script, settings).unwrap();
        running.start(&context(0)).unwrap();
        drop(freeze(&running));
        let first = step(&mut running, 0).unwrap();
        let keyframe = freeze(&running);
        let at = keyframe.windows(7).position(|bytes| bytes == b"CHALSNP").unwrap();
        let changed = |place: usize| {
            let mut bytes = keyframe.clone();
            bytes[place] ^= 1;
            bytes
        };
        let cases = [
            (changed(at + 7), "it is of another version of the format"),
            (changed(at), "it is no snapshot"),
            (changed(at + 8), "it was made by another version of the machine"),
            (changed(keyframe.len() - 9), "it is damaged"),
            (keyframe[..keyframe.len() / 2].to_vec(), ""),
        ];
        for (bytes, want) in cases {
            let error = thaw(&mut running, &bytes).unwrap_err();
            assert!(error.contains(want), "{mode:?}: {error} is not {want}");
            // It goes on: from the beginning, or as if nothing had happened where not even a frame was there.
            let again = step(&mut running, 0).unwrap();
            assert!(again == first || want.is_empty(), "{mode:?}: after {want}");
        }
        thaw(&mut running, &keyframe).unwrap();
    }
}

/// As Copper runs a task with `background: true`: in a pool of threads, frozen after each job.
#[test]
fn a_background_task_is_the_same_task() {
    const SIZE: &str = "40";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("task.py");
    std::fs::write(&path, COUNTING.replace("SIZE", SIZE)).unwrap();
    for mode in ["sandbox", "native"] {
        let mut config = ComponentConfig::new();
        config.set("script", path.display().to_string());
        config.set("mode", mode.to_owned());
        let mut front = Task::new(Some(&config), ()).unwrap();
        let threads = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap());
        let mut behind = CuAsyncTask::<Task, f64>::new(Some(&config), (), threads.clone()).unwrap();
        front.start(&context(0)).unwrap();
        behind.start(&context(0)).unwrap();
        let mut waiting = None;
        for cycle in 0..30 {
            if cycle == 20 {
                let keyframe = freeze(&behind);
                assert!(keyframe.len() < 100_000, "{mode}: {}", keyframe.len());
                behind = CuAsyncTask::new(Some(&config), (), threads.clone()).unwrap();
                behind.start(&context(0)).unwrap();
                thaw(&mut behind, &keyframe).unwrap();
            }
            let mut output = CuMsg::default();
            behind.process(&context(cycle), &CuMsg::new(Some(cycle)), &mut output).unwrap();
            behind.wait_for_job().unwrap();
            // What a job gave comes out a cycle later.
            assert_eq!(output.payload().copied().map(f64::to_bits), waiting, "{mode}, {cycle}");
            waiting = step(&mut front, cycle).unwrap();
        }
    }
}

#[test]
fn freezing_allocates_nothing_on_the_host() {
    /// Copper's buffer: it has its room, and takes what it is given.
    struct Room(usize);
    impl bincode::enc::write::Writer for &mut Room {
        fn write(&mut self, bytes: &[u8]) -> Result<(), bincode::error::EncodeError> {
            self.0 += bytes.len();
            Ok(())
        }
    }
    for mode in MODES {
        let mut counting =
            task(&COUNTING.replace("SIZE", "40"), Settings { mode, ..Settings::default() }).unwrap();
        counting.start(&context(0)).unwrap();
        drop(freeze(&counting));
        step(&mut counting, 0).unwrap();
        let (whole, mut room) = (freeze(&counting).len(), Room(0));
        let heap = allocation_counter::measure(|| {
            for _ in 0..10 {
                bincode::encode_into_writer(Frozen(&counting), &mut room, standard()).unwrap();
            }
        });
        assert_eq!((heap.count_total, room.0), (0, 10 * whole), "{mode:?}");
    }
}
