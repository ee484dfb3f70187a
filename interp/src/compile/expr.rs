//! Expressions.
//!
//! `eval` is the heart: it gives a constant as a constant (and emits nothing), a variable's register in place, and
//! anything else in the register asked for or in a new temporary one. What it leaves behind above the registers in use
//! is at most that one. A register is written by the last instruction of its expression, so that a variable keeps its
//! value when the expression raises; who wants to compute in steps asks `is_top` first.

use crate::code::instr::Instr;
use crate::code::operand::{Const8, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::Label;
use crate::compile::names::Name;
use crate::heap::value::Value;
use crate::syntax::ast::{BinaryOp, BoolOp, Expr, ExprId, UnaryOp};
use crate::syntax::names::NameId;
use crate::syntax::pool::List;

/// Where the value of an expression is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operand {
    Constant(Value),
    Register(Reg),
}
use crate::syntax::span::Span;

impl Compiler<'_> {
    /// A name as the scope at hand spells it.
    pub(crate) fn spell(&mut self, name: NameId) -> Res<Name> {
        let class = self.scopes.scopes.get(&self.pool, self.scope).class.checked_sub(1).map(Name);
        Ok(self.names.mangle(&mut self.pool, name, class)?)
    }

    /// Evaluates into `dst`.
    pub(crate) fn expr_into(&mut self, id: ExprId, dst: Reg) -> Done {
        let top = self.unit.top;
        match self.eval(id, Some(dst))? {
            Operand::Constant(value) => self.load_constant(dst, value)?,
            Operand::Register(source) => self.copy(dst, source)?,
        }
        self.unit.top = top;
        Ok(())
    }

    /// Evaluates into a new temporary register.
    pub(crate) fn expr_to_temp(&mut self, id: ExprId) -> Res<Reg> {
        let dst = self.temp()?;
        self.expr_into(id, dst)?;
        Ok(dst)
    }

    /// Evaluates into some register: a variable's own, or a new temporary one.
    pub(crate) fn expr(&mut self, id: ExprId) -> Res<Reg> {
        let operand = self.eval(id, None)?;
        self.in_register(operand)
    }

    /// Evaluates into some register: a variable's own, or `dst` if that is free for steps on the way.
    fn expr_near(&mut self, id: ExprId, dst: Reg) -> Res<Reg> {
        let want = self.is_top(dst).then_some(dst);
        let operand = self.eval(id, want)?;
        self.in_register(operand)
    }

    /// An operand in some register.
    pub(crate) fn in_register(&mut self, operand: Operand) -> Res<Reg> {
        match operand {
            Operand::Register(register) => Ok(register),
            Operand::Constant(value) => {
                let dst = self.temp()?;
                self.load_constant(dst, value)?;
                Ok(dst)
            }
        }
    }

    /// Evaluates; see the head of the file. With `want` the result goes there unless it is a constant or in place.
    pub(crate) fn eval(&mut self, id: ExprId, want: Option<Reg>) -> Res<Operand> {
        let span = self.tree.span(id);
        if let Some(value) = self.literal(id)? {
            self.at(span);
            return Ok(Operand::Constant(value));
        }
        match self.tree.expr(id) {
            Expr::Name { name } => {
                self.at(span);
                let name = self.spell(name)?;
                if let Some(register) = self.in_place(name)? {
                    return Ok(Operand::Register(register));
                }
                let dst = self.wanted(want)?;
                self.load_name(dst, name)?;
                Ok(Operand::Register(dst))
            }
            Expr::Unary { op, operand } => self.unary(id, op, operand, want),
            Expr::Binary { op, left, right } => self.binary(id, op, left, right, want),
            Expr::Tuple { items } => match self.constant_tuple(self.tree.list(items))? {
                Some(value) => Ok(Operand::Constant(value)),
                None => self.compound(id, want),
            },
            Expr::Conditional { test, then, otherwise } if self.fold(test)?.is_some() => {
                let test = self.fold(test)?.is_some_and(|value| self.truth(value));
                if !test {
                    self.check_only(then)?;
                    return self.eval(otherwise, want);
                }
                // In the order of the text: the first error is told.
                let value = self.eval(then, want)?;
                self.check_only(otherwise)?;
                Ok(value)
            }
            _ => self.compound(id, want),
        }
    }

    /// Compiles an expression that is never evaluated, for the errors in it.
    fn check_only(&mut self, id: ExprId) -> Done {
        let (top, state) = (self.unit.top, self.unit.state);
        self.unit.state = crate::compile::flow::State::UNREACHED;
        self.eval(id, None)?;
        (self.unit.top, self.unit.state) = (top, state);
        Ok(())
    }

    /// The register asked for, or a new one.
    pub(crate) fn wanted(&mut self, want: Option<Reg>) -> Res<Reg> {
        want.map_or_else(|| self.temp(), Ok)
    }

    /// Evaluates what is neither a constant nor a variable nor an operation on such.
    fn compound(&mut self, id: ExprId, want: Option<Reg>) -> Res<Operand> {
        let dst = self.wanted(want)?;
        let top = self.unit.top;
        self.compound_into(id, dst)?;
        self.unit.top = top;
        Ok(Operand::Register(dst))
    }

    fn compound_into(&mut self, id: ExprId, dst: Reg) -> Done {
        let span = self.tree.span(id);
        match self.tree.expr(id) {
            Expr::FString { parts } => self.fstring(parts, span, dst),
            Expr::TString { parts } => self.tstring(parts, span, dst),
            Expr::Tuple { items } => self.tuple(items, span, dst),
            Expr::List { items } => self.list(items, span, dst),
            Expr::Set { items } => self.set(items, span, dst),
            Expr::Dict { pairs } => self.dict(pairs, span, dst),
            Expr::Bool { op, items } => self.bool_value(op, items, span, dst),
            Expr::Compare { left, rest } => self.compare_value(id, left, rest, dst),
            Expr::Conditional { test, then, otherwise } => {
                let (other, end) = (self.label()?, self.label()?);
                self.at(span);
                self.branch_if(test, false, other)?;
                self.expr_into(then, dst)?;
                self.jump(end)?;
                self.bind(other)?;
                self.expr_into(otherwise, dst)?;
                self.bind(end)
            }
            Expr::Lambda { params, body } => self.lambda(id, params, body, dst),
            Expr::Walrus { target, value } => {
                self.expr_into(value, dst)?;
                self.at(target.span);
                let name = self.spell(target.name)?;
                self.store_name(name, dst)
            }
            Expr::Await { value } => self.await_expr(value, span, dst),
            Expr::Yield { value } => self.yield_expr(value, span, dst),
            Expr::YieldFrom { value } => self.yield_from(value, span, dst),
            Expr::Call { func, args } => self.call(id, func, args, dst),
            Expr::Attribute { value, name } => {
                let b = self.expr_near(value, dst)?;
                self.at(span);
                let name = self.spell(name)?;
                let site = self.site(name)?;
                self.emit(Instr::GetAttr { a: dst, b, site })
            }
            Expr::Subscript { value, index } => self.subscript(id, value, index, dst),
            Expr::Slice { lower, upper, step } => self.slice([lower, upper, step], span, dst),
            Expr::Starred { .. } => syntax("can't use starred expression here", span),
            Expr::ListComp { .. } | Expr::SetComp { .. } | Expr::DictComp { .. } => {
                self.comprehension(id, dst)
            }
            Expr::Generator { item, clauses } => self.generator(id, item, clauses, dst),
            // What is left was dealt with before.
            _ => Ok(()),
        }
    }

    fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId, want: Option<Reg>) -> Res<Operand> {
        let top = self.unit.top;
        let operand = self.eval(operand, want.filter(|want| self.is_top(*want)))?;
        if let Operand::Constant(value) = operand
            && let Some(value) = self.fold_unary(op, value)?
        {
            return Ok(Operand::Constant(value));
        }
        let b = self.in_register(operand)?;
        self.unit.top = top;
        let a = self.wanted(want)?;
        self.at(self.tree.span(id));
        self.emit(match op {
            UnaryOp::Invert => Instr::Invert { a, b },
            UnaryOp::Not => Instr::Not { a, b },
            UnaryOp::Plus => Instr::Pos { a, b },
            UnaryOp::Minus => Instr::Neg { a, b },
        })?;
        Ok(Operand::Register(a))
    }

    fn binary(
        &mut self,
        id: ExprId,
        op: BinaryOp,
        left: ExprId,
        right: ExprId,
        want: Option<Reg>,
    ) -> Res<Operand> {
        if op == BinaryOp::Mod
            && let Some(items) = self.percent_items(left, right)?
        {
            let a = self.wanted(want)?;
            let top = self.unit.top;
            self.percent(left, items, self.tree.span(id), a)?;
            self.unit.top = top;
            return Ok(Operand::Register(a));
        }
        let top = self.unit.top;
        let left = self.eval(left, want.filter(|want| self.is_top(*want)))?;
        let right = self.eval(right, None)?;
        if let (Operand::Constant(left), Operand::Constant(right)) = (left, right)
            && let Some(value) = self.fold_binary(op, left, right)?
        {
            self.unit.top = top;
            return Ok(Operand::Constant(value));
        }
        let b = self.in_register(left)?;
        let constant = match right {
            Operand::Constant(value) if self.is_number(value) => self.constant8(value)?,
            _ => None,
        };
        let span = self.tree.span(id);
        if let Some(c) = constant
            && let Some(make) = with_constant(op)
        {
            self.unit.top = top;
            let a = self.wanted(want)?;
            self.at(span);
            self.emit(make(a, b, c))?;
            return Ok(Operand::Register(a));
        }
        let c = self.in_register(right)?;
        self.unit.top = top;
        let a = self.wanted(want)?;
        self.at(span);
        self.emit(with_registers(op, a, b, c))?;
        Ok(Operand::Register(a))
    }

    /// `and`, `or` for their value.
    fn bool_value(&mut self, op: BoolOp, items: List<ExprId>, span: Span, dst: Reg) -> Done {
        let end = self.label()?;
        let value = if self.is_top(dst) { dst } else { self.temp()? };
        let stop_at = op == BoolOp::Or;
        let last = self.tree.len(items).saturating_sub(1);
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if index < last {
                self.value_that_stops(item, span, stop_at, value, end)?;
            } else {
                self.expr_into(item, value)?;
            }
        }
        self.bind(end)?;
        self.copy(dst, value)
    }

    /// Jumps to `end` with the value of the expression if its truth is `stop_at`; else goes on. Nothing is asked for its truth
    /// twice; `span` is blamed if that raises.
    fn value_that_stops(&mut self, item: ExprId, span: Span, stop_at: bool, value: Reg, end: Label) -> Done {
        match self.fold(item)? {
            // A constant that cannot decide is skipped; one that decides makes the rest unreachable.
            Some(constant) if self.truth(constant) != stop_at => return Ok(()),
            Some(constant) => {
                self.load_constant(value, constant)?;
                return self.jump(end);
            }
            None => {}
        }
        let Expr::Bool { op, items } = self.tree.expr(item) else {
            self.expr_into(item, value)?;
            self.at(span);
            return self.branch_truth(value, stop_at, end);
        };
        let span = self.tree.span(item);
        if stop_at == (op == BoolOp::Or) {
            return self
                .tree
                .list(items)
                .try_for_each(|item| self.value_that_stops(item, span, stop_at, value, end));
        }
        // `(a and b) or c`: with a false `a`, no value is needed.
        let on = self.label()?;
        let last = self.tree.len(items).saturating_sub(1);
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if index < last {
                self.branch_if(item, !stop_at, on)?;
            } else {
                self.value_that_stops(item, span, stop_at, value, end)?;
            }
        }
        self.bind(on)
    }

    fn subscript(&mut self, id: ExprId, value: ExprId, index: ExprId, dst: Reg) -> Done {
        let b = self.expr_near(value, dst)?;
        let index = self.eval(index, None)?;
        let constant = match index {
            Operand::Constant(value) => self.constant8(value)?,
            Operand::Register(_) => None,
        };
        if let Some(c) = constant {
            self.at(self.tree.span(id));
            return self.emit(Instr::GetItemK { a: dst, b, c });
        }
        let c = self.in_register(index)?;
        self.at(self.tree.span(id));
        self.emit(Instr::GetItem { a: dst, b, c })
    }

    fn slice(&mut self, bounds: [Option<ExprId>; 3], span: crate::syntax::span::Span, dst: Reg) -> Done {
        let b = self.temps(3)?;
        for (bound, register) in bounds.into_iter().zip(b.0..) {
            match bound {
                Some(bound) => self.expr_into(bound, Reg(register))?,
                None => self.load_constant(Reg(register), Value::NONE)?,
            }
        }
        self.at(span);
        self.emit(Instr::BuildSlice { a: dst, b })
    }
}

