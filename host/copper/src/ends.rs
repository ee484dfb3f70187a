//! The ends of a graph in Python: sources, which have no inputs, and sinks, which have no outputs. Each is a `SandboxTask` inside.

use crate::config::Settings;
use crate::machine::{Fault, Gauges};
use crate::ports::{Inputs, Outputs};
use crate::task::{Maker, SandboxTask, State};
use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use cu29::prelude::*;
use cu29::reflect::Reflect;

/// A Copper source whose `process` is a Python function; its `input` is `None`.
///
/// Python reaches nothing of the outside: what such a source is for is made of the clock and of its state (set points, test signals,
/// plans).
#[derive(Reflect)]
#[reflect(no_field_bounds, from_reflect = false, type_path = false)]
pub struct SandboxSrcTask<S, O>
where
    S: State + 'static,
    O: Outputs + 'static,
{
    #[reflect(ignore)]
    task: SandboxTask<(), S, O>,
}

/// A Copper sink whose `process` is a Python function; its `output` is `None`.
#[derive(Reflect)]
#[reflect(no_field_bounds, from_reflect = false, type_path = false)]
pub struct SandboxSinkTask<I, S>
where
    I: Inputs + 'static,
    S: State + 'static,
{
    #[reflect(ignore)]
    task: SandboxTask<I, S, ()>,
}

// What both are beside their `process`: the same as the task inside.
macro_rules! end {
    ($end:ident<$a:ident: $a_is:ident, $b:ident: $b_is:ident> $inside:ty, $trait:ident { $($process:tt)* }) => {
        impl<$a: $a_is + 'static, $b: $b_is + 'static> TypePath for $end<$a, $b> {
            fn type_path() -> &'static str {
                concat!("cu_chalcopy_task::ends::", stringify!($end))
            }

            fn short_type_path() -> &'static str {
                stringify!($end)
            }

            fn type_ident() -> Option<&'static str> {
                Some(stringify!($end))
            }

            fn crate_name() -> Option<&'static str> {
                Some("cu_chalcopy_task")
            }

            fn module_path() -> Option<&'static str> {
                Some("cu_chalcopy_task::ends")
            }
        }

        impl<$a: $a_is + 'static, $b: $b_is + 'static> $end<$a, $b> {
            /// One with these settings and machines of your own making.
            ///
            /// # Errors
            /// The script cannot be read, compiled or run.
            pub fn with_machine(settings: Settings, make: Maker) -> CuResult<Self> {
                Ok(Self { task: <$inside>::with_machine(settings, make)? })
            }

            /// What the machine has used; zeros if there is none.
            pub fn gauges(&self) -> Gauges {
                self.task.gauges()
            }

            /// The state as the script has it now.
            ///
            /// # Errors
            /// It does not fit `S`.
            pub fn state(&self) -> Result<S, Fault> {
                self.task.state()
            }
        }

        impl<$a: $a_is + 'static, $b: $b_is + 'static> Freezable for $end<$a, $b> {
            fn freeze<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
                self.task.freeze(encoder)
            }

            fn thaw<D: Decoder>(&mut self, decoder: &mut D) -> Result<(), DecodeError> {
                self.task.thaw(decoder)
            }
        }

        impl<$a: $a_is + 'static, $b: $b_is + 'static> $trait for $end<$a, $b> {
            type Resources<'r> = ();
            $($process)*

            fn register_debug_state_types(registry: &mut TypeRegistry) {
                <$inside as CuTask>::register_debug_state_types(registry);
            }

            fn debug_state_type_path() -> &'static str {
                <$inside as CuTask>::debug_state_type_path()
            }

            fn with_debug_state<R>(&self, f: impl FnOnce(&dyn Reflect) -> R) -> R {
                self.task.with_debug_state(f)
            }

            fn new(config: Option<&ComponentConfig>, (): Self::Resources<'_>) -> CuResult<Self> {
                Ok(Self { task: <$inside as CuTask>::new(config, ())? })
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

end! { SandboxSrcTask<S: State, O: Outputs> SandboxTask<(), S, O>, CuSrcTask {
    type Output<'m> = O::Output<'m>;

    fn process(&mut self, ctx: &CuContext, output: &mut Self::Output<'_>) -> CuResult<()> {
        self.task.process(ctx, &(), output)
    }
} }

end! { SandboxSinkTask<I: Inputs, S: State> SandboxTask<I, S, ()>, CuSinkTask {
    type Input<'m> = I::Input<'m>;

    fn process(&mut self, ctx: &CuContext, input: &Self::Input<'_>) -> CuResult<()> {
        self.task.process(ctx, input, &mut ())
    }
} }
