//! Functions of doubles whose result IEEE 754 fixes to the last bit, by the processor's own instruction.
//!
//! `libm` has them so for most targets. For WebAssembly it has only its portable code, as the plain instructions can be named
//! in unstable Rust alone; those on vectors can be named in any.

#[cfg(not(target_arch = "wasm32"))]
pub use libm::{ceil, floor, sqrt, trunc};

#[cfg(target_arch = "wasm32")]
pub use vector::{ceil, floor, sqrt, trunc};

#[cfg(target_arch = "wasm32")]
mod vector {
    use core::arch::wasm32::{
        f64x2_ceil, f64x2_extract_lane, f64x2_floor, f64x2_splat, f64x2_sqrt, f64x2_trunc,
    };

    macro_rules! function {
        ($name:ident, $instruction:ident) => {
            pub fn $name(x: f64) -> f64 {
                #[target_feature(enable = "simd128")]
                fn alone(x: f64) -> f64 {
                    f64x2_extract_lane::<0>($instruction(f64x2_splat(x)))
                }
                alone(x)
            }
        };
    }

    function!(ceil, f64x2_ceil);
    function!(floor, f64x2_floor);
    function!(sqrt, f64x2_sqrt);
    function!(trunc, f64x2_trunc);
}
