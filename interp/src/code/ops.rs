//! The instruction table: every instruction of the machine, once.
//!
//! A row is `/// effect` + `Name form { operand: Type, .. }`. From it come the enum `Instr` with encode and decode
//! (`instr.rs`), the listing (`disasm.rs`), the checks of `verify.rs` (an operand's type is its check), the page
//! `docs/bytecode.md`, and the arms of the loop (`exec/run.rs`), in this order.
//!
//! ```text
//!  31      24 23      16 15       8 7        0
//! |     c    |     b    |     a    |    op    |   abc    up to three operands of 8 bits
//! |         b           |     a    |    op    |   abx    one of 8 bits, one of 16
//! |              a                 |    op    |   ax     one of 24 bits
//! ```
//! Forms ending in `w` (`abcw`) take one more word, which is the last operand, of 32 bits.
//!
//! Operand types: `Reg` a register of the frame; `Const` an entry of the code's constants; `Count` a plain number;
//! `Offset` a distance in words from the instruction after this one (negative: backward, which counts fuel); `Site` a
//! name and an inline cache: low 16 bits the constant that holds the name, high 16 bits the cache's number in
//! the code; `Flag` 0 or 1 unless said otherwise. `r[x]` is a register, `k[x]` a constant.
//!
//! # The frame
//!
//! ```text
//!   caller's registers ...  r[a]    r[a+1]  r[a+2] | r[a+3] ...          r[a+3+n-1]
//!                           callee  link    extra  | first argument ...  last argument
//!                                                  ^ the callee's r[0]: arguments are not copied
//! ```
//! Parameters are the callee's first registers in the order: positional, keyword-only, `*args`, `**kwargs`. What a call
//! leaves behind is in `r[a]`; registers above `a` are lost. Registers a code has not written hold anything but are
//! always valid values: a variable that may be read before it is written must be made `Unset` first.

/// How many registers stand between the callee of a call and its first argument, the callee's own included.
pub const FRAME_WORDS: u8 = 3;

