//! The border of a Copper task, guest side: the byte format of `docs/border.md` and the objects that it is in Python.
//!
//! ```text
//! wire        tags and flags                            names     what was sent once: names and structs
//! reader      bytes -> objects                          writer    objects -> bytes
//! record      structs      attr_dict  maps, variants    message   inputs and outputs      context  ctx
//! shared      buffers in memory shared with the host
//! fresh       objects with a template's content         changed   whether a script has written to them
//! session     what lives from call to call, `start` and `stop`            process  a call of `process`
//! giving      records as results of an embedder's functions
//! ```
//! Nothing here allocates outside the arena. Reading and writing never run Python code and never collect: without room they
//! fail, and the call begins anew after a collection (`session::with_room`).

pub mod attr_dict;
pub mod changed;
pub mod context;
pub mod fault;
pub mod fresh;
pub mod giving;
pub mod message;
pub mod names;
pub mod own_class;
pub mod process;
pub mod reader;
pub mod record;
pub mod session;
pub mod shared;
pub mod wire;
pub mod writer;
