//! Values and memory; knows no rule of Python.

pub mod header;
pub mod kind;
pub mod layout;
pub mod value;