/// Hands the table to a macro; see the file's head for how to read a row.
macro_rules! for_each_op {
    ($each:ident) => {
        $each! {
                // -- moves and constants -------------------------------------------------------------------------------------
                /// `r[a] = r[b]`
                Move abc { a: Reg, b: Reg }
                /// `r[a] = k[b]`
                LoadK abx { a: Reg, b: Const16 }
                /// `r[a] = b`, a signed number of 16 bits
                LoadInt abx { a: Reg, b: Int16 }
                /// `r[a]` becomes unbound
                Unset abc { a: Reg }
                /// `r[a]` = builtin number `b` that code needs whatever the names mean (see `code/well_known.rs`)
                LoadWellKnown abc { a: Reg, b: WellKnown }

                // -- variables -----------------------------------------------------------------------------------------------
                /// raises `UnboundLocalError` for the name `k[b]` if `r[a]` is unbound
                CheckBound abx { a: Reg, b: Const16 }
                /// raises `NameError` for the free variable `k[b]` if `r[a]` is unbound
                CheckFree abx { a: Reg, b: Const16 }
                /// `r[a]` = a new cell that holds `r[a]`
                MakeCell abc { a: Reg }
                /// `r[a]` = what the cell `r[b]` holds, unbound included
                GetCell abc { a: Reg, b: Reg }
                /// the cell `r[a]` holds `r[b]` from now on
                SetCell abc { a: Reg, b: Reg }
                /// the cell `r[a]` becomes empty
                UnsetCell abc { a: Reg }
                /// `r[a]` = what cell `b` of the running function's closure holds, unbound included
                GetFree abx { a: Reg, b: Index16 }
                /// cell `b` of the closure holds `r[a]` from now on
                SetFree abx { a: Reg, b: Index16 }
                /// cell `b` of the closure becomes empty
                UnsetFree abx { a: Reg, b: Index16 }
                /// `r[a]` = cell `b` of the closure itself
                LoadClosure abx { a: Reg, b: Index16 }
                /// `r[a]` = item `c` of the list `r[b]`, where variables live that have no register; unbound included
                GetSpill abc { a: Reg, b: Reg, c: Count }
                /// item `c` of the list `r[b]` = `r[a]`
                SetSpill abc { a: Reg, b: Reg, c: Count }
                /// `r[a]` = a new spill list of 256 unbound items
                MakeSpill abc { a: Reg }
                /// `r[a]` = the global or builtin of that name; raises `NameError`
                GetGlobal abcw { a: Reg, site: Site }
                /// the global of that name = `r[a]`
                SetGlobal abcw { a: Reg, site: Site }
                /// deletes the global of that name; raises `NameError`
                DelGlobal abcw { a: Reg, site: Site }
                /// `r[a]` = the name in the mapping `r[b]`, else the global or builtin
                GetName abcw { a: Reg, b: Reg, site: Site }
                /// the name in the mapping `r[b]` = `r[a]`
                SetName abcw { a: Reg, b: Reg, site: Site }
                /// deletes the name in the mapping `r[b]`; raises `NameError`
                DelName abcw { a: Reg, b: Reg, site: Site }
                /// `r[a]` = the name in the mapping `r[b]`, else cell `c` of the closure, unbound included
                GetNameOrFree abcw { a: Reg, b: Reg, c: Count, site: Site }

                // -- attributes and items ------------------------------------------------------------------------------------
                /// `r[a] = r[b].name`
                GetAttr abcw { a: Reg, b: Reg, site: Site }
                /// `r[a].name = r[b]`
                SetAttr abcw { a: Reg, b: Reg, site: Site }
                /// `del r[a].name`
                DelAttr abcw { a: Reg, site: Site }
                /// for `CallMethod`: `r[a]` = the function `r[b].name` and `r[a+3] = r[b]`, or, if it is no plain method of
                /// the class, `r[a]` = the attribute and `r[a+3]` unbound. `r[a+1]`, `r[a+2]` are lost
                GetMethod abcw { a: Reg, b: Reg, site: Site }
                /// as `GetMethod` for the special method `c`, looked up on the type of `r[b]`; raises what `with` and its like raise
                GetSpecial abc { a: Reg, b: Reg, c: Special }
                /// `r[a] = r[b][r[c]]`
                GetItem abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b][k[c]]`
                GetItemK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a][r[b]] = r[c]`
                SetItem abc { a: Reg, b: Reg, c: Reg }
                /// `del r[a][r[b]]`
                DelItem abc { a: Reg, b: Reg }

                // -- arithmetic ----------------------------------------------------------------------------------------------
                /// `r[a] = r[b] + r[c]`
                Add abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] - r[c]`
                Sub abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] * r[c]`
                Mul abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] / r[c]`
                TrueDiv abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] // r[c]`
                FloorDiv abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] % r[c]`
                Mod abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] & r[c]`
                And abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] | r[c]`
                Or abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] ^ r[c]`
                Xor abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] << r[c]`
                Shl abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] >> r[c]`
                Shr abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] ** r[c]`
                Pow abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] @ r[c]`
                MatMul abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] + k[c]`
                AddK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] - k[c]`
                SubK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] * k[c]`
                MulK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] / k[c]`
                TrueDivK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] // k[c]`
                FloorDivK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] % k[c]`
                ModK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] & k[c]`
                AndK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] << k[c]`
                ShlK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] >> k[c]`
                ShrK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a] = r[b] ** k[c]`
                PowK abc { a: Reg, b: Reg, c: Const8 }
                /// `r[a]` = `r[b]` after `r[b] op= r[c]`, the operator given by `op` (see `Binary`)
                InPlace abcw { a: Reg, b: Reg, c: Reg, op: Binary }
                /// as `InPlace` for `+=`
        InPlaceAdd abc { a: Reg, b: Reg, c: Reg }
        /// as `InPlace` for `-=`
        InPlaceSub abc { a: Reg, b: Reg, c: Reg }
        /// as `InPlace` for `+=`, the right side `k[c]`
        InPlaceAddK abc { a: Reg, b: Reg, c: Const8 }
        /// as `InPlace` for `-=`, the right side `k[c]`
        InPlaceSubK abc { a: Reg, b: Reg, c: Const8 }
        /// `r[a] = -r[b]`
                Neg abc { a: Reg, b: Reg }
                /// `r[a] = +r[b]`
                Pos abc { a: Reg, b: Reg }
                /// `r[a] = ~r[b]`
                Invert abc { a: Reg, b: Reg }
                /// `r[a] = not r[b]`
                Not abc { a: Reg, b: Reg }

                // -- comparison ----------------------------------------------------------------------------------------------
                /// `r[a] = r[b] == r[c]`
                Eq abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] != r[c]`
                Ne abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] < r[c]`
                Lt abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] <= r[c]`
                Le abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] > r[c]`
                Gt abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] >= r[c]`
                Ge abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] is r[c]`
                Is abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] is not r[c]`
                IsNot abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] in r[c]`
                In abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = r[b] not in r[c]`
                NotIn abc { a: Reg, b: Reg, c: Reg }

                // -- jumps ---------------------------------------------------------------------------------------------------
                /// `pc += to`
                Jump ax { to: Offset24 }
                /// `pc += to`, backward: counts fuel, may collect
                Loop ax { to: Offset24 }
                /// jumps if `r[a]` is true
                JumpTrue abcw { a: Reg, to: Offset }
                /// jumps if `r[a]` is false
                JumpFalse abcw { a: Reg, to: Offset }
                /// jumps if (`r[a] is None`) is `want`
                JumpNone abcw { a: Reg, want: Flag, to: Offset }
                /// jumps if (`r[a] is r[b]`) is `want`
                JumpIs abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if (`r[a] in r[b]`) is `want`
                JumpIn abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] == r[b]`) is `want`
                JumpEq abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] != r[b]`) is `want`
                JumpNe abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] < r[b]`) is `want`
                JumpLt abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] <= r[b]`) is `want`
                JumpLe abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] > r[b]`) is `want`
                JumpGt abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] >= r[b]`) is `want`
                JumpGe abcw { a: Reg, b: Reg, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] == k[b]`) is `want`
                JumpEqK abcw { a: Reg, b: Const8, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] != k[b]`) is `want`
                JumpNeK abcw { a: Reg, b: Const8, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] < k[b]`) is `want`
                JumpLtK abcw { a: Reg, b: Const8, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] <= k[b]`) is `want`
                JumpLeK abcw { a: Reg, b: Const8, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] > k[b]`) is `want`
                JumpGtK abcw { a: Reg, b: Const8, want: Flag, to: Offset }
                /// jumps if the truth of (`r[a] >= k[b]`) is `want`
                JumpGeK abcw { a: Reg, b: Const8, want: Flag, to: Offset }

                // -- iteration and unpacking ---------------------------------------------------------------------------------
                /// `r[a] = iter(r[b])`
                GetIter abc { a: Reg, b: Reg }
                /// `r[a] = next(r[b])`, or jumps when there is no more
                ForIter abcw { a: Reg, b: Reg, to: Offset }
                /// in front of a call of `r[a]` with `b` arguments: if that is `range`, and they are integers held inline, `r[a]` = the
                /// first number, `r[a+1]` = how many there are, `r[a+2]` = the step, and jumps
                BeginRange abcw { a: Reg, b: Count, to: Offset }
                /// in front of a `ForIter` with the same operands, which it does if `r[b]` is what `BeginRange` made
                ForRange abcw { a: Reg, b: Reg, to: Offset }
                /// `r[a] .. r[a+c-1]` = the `c` items of `r[b]`; raises `ValueError` if there are more or fewer, and then writes none
                Unpack abc { a: Reg, b: Reg, c: Count }
                /// as `Unpack` with a star: `r[a] ..` = the first `c` items, a list, the last `after` items
                UnpackStar abcw { a: Reg, b: Reg, c: Count, after: Number }

                // -- displays ------------------------------------------------------------------------------------------------
                /// `r[a] = [r[b], ..]`, `c` items
                BuildList abc { a: Reg, b: Reg, c: Count }
                /// `r[a] = []`, with room for all that the iterator `r[b]` is known to give; `c`: it may be what `BeginRange` made
                BuildListFor abc { a: Reg, b: Reg, c: Flag }
                /// `r[a] = (r[b], ..)`, `c` items
                BuildTuple abc { a: Reg, b: Reg, c: Count }
                /// `r[a] = {r[b], ..}`, `c` items
                BuildSet abc { a: Reg, b: Reg, c: Count }
                /// `r[a] = {r[b]: r[b+1], ..}`, `c` pairs
                BuildDict abc { a: Reg, b: Reg, c: Count }
                /// `r[a] = slice(r[b], r[b+1], r[b+2])`
                BuildSlice abc { a: Reg, b: Reg }
                /// `r[a]` = the strings `r[b] ..`, `c` of them, joined
                BuildString abc { a: Reg, b: Reg, c: Count }
                /// appends `r[b]` to the list `r[a]`
                ListAppend abc { a: Reg, b: Reg }
                /// extends the list `r[a]` by the iterable `r[b]`
                ListExtend abc { a: Reg, b: Reg }
                /// `r[a] = tuple(r[b])`, `r[b]` a list
                ListToTuple abc { a: Reg, b: Reg }
                /// adds `r[b]` to the set `r[a]`
                SetAdd abc { a: Reg, b: Reg }
                /// adds the items of the iterable `r[b]` to the set `r[a]`
                SetUpdate abc { a: Reg, b: Reg }
                /// `r[a][r[b]] = r[c]`, `r[a]` a dict
                DictPut abc { a: Reg, b: Reg, c: Reg }
                /// updates the dict `r[a]` by the mapping `r[b]`
                DictUpdate abc { a: Reg, b: Reg }
                /// updates the dict `r[a]`, the keywords of a call of `r[c]`, by the mapping `r[b]`; a key twice is a `TypeError`
                DictMerge abc { a: Reg, b: Reg, c: Reg }
                /// `r[a] = format(conv(r[b]), r[c])`; `conv` 0 none, 1 `str`, 2 `repr`, 3 `ascii`; +4: no specification, `c` is unused
                Format abcw { a: Reg, b: Reg, c: Reg, conv: Number }

                // -- calls ---------------------------------------------------------------------------------------------------
                /// `r[a] = r[a](r[a+3], ..)`, `b` arguments
                Call abc { a: Reg, b: Count }
                /// as `Call`; the last of the `b` arguments are keywords, named by the tuple `k[names]`
                CallKw abcw { a: Reg, b: Count, names: Const32 }
                /// calls what `GetMethod` found: `r[a](r[a+3] if bound, r[a+4], ..)`, `b` arguments without the receiver
                CallMethod abc { a: Reg, b: Count }
                /// as `CallMethod`; the last of the `b` arguments are keywords, named by the tuple `k[names]`
                CallMethodKw abcw { a: Reg, b: Count, names: Const32 }
                /// `r[a] = r[a](*r[a+3], **r[a+4])`: an iterable, and a dict or `None`
                CallEx abc { a: Reg }
                /// leaves the frame with `r[a]`
                Return abc { a: Reg }
                /// `r[a]` = a function of the code `k[code]`; of `r[b] ..` it takes, as far as bits of `c` are set: 1 defaults
                /// (tuple), 2 keyword-only defaults (dict), 4 annotations (dict), 8 closure (tuple of cells)
                MakeFunction abcw { a: Reg, b: Reg, c: Count, code: Const32 }

                // -- modules -------------------------------------------------------------------------------------------------
                /// `r[a]` = the module of that name; `r[b]` = the names wanted from it (tuple) or `None`, `r[b+1]` = the level
                Import abcw { a: Reg, b: Reg, site: Site }
                /// `r[a]` = the name from the module `r[b]`; raises `ImportError`
                ImportFrom abcw { a: Reg, b: Reg, site: Site }
                /// puts all public names of the module `r[a]` into the mapping `r[b]`, or into the globals if that is `None`
                ImportStar abc { a: Reg, b: Reg }

                // -- exceptions ----------------------------------------------------------------------------------------------
                /// raises `r[a]`, a class or an instance
                Raise abc { a: Reg }
                /// raises `r[a]` from `r[b]`
                RaiseFrom abc { a: Reg, b: Reg }
                /// raises the exception that is being handled; `RuntimeError` if none is
                RaiseAgain abc {}
                /// goes on with the exception `r[a]` as if it had not been caught: nothing is added to it
                Reraise abc { a: Reg }
                /// the exception `r[a]` is being handled from now on; `r[b]` = the one that was before
                EnterHandler abc { a: Reg, b: Reg }
                /// `r[a]` (see `EnterHandler`) is again the exception that is being handled
                LeaveHandler abc { a: Reg }
                /// `r[a]` = whether the exception `r[b]` matches `r[c]`, a class or a tuple of classes
                Match abc { a: Reg, b: Reg, c: Reg }
                /// `r[a], r[a+1], r[a+2]` = type, value, traceback of the exception `r[b]`
                ExcInfo abc { a: Reg, b: Reg }
                /// for `except*`: `r[a]` = the part of the exception `r[b]` that matches `r[c]`, `r[a+1]` = the rest; `None` for
                /// an empty part. What matches and is no group is wrapped in one
                MatchGroup abc { a: Reg, b: Reg, c: Reg }
                /// `r[a]` = what is to be raised of the exception `r[b]` after its `except*` handlers left the exceptions of the
                /// list `r[c]` (unmatched parts and newly raised ones), or `None`
                JoinGroup abc { a: Reg, b: Reg, c: Reg }

                // -- generators ----------------------------------------------------------------------------------------------
                /// first instruction of a generator's code: makes the generator of this frame and returns it to the caller
                MakeGenerator abc {}
                /// gives `r[b]` to the caller; when resumed, `r[a]` = what was sent
                Yield abc { a: Reg, b: Reg }
                /// as `Yield`, for a generator that delegates to the iterator `r[c]`
                YieldFrom abc { a: Reg, b: Reg, c: Reg }
                /// sends `r[a]` to the iterator `r[b]`: `r[a]` = what it yields, or, when it ends, `r[a]` = its result and a jump.
                /// Always stands as `Send a b to; YieldFrom a a b; Loop` back to the `Send`
                Send abcw { a: Reg, b: Reg, to: Offset }
                /// `r[a]` = the iterator to delegate to: `r[b]` itself if a generator, else `iter(r[b])`
                GetYieldFrom abc { a: Reg, b: Reg }
                /// `r[a]` = the awaitable's iterator of `r[b]`, which `c` tells the origin of: 0 anywhere, 1 `__aenter__`, 2 `__aexit__`
                GetAwait abc { a: Reg, b: Reg, c: Count }
                /// `r[a] = aiter(r[b])`
                GetAIter abc { a: Reg, b: Reg }
                /// `r[a]` = the awaitable's iterator of `anext(r[b])`
                GetANext abc { a: Reg, b: Reg }

                // -- patterns ------------------------------------------------------------------------------------------------
                /// `r[a] = len(r[b])`
                GetLen abc { a: Reg, b: Reg }
                /// `r[a]` = whether a sequence pattern may match `r[b]`
                MatchSequence abc { a: Reg, b: Reg }
                /// `r[a]` = whether a mapping pattern may match `r[b]`
                MatchMapping abc { a: Reg, b: Reg }
                /// `r[a]` = the tuple of what the mapping `r[b]` has for the keys of the tuple `r[c]`, or `None` if one is missing
                MatchKeys abc { a: Reg, b: Reg, c: Reg }
                /// `r[a]` = the tuple of the attributes of `r[b]` that `c` positional patterns and the keywords `k[names]` (tuple)
                /// of the class `r[b+1]` ask for, or `None` if it is no instance or lacks one
                MatchClass abcw { a: Reg, b: Reg, c: Count, names: Const32 }

                // -- the rest ------------------------------------------------------------------------------------------------
                /// shows the value of an expression statement, as an interactive prompt does
                Show abc { a: Reg }
                /// makes `__annotations__` in the mapping `r[a]`, or in the globals if that is `None`, unless it is there
                SetupAnnotations abc { a: Reg }
                /// does nothing
                Nop abc {}
            }
    };
}
pub(crate) use for_each_op;

/// The operators of `InPlace` and of the machine's slow paths, in the order of their numbers.
pub const BINARY: &[&str] = &["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**", "@"];
