//! A machine with a script in it: the requests, and what a keyframe keeps.

use crate::buffers::{Kept, Standing};
use crate::host::Origin;
use crate::machine::{Fault, FaultKind, Machine};
use crate::ports::{Inputs, Outputs};
use crate::wire::error::WireError;
use crate::wire::names::{self, Names};
use crate::wire::read::Reader;
use crate::wire::write::{Encoder, Identity, Moment};
use crate::wire::{Ask, QUIET};
use cu29::clock::{CuTime, RobotClock};
use cu29::context::CuContext;
use cu29::curuntime::perf_now;
use cu29::prelude::enable_shared_handle_serialization;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::OnceLock;

/// The machine, the request buffer and the names both sides know.
pub(crate) struct Live {
    pub(crate) machine: Box<dyn Machine>,
    encoder: Encoder,
    moment: Moment,
    identity: Identity,
    origin: Origin,
    /// Whether templates and state are in the machine.
    pub(crate) started: bool,
    /// Whether a keyframe was made since the start: Copper's measure of its size.
    pub(crate) claimed: bool,
    frozen: Vec<u8>,
    most_fuel: u64,
}

/// Bytes in front of the names in a keyframe.
const HEAD: usize = 5;
/// The most that a keyframe keeps of this side.
pub(crate) const ASIDE: usize = HEAD + names::ROOM;

impl From<WireError> for Fault {
    fn from(error: WireError) -> Self {
        Self::script(error)
    }
}

/// Whether what Copper records as a call's beginning is a reading of the robot's clock: cu29's feature `sysclock-perf` takes it from
/// another one.
fn is_robot_time() -> bool {
    const MARK: u64 = 0x5AD_C0FFEE;
    static KNOWN: OnceLock<bool> = OnceLock::new();
    *KNOWN.get_or_init(|| {
        let (clock, time) = RobotClock::mock();
        time.set_value(MARK);
        perf_now(&clock).as_nanos() == MARK
    })
}

impl Live {
    pub(crate) fn new(machine: Box<dyn Machine>) -> Self {
        Self {
            machine,
            encoder: Encoder::default(),
            moment: Moment::default(),
            identity: Identity::default(),
            origin: Origin::default(),
            started: false,
            claimed: false,
            frozen: Vec::with_capacity(1024),
            most_fuel: 0,
        }
    }

    /// Takes the clock's readings for the requests that follow: that which Copper records as the call's beginning, if there is
    /// one. So a log has the time that the script saw, and whoever replays it can say the same.
    pub(crate) fn at(&mut self, ctx: &CuContext, began: Option<CuTime>) {
        let (now, recent) = match began.filter(|_| is_robot_time()) {
            Some(began) => (began, began),
            None => (ctx.now(), ctx.recent()),
        };
        self.moment = Moment { now: now.as_nanos(), recent: recent.as_nanos(), cl_id: ctx.cl_id() };
        self.origin = Origin::of(ctx);
        self.identity = Identity { id: ctx.task_id(), index: ctx.task_index() };
    }

    /// Brings templates and state in, and calls the script's `start`, unless this is `quiet`.
    pub(crate) fn start<I: Inputs, O: Outputs>(
        &mut self,
        state: &impl Serialize,
        quiet: bool,
    ) -> Result<(), Fault> {
        let silent = cu29::cutask::CuMsgMetadata::default();
        self.encoder.begin(Ask::Start, self.moment, self.identity);
        if quiet {
            self.encoder.flag(QUIET);
        }
        // Buffers in default payloads and in the state come as those of inputs do.
        let _shared = enable_shared_handle_serialization();
        self.encoder.raw(&[I::COUNT, O::COUNT]);
        self.encoder.value(&silent)?;
        O::templates(&mut self.encoder)?;
        self.encoder.value(state).map_err(|error| error.in_field("state"))?;
        self.send(|_| Ok(()))?;
        self.started = true;
        Ok(())
    }

    pub(crate) fn process<I: Inputs, O: Outputs>(
        &mut self,
        input: &I::Input<'_>,
        output: &mut O::Output<'_>,
        keep: Option<&mut Kept>,
    ) -> Result<(), Fault> {
        // A shared buffer says where it stands, and its content is copied from there.
        let _shared = enable_shared_handle_serialization();
        self.ask(
            |encoder| I::write(input, encoder),
            |reader| {
                let reply = reader.rest();
                O::read(output, reader)?;
                if let Some(keep) = keep {
                    keep.take(reply, reader.buffers());
                }
                Ok(())
            },
        )
    }

    /// A call of the script's `process`: who writes its inputs, and who reads its outputs.
    pub(crate) fn ask<T>(
        &mut self,
        write: impl FnOnce(&mut Encoder) -> Result<(), WireError>,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, WireError>,
    ) -> Result<T, Fault> {
        self.encoder.begin(Ask::Process, self.moment, self.identity);
        write(&mut self.encoder)?;
        self.send(read)
    }

