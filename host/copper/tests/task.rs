//! The task around a machine: lifecycle, errors, keyframes, and no allocation per call.
#![allow(missing_docs)]

mod freezing;
mod mirror;

use cu_chalcopy_task::config::{Mode, OnError, Settings};
use cu_chalcopy_task::machine::{Fault, FaultKind, Machine};
use cu_chalcopy_task::task::SandboxTask;
use cu29::prelude::*;
use cu29::reflect::Reflect;
use freezing::{freeze, thaw};
use mirror::{Call, Mirror, Script, Value};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::Duration;

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Imu {
    stamp: u64,
    accel: [f32; 3],
    gyro: [f32; 3],
}

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Command {
    roll: f64,
    pitch: f64,
    yaw: f64,
}

#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Reflect)]
struct Memory {
    sums: [f64; 6],
}

type Unary<S> = SandboxTask<(Imu,), S, (Command,)>;

fn settings() -> Settings {
    Settings {
        script: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/task.rs")),
        snapshot: 20_000,
        ..Settings::default()
    }
}

fn context(now: u64, cl_id: u64) -> CuContext {
    let (clock, mock) = RobotClock::mock();
    mock.set_value(now);
    let mut ctx = CuContext::builder(clock).cl_id(cl_id).task_ids(&["py"]).build();
    ctx.set_current_task(0);
    ctx
}

fn machine(script: Script) -> Result<Box<dyn Machine>, Fault> {
    Ok(Box::new(Mirror { script: Some(script), ..Mirror::default() }))
}

fn imu() -> CuMsg<Imu> {
    let mut message = CuMsg::new(Some(Imu { stamp: 5, accel: [1.0, 2.0, 3.0], gyro: [4.0, 5.0, 6.0] }));
    message.tov = Tov::Time(CuTime::from_nanos(77));
    message.metadata.set_status("ok");
    message
}

/// Sums the IMU's numbers up in the state and sends three of them.
fn sum(call: &mut Call<'_>) -> Result<(), Fault> {
    let mut payload = call.inputs[0].payload.clone().unwrap();
    let Value::List(accel) = payload.field("accel").clone() else { unreachable!() };
    let Value::List(sums) = call.state.field("sums") else { unreachable!() };
    for (sum, x) in sums.iter_mut().zip(accel) {
        let (Value::Float(a), Value::Float(b)) = (&*sum, x) else { unreachable!() };
        *sum = Value::Float(a + b);
    }
    let mut command = call.templates[0].clone();
    for (name, sum) in ["roll", "pitch", "yaw"].iter().zip(sums) {
        *command.field(name) = sum.clone();
    }
    call.outputs[0].payload = Some(command);
    call.outputs[0].tov = call.inputs[0].tov.clone();
    Ok(())
}

#[test]
fn a_call_carries_input_state_and_output() {
    let mut task = Unary::<Memory>::with_machine(settings(), |_| machine(sum)).unwrap();
    let ctx = context(41, 7);
    task.start(&ctx).unwrap();
    let mut output = CuMsg::<Command>::default();
    for cycle in 1..4_u8 {
        task.process(&ctx, &imu(), &mut output).unwrap();
        let n = f64::from(cycle);
        assert_eq!(output.payload(), Some(&Command { roll: n, pitch: 2.0 * n, yaw: 3.0 * n }));
        assert_eq!(output.tov, Tov::Time(CuTime::from_nanos(77)));
    }
    assert_eq!(task.state().unwrap().sums, [3.0, 6.0, 9.0, 0.0, 0.0, 0.0]);
    task.postprocess(&ctx).unwrap();
    assert_eq!(task.gauges().fuel, 1);
    task.stop(&ctx).unwrap();
    task.process(&ctx, &imu(), &mut output).unwrap();
    assert_eq!(task.state().unwrap().sums[0], 4.0, "the state outlives a stop");
}

