//! A Python task with somebody beside it who notes what its calls come to, for the report.

use crate::report::BENCH;
use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use cu_chalcopy_task::ends::{SandboxSinkTask, SandboxSrcTask};
use cu_chalcopy_task::machine::Gauges;
use cu_chalcopy_task::ports::{Inputs, Outputs};
use cu_chalcopy_task::task::{SandboxTask, State};
use cu29::prelude::*;
use cu29::reflect::Reflect;

/// What says how much its machine has used.
pub(crate) trait Gauged {
    /// Of the last call.
    fn gauges(&self) -> Gauges;
}

impl<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> Gauged for SandboxTask<I, S, O> {
    fn gauges(&self) -> Gauges {
        SandboxTask::gauges(self)
    }
}

impl<S: State + 'static, O: Outputs + 'static> Gauged for SandboxSrcTask<S, O> {
    fn gauges(&self) -> Gauges {
        SandboxSrcTask::gauges(self)
    }
}

impl<I: Inputs + 'static, S: State + 'static> Gauged for SandboxSinkTask<I, S> {
    fn gauges(&self) -> Gauges {
        SandboxSinkTask::gauges(self)
    }
}

/// A task whose calls are noted.
#[derive(Reflect)]
#[reflect(no_field_bounds, from_reflect = false, type_path = false)]
pub(crate) struct Watched<T: Send + Sync + 'static> {
    #[reflect(ignore)]
    task: T,
}

impl<T: Send + Sync + 'static> TypePath for Watched<T> {
    fn type_path() -> &'static str {
        "follow::watched::Watched"
    }

    fn short_type_path() -> &'static str {
        "Watched"
    }
}

impl<T: Gauged + Send + Sync + 'static> Watched<T> {
    fn note(&self, ctx: &CuContext, done: CuResult<()>) -> CuResult<()> {
        let mut bench = BENCH.lock().map_err(|_| "the bench is broken")?;
        bench.report.call(ctx.task_id().unwrap_or("?"), self.task.gauges());
        done
    }
}

impl<T: Freezable + Send + Sync + 'static> Freezable for Watched<T> {
    fn freeze<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.task.freeze(encoder)
    }

    fn thaw<D: Decoder>(&mut self, decoder: &mut D) -> Result<(), DecodeError> {
        self.task.thaw(decoder)
    }
}

// What sources, tasks and sinks have in common.
macro_rules! watched {
    ($trait:ident { $($process:tt)* }) => {
        impl<T: $trait + Gauged + Send + Sync + 'static> $trait for Watched<T> {
            type Resources<'r> = T::Resources<'r>;
            $($process)*

            fn new(config: Option<&ComponentConfig>, resources: Self::Resources<'_>) -> CuResult<Self> {
                T::new(config, resources).map(|task| Self { task })
            }

            fn start(&mut self, ctx: &CuContext) -> CuResult<()> {
                self.task.start(ctx)
            }

            fn postprocess(&mut self, ctx: &CuContext) -> CuResult<()> {
                self.task.postprocess(ctx)
            }

            fn stop(&mut self, ctx: &CuContext) -> CuResult<()> {
                self.task.stop(ctx)
            }
        }
    };
}

watched! { CuSrcTask {
    type Output<'m> = T::Output<'m>;

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        let done = self.task.process(ctx, output);
        self.note(ctx, done)
    }
} }

watched! { CuTask {
    type Input<'m> = T::Input<'m>;
    type Output<'m> = T::Output<'m>;

    fn process(&mut self, ctx: &CuContext, input: &Self::Input<'_>, output: &mut Self::Output<'_>) -> CuResult<()> {
        let done = self.task.process(ctx, input, output);
        self.note(ctx, done)
    }
} }

watched! { CuSinkTask {
    type Input<'m> = T::Input<'m>;

    fn process(&mut self, ctx: &CuContext, input: &Self::Input<'_>) -> CuResult<()> {
        let done = self.task.process(ctx, input);
        self.note(ctx, done)
    }
} }
