//! What `wit/chalcopy.wit` says, as Rust.
#![allow(missing_docs, unreachable_pub)]

wasmtime::component::bindgen!({
    path: "../../wit/chalcopy.wit",
    world: "machine",
});