#[test]
fn the_time_that_a_script_sees_is_that_which_is_recorded_of_the_call() {
    fn look(call: &mut Call<'_>) -> Result<(), Fault> {
        let Value::List(sums) = call.state.field("sums") else { unreachable!() };
        #[allow(clippy::cast_precision_loss)]
        let now = call.now as f64;
        sums[0] = Value::Float(now);
        Ok(())
    }
    let mut task = Unary::<Memory>::with_machine(settings(), |_| machine(look)).unwrap();
    let mut output = CuMsg::<Command>::default();
    // Copper looks at the clock before it calls, and keeps that.
    output.metadata.process_time.start = CuTime::from_nanos(40).into();
    task.process(&context(41, 7), &imu(), &mut output).unwrap();
    assert_eq!(task.state().unwrap().sums[0], 40.0);
    // If it does not, the clock is all there is.
    output.metadata.process_time.start = OptionCuTime::none();
    task.process(&context(43, 8), &imu(), &mut output).unwrap();
    assert_eq!(task.state().unwrap().sums[0], 43.0);
}

#[test]
fn the_script_sees_clock_identity_tov_and_metadata() {
    fn look(call: &mut Call<'_>) -> Result<(), Fault> {
        assert_eq!((call.now, call.cl_id), (41, 7));
        assert_eq!(call.task, Some((0, Some("py".to_owned()))));
        assert_eq!(call.inputs[0].tov, [77]);
        let metadata = call.inputs[0].metadata.as_mut().unwrap();
        assert_eq!(*metadata.field("status_txt"), Value::text("ok"));
        assert_eq!(metadata.field("process_time").field("start").int(), i128::from(u64::MAX));
        assert_eq!(call.inputs[1], mirror::Message::default());
        let mut metadata = call.silent.clone();
        *metadata.field("status_txt") = Value::text("tracking");
        call.outputs[1].metadata = Some(metadata);
        call.outputs[1].tov = vec![3, 9];
        Ok(())
    }
    let mut task =
        SandboxTask::<(Imu, Imu), Memory, (Command, Command)>::with_machine(settings(), |_| machine(look))
            .unwrap();
    let mut output = (CuMsg::<Command>::default(), CuMsg::<Command>::new(Some(Command::default())));
    task.process(&context(41, 7), &(&imu(), &CuMsg::default()), &mut output).unwrap();
    assert!(output.0.payload().is_none());
    assert!(output.1.payload().is_none(), "what an earlier cycle left is not published again");
    assert_eq!(output.1.metadata.status_txt.0, "tracking");
    assert_eq!(
        output.1.tov,
        Tov::Range(CuTimeRange { start: CuTime::from_nanos(3), end: CuTime::from_nanos(9) })
    );
}

#[test]
fn no_ports_and_a_scalar_state() {
    fn count(call: &mut Call<'_>) -> Result<(), Fault> {
        *call.state = Value::Int(call.state.int() + 1);
        Ok(())
    }
    let mut task = SandboxTask::<(), u64, ()>::with_machine(settings(), |_| machine(count)).unwrap();
    for _ in 0..3 {
        task.process(&context(0, 0), &(), &mut ()).unwrap();
    }
    assert_eq!(task.state().unwrap(), 3);
}

#[test]
fn a_fault_clears_the_output_and_names_the_line() {
    fn fail(call: &mut Call<'_>) -> Result<(), Fault> {
        match call.cl_id {
            1 => Err(Fault::script(
                "Traceback (most recent call last):\n  File \"pid.py\", line 12, in process\nZeroDivisionError: division by zero\n",
            )),
            2 => Err(Fault::new(FaultKind::Lost, "trap")),
            _ => sum(call),
        }
    }
    let mut task = Unary::<Memory>::with_machine(settings(), |_| machine(fail)).unwrap();
    let mut output = CuMsg::<Command>::default();
    task.process(&context(0, 0), &imu(), &mut output).unwrap();
    let error = task.process(&context(0, 1), &imu(), &mut output).unwrap_err().to_string();
    assert!(error.contains("line 12, in process\nZeroDivisionError: division by zero"), "{error}");
    assert!(output.payload().is_none());
    assert_eq!(output.metadata.status_txt.0, "task.rs:12 ZeroDivisionE");
    task.process(&context(0, 0), &imu(), &mut output).unwrap();
    assert_eq!(output.payload().unwrap().roll, 2.0, "the next call works");
    task.process(&context(0, 2), &imu(), &mut output).unwrap_err();
    task.process(&context(0, 0), &imu(), &mut output).unwrap();
    assert_eq!(output.payload().unwrap().roll, 1.0, "a lost machine starts over");
}

