//! The types of `json` in a build without it: rows that no program sees.

/// In the place of `JSONEncoder`.
pub mod json_encoder {
    use crate::heap::kind::Kind;
    use crate::types::plain::hidden;
    use crate::vm::desc::Type;

    /// A row that no program sees.
    pub static TYPE: Type = hidden(Kind::JsonEncoder);
}

/// In the place of `JSONDecoder`.
pub mod json_decoder {
    use crate::heap::kind::Kind;
    use crate::types::plain::hidden;
    use crate::vm::desc::Type;

    /// A row that no program sees.
    pub static TYPE: Type = hidden(Kind::JsonDecoder);
}
