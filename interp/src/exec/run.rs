//! The loop: fetch, match, fast path. Slow paths stand in the sibling files, cold.
//!
//! Three invariants: `pc` is saved before anything that may raise, call or collect (`slow!` does it); the window is taken anew
//! after it if anything has moved or the frame changed; nothing else in the loop raises, calls or collects.

use crate::code::instr::{Op, row};
use crate::code::operand::{Binary, Reg};
use crate::exec::regs::Window;
use crate::exec::{access, build, call, errors, fast, generate, import, iterate, matching, names, unwind};
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::desc::{Comparison, Operator, Sign};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Runs the frame on top until it returns from this run of the machine, or raises past its last handler, or the fuel is gone.
/// `raise`: begin by raising what stands in `Root::Raised`.
///
/// # Errors
/// What the frames raise.
pub fn run(vm: &mut Vm, raise: Option<Raise>) -> Answer {
    if let Some(raise) = raise {
        unwind::to_handler(vm, raise)?;
    }
    loop {
        match go(vm) {
            Ok(value) => return Ok(value),
            Err(raise) => unwind::to_handler(vm, raise)?, // The only place where a raise is caught.
        }
    }
}

#[allow(unused_assignments)] // A window taken anew before an arm that returns.
fn go(vm: &mut Vm) -> Answer {
    let mut here = Window::of(vm);
    /// One jump by the op's number; each arm then reads its own operands:
    /// `Op::Move => { let row::Move { a, b } = row::Move::read(word, ..); here.set(a, here.r(b)) }`
    macro_rules! dispatch {
        ($(Instr::$Name:ident { $($field:tt)* } => $body:expr,)*) => {{
            let (op, word) = here.next();
            match op {
                $(Op::$Name => {
                    let row::$Name { $($field)* } = row::$Name::read(word, || here.second());
                    $body
                })*
            }
        }};
    }
    /// Saves `pc`, evaluates what may do anything, takes the window anew if something moved, and gives the result.
    macro_rules! slow {
        ($answer:expr) => {{
            vm.now.pc = here.pc();
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
            vm.now.pc = here.pc();
            vm.committed = false;
            $answer?;
            here = Window::of(vm);
        }};
    }
    /// `r[a] = b op c` with the fast path `$fast`.
    macro_rules! binary {
        ($fast:ident, $operator:ident, $a:ident, $b:expr, $c:expr) => {{
            let (x, y) = ($b, $c);
            match fast::$fast(x, y) {
                Some(value) => here.set($a, value),
                None => moved!(call::binary(vm, Operator::$operator, $a, x, y)),
            }
        }};
    }
    /// `r[a] = b op= c` with the fast path `$fast`.
    macro_rules! inplace {
        ($fast:ident, $operator:literal, $a:ident, $b:expr, $c:expr) => {{
            let (x, y) = ($b, $c);
            let value = match fast::$fast(x, y) {
                Some(value) => value,
                None => slow!(call::inplace(vm, Binary($operator), x, y)),
            };
            here.set($a, value);
        }};
    }
    /// `r[a] = b op c`, a comparison.
    macro_rules! compare {
        ($comparison:ident, $a:ident, $b:expr, $c:expr) => {{
            let (x, y) = ($b, $c);
            match fast::compare(Comparison::$comparison, x, y) {
                Some(truth) => here.set($a, Value::bool(truth)),
                None => {
                    let value = slow!(call::compare(vm, Comparison::$comparison, x, y));
                    here.set($a, value);
                }
            }
        }};
    }
    /// Jumps if the comparison comes out as wanted.
    macro_rules! compare_jump {
        ($comparison:ident, $a:expr, $b:expr, $want:ident, $to:ident) => {{
            let (x, y) = ($a, $b);
            let truth = match fast::compare(Comparison::$comparison, x, y) {
                Some(truth) => truth,
                None => slow!(call::compare_truth(vm, Comparison::$comparison, x, y)),
            };
            jump_if!(truth == $want.is_set(), $to);
        }};
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
    /// Counts a tick of fuel, and looks up when the slice is used.
    macro_rules! tick {
        () => {
            vm.ticks -= 1;
            if vm.ticks < 0 {
                moved!(call::look_up(vm));
            }
        };
    }

    loop {
        dispatch! {
            // -- moves and constants ---------------------------------------------------------------------------------
            Instr::Move { a, b } => here.set(a, here.r(b)),
            Instr::LoadK { a, b } => here.set(a, here.k(u32::from(b.0))),
            Instr::LoadInt { a, b } => here.set(a, Value::small(i64::from(b.0))),
            Instr::Unset { a } => here.set(a, Value::UNSET),
            Instr::LoadWellKnown { a, b } => here.set(a, names::well_known(b)),

            // -- variables -------------------------------------------------------------------------------------------
            Instr::CheckBound { a, b } => {
                if !here.r(a).is_set() {
                    slow!(names::unbound_local(vm, here.k(u32::from(b.0))));
                }
            },
            Instr::CheckFree { a, b } => {
                if !here.r(a).is_set() {
                    slow!(names::unbound_free(vm, here.k(u32::from(b.0))));
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
            Instr::GetFree { a, b } => here.set(a, vm.get(names::free_cell(vm, b), 0)),
            Instr::SetFree { a, b } => vm.set(names::free_cell(vm, b), 0, here.r(a)),
            Instr::UnsetFree { a: _, b } => vm.set(names::free_cell(vm, b), 0, Value::UNSET),
            Instr::LoadClosure { a, b } => here.set(a, Value::object(names::free_cell(vm, b))),
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
                let value = match names::cached_global(vm, &here, site) {
                    Some(value) => value,
                    None => slow!(names::global(vm, site)),
                };
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
                match access::cached_attr(vm, &here, object, site) {
                    Some(value) => here.set(a, value),
                    None => moved!(access::attr(vm, a, object, site)),
                }
            },
            Instr::SetAttr { a, b, site } => {
                let (object, value) = (here.r(a), here.r(b));
                if !access::set_cached_attr(vm, &here, object, site, value) {
                    slow!(access::set_attr(vm, object, site, value));
                }
            },
            Instr::DelAttr { a, site } => slow!(access::del_attr(vm, here.r(a), site)),
            Instr::GetMethod { a, b, site } => {
                let object = here.r(b);
                match access::cached_method(vm, &here, object, site) {
                    Some((method, receiver)) => {
                        here.set(a, method);
                        here.set(Reg(a.0 + 3), receiver);
                    }
                    None => slow!(access::method(vm, a, object, site)),
                }
            },
            Instr::GetSpecial { a, b, c } => slow!(access::special(vm, a, here.r(b), c)),
            Instr::GetItem { a, b, c } => {
                let (object, key) = (here.r(b), here.r(c));
                match fast::item(vm, object, key) {
                    Some(value) => here.set(a, value),
                    None => moved!(access::item(vm, a, object, key)),
                }
            },
            Instr::GetItemK { a, b, c } => {
                let (object, key) = (here.r(b), here.k8(c));
                match fast::item(vm, object, key) {
                    Some(value) => here.set(a, value),
                    None => moved!(access::item(vm, a, object, key)),
                }
            },
            Instr::SetItem { a, b, c } => {
                let (object, key, value) = (here.r(a), here.r(b), here.r(c));
                if !fast::set_item(vm, object, key, value) {
                    slow!(vm.setitem(object, key, value));
                }
            },
            Instr::DelItem { a, b } => slow!(vm.delitem(here.r(a), here.r(b))),

            // -- arithmetic ------------------------------------------------------------------------------------------
            Instr::Add { a, b, c } => binary!(add, Add, a, here.r(b), here.r(c)),
            Instr::Sub { a, b, c } => binary!(sub, Sub, a, here.r(b), here.r(c)),
            Instr::Mul { a, b, c } => binary!(mul, Mul, a, here.r(b), here.r(c)),
            Instr::TrueDiv { a, b, c } => binary!(true_div, TrueDiv, a, here.r(b), here.r(c)),
            Instr::FloorDiv { a, b, c } => binary!(floor_div, FloorDiv, a, here.r(b), here.r(c)),
            Instr::Mod { a, b, c } => binary!(modulo, Mod, a, here.r(b), here.r(c)),
            Instr::And { a, b, c } => binary!(and, And, a, here.r(b), here.r(c)),
            Instr::Or { a, b, c } => binary!(or, Or, a, here.r(b), here.r(c)),
            Instr::Xor { a, b, c } => binary!(xor, Xor, a, here.r(b), here.r(c)),
            Instr::Shl { a, b, c } => binary!(shl, Shl, a, here.r(b), here.r(c)),
            Instr::Shr { a, b, c } => binary!(shr, Shr, a, here.r(b), here.r(c)),
            Instr::Pow { a, b, c } => binary!(pow, Pow, a, here.r(b), here.r(c)),
            Instr::MatMul { a, b, c } => binary!(never, MatMul, a, here.r(b), here.r(c)),
            Instr::AddK { a, b, c } => binary!(add, Add, a, here.r(b), here.k8(c)),
            Instr::SubK { a, b, c } => binary!(sub, Sub, a, here.r(b), here.k8(c)),
            Instr::MulK { a, b, c } => binary!(mul, Mul, a, here.r(b), here.k8(c)),
            Instr::TrueDivK { a, b, c } => binary!(true_div, TrueDiv, a, here.r(b), here.k8(c)),
            Instr::FloorDivK { a, b, c } => binary!(floor_div, FloorDiv, a, here.r(b), here.k8(c)),
            Instr::ModK { a, b, c } => binary!(modulo, Mod, a, here.r(b), here.k8(c)),
            Instr::AndK { a, b, c } => binary!(and, And, a, here.r(b), here.k8(c)),
            Instr::ShlK { a, b, c } => binary!(shl, Shl, a, here.r(b), here.k8(c)),
            Instr::ShrK { a, b, c } => binary!(shr, Shr, a, here.r(b), here.k8(c)),
            Instr::PowK { a, b, c } => binary!(pow, Pow, a, here.r(b), here.k8(c)),
            Instr::InPlace { a, b, c, op } => {
                let (x, y) = (here.r(b), here.r(c));
                match fast::inplace(op, x, y) {
                    Some(value) => here.set(a, value),
                    None => {
                        let value = slow!(call::inplace(vm, op, x, y));
                        here.set(a, value);
                    }
                }
            },
            Instr::InPlaceAdd { a, b, c } => inplace!(add, 0, a, here.r(b), here.r(c)),
            Instr::InPlaceSub { a, b, c } => inplace!(sub, 1, a, here.r(b), here.r(c)),
            Instr::InPlaceAddK { a, b, c } => inplace!(add, 0, a, here.r(b), here.k8(c)),
            Instr::InPlaceSubK { a, b, c } => inplace!(sub, 1, a, here.r(b), here.k8(c)),
            Instr::Neg { a, b } => match fast::neg(here.r(b)) {
                Some(value) => here.set(a, value),
                None => {
                    let value = slow!(vm.unary(Sign::Neg, here.r(b)));
                    here.set(a, value);
                }
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
                let truth = match fast::truth(here.r(b)) {
                    Some(truth) => truth,
                    None => slow!(vm.truth(here.r(b))),
                };
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
                let truth = match fast::truth(here.r(a)) {
                    Some(truth) => truth,
                    None => slow!(vm.truth(here.r(a))),
                };
                jump_if!(truth, to);
            },
            Instr::JumpFalse { a, to } => {
                let truth = match fast::truth(here.r(a)) {
                    Some(truth) => truth,
                    None => slow!(vm.truth(here.r(a))),
                };
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
            Instr::JumpEqK { a, b, want, to } => compare_jump!(Eq, here.r(a), here.k8(b), want, to),
            Instr::JumpNeK { a, b, want, to } => compare_jump!(Ne, here.r(a), here.k8(b), want, to),
            Instr::JumpLtK { a, b, want, to } => compare_jump!(Lt, here.r(a), here.k8(b), want, to),
            Instr::JumpLeK { a, b, want, to } => compare_jump!(Le, here.r(a), here.k8(b), want, to),
            Instr::JumpGtK { a, b, want, to } => compare_jump!(Gt, here.r(a), here.k8(b), want, to),
            Instr::JumpGeK { a, b, want, to } => compare_jump!(Ge, here.r(a), here.k8(b), want, to),

            // -- iteration and unpacking -----------------------------------------------------------------------------
            Instr::GetIter { a, b } => {
                let iterator = slow!(iterate::iter(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::ForIter { a, b, to } => match iterate::fast_next(vm, here.r(b)) {
                iterate::Next::Item(value) => here.set(a, value),
                iterate::Next::End => here.jump(to.0),
                iterate::Next::Slow => moved!(iterate::next(vm, a, here.r(b), to)),
            },
            Instr::Unpack { a, b, c } => slow!(iterate::unpack(vm, a, here.r(b), c)),
            Instr::UnpackStar { a, b, c, after } => slow!(iterate::unpack_star(vm, a, here.r(b), c, after)),

            // -- displays --------------------------------------------------------------------------------------------
            Instr::BuildList { a, b, c } => {
                let list = slow!(build::list(vm, b, c));
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
                moved!(call::call(vm, a, b, Value::UNSET));
                tick!();
            },
            Instr::CallKw { a, b, names } => {
                moved!(call::call(vm, a, b, here.k(names.0)));
                tick!();
            },
            Instr::CallMethod { a, b } => {
                moved!(call::call_method(vm, a, b, Value::UNSET));
                tick!();
            },
            Instr::CallMethodKw { a, b, names } => {
                moved!(call::call_method(vm, a, b, here.k(names.0)));
                tick!();
            },
            Instr::CallEx { a } => {
                moved!(call::call_ex(vm, a));
                tick!();
            },
            Instr::Return { a } => {
                vm.now.pc = here.pc();
                if let Some(value) = call::leave(vm, here.r(a))? {
                    return Ok(value);
                }
                here = Window::of(vm);
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
            Instr::Yield { a: _, b } => {
                vm.now.pc = here.pc();
                if let Some(value) = generate::give(vm, here.r(b)) {
                    return Ok(value);
                }
                here = Window::of(vm);
            },
            Instr::YieldFrom { a: _, b, c: _ } => {
                vm.now.pc = here.pc();
                if let Some(value) = generate::give(vm, here.r(b)) {
                    return Ok(value);
                }
                here = Window::of(vm);
            },
            Instr::Send { a, b, to } => moved!(generate::send(vm, a, here.r(b), to)),
            Instr::GetYieldFrom { a, b } => {
                let iterator = slow!(generate::delegate(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::GetAwait { a, b } => {
                let iterator = slow!(generate::awaitable(vm, here.r(b)));
                here.set(a, iterator);
            },

            Instr::GetAIter { a, b } => {
                let iterator = slow!(generate::aiter(vm, here.r(b)));
                here.set(a, iterator);
            },
            Instr::GetANext { a, b } => {
                let awaitable = slow!(generate::anext(vm, here.r(b)));
                here.set(a, awaitable);
            },

            // -- patterns --------------------------------------------------------------------------------------------
            Instr::GetLen { a, b } => {
                let len = slow!(vm.length(here.r(b)));
                here.set(a, Value::len(len));
            },
            Instr::MatchSequence { a, b } => here.set(a, Value::bool(matching::is_sequence(vm, here.r(b)))),
            Instr::MatchMapping { a, b } => here.set(a, Value::bool(matching::is_mapping(vm, here.r(b)))),
            Instr::MatchKeys { a, b, c } => {
                let values = slow!(matching::keys(vm, here.r(b), here.r(c)));
                here.set(a, values);
            },
            Instr::MatchClass { a, b, c, names } => {
                let class = here.r(Reg(b.0 + 1));
                let values = slow!(matching::class(vm, here.r(b), class, c, here.k(names.0)));
                here.set(a, values);
            },

            // -- the rest --------------------------------------------------------------------------------------------
            Instr::Show { a } => slow!(import::show(vm, here.r(a))),
            Instr::SetupAnnotations { a } => slow!(names::setup_annotations(vm, here.r(a))),
            Instr::Nop {} => {},
        }
    }
}