#[test]
fn an_answer_that_does_not_fit_names_the_field() {
    fn wrong(call: &mut Call<'_>) -> Result<(), Fault> {
        sum(call)?;
        *call.outputs[0].payload.as_mut().unwrap().field("pitch") = Value::text("up");
        Ok(())
    }
    let mut task = Unary::<Memory>::with_machine(settings(), |_| machine(wrong)).unwrap();
    let mut output = CuMsg::<Command>::default();
    let error = task.process(&context(0, 0), &imu(), &mut output).unwrap_err().to_string();
    assert!(error.contains("output.payload.pitch: expected f64, got str 'up'"), "{error}");
    assert!(output.payload().is_none());
    assert_eq!(output.tov, Tov::None);
}

#[test]
fn a_keyframe_holds_the_whole_machine() {
    let make = || Unary::<Memory>::with_machine(settings(), |_| machine(sum)).unwrap();
    let (mut task, mut output) = (make(), CuMsg::<Command>::default());
    task.start(&context(0, 0)).unwrap();
    let at_start = freeze(&task);
    assert_eq!(at_start.len(), 8 + 20_000, "the room is claimed when Copper measures");
    assert!(freeze(&task).len() < 300, "and not again");
    task.process(&context(0, 0), &imu(), &mut output).unwrap();
    let later = freeze(&task);
    assert!(later.len() < 300, "{}", later.len());
    task.process(&context(0, 0), &imu(), &mut output).unwrap();
    let mut other = make();
    other.start(&context(0, 0)).unwrap();
    thaw(&mut other, &later).unwrap();
    other.process(&context(0, 0), &imu(), &mut output).unwrap();
    assert_eq!(output.payload().unwrap().roll, 2.0);
    thaw(&mut other, &at_start).unwrap();
    other.process(&context(0, 0), &imu(), &mut output).unwrap();
    assert_eq!(output.payload().unwrap().roll, 1.0);
    assert!(thaw(&mut other, &later[..later.len() / 2]).is_err());
}

#[test]
fn a_snapshot_that_outgrows_its_room_is_left_out() {
    fn grow(call: &mut Call<'_>) -> Result<(), Fault> {
        let Value::List(items) = call.state else { unreachable!() };
        items.extend(vec![Value::Int(1); 9000]);
        Ok(())
    }
    let mut task = SandboxTask::<(), Vec<u8>, ()>::with_machine(settings(), |_| machine(grow)).unwrap();
    task.start(&context(0, 0)).unwrap();
    let room = freeze(&task).len();
    for _ in 0..3 {
        task.process(&context(0, 0), &(), &mut ()).unwrap();
        assert!(freeze(&task).len() <= room);
    }
    let outgrown = freeze(&task);
    assert_eq!(outgrown.len(), 8);
    assert!(thaw(&mut task, &outgrown).unwrap_err().contains("it outgrew the key 'snapshot'"));
}

