//! The machine: the loop, and its slow paths by theme.

pub mod access;
pub mod build;
pub mod call;
pub mod class_attr;
pub mod counted;
pub mod errors;
pub mod fast;
pub mod fold;
pub mod generate;
pub mod hot;
pub mod import;
pub mod iterate;
pub mod matching;
pub mod memo;
pub mod names;
pub mod pairs;
pub mod product;
pub mod regs;
pub mod run;
pub mod site;
pub mod special;
mod stale;
pub mod unwind;
