//! The hot loop: runs instructions as long as each is done by what stands in this file.
//!
//! It calls nothing, raises nothing, collects nothing and makes nothing but small tuples, so its few variables stay in the processor's registers
//! from one instruction to the next, in WebAssembly too. An instruction that needs more is left as it is, nothing of it done: it
//! is the next one that the loop of `run.rs` sees, which does all of any instruction.

use core::hint::cold_path;

use crate::code::instr::{Op, row};
use crate::code::operand::Reg;
use crate::exec::counted::{self, Counted};
use crate::exec::regs::Window;
use crate::exec::{access, fast, iterate, names};
use crate::heap::value::Value;
use crate::modules::builtins::LEN;
use crate::types::list;
use crate::vm::desc::Comparison;
use crate::vm::state::Vm;

/// `list.append`, the method that is called most.
const LIST_APPEND: Value = list::APPEND;

/// Runs on from the instruction that `vm.places` names, up to one that is not done here: that it names then. As nothing else is
/// given back, none of the many ways out has anything to move.
#[inline(never)]
pub fn hot(vm: &mut Vm) {
    let mut here = Window::marked(vm);
    let mut at;
    /// As `dispatch!` in `run.rs`. An arm gives `true` when all of the instruction is done (`false`: nothing of it), and the next one
    /// is read; `jumped!` has gone on elsewhere already.
    macro_rules! dispatch {
        ($($Name:ident { $($field:tt)* } => $body:expr,)*) => {{
            let (op, spot) = here.next_marked(vm);
            at = spot;
            match op {
                $(Op::$Name => {
                    let row::$Name { $($field)* } = row::$Name::read(spot, || here.peek());
                    if !$body {
                        cold_path();
                        break;
                    }
                    here.jump(const { Op::$Name.width() as i32 - 1 });
                })*
                // All of them by name: with none left over, an op's number is no question.
                Op::LoadWellKnown | Op::MakeCell | Op::UnsetCell | Op::UnsetFree | Op::LoadClosure | Op::GetSpill
                | Op::SetSpill | Op::MakeSpill | Op::SetGlobal | Op::DelGlobal | Op::GetName | Op::SetName
                | Op::DelName | Op::GetNameOrFree | Op::DelAttr | Op::GetSpecial | Op::DelItem | Op::Pow
                | Op::MatMul | Op::Pos | Op::Invert | Op::In | Op::NotIn | Op::JumpIn | Op::GetIter
                | Op::UnpackStar | Op::BuildList | Op::BuildListFor | Op::BuildSet | Op::BuildDict
                | Op::BuildSlice | Op::BuildString | Op::ListExtend | Op::ListToTuple | Op::SetAdd | Op::SetUpdate | Op::DictPut
                | Op::DictUpdate | Op::DictMerge | Op::Format | Op::CallKw | Op::CallMethodKw | Op::CallEx
                | Op::MakeFunction | Op::Import | Op::ImportFrom | Op::ImportStar | Op::Raise | Op::RaiseFrom
                | Op::RaiseAgain | Op::Reraise | Op::EnterHandler | Op::LeaveHandler | Op::Match | Op::MatchGroup
                | Op::JoinGroup | Op::ExcInfo | Op::MakeGenerator | Op::Yield | Op::YieldFrom | Op::Send
                | Op::GetYieldFrom | Op::GetAwait | Op::GetAIter | Op::GetANext | Op::GetLen | Op::MatchSequence
                | Op::MatchMapping | Op::MatchKeys | Op::MatchClass | Op::Show | Op::SetupAnnotations | Op::Nop => break,
            }
        }};
    }
    /// `r[a] = value`, if there is one.
    macro_rules! give {
        ($a:ident, $value:expr) => {
            match $value {
                Some(value) => {
                    here.set($a, value);
                    true
                }
                None => false,
            }
        };
    }
    /// Jumps from an instruction of this width, if the condition is there and as wanted; a jump backward counts a tick.
    macro_rules! jump_if {
        ($width:literal, $condition:expr, $to:expr) => {
            match $condition {
                Some(true) if $to < 0 && !tick(vm) => false,
                Some(true) => {
                    here.jump($width - 1 + $to);
                    continue;
                }
                Some(false) => true,
                None => false,
            }
        };
    }
    macro_rules! compare {
        ($comparison:ident, $a:ident, $b:expr, $c:expr) => {
            give!($a, fast::compare(Comparison::$comparison, $b, $c).map(Value::bool))
        };
    }
    macro_rules! compare_jump {
        ($comparison:ident, $a:expr, $b:expr, $want:ident, $to:ident) => {
            jump_if!(
                2,
                fast::compare(Comparison::$comparison, $a, $b).map(|truth| truth == $want.is_set()),
                $to.0
            )
        };
    }
    /// `compare_jump!` with a constant that may be a short string.
    macro_rules! equal_jump {
        ($comparison:ident, $a:expr, $b:ident, $equal:expr, $to:ident) => {{
            let (value, constant) = ($a, here.k8($b));
            let truth = match fast::compare(Comparison::$comparison, value, constant) {
                Some(truth) => Some(truth),
                None => fast::same_text(vm, &here, value, here.k(vm, u32::from($b.0)))
                    .map(|same| same == (Comparison::$comparison == Comparison::Eq)),
            };
            jump_if!(2, truth.map(|truth| truth == $equal.is_set()), $to.0)
        }};
    }
    loop {
        dispatch! {
            Move { a, b } => { here.set(a, here.r(b)); true },
            LoadK { a, b } => { here.set(a, here.k(vm, u32::from(b.0))); true },
            LoadInt { a, b } => { here.set(a, Value::small(i64::from(b.0))); true },
            Unset { a } => { here.set(a, Value::UNSET); true },

            CheckBound { a, b: _ } => here.r(a).is_set(),
            CheckFree { a, b: _ } => here.r(a).is_set(),
            GetCell { a, b } => give!(a, here.cell(vm, here.r(b)).map(|cell| here.word(vm, cell, 0))),
            SetCell { a, b } => match here.cell(vm, here.r(a)) {
                Some(cell) => { here.set_word(vm, cell, 0, here.r(b)); true }
                None => false,
            },
            GetFree { a, b } => { here.set(a, here.word(vm, names::free_cell(vm, &here, b), 0)); true },
            SetFree { a, b } => { here.set_word(vm, names::free_cell(vm, &here, b), 0, here.r(a)); true },
            GetGlobal { a, site } => give!(a, names::cached_global(vm, &here, site)),

            GetAttr { a, b, site } => give!(a, access::cached_attr::<false>(vm, &here, here.r(b), site)),
            SetAttr { a, b, site } => {
                let (object, value) = (here.r(a), here.r(b));
                access::set_cached_attr::<false>(vm, &mut here, object, site, value)
            },
            GetMethod { a, b, site } => match access::cached_method::<false>(vm, &here, here.r(b), site) {
                Some((method, receiver)) => {
                    here.set(a, method);
                    here.set(Reg(a.0 + 3), receiver);
                    true
                }
                None => false,
            },
            GetItem { a, b, c } => give!(a, fast::item(vm, &here, here.r(b), here.r(c))),
            GetItemK { a, b, c } => give!(a, fast::item(vm, &here, here.r(b), here.k8(c))),
            SetItem { a, b, c } => {
                let (object, key, value) = (here.r(a), here.r(b), here.r(c));
                fast::set_item(vm, &mut here, object, key, value)
            },

            Add { a, b, c } => give!(a, fast::add(here.r(b), here.r(c))),
            Sub { a, b, c } => give!(a, fast::sub(here.r(b), here.r(c))),
            Mul { a, b, c } => give!(a, fast::mul(here.r(b), here.r(c))),
            TrueDiv { a, b, c } => give!(a, fast::true_div(here.r(b), here.r(c))),
            FloorDiv { a, b, c } => give!(a, fast::floor_div(here.r(b), here.r(c))),
            Mod { a, b, c } => give!(a, fast::modulo(here.r(b), here.r(c))),
            And { a, b, c } => give!(a, fast::and(here.r(b), here.r(c))),
            Or { a, b, c } => give!(a, fast::or(here.r(b), here.r(c))),
            Xor { a, b, c } => give!(a, fast::xor(here.r(b), here.r(c))),
            Shl { a, b, c } => give!(a, fast::shl(here.r(b), here.r(c))),
            Shr { a, b, c } => give!(a, fast::shr(here.r(b), here.r(c))),
            AddK { a, b, c } => give!(a, fast::add(here.r(b), here.k8(c))),
            SubK { a, b, c } => give!(a, fast::sub(here.r(b), here.k8(c))),
            MulK { a, b, c } => give!(a, fast::mul(here.r(b), here.k8(c))),
            TrueDivK { a, b, c } => give!(a, fast::true_div(here.r(b), here.k8(c))),
            FloorDivK { a, b, c } => give!(a, fast::floor_div(here.r(b), here.k8(c))),
            ModK { a, b, c } => give!(a, fast::modulo(here.r(b), here.k8(c))),
            AndK { a, b, c } => give!(a, fast::and(here.r(b), here.k8(c))),
            ShlK { a, b, c } => give!(a, fast::shl(here.r(b), here.k8(c))),
            ShrK { a, b, c } => give!(a, fast::shr(here.r(b), here.k8(c))),
            PowK { a, b, c } => give!(a, fast::pow(here.r(b), here.k8(c))),
            InPlace { a, b, c, op } => give!(a, fast::inplace(op, here.r(b), here.r(c))),
            InPlaceAdd { a, b, c } => give!(a, fast::add(here.r(b), here.r(c))),
            InPlaceSub { a, b, c } => give!(a, fast::sub(here.r(b), here.r(c))),
            InPlaceAddK { a, b, c } => give!(a, fast::add(here.r(b), here.k8(c))),
            InPlaceSubK { a, b, c } => give!(a, fast::sub(here.r(b), here.k8(c))),
            Neg { a, b } => give!(a, fast::neg(here.r(b))),
            Not { a, b } => give!(a, fast::truth(here.r(b)).map(|truth| Value::bool(!truth))),

            Eq { a, b, c } => compare!(Eq, a, here.r(b), here.r(c)),
            Ne { a, b, c } => compare!(Ne, a, here.r(b), here.r(c)),
            Lt { a, b, c } => compare!(Lt, a, here.r(b), here.r(c)),
            Le { a, b, c } => compare!(Le, a, here.r(b), here.r(c)),
            Gt { a, b, c } => compare!(Gt, a, here.r(b), here.r(c)),
            Ge { a, b, c } => compare!(Ge, a, here.r(b), here.r(c)),
            Is { a, b, c } => give!(a, fast::identical(here.r(b), here.r(c)).map(Value::bool)),
            IsNot { a, b, c } => give!(a, fast::identical(here.r(b), here.r(c)).map(|same| Value::bool(!same))),

            Jump { to } => jump_if!(1, Some(true), to.0),
            Loop { to } => jump_if!(1, Some(true), to.0),
            JumpTrue { a, to } => jump_if!(2, fast::truth(here.r(a)), to.0),
            JumpFalse { a, to } => jump_if!(2, fast::truth(here.r(a)).map(|truth| !truth), to.0),
            JumpNone { a, want, to } => jump_if!(2, Some(here.r(a).is_none() == want.is_set()), to.0),
            JumpIs { a, b, want, to } => {
                jump_if!(2, fast::identical(here.r(a), here.r(b)).map(|same| same == want.is_set()), to.0)
            },
            JumpEq { a, b, want, to } => compare_jump!(Eq, here.r(a), here.r(b), want, to),
            JumpNe { a, b, want, to } => compare_jump!(Ne, here.r(a), here.r(b), want, to),
            JumpLt { a, b, want, to } => compare_jump!(Lt, here.r(a), here.r(b), want, to),
            JumpLe { a, b, want, to } => compare_jump!(Le, here.r(a), here.r(b), want, to),
            JumpGt { a, b, want, to } => compare_jump!(Gt, here.r(a), here.r(b), want, to),
            JumpGe { a, b, want, to } => compare_jump!(Ge, here.r(a), here.r(b), want, to),
            JumpEqK { a, b, want, to } => equal_jump!(Eq, here.r(a), b, want, to),
            JumpNeK { a, b, want, to } => equal_jump!(Ne, here.r(a), b, want, to),
            JumpLtK { a, b, want, to } => compare_jump!(Lt, here.r(a), here.k8(b), want, to),
            JumpLeK { a, b, want, to } => compare_jump!(Le, here.r(a), here.k8(b), want, to),
            JumpGtK { a, b, want, to } => compare_jump!(Gt, here.r(a), here.k8(b), want, to),
            JumpGeK { a, b, want, to } => compare_jump!(Ge, here.r(a), here.k8(b), want, to),

            ForIter { a, b, to } => match iterate::fast_next(vm, &mut here, b) {
                iterate::Next::Item(value) => { here.set(a, value); true }
                iterate::Next::End => { here.jump(1 + to.0); continue; }
                iterate::Next::Slow => false,
            },
            BeginRange { a, b, to } => if counted::begin_by_one(&mut here, a, b) { here.jump(1 + to.0); continue; } else { false },
            ForRange { a, b, to } => match counted::next(&mut here, b) {
                Counted::Item(value) => { here.set(a, value); here.jump(const { Op::ForIter.width() as i32 }); true }
                Counted::End => { here.jump(1 + to.0); continue; }
                Counted::Other => true,
            },
            Unpack { a, b, c } => here.unpack(vm, a, here.r(b), usize::from(c.0)),

            BuildTuple { a, b, c } => give!(a, fast::tuple(vm, &mut here, b, c)),
            ListAppend { a, b } => here.append(vm, here.r(a), here.r(b)),

            Call { a, b } => {
                if !has_tick(vm) {
                    false
                } else if here.enter::<false>(vm, u32::from(a.0), u32::from(b.0), a) {
                    vm.ticks -= 1;
                    continue;
                } else if here.r(a) == LEN && b.0 == 1 {
                    let len = fast::len(vm, &here, here.r(Reg(a.0 + 3)));
                    vm.ticks -= i64::from(len.is_some());
                    give!(a, len)
                } else {
                    false
                }
            },
            CallMethod { a, b } => {
                let receiver = here.r(Reg(a.0 + 3));
                if !receiver.is_set() || !has_tick(vm) {
                    false
                } else if here.r(a) == LIST_APPEND && b.0 == 1 {
                    let done = here.append(vm, receiver, here.r(Reg(a.0 + 4)));
                    if done {
                        here.set(a, Value::NONE);
                        vm.ticks -= 1;
                    }
                    done
                } else {
                    if here.enter::<false>(vm, u32::from(a.0), u32::from(b.0) + 1, a) {
                        vm.ticks -= 1;
                        continue;
                    }
                    false
                }
            },
            Return { a } => {
                if here.leave(vm, here.r(a)) {
                    continue;
                }
                false
            },
        }
    }
    Window::give_up(vm, at);
}

/// Whether a tick of fuel can be counted here: the slice lasts, and no collection is due.
#[inline(always)]
fn has_tick(vm: &Vm) -> bool {
    vm.ticks > 0 && vm.heap.arena.top <= vm.heap.arena.due
}

/// Counts a tick of fuel, if it can be.
#[inline(always)]
fn tick(vm: &mut Vm) -> bool {
    let lasts = has_tick(vm);
    if lasts {
        vm.ticks -= 1;
    }
    lasts
}
