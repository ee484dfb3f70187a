//! The types of `_collections` in a build without it: rows that no program sees.

/// In the place of `deque`.
pub mod deque {
    use crate::heap::kind::Kind;
    use crate::types::plain::hidden;
    use crate::vm::desc::Type;

    /// A row that no program sees.
    pub static TYPE: Type = hidden(Kind::Deque);
}

/// In the place of its iterators.
pub mod deque_iter {
    use crate::heap::kind::Kind;
    use crate::types::plain::hidden;
    use crate::vm::desc::Type;

    /// A row that no program sees.
    pub static FORWARD: Type = hidden(Kind::DequeIterator);
    /// A row that no program sees.
    pub static BACKWARD: Type = hidden(Kind::DequeReversed);
}

/// In the place of `_tuplegetter`.
pub mod tuple_getter {
    use crate::heap::kind::Kind;
    use crate::types::plain::hidden;
    use crate::vm::desc::Type;

    /// A row that no program sees.
    pub static TYPE: Type = hidden(Kind::TupleGetter);
}
