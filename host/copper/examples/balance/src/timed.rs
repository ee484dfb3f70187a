//! The Python task with a stopwatch around it, for the report. An application without one names `SandboxTask` itself.

use crate::report::BENCH;
use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use cu_chalcopy_task::ports::{Inputs, Outputs};
use cu_chalcopy_task::task::{SandboxTask, State};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use std::time::Instant;

/// A [`SandboxTask`] whose calls are timed.
#[derive(Reflect)]
#[reflect(no_field_bounds, from_reflect = false, type_path = false)]
pub(crate) struct Timed<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> {
    #[reflect(ignore)]
    task: SandboxTask<I, S, O>,
}

impl<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> TypePath for Timed<I, S, O> {
    fn type_path() -> &'static str {
        "balance::timed::Timed"
    }

    fn short_type_path() -> &'static str {
        "Timed"
    }
}

impl<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> Freezable for Timed<I, S, O> {
    fn freeze<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.task.freeze(encoder)
    }

    fn thaw<D: Decoder>(&mut self, decoder: &mut D) -> Result<(), DecodeError> {
        self.task.thaw(decoder)
    }
}

impl<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> CuTask for Timed<I, S, O> {
    type Resources<'r> = ();
    type Input<'m> = I::Input<'m>;
    type Output<'m> = O::Output<'m>;

    fn new(config: Option<&ComponentConfig>, (): ()) -> CuResult<Self> {
        SandboxTask::new(config, ()).map(|task| Self { task })
    }

    fn start(&mut self, ctx: &CuContext) -> CuResult<()> {
        self.task.start(ctx)
    }

    fn process(
        &mut self,
        ctx: &CuContext,
        input: &Self::Input<'_>,
        output: &mut Self::Output<'_>,
    ) -> CuResult<()> {
        let before = Instant::now();
        let done = self.task.process(ctx, input, output);
        let took = before.elapsed();
        let mut bench = BENCH.lock().map_err(|_| "the bench is broken")?;
        bench.report.call(took, self.task.gauges());
        if let Err(error) = &done {
            bench.report.failure(error.to_string());
        }
        done
    }

    fn postprocess(&mut self, ctx: &CuContext) -> CuResult<()> {
        self.task.postprocess(ctx)
    }

    fn stop(&mut self, ctx: &CuContext) -> CuResult<()> {
        self.task.stop(ctx)
    }
}
