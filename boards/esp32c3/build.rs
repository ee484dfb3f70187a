//! The linker's scripts are the HAL's. There is no slot for images: its two ends are one.

/// An address that is mapped, and aligned as an image is.
const SLOT: &str = "0x3C000020";

fn main() {
    println!("cargo:rustc-link-arg=-Tlinkall.x");
    println!("cargo:rustc-link-arg=--defsym=_slot_start={SLOT}");
    println!("cargo:rustc-link-arg=--defsym=_slot_end={SLOT}");
    println!("cargo:rerun-if-changed=build.rs");
}
