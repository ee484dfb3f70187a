//! The ends of small graphs: numbers go in, and what comes out of two tasks is kept.

use cu29::prelude::*;
use std::sync::Mutex;

/// What came in a cycle, from the one and from the other.
pub(crate) type Came = (Option<u64>, Option<u64>);

/// What came to the end of the graph in each cycle. One graph at a time writes there.
pub(crate) static CAME: Mutex<Vec<Came>> = Mutex::new(Vec::new());

/// Gives each cycle its number.
#[derive(Reflect)]
pub(crate) struct Ticks;

impl Freezable for Ticks {}

impl CuSrcTask for Ticks {
    type Resources<'r> = ();
    type Output<'m> = output_msg!(u64);

    fn new(_: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        Ok(Self)
    }

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        output.set_payload(ctx.cl_id());
        Ok(())
    }
}

/// Keeps what comes. With the key `last` it fails in the cycle of that number.
#[derive(Reflect)]
pub(crate) struct End {
    last: Option<u64>,
}

impl Freezable for End {}

impl CuSinkTask for End {
    type Resources<'r> = ();
    type Input<'m> = input_msg!('m, u64, u64);

    fn new(config: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        let last = config.map_or(Ok(None), |config| config.get("last"))?;
        Ok(Self { last })
    }

    fn process(&mut self, ctx: &CuContext, input: &Self::Input<'_>) -> CuResult<()> {
        CAME.lock().unwrap().push((input.0.payload().copied(), input.1.payload().copied()));
        if self.last == Some(ctx.cl_id()) { Err("this was all".into()) } else { Ok(()) }
    }
}
