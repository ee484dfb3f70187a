//! Every number the design assumes, each with its reason.

/// How deeply brackets and nested expressions may stand in source text, as CPython's own parser bounds them.
pub const PARSER_DEPTH: u32 = 200;
