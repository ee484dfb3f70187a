//! Passes to the log macros what they need.
fn main() {
    cu29_build::setup();
}
