//! Kinds: what an object's words mean. The heap knows of a kind only whether its words are values or raw bits.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $form:ident,)*) => {
        /// What an object in the arena or in an image is.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Kind { $($(#[$doc])* $name,)* }

        impl Kind {
            /// Every kind in the order of its number.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];
            const RAW: &'static [bool] = &[$(kinds!(@raw $form),)*];
        }
    };
    (@raw raw) => { true };
    (@raw values) => { false };
}

// One row per kind. `values`: every word of the body is a `Value`; `raw`: none is.
// The first rows are the builtin types a program can see, in the order of `types/mod.rs`.
kinds! {
    /// `NoneType`; no object, the type's row only.
    None raw,
    /// `bool`; no object.
    Bool raw,
    /// `int` beyond the inline range: magnitude in 64-bit limbs, least first; `FLAG_A`: negative.
    Int raw,
    /// `float`; no object.
    Float raw,
    /// `complex`: two doubles.
    Complex raw,
    /// `str`: see `heap/layout.rs`.
    Str raw,
    /// `bytes`: see `heap/layout.rs`.
    Bytes raw,
    /// `bytearray`: length, block of raw words.
    Bytearray values,
    /// `memoryview`.
    Memoryview values,
    /// `tuple`: the items.
    Tuple values,
    /// `list`: length, block of items.
    List values,
    /// `dict`: see `types/dict.rs`.
    Dict values,
    /// `set`: as a dict.
    Set values,
    /// `frozenset`: as a set.
    Frozenset values,
    /// `range`: start, stop, step, length.
    Range values,
    /// `slice`: start, stop, step.
    Slice values,
    /// `ellipsis`; no object.
    Ellipsis raw,
    /// `NotImplementedType`; no object.
    NotImplemented raw,
    /// `type`: a class made by a program: see `types/class.rs`.
    Class values,
    /// `object` and instances of classes made by a program: shape, overflow, slots.
    Instance values,
    /// `function`: see `types/function.rs`.
    Function values,
    /// `builtin_function_or_method`: a row of the table of natives bound to a value.
    Native values,
    /// `method`: function, receiver.
    Method values,
    /// `property`: getter, setter, deleter, doc.
    Property values,
    /// `staticmethod`: the function.
    StaticMethod values,
    /// `classmethod`: the function.
    ClassMethod values,
    /// `super`: class, receiver, the receiver's class.
    Super values,
    /// `module`: name, dict.
    Module values,
    /// `code`: the code in its image, inline caches.
    Code values,
    /// `generator`: see `types/generator.rs`.
    Generator values,
    /// `coroutine`: as a generator.
    Coroutine values,
    /// `async_generator`: as a generator.
    AsyncGenerator values,
    /// What `asend`, `athrow` and `aclose` of an asynchronous generator give: see `types/async_steps.rs`.
    AsyncStep values,
    /// `anext_awaitable`: iterator of the awaitable, default.
    AsyncDefault values,
    /// `coroutine_wrapper`: the coroutine.
    CoroutineWrapper values,
    /// `cell`: the value of a captured variable.
    Cell values,
    /// `traceback`: next, code, instruction.
    Traceback values,
    /// `frame`: function, instruction. See `types/frame.rs`.
    Frame values,
    /// `dict_keys`: the dict.
    DictKeys values,
    /// `dict_values`: the dict.
    DictValues values,
    /// `dict_items`: the dict.
    DictItems values,
    /// `mappingproxy`: the dict.
    MappingProxy values,
    /// `list_iterator`: list, index.
    ListIterator values,
    /// `tuple_iterator`: tuple, index.
    TupleIterator values,
    /// `str_iterator` (`str_ascii_iterator`): string, byte offset.
    StrIterator values,
    /// `bytes_iterator`, `bytearray_iterator`: object, index.
    BytesIterator values,
    /// `memory_iterator`, `arrayiterator`: object, index.
    MemoryIterator values,
    /// `range_iterator`: next, step, how many are left.
    RangeIterator values,
    /// `longrange_iterator`: as a range's iterator.
    LongRangeIterator values,
    /// `dict_keyiterator` and its siblings: dict, entry, length at the start, what to give.
    DictIterator values,
    /// `set_iterator`: set, entry, length at the start.
    SetIterator values,
    /// `iterator` over `__getitem__`: object, index.
    SequenceIterator values,
    /// `callable_iterator`: callable, sentinel.
    CallIterator values,
    /// `reversed`: sequence, index.
    Reversed values,
    /// `enumerate`: iterator, count.
    Enumerate values,
    /// `zip`: strict, iterators.
    Zip values,
    /// `map`: function, iterators.
    Map values,
    /// `filter`: function, iterator.
    Filter values,
    /// `TextIOWrapper`: a stream of the host's: its number (0 input, 1 output, 2 errors).
    Stream values,
    /// `Struct`: a format, see `types/packer.rs`.
    Struct values,
    /// `array.array`: see `types/packed.rs`.
    Array values,
    /// `types.GenericAlias`: the class, the tuple of its arguments, whether it is unpacked.
    Alias values,
    /// `json.JSONEncoder`: see `types/json_encoder.rs`.
    JsonEncoder values,
    /// `json.JSONDecoder`: see `types/json_decoder.rs`.
    JsonDecoder values,
    /// `collections.deque`: see `types/deque_ring.rs`.
    Deque values,
    /// `_collections._deque_iterator`: deque, how many are left, the deque's changes at the start.
    DequeIterator values,
    /// `_collections._deque_reverse_iterator`: as the iterator.
    DequeReversed values,
    /// `_collections._tuplegetter`: index, doc.
    TupleGetter values,
    /// `weakref.ReferenceType`: see `heap/watched.rs`.
    WeakRef values,
    /// `member_descriptor`: class, name, slot. See `types/member.rs`.
    Member values,
    /// `types.UnionType`: the tuple of its classes.
    Union values,
    /// A hidden class: see `types/shape.rs`. Not visible to a program.
    Shape values,
    /// A block of values that belongs to another object. Not visible.
    Words values,
    /// A block of raw bits that belongs to another object. Not visible.
    Raw raw,
    /// A text that grows at its end, shared by strings: see `heap/layout.rs`. Not visible.
    Growing raw,
    /// An image of code that was compiled or loaded into the arena. Not visible.
    Image raw,
    /// What calls an object's finaliser: see `heap/watched.rs`. Not visible.
    Watch values,
    /// A value of the embedder's: type number, payload. Shown as `object`.
    Foreign values,
    /// `Context` of a task: see `border/context.rs`.
    Context values,
    /// `SharedMemoryHandle` of a task: see `border/shared.rs`.
    SharedHandle values,
    /// A dict of the border whose keys are attributes too; instances with a dict inside. See `border/attr_dict.rs`.
    AttrDict values,
    // From here on the kinds are those of instances without a payload; see `Vm::payload`.
    /// A struct of the border; instances. See `border/record.rs`.
    Record values,
    /// A message of the border; instances. See `border/message.rs`.
    Message values,
}

impl Kind {
    /// The kind with this number.
    ///
    /// # Panics
    /// If there is none: the header was not written by the heap.
    #[inline(always)]
    pub fn from_number(number: u8) -> Kind {
        Kind::ALL[usize::from(number)]
    }

    /// The kind with this number, if there is one. For what comes from outside.
    pub fn checked(number: u8) -> Option<Kind> {
        Kind::ALL.get(usize::from(number)).copied()
    }

    /// Whether the body's words are raw bits rather than values.
    #[inline(always)]
    pub fn is_raw(self) -> bool {
        Kind::RAW[self as usize]
    }
}