/// The instruction of an operator whose right operand is a constant, if there is one.
fn with_constant(op: BinaryOp) -> Option<fn(Reg, Reg, Const8) -> Instr> {
    Some(match op {
        BinaryOp::Add => |a, b, c| Instr::AddK { a, b, c },
        BinaryOp::Sub => |a, b, c| Instr::SubK { a, b, c },
        BinaryOp::Mul => |a, b, c| Instr::MulK { a, b, c },
        BinaryOp::Div => |a, b, c| Instr::TrueDivK { a, b, c },
        BinaryOp::FloorDiv => |a, b, c| Instr::FloorDivK { a, b, c },
        BinaryOp::Mod => |a, b, c| Instr::ModK { a, b, c },
        BinaryOp::Pow => |a, b, c| Instr::PowK { a, b, c },
        BinaryOp::LeftShift => |a, b, c| Instr::ShlK { a, b, c },
        BinaryOp::RightShift => |a, b, c| Instr::ShrK { a, b, c },
        BinaryOp::BitAnd => |a, b, c| Instr::AndK { a, b, c },
        BinaryOp::MatMul | BinaryOp::BitXor | BinaryOp::BitOr => return None,
    })
}

fn with_registers(op: BinaryOp, a: Reg, b: Reg, c: Reg) -> Instr {
    match op {
        BinaryOp::Add => Instr::Add { a, b, c },
        BinaryOp::Sub => Instr::Sub { a, b, c },
        BinaryOp::Mul => Instr::Mul { a, b, c },
        BinaryOp::MatMul => Instr::MatMul { a, b, c },
        BinaryOp::Div => Instr::TrueDiv { a, b, c },
        BinaryOp::FloorDiv => Instr::FloorDiv { a, b, c },
        BinaryOp::Mod => Instr::Mod { a, b, c },
        BinaryOp::Pow => Instr::Pow { a, b, c },
        BinaryOp::LeftShift => Instr::Shl { a, b, c },
        BinaryOp::RightShift => Instr::Shr { a, b, c },
        BinaryOp::BitAnd => Instr::And { a, b, c },
        BinaryOp::BitXor => Instr::Xor { a, b, c },
        BinaryOp::BitOr => Instr::Or { a, b, c },
    }
}
