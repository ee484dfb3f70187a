//! Payloads and tasks of the graph: camera and motors in Rust, the rest in Python.

use crate::image::Image;
use crate::report::BENCH;
use crate::watched::Watched;
use crate::world::{HEIGHT, WIDTH};
use bincode::{Decode, Encode};
use cu_chalcopy_task::ends::{SandboxSinkTask, SandboxSrcTask};
use cu_chalcopy_task::task::SandboxTask;
use cu_sensor_payloads::{CuImage, CuImageBufferFormat};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Where a line was seen.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Line {
    /// In how many rows of the image; 0: nowhere.
    pub(crate) rows: u32,
    /// Metres before the axle.
    pub(crate) ahead: f64,
    /// Metres to the left of its middle.
    pub(crate) aside: f64,
}

/// How fast to drive, in metres a second.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Pace {
    pub(crate) speed: f64,
}

/// What the wheels shall do, in metres a second.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Encode, Decode, Reflect)]
pub(crate) struct Drive {
    pub(crate) left: f64,
    pub(crate) right: f64,
}

/// State of the script see.py.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub(crate) struct Seen {
    seen: u64,
}

/// State of the script plan.py.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub(crate) struct Planned {
    last_ns: u64,
    speed: f64,
}

/// State of the script steer.py.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub(crate) struct Steered {
    curvature: f64,
    blind: u32,
}

/// State of the script statistics.py.
#[derive(Default, Debug, Clone, Serialize, Deserialize, Reflect)]
pub(crate) struct Counted {
    cycles: u64,
    near: u64,
    far: u64,
    drives: u64,
    metres: f64,
    last_ns: u64,
}

// An application that wants no figures leaves `Watched` away, and may name the types in its configuration.

/// Finds the line in an image.
pub(crate) type See = Watched<SandboxTask<(Image,), Seen, (Line,)>>;
/// Says how fast to drive.
pub(crate) type Plan = Watched<SandboxSrcTask<Planned, (Pace,)>>;
/// Follows the line.
pub(crate) type Steer = Watched<SandboxTask<(Line, Line, Pace), Steered, (Drive,)>>;
/// Counts.
pub(crate) type Statistics = Watched<SandboxSinkTask<(Line, Line, Drive), Counted>>;

/// Buffers of the camera: one for each CopperList, and some to spare.
const BUFFERS: usize = 4;

/// Moves the vehicle on by a step and looks.
#[derive(Reflect)]
#[reflect(from_reflect = false)]
pub(crate) struct Camera {
    #[reflect(ignore)]
    pool: Arc<CuSharedMemoryPool<u8>>,
}

impl Camera {
    /// A camera with a pool of its own.
    pub(crate) fn with_pool(name: &str) -> CuResult<Self> {
        Ok(Self { pool: CuSharedMemoryPool::new(name, BUFFERS, WIDTH * HEIGHT)? })
    }

    /// What the camera sees now.
    pub(crate) fn image(&self) -> CuResult<Image> {
        let buffer = self.pool.acquire().ok_or("all buffers of the camera are in use")?;
        let world = &mut BENCH.lock().map_err(|_| "the bench is broken")?.world;
        buffer.with_inner_mut(|pixels| world.look(pixels));
        let (width, height) = (WIDTH as u32, HEIGHT as u32);
        let format = CuImageBufferFormat { width, height, stride: width, pixel_format: *b"GRAY" };
        Ok(Image(CuImage::new(format, buffer)))
    }
}

impl Freezable for Camera {}

impl CuSrcTask for Camera {
    type Resources<'r> = ();
    type Output<'m> = output_msg!(Image);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Self::with_pool("camera")
    }

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        BENCH.lock().map_err(|_| "the bench is broken")?.world.step();
        let mut image = self.image()?;
        image.0.seq = ctx.cl_id();
        output.set_payload(image);
        output.tov = Tov::Time(ctx.now());
        Ok(())
    }
}

/// Drives the wheels.
#[derive(Reflect)]
pub(crate) struct Motors;

impl Freezable for Motors {}

impl CuSinkTask for Motors {
    type Resources<'r> = ();
    type Input<'m> = input_msg!(Drive);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, _: &CuContext, input: &Self::Input<'_>) -> CuResult<()> {
        let mut bench = BENCH.lock().map_err(|_| "the bench is broken")?;
        let drive = input.payload().map(|drive| [drive.left, drive.right]);
        bench.world.drive(drive);
        bench.report.drive(drive);
        Ok(())
    }
}