    /// The same for a moment that is over, and a task that has said who it is.
    pub(crate) fn was_at(&mut self, moment: Moment, identity: Identity) {
        (self.moment, self.identity) = (moment, identity);
    }

    /// The request that was sent last.
    pub(crate) fn request(&self) -> &[u8] {
        self.encoder.bytes()
    }

    /// Sets the outputs to those of a reply that was kept.
    pub(crate) fn repeat<O: Outputs>(kept: &Kept, names: &Names, output: &mut O::Output<'_>) {
        let buffers = kept.buffers();
        if O::read(output, &mut Reader::new(&kept.reply, names).with_buffers(&buffers)).is_err() {
            O::clear(output);
        }
    }

    /// The names spoken of so far.
    pub(crate) fn names(&self) -> &Names {
        self.encoder.names()
    }

    /// The same, of a machine that is done with.
    pub(crate) fn into_names(self) -> Names {
        self.encoder.into_names()
    }

    /// The fuel of the last call, if it is a quarter more than the most that was told so far.
    pub(crate) fn more_fuel(&mut self) -> Option<u64> {
        let fuel = self.machine.gauges().fuel;
        if fuel <= self.most_fuel.saturating_add(self.most_fuel / 4) {
            return None;
        }
        self.most_fuel = fuel;
        Some(fuel)
    }

    /// Asks for the state, calling the script's `stop` before if `ask` is that.
    pub(crate) fn state<S: DeserializeOwned>(&mut self, ask: Ask) -> Result<S, Fault> {
        self.encoder.begin(ask, self.moment, self.identity);
        self.send(|reader| reader.value().map_err(|error| error.in_field("state")))
    }

    fn send<T>(&mut self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, WireError>) -> Result<T, Fault> {
        let done = self.deliver().and_then(|()| self.understand(read));
        self.encoder.let_go();
        done
    }

    // Whatever goes wrong, the next request says all names again: nobody knows how far the guest has read.
    fn deliver(&mut self) -> Result<(), Fault> {
        self.encoder.finish()?;
        let mut buffers = (0..).zip(self.encoder.buffers());
        let brought = buffers.try_for_each(|(number, buffer)| self.machine.bring(number, buffer));
        let called = brought.and_then(|()| self.origin.during(|| self.machine.call(self.encoder.bytes())));
        if called.is_err() {
            self.encoder.forget_guest();
        }
        called
    }

    fn understand<T>(
        &mut self,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, WireError>,
    ) -> Result<T, Fault> {
        let buffers = Standing::new(self.encoder.buffers(), &*self.machine);
        let mut reader = Reader::new(self.machine.reply(), self.encoder.names()).with_buffers(&buffers);
        let value = read(&mut reader).and_then(|value| reader.end().map(|()| value));
        match value {
            Ok(value) => self.machine.write_back(self.encoder.buffers_mut()).map(|()| value),
            Err(error) => {
                self.machine.take_back()?;
                Err(error.into())
            }
        }
    }

    /// What a keyframe keeps, in three parts: what this side knows, and the machine's own two.
    ///
    /// ```text
    /// u8 started | u32 bytes of names | names | the machine's snapshot
    /// ```
    pub(crate) fn freeze(&mut self) -> Result<[&[u8]; 3], Fault> {
        self.frozen.clear();
        self.frozen.extend([u8::from(self.started), 0, 0, 0, 0]);
        self.encoder.save_names(&mut self.frozen)?;
        let names = u32::try_from(self.frozen.len() - HEAD).unwrap_or(u32::MAX);
        self.frozen[1..HEAD].copy_from_slice(&names.to_le_bytes());
        let [head, objects] = self.machine.snapshot()?;
        Ok([&self.frozen, head, objects])
    }

    /// The names and the snapshot in what a keyframe kept, or why there are none.
    pub(crate) fn parts(frozen: &[u8]) -> Result<(&[u8], &[u8]), Fault> {
        let broken = || Fault::new(FaultKind::Script, "the keyframe's bytes are cut short");
        let (&[_, a, b, c, d], rest) = frozen.split_first_chunk().ok_or_else(broken)?;
        let length = usize::try_from(u32::from_le_bytes([a, b, c, d])).map_err(|_| broken())?;
        rest.split_at_checked(length).ok_or_else(broken)
    }

    /// Goes back to what a keyframe kept.
    pub(crate) fn thaw(&mut self, frozen: &[u8]) -> Result<(), Fault> {
        let (names, snapshot) = Self::parts(frozen)?;
        self.machine.restore(snapshot)?;
        self.encoder.load_names(names)?;
        self.started = frozen[0] != 0;
        self.claimed = true;
        Ok(())
    }
}