#[test]
fn configuration_is_checked() {
    let mut config = ComponentConfig::new();
    config.set("script", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/task.rs").to_string());
    config.set("mode", "native".to_string());
    config.set("memory", "256 KiB".to_string());
    config.set("fuel", 5000_u64);
    config.set("deadline", "500 us".to_string());
    config.set("on_error", "last".to_string());
    let settings = Settings::read(Some(&config)).unwrap();
    assert_eq!((settings.mode, settings.memory, settings.fuel), (Mode::Native, 256 << 10, 5000));
    assert_eq!((settings.deadline, settings.on_error), (Some(Duration::from_micros(500)), OnError::Last));
    config.set("deadline", 20_u64);
    assert_eq!(Settings::read(Some(&config)).unwrap().deadline, Some(Duration::from_millis(20)));
    config.set("deadline", "soon".to_string());
    assert!(Settings::read(Some(&config)).unwrap_err().to_string().contains("'deadline'"));
    config.set("deadline", 20_u64);
    config.set("memroy", 1_u64);
    let error = Settings::read(Some(&config)).unwrap_err().to_string();
    assert!(
        error.contains("unknown configuration key 'memroy'")
            && error.contains("script, mode, memory, fuel, deadline, on_error, snapshot, program"),
        "{error}"
    );
    let mut config = ComponentConfig::new();
    config.set("mode", "embedded".to_string());
    let error = Settings::read(Some(&config)).unwrap_err().to_string();
    let want = "unknown mode 'embedded' of a Python task; it is one of sandbox, native, process";
    assert!(error.contains(want), "{error}");
    let mut config = ComponentConfig::new();
    config.set("script", "nowhere/task.py".to_string());
    let error = Settings::read(Some(&config)).unwrap_err().to_string();
    let path = std::path::absolute("nowhere/task.py").unwrap();
    assert!(error.contains(&format!("'{}' does not exist", path.display())), "{error}");
    let mut config = ComponentConfig::new();
    config.set("snapshot", "much".to_string());
    assert!(Settings::read(Some(&config)).unwrap_err().to_string().contains("'snapshot'"));
}

/// Answers always the same bytes, without allocating: what is left is the host's own.
struct Echo {
    answer: Vec<u8>,
    is_process: bool,
}

impl Machine for Echo {
    fn load(&mut self, _: &str, _: &str) -> Result<(), Fault> {
        Ok(())
    }
    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.is_process = request[1] == 2;
        Ok(())
    }
    fn reply(&self) -> &[u8] {
        if self.is_process { &self.answer } else { &[] }
    }
    fn collect(&mut self) -> Result<(), Fault> {
        Ok(())
    }
    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        Ok([&[]; 2])
    }
    fn restore(&mut self, _: &[u8]) -> Result<(), Fault> {
        Ok(())
    }
    fn gauges(&mut self) -> cu_chalcopy_task::machine::Gauges {
        cu_chalcopy_task::machine::Gauges::default()
    }
}

#[test]
fn a_call_allocates_nothing_on_the_host() {
    fn echo(_: &Settings) -> Result<Box<dyn Machine>, Fault> {
        // Payload and time; a struct of number 2 (after metadata's two), three doubles.
        let mut reply = vec![3];
        reply.extend(9_u64.to_le_bytes());
        reply.extend([0x42, 2, 0]);
        for x in [1.5_f64, f64::NAN, -3.0] {
            reply.push(0x21);
            reply.extend(x.to_le_bytes());
        }
        Ok(Box::new(Echo { answer: reply, is_process: false }))
    }
    let mut task = Unary::<Memory>::with_machine(settings(), echo).unwrap();
    let (ctx, input, mut output) = (context(1, 2), imu(), CuMsg::<Command>::default());
    for _ in 0..3 {
        task.process(&ctx, &input, &mut output).unwrap();
    }
    assert_eq!(output.payload().unwrap().yaw, -3.0);
    let heap = allocation_counter::measure(|| {
        for _ in 0..1000 {
            task.process(&ctx, &input, &mut output).unwrap();
            task.postprocess(&ctx).unwrap();
        }
    });
    assert_eq!(heap.count_total, 0);
}

const REAL: &str = "
def process(ctx, input, state, output):
    imu = input.payload
    state.sums = [a + b for a, b in zip(state.sums, imu.accel + imu.gyro)]
    output.payload.roll, output.payload.pitch, output.payload.yaw = state.sums[:3]
    output.tov = input.tov
";

#[test]
fn a_call_of_a_real_machine_allocates_nothing_on_the_host() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("task.py");
    std::fs::write(&script, REAL).unwrap();
    for mode in [Mode::Sandbox, Mode::Native, Mode::Process] {
        let program = Some(env!("CARGO_BIN_EXE_chalcopy-task").into());
        let settings = Settings { script: script.clone(), mode, program, ..Settings::default() };
        let mut task = Unary::<Memory>::with_machine(settings, cu_chalcopy_task::make_machine).unwrap();
        let (ctx, input, mut output) = (context(1, 2), imu(), CuMsg::<Command>::default());
        for _ in 0..3 {
            task.process(&ctx, &input, &mut output).unwrap();
            // The log is told of the first call's fuel.
            task.postprocess(&ctx).unwrap();
        }
        let heap = allocation_counter::measure(|| {
            for _ in 0..1000 {
                task.process(&ctx, &input, &mut output).unwrap();
                task.postprocess(&ctx).unwrap();
            }
        });
        assert_eq!((heap.count_total, mode), (0, mode));
        assert_eq!(output.payload(), Some(&Command { roll: 1003.0, pitch: 2006.0, yaw: 3009.0 }));
    }
}
