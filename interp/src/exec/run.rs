//! The loop: the hot loop (`hot.rs`) runs as far as it can, then one instruction of any kind is done in full here.
//!
//! Three invariants: `pc` is saved before anything that may raise, call or collect (`slow!` does it); the window is taken anew
//! after it if anything has moved or the frame changed; nothing else in the loop raises, calls or collects.

use crate::code::instr::{Op, row};
use crate::code::operand::{Binary, Reg};
use crate::exec::hot::hot;
use crate::exec::regs::{Window, resume, suspend};
use crate::exec::{
    access, build, call, counted, errors, fast, fold, generate, import, iterate, matching, names, pairs,
    product, special, unwind,
};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::awaiting;
use crate::vm::call::To;
use crate::vm::desc::{Comparison, Operator, Sign};
use crate::vm::frame::Mode;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Runs the frame on top until it returns from this run of the machine, or raises past its last handler, or the fuel is gone.
/// `raise`: begin by raising what stands in `Root::Raised`.
///
/// # Errors
/// What the frames raise.
pub fn run(vm: &mut Vm, raise: Option<Raise>) -> Answer {
    let mut answer = raise.map_or_else(|| go(vm), Err);
    while let Err(raise) = answer {
        // The only place where a raise is caught.
        answer = match unwind::to_handler(vm, raise) {
            Ok(()) => go(vm),
            Err(raise) => {
                vm.frame_changed();
                return Err(raise);
            }
        };
    }
    // Who called this run has a window of its own to take anew.
    vm.frame_changed();
    answer
}

#[allow(unused_assignments)] // A window taken anew before an arm that returns.
fn go(vm: &mut Vm) -> Answer {
    let mut here = Window::of(vm);
    /// One jump by the op's number; each arm then reads its own operands:
    /// `Op::Move => { let row::Move { a, b } = row::Move::read(spot, ..); here.set(a, here.r(b)) }`
    macro_rules! dispatch {
        ($(Instr::$Name:ident { $($field:tt)* } => $body:expr,)*) => {{
            let (op, spot) = here.next();
            match op {
                $(Op::$Name => {
                    let row::$Name { $($field)* } = row::$Name::read(spot, || here.second());
                    $body
                })*
            }
        }};
    }
    /// Saves `pc`, evaluates what may do anything, takes the window anew if something moved, and gives the result.
    macro_rules! slow {
        ($answer:expr) => {{
            vm.now.pc = here.pc(vm);
            vm.committed = false;
            let answer = $answer?;
            if here.is_stale(vm) {
                here = Window::of(vm);
            }
            answer
        }};
    }
    /// As `slow!` for what may push or pop a frame: the window is always taken anew.
    macro_rules! moved {
        ($answer:expr) => {{
            vm.now.pc = here.pc(vm);
            vm.committed = false;
            $answer?;
            here = Window::of(vm);
        }};
    }
    /// `r[a] = b op c`
    macro_rules! binary {
        ($operator:ident, $a:ident, $b:expr, $c:expr) => {
            slow!(call::binary(vm, Operator::$operator, $a, $b, $c))
        };
    }
    /// `r[a] = b op c`, where `c` is a constant.
    macro_rules! binary_k {
        ($operator:ident, $a:ident, $b:ident, $c:ident) => {
            binary!($operator, $a, here.r($b), here.k(vm, u32::from($c.0)))
        };
    }
    /// `r[a] = b * c`, and more at once if only the lower bits are wanted.
    macro_rules! product {
        ($a:ident, $b:expr, $c:expr) => {{
            here.mark(vm);
            let beside = slow!(product::lower(vm, $a, $b, $c));
            if beside > 0 {
                here.jump(beside);
            } else {
                binary!(Mul, $a, $b, $c);
            }
        }};
    }
    /// `r[a] = b op= c`
    macro_rules! inplace {
        ($operator:expr, $a:ident, $b:expr, $c:expr) => {{
            let value = slow!(call::inplace(vm, $operator, $b, $c));
            here.set($a, value);
        }};
    }
    /// `r[a] = b op c`, a comparison.
    macro_rules! compare {
        ($comparison:ident, $a:ident, $b:expr, $c:expr) => {{
            let value = slow!(call::compare(vm, Comparison::$comparison, $b, $c));
            here.set($a, value);
        }};
    }
    /// Jumps if the comparison comes out as wanted.
    macro_rules! compare_jump {
        ($comparison:ident, $a:expr, $b:expr, $want:ident, $to:ident) => {{
            let truth = slow!(call::compare_truth(vm, Comparison::$comparison, $a, $b));
            jump_if!(truth == $want.is_set(), $to);
        }};
    }
    /// As `compare_jump!` with a constant.
    macro_rules! compare_jump_k {
        ($comparison:ident, $a:ident, $b:ident, $want:ident, $to:ident) => {
            compare_jump!($comparison, here.r($a), here.k(vm, u32::from($b.0)), $want, $to)
        };
    }
    /// Jumps if the condition holds; a jump backward counts fuel.
    macro_rules! jump_if {
        ($condition:expr, $to:ident) => {
            if $condition {
                here.jump($to.0);
                if $to.0 < 0 {
                    tick!();
                }
            }
        };
    }
    /// Counts a tick of fuel, and looks up when the slice is used or a collection is due.
    macro_rules! tick {
        () => {
            vm.ticks -= 1;
            if vm.ticks < 0 || vm.heap.arena.top > vm.heap.arena.due {
                moved!(call::look_up(vm));
            }
        };
    }

    /// `r[a] = yield r[b]`
    macro_rules! yields {
        ($a:ident, $b:ident) => {{
            here.mark(vm);
            if suspend(vm, $a, here.r($b)) {
                here = Window::marked(vm);
            } else if generate::is_taken(vm) {
                slow!(fold::take(vm, $a, here.r($b)));
                tick!();
            } else {
                vm.now.pc = here.pc(vm);
                if let Some(value) = generate::give(vm, $a, here.r($b)) {
                    return Ok(value);
                }
                here = Window::of(vm);
            }
        }};
    }

    loop {
        here.mark(vm);
        hot(vm);
        here = Window::marked(vm);
        dispatch! {
            // -- moves and constants ---------------------------------------------------------------------------------
            Instr::Move { a, b } => here.set(a, here.r(b)),
            Instr::LoadK { a, b } => here.set(a, here.k(vm, u32::from(b.0))),
            Instr::LoadInt { a, b } => here.set(a, Value::small(i64::from(b.0))),
            Instr::Unset { a } => here.set(a, Value::UNSET),
            Instr::LoadWellKnown { a, b } => here.set(a, names::well_known(vm, b)),

            // -- variables -------------------------------------------------------------------------------------------
            Instr::CheckBound { a, b } => {
                if !here.r(a).is_set() {
                    slow!(names::unbound_local(vm, here.k(vm, u32::from(b.0))));
                }
            },
            Instr::CheckFree { a, b } => {
                if !here.r(a).is_set() {
                    slow!(names::unbound_free(vm, here.k(vm, u32::from(b.0))));
                }
            },
            Instr::MakeCell { a } => {
                let cell = slow!(vm.make(Kind::Cell, &[here.r(a)]));
                here.set(a, cell);
            },
            Instr::GetCell { a, b } => match vm.heap.handle(here.r(b), Kind::Cell) {
                Some(cell) => here.set(a, vm.get(cell, 0)),
                None => slow!(names::bad_code(vm)),
            },
            Instr::SetCell { a, b } => match vm.heap.handle(here.r(a), Kind::Cell) {
                Some(cell) => vm.set(cell, 0, here.r(b)),
                None => slow!(names::bad_code(vm)),
            },
            Instr::UnsetCell { a } => match vm.heap.handle(here.r(a), Kind::Cell) {
                Some(cell) => vm.set(cell, 0, Value::UNSET),
                None => slow!(names::bad_code(vm)),
            },
            Instr::GetFree { a, b } => here.set(a, here.word(vm, names::free_cell(vm, &here, b), 0)),
            Instr::SetFree { a, b } => here.set_word(vm, names::free_cell(vm, &here, b), 0, here.r(a)),
            Instr::UnsetFree { a: _, b } => here.set_word(vm, names::free_cell(vm, &here, b), 0, Value::UNSET),
            Instr::LoadClosure { a, b } => here.set(a, Value::object(names::free_cell(vm, &here, b))),
            Instr::GetSpill { a, b, c } => {
                let value = slow!(names::spilled(vm, here.r(b), c));
                here.set(a, value);
            },
            Instr::SetSpill { a, b, c } => slow!(names::spill(vm, here.r(b), c, here.r(a))),
            Instr::MakeSpill { a } => {
                let list = slow!(names::make_spill(vm));
                here.set(a, list);
            },
            Instr::GetGlobal { a, site } => {
                let value = slow!(names::global(vm, site));
                here.set(a, value);
            },
            Instr::SetGlobal { a, site } => slow!(names::set_global(vm, site, here.r(a))),
            Instr::DelGlobal { a: _, site } => slow!(names::del_global(vm, site)),
            Instr::GetName { a, b, site } => {
                let value = slow!(names::name(vm, here.r(b), site));
                here.set(a, value);
            },
            Instr::SetName { a, b, site } => slow!(names::set_name(vm, here.r(b), site, here.r(a))),
            Instr::DelName { a: _, b, site } => slow!(names::del_name(vm, here.r(b), site)),
            Instr::GetNameOrFree { a, b, c, site } => {
                let value = slow!(names::name_or_free(vm, here.r(b), c, site));
                here.set(a, value);
            },

            // -- attributes and items --------------------------------------------------------------------------------
            Instr::GetAttr { a, b, site } => {
                let object = here.r(b);
                match access::cached_attr::<true>(vm, &here, object, site) {
                    Some(value) => here.set(a, value),
                    None => slow!(access::attr(vm, a, object, site)),
                }
            },
            Instr::SetAttr { a, b, site } => {
                let (object, value) = (here.r(a), here.r(b));
                if !access::set_cached_attr::<true>(vm, &mut here, object, site, value) {
                    slow!(access::set_attr(vm, object, site, value));
                }
            },
            Instr::DelAttr { a, site } => slow!(access::del_attr(vm, here.r(a), site)),
            Instr::GetMethod { a, b, site } => {
                let object = here.r(b);
                match access::cached_method::<true>(vm, &here, object, site) {
                    Some((method, receiver)) => {
                        here.set(a, method);
                        here.set(Reg(a.0 + 3), receiver);
                    }
                    None => slow!(access::method(vm, a, object, site)),
                }
            },
            Instr::GetSpecial { a, b, c } => slow!(special::special(vm, a, here.r(b), c)),
            Instr::GetItem { a, b, c } => {
                let (object, key) = (here.r(b), here.r(c));
                match fast::image_item(vm, &here, object, key) {
                    Some(value) => here.set(a, value),
                    None => slow!(special::item(vm, a, object, key)),
                }
            },
            Instr::GetItemK { a, b, c } => {
                let (object, key) = (here.r(b), here.k(vm, u32::from(c.0)));
                match fast::image_item(vm, &here, object, key) {
                    Some(value) => here.set(a, value),
                    None => slow!(special::item(vm, a, object, key)),
                }
            },
            Instr::SetItem { a, b, c } => {
                let (object, key, value) = (here.r(a), here.r(b), here.r(c));
                slow!(vm.setitem(object, key, value));
            },
            Instr::DelItem { a, b } => slow!(vm.delitem(here.r(a), here.r(b))),

            // -- arithmetic ------------------------------------------------------------------------------------------
            Instr::Add { a, b, c } => binary!(Add, a, here.r(b), here.r(c)),
            Instr::Sub { a, b, c } => binary!(Sub, a, here.r(b), here.r(c)),
            Instr::Mul { a, b, c } => product!(a, here.r(b), here.r(c)),
            Instr::TrueDiv { a, b, c } => binary!(TrueDiv, a, here.r(b), here.r(c)),
            Instr::FloorDiv { a, b, c } => binary!(FloorDiv, a, here.r(b), here.r(c)),
            Instr::Mod { a, b, c } => binary!(Mod, a, here.r(b), here.r(c)),
            Instr::And { a, b, c } => binary!(And, a, here.r(b), here.r(c)),
            Instr::Or { a, b, c } => binary!(Or, a, here.r(b), here.r(c)),
            Instr::Xor { a, b, c } => binary!(Xor, a, here.r(b), here.r(c)),
            Instr::Shl { a, b, c } => binary!(Shl, a, here.r(b), here.r(c)),
            Instr::Shr { a, b, c } => binary!(Shr, a, here.r(b), here.r(c)),
            Instr::Pow { a, b, c } => binary!(Pow, a, here.r(b), here.r(c)),
            Instr::MatMul { a, b, c } => binary!(MatMul, a, here.r(b), here.r(c)),
            Instr::AddK { a, b, c } => binary_k!(Add, a, b, c),
            Instr::SubK { a, b, c } => binary_k!(Sub, a, b, c),
            Instr::MulK { a, b, c } => product!(a, here.r(b), here.k(vm, u32::from(c.0))),
            Instr::TrueDivK { a, b, c } => binary_k!(TrueDiv, a, b, c),
            Instr::FloorDivK { a, b, c } => binary_k!(FloorDiv, a, b, c),
            Instr::ModK { a, b, c } => binary_k!(Mod, a, b, c),
            Instr::AndK { a, b, c } => binary_k!(And, a, b, c),
            Instr::ShlK { a, b, c } => binary_k!(Shl, a, b, c),
            Instr::ShrK { a, b, c } => binary_k!(Shr, a, b, c),
            Instr::PowK { a, b, c } => binary_k!(Pow, a, b, c),
            Instr::InPlace { a, b, c, op } => inplace!(op, a, here.r(b), here.r(c)),
            Instr::InPlaceAdd { a, b, c } => inplace!(Binary(0), a, here.r(b), here.r(c)),
            Instr::InPlaceSub { a, b, c } => inplace!(Binary(1), a, here.r(b), here.r(c)),
            Instr::InPlaceAddK { a, b, c } => inplace!(Binary(0), a, here.r(b), here.k(vm, u32::from(c.0))),
            Instr::InPlaceSubK { a, b, c } => inplace!(Binary(1), a, here.r(b), here.k(vm, u32::from(c.0))),
            Instr::Neg { a, b } => {
                let value = slow!(vm.unary(Sign::Neg, here.r(b)));
                here.set(a, value);
            },
            Instr::Pos { a, b } => {
                let value = slow!(vm.unary(Sign::Pos, here.r(b)));
                here.set(a, value);
            },
            Instr::Invert { a, b } => {
                let value = slow!(vm.unary(Sign::Invert, here.r(b)));
                here.set(a, value);
            },
            Instr::Not { a, b } => {
                let truth = slow!(vm.truth(here.r(b)));
                here.set(a, Value::bool(!truth));
            },

            // -- comparison ------------------------------------------------------------------------------------------
            Instr::Eq { a, b, c } => compare!(Eq, a, here.r(b), here.r(c)),
            Instr::Ne { a, b, c } => compare!(Ne, a, here.r(b), here.r(c)),
            Instr::Lt { a, b, c } => compare!(Lt, a, here.r(b), here.r(c)),
            Instr::Le { a, b, c } => compare!(Le, a, here.r(b), here.r(c)),
            Instr::Gt { a, b, c } => compare!(Gt, a, here.r(b), here.r(c)),
            Instr::Ge { a, b, c } => compare!(Ge, a, here.r(b), here.r(c)),
            Instr::Is { a, b, c } => here.set(a, Value::bool(fast::same(vm, here.r(b), here.r(c)))),
            Instr::IsNot { a, b, c } => here.set(a, Value::bool(!fast::same(vm, here.r(b), here.r(c)))),
            Instr::In { a, b, c } => {
                let truth = slow!(vm.contains(here.r(c), here.r(b)));
                here.set(a, Value::bool(truth));
            },
            Instr::NotIn { a, b, c } => {
                let truth = slow!(vm.contains(here.r(c), here.r(b)));
                here.set(a, Value::bool(!truth));
            },

            // -- jumps -----------------------------------------------------------------------------------------------
            Instr::Jump { to } => here.jump(to.0),
            Instr::Loop { to } => {
                here.jump(to.0);
                tick!();
            },
            Instr::JumpTrue { a, to } => {
                let truth = slow!(vm.truth(here.r(a)));
                jump_if!(truth, to);
            },
            Instr::JumpFalse { a, to } => {
                let truth = slow!(vm.truth(here.r(a)));
                jump_if!(!truth, to);
            },
            Instr::JumpNone { a, want, to } => jump_if!(here.r(a).is_none() == want.is_set(), to),
            Instr::JumpIs { a, b, want, to } => {
                jump_if!(fast::same(vm, here.r(a), here.r(b)) == want.is_set(), to)
            },
            Instr::JumpIn { a, b, want, to } => {
                let truth = slow!(vm.contains(here.r(b), here.r(a)));
                jump_if!(truth == want.is_set(), to);
            },
            Instr::JumpEq { a, b, want, to } => compare_jump!(Eq, here.r(a), here.r(b), want, to),
            Instr::JumpNe { a, b, want, to } => compare_jump!(Ne, here.r(a), here.r(b), want, to),
            Instr::JumpLt { a, b, want, to } => compare_jump!(Lt, here.r(a), here.r(b), want, to),
            Instr::JumpLe { a, b, want, to } => compare_jump!(Le, here.r(a), here.r(b), want, to),
            Instr::JumpGt { a, b, want, to } => compare_jump!(Gt, here.r(a), here.r(b), want, to),
            Instr::JumpGe { a, b, want, to } => compare_jump!(Ge, here.r(a), here.r(b), want, to),
            Instr::JumpEqK { a, b, want, to } => compare_jump_k!(Eq, a, b, want, to),
            Instr::JumpNeK { a, b, want, to } => compare_jump_k!(Ne, a, b, want, to),
            Instr::JumpLtK { a, b, want, to } => compare_jump_k!(Lt, a, b, want, to),
            Instr::JumpLeK { a, b, want, to } => compare_jump_k!(Le, a, b, want, to),
            Instr::JumpGtK { a, b, want, to } => compare_jump_k!(Gt, a, b, want, to),
            Instr::JumpGeK { a, b, want, to } => compare_jump_k!(Ge, a, b, want, to),

            // -- iteration and unpacking -----------------------------------------------------------------------------
            Instr::GetIter { a, b } => {
                let iterator = slow!(iterate::iter(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::ForIter { a, b, to } => {
                if pairs::next_apart(vm, &mut here, a, b) {
                    continue;
                }
                let iterator = here.r(b);
                let generator = vm.heap.handle(iterator, Kind::Generator);
                let to_here = To { dest: a.0, mode: Mode::Iterate };
                here.mark(vm);
                if generator.is_some_and(|generator| resume(vm, generator, Value::NONE, to_here)) {
                    here = Window::marked(vm);
                } else if let Some(value) = iterate::plain_next(vm, &mut here, iterator) {
                    here.set(a, value);
                } else if let Some((first, count)) = here.takes_apart(a)
                    && iterate::next_apart(vm, iterator, first, count)
                {
                    here.jump(const { Op::Unpack.width() as i32 });
                } else {
                    moved!(iterate::next(vm, a, iterator, to));
                }
            },
            Instr::BeginRange { a, b, to } => counted::begin(&mut here, a, b, to),
            Instr::ForRange { a, b, to } => counted::step(&mut here, a, b, to),
            Instr::Unpack { a, b, c } => slow!(iterate::unpack(vm, a, here.r(b), c)),
            Instr::UnpackStar { a, b, c, after } => slow!(iterate::unpack_star(vm, a, here.r(b), c, after)),

            // -- displays --------------------------------------------------------------------------------------------
            Instr::BuildList { a, b, c } => {
                let list = slow!(build::list(vm, b, c));
                here.set(a, list);
            },
            Instr::BuildListFor { a, b, c } => {
                let range = if c.is_set() { counted::left(&here, b) } else { None };
                let list = slow!(build::list_for(vm, here.r(b), range));
                here.set(a, list);
            },
            Instr::BuildTuple { a, b, c } => {
                let tuple = slow!(vm.tuple_of_registers(vm.now.base + u32::from(b.0), u32::from(c.0)));
                here.set(a, tuple);
            },
            Instr::BuildSet { a, b, c } => slow!(build::set(vm, a, b, c)),
            Instr::BuildDict { a, b, c } => slow!(build::dict(vm, a, b, c)),
            Instr::BuildSlice { a, b } => {
                let [start, stop, step] = [0, 1, 2].map(|n| here.r(Reg(b.0 + n)));
                let slice = slow!(vm.make(Kind::Slice, &[start, stop, step]));
                here.set(a, slice);
            },
            Instr::BuildString { a, b, c } => {
                let text = slow!(build::string(vm, b, c));
                here.set(a, text);
            },
            Instr::ListAppend { a, b } => slow!(build::append(vm, here.r(a), here.r(b))),
            Instr::ListExtend { a, b } => slow!(build::extend(vm, here.r(a), here.r(b))),
            Instr::ListToTuple { a, b } => {
                let tuple = slow!(build::list_to_tuple(vm, here.r(b)));
                here.set(a, tuple);
            },
            Instr::SetAdd { a, b } => {
                slow!(build::set_add(vm, here.r(a), here.r(b)));
            },
            Instr::SetUpdate { a, b } => slow!(build::set_update(vm, here.r(a), here.r(b))),
            Instr::DictPut { a, b, c } => {
                slow!(build::dict_put(vm, here.r(a), here.r(b), here.r(c)));
            },
            Instr::DictUpdate { a, b } => slow!(build::dict_update(vm, here.r(a), here.r(b))),
            Instr::DictMerge { a, b, c } => slow!(build::dict_merge(vm, here.r(a), here.r(b), here.r(c))),
            Instr::Format { a, b, c, conv } => {
                let text = slow!(build::format(vm, here.r(b), here.r(c), conv));
                here.set(a, text);
            },

            // -- calls -----------------------------------------------------------------------------------------------
            Instr::Call { a, b } => {
                here.mark(vm);
                if !here.enter::<true>(vm, u32::from(a.0), u32::from(b.0), a) {
                    if slow!(generate::step(vm, a, b, false)) {
                        here = Window::marked(vm);
                    } else {
                        slow!(call::call(vm, a, b, Value::UNSET));
                    }
                }
                tick!();
            },
            Instr::CallKw { a, b, names } => {
                slow!(call::call(vm, a, b, here.k(vm, names.0)));
                tick!();
            },
            Instr::CallMethod { a, b } => {
                here.mark(vm);
                let bound = here.r(Reg(a.0 + 3)).is_set();
                if !(bound && here.enter::<true>(vm, u32::from(a.0), u32::from(b.0) + 1, a)) {
                    if slow!(generate::step(vm, a, b, bound)) {
                        here = Window::marked(vm);
                    } else {
                        slow!(call::call_method(vm, a, b, Value::UNSET));
                    }
                }
                tick!();
            },
            Instr::CallMethodKw { a, b, names } => {
                slow!(call::call_method(vm, a, b, here.k(vm, names.0)));
                tick!();
            },
            Instr::CallEx { a } => {
                slow!(call::call_ex(vm, a));
                tick!();
            },
            Instr::Return { a } => {
                if !here.leave_init(vm, here.r(a)) {
                    vm.now.pc = here.pc(vm);
                    if let Some(value) = call::leave(vm, here.r(a))? {
                        return Ok(value);
                    }
                    here = Window::of(vm);
                }
            },
            Instr::MakeFunction { a, b, c, code } => {
                let function = slow!(build::function(vm, b, c, code));
                here.set(a, function);
            },

            // -- modules ---------------------------------------------------------------------------------------------
            Instr::Import { a, b, site } => moved!(import::import(vm, a, b, site)),
            Instr::ImportFrom { a, b, site } => {
                let value = slow!(import::import_from(vm, here.r(b), site));
                here.set(a, value);
            },
            Instr::ImportStar { a, b } => slow!(import::import_star(vm, here.r(a), here.r(b))),

            // -- exceptions ------------------------------------------------------------------------------------------
            Instr::Raise { a } => slow!(errors::raise(vm, here.r(a))),
            Instr::RaiseFrom { a, b } => slow!(errors::raise_from(vm, here.r(a), here.r(b))),
            Instr::RaiseAgain {} => slow!(errors::raise_again(vm)),
            Instr::Reraise { a } => slow!(errors::reraise(vm, here.r(a))),
            Instr::EnterHandler { a, b } => here.set(b, errors::enter(vm, here.r(a))),
            Instr::LeaveHandler { a } => errors::leave(vm, here.r(a)),
            Instr::Match { a, b, c } => {
                let matches = slow!(errors::matches(vm, here.r(b), here.r(c)));
                here.set(a, Value::bool(matches));
            },
            Instr::MatchGroup { a, b, c } => slow!(errors::match_group(vm, a, here.r(b), here.r(c))),
            Instr::JoinGroup { a, b, c } => {
                let exception = slow!(errors::join_group(vm, here.r(b), here.r(c)));
                here.set(a, exception);
            },
            Instr::ExcInfo { a, b } => errors::info(vm, a, here.r(b)),

            // -- generators ------------------------------------------------------------------------------------------
            Instr::MakeGenerator {} => {
                let generator = slow!(generate::make(vm));
                if let Some(value) = call::leave(vm, generator)? {
                    return Ok(value);
                }
                here = Window::of(vm);
            },
            Instr::Yield { a, b } => yields!(a, b),
            Instr::YieldFrom { a, b, c: _ } => yields!(a, b),
            Instr::Send { a, b, to } => {
                let generator = vm.heap.handle(here.r(b), Kind::Generator);
                let to_here = To { dest: a.0, mode: Mode::Send };
                here.mark(vm);
                if generator.is_some_and(|generator| resume(vm, generator, here.r(a), to_here)) {
                    here = Window::marked(vm);
                } else {
                    moved!(generate::send(vm, a, here.r(b), to));
                }
            },
            Instr::GetYieldFrom { a, b } => {
                let iterator = slow!(generate::delegate(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::GetAwait { a, b, c } => {
                let iterator = slow!(awaiting::awaitable(vm, here.r(b), c.0));
                here.set(a, iterator);
            },

            Instr::GetAIter { a, b } => {
                let iterator = slow!(awaiting::aiter(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::GetANext { a, b } => {
                let awaitable = slow!(awaiting::anext(vm, here.r(b)));
                here.set(a, awaitable);
            },

            // -- patterns --------------------------------------------------------------------------------------------
            Instr::GetLen { a, b } => {
                let len = slow!(vm.length(here.r(b)).and_then(|len| vm.make_unsigned(len)));
                here.set(a, len);
            },
            Instr::MatchSequence { a, b } => here.set(a, Value::bool(matching::is_sequence(vm, here.r(b)))),
            Instr::MatchMapping { a, b } => here.set(a, Value::bool(matching::is_mapping(vm, here.r(b)))),
            Instr::MatchKeys { a, b, c } => {
                let values = slow!(matching::keys(vm, here.r(b), here.r(c)));
                here.set(a, values);
            },
            Instr::MatchClass { a, b, c, names } => {
                let class = here.r(Reg(b.0 + 1));
                let values = slow!(matching::class(vm, here.r(b), class, c, here.k(vm, names.0)));
                here.set(a, values);
            },

            // -- the rest --------------------------------------------------------------------------------------------
            Instr::Show { a } => slow!(import::show(vm, here.r(a))),
            Instr::SetupAnnotations { a } => slow!(names::setup_annotations(vm, here.r(a))),
            Instr::Nop {} => {},
        }
    }
}
