//! Conditions: comparisons, and jumps that depend on them.

use crate::code::instr::Instr;
use crate::code::operand::{Const8, Flag, Offset, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res};
use crate::compile::expr::Operand;
use crate::compile::flow::Label;
use crate::heap::value::Value;
use crate::syntax::ast::{BoolOp, CompareOp, Comparison, Expr, ExprId, UnaryOp};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

impl Compiler<'_> {
    /// Jumps to the label if the truth of the expression is `want`, else goes on. What asking for the truth raises is reported
    /// where the unit stands; a comparison moves it to itself, as in CPython.
    pub(crate) fn branch_if(&mut self, id: ExprId, want: bool, label: Label) -> Done {
        let top = self.unit.top;
        match self.tree.expr(id) {
            Expr::Unary { op: UnaryOp::Not, operand } => self.branch_if(operand, !want, label)?,
            Expr::Bool { op, items } => self.branch_if_bool(op, items, want, label)?,
            Expr::Compare { left, rest } => self.branch_if_compare(id, left, rest, want, label)?,
            _ => {
                let here = self.unit.span;
                let value = self.eval(id, None)?;
                self.at(here);
                match value {
                    Operand::Constant(value) => {
                        if self.truth(value) == want {
                            self.jump(label)?;
                        }
                    }
                    Operand::Register(a) => self.branch_truth(a, want, label)?,
                }
            }
        }
        self.unit.top = top;
        Ok(())
    }

    fn branch_if_bool(&mut self, op: BoolOp, items: List<ExprId>, want: bool, label: Label) -> Done {
        // `or` is true with the first true item, `and` false with the first false one.
        let decisive = op == BoolOp::Or;
        if want == decisive {
            return self.tree.list(items).try_for_each(|item| self.branch_if(item, want, label));
        }
        let end = self.label()?;
        let last = self.tree.len(items).saturating_sub(1);
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if index < last {
                self.branch_if(item, decisive, end)?;
            } else {
                self.branch_if(item, want, label)?;
            }
        }
        self.bind(end)
    }

    fn branch_if_compare(
        &mut self,
        id: ExprId,
        left: ExprId,
        rest: List<Comparison>,
        want: bool,
        label: Label,
    ) -> Done {
        let span = self.tree.span(id);
        let last = self.tree.len(rest).saturating_sub(1);
        let end = self.label()?;
        let mut left = self.eval(left, None)?;
        for (index, next) in (0..).zip(self.tree.list(rest)) {
            let right = self.eval(next.right, None)?;
            // What is compared twice is kept in a register.
            let right = if index < last { Operand::Register(self.in_register(right)?) } else { right };
            if index < last && want {
                self.branch_compare(next.op, left, right, span, false, end)?;
            } else {
                self.branch_compare(next.op, left, right, span, want, label)?;
            }
            left = right;
        }
        self.bind(end)
    }

    /// Jumps if the truth of one comparison is `want`.
    fn branch_compare(
        &mut self,
        op: CompareOp,
        left: Operand,
        right: Operand,
        span: Span,
        want: bool,
        label: Label,
    ) -> Done {
        let top = self.unit.top;
        let a = self.in_register(left)?;
        if let Operand::Constant(value) = right {
            if value.is_none() && matches!(op, CompareOp::Is | CompareOp::IsNot) {
                let want = Flag(u8::from(want == (op == CompareOp::Is)));
                self.at(span);
                self.branch(label, |to| Instr::JumpNone { a, want, to })?;
                self.unit.top = top;
                return Ok(());
            }
            if let Some(b) = self.comparable(op, value)?
                && let Some(make) = jump_with_constant(op)
            {
                self.at(span);
                self.branch(label, |to| make(a, b, Flag(u8::from(want)), to))?;
                self.unit.top = top;
                return Ok(());
            }
        }
        let b = self.in_register(right)?;
        self.at(span);
        let negated = matches!(op, CompareOp::IsNot | CompareOp::NotIn);
        let flag = Flag(u8::from(want != negated));
        self.branch(label, |to| jump_with_registers(op, a, b, flag, to))?;
        self.unit.top = top;
        Ok(())
    }

    /// The constant as operand of a jump that compares: numbers, and whatever is compared for being equal.
    fn comparable(&mut self, op: CompareOp, value: Value) -> Res<Option<Const8>> {
        let is_equality = matches!(op, CompareOp::Eq | CompareOp::NotEq);
        if is_equality || self.is_number(value) { self.constant8(value) } else { Ok(None) }
    }

    /// A comparison for its value.
    pub(crate) fn compare_value(
        &mut self,
        id: ExprId,
        left: ExprId,
        rest: List<Comparison>,
        dst: Reg,
    ) -> Done {
        let span = self.tree.span(id);
        let last = self.tree.len(rest).saturating_sub(1);
        let end = self.label()?;
        let value = if last == 0 || self.is_top(dst) { dst } else { self.temp()? };
        let mut b = self.expr(left)?;
        for (index, next) in (0..).zip(self.tree.list(rest)) {
            let c = self.expr(next.right)?;
            self.at(span);
            self.emit(compare(next.op, value, b, c))?;
            if index < last {
                self.branch_truth(value, false, end)?;
            }
            b = c;
        }
        self.bind(end)?;
        self.copy(dst, value)
    }
}

fn compare(op: CompareOp, a: Reg, b: Reg, c: Reg) -> Instr {
    match op {
        CompareOp::Eq => Instr::Eq { a, b, c },
        CompareOp::NotEq => Instr::Ne { a, b, c },
        CompareOp::Less => Instr::Lt { a, b, c },
        CompareOp::LessEq => Instr::Le { a, b, c },
        CompareOp::Greater => Instr::Gt { a, b, c },
        CompareOp::GreaterEq => Instr::Ge { a, b, c },
        CompareOp::Is => Instr::Is { a, b, c },
        CompareOp::IsNot => Instr::IsNot { a, b, c },
        CompareOp::In => Instr::In { a, b, c },
        CompareOp::NotIn => Instr::NotIn { a, b, c },
    }
}

/// The jump for a comparison; `is not` and `not in` have `want` turned round by the caller.
fn jump_with_registers(op: CompareOp, a: Reg, b: Reg, want: Flag, to: Offset) -> Instr {
    match op {
        CompareOp::Eq => Instr::JumpEq { a, b, want, to },
        CompareOp::NotEq => Instr::JumpNe { a, b, want, to },
        CompareOp::Less => Instr::JumpLt { a, b, want, to },
        CompareOp::LessEq => Instr::JumpLe { a, b, want, to },
        CompareOp::Greater => Instr::JumpGt { a, b, want, to },
        CompareOp::GreaterEq => Instr::JumpGe { a, b, want, to },
        CompareOp::Is | CompareOp::IsNot => Instr::JumpIs { a, b, want, to },
        CompareOp::In | CompareOp::NotIn => Instr::JumpIn { a, b, want, to },
    }
}

type JumpWithConstant = fn(Reg, Const8, Flag, Offset) -> Instr;

fn jump_with_constant(op: CompareOp) -> Option<JumpWithConstant> {
    Some(match op {
        CompareOp::Eq => |a, b, want, to| Instr::JumpEqK { a, b, want, to },
        CompareOp::NotEq => |a, b, want, to| Instr::JumpNeK { a, b, want, to },
        CompareOp::Less => |a, b, want, to| Instr::JumpLtK { a, b, want, to },
        CompareOp::LessEq => |a, b, want, to| Instr::JumpLeK { a, b, want, to },
        CompareOp::Greater => |a, b, want, to| Instr::JumpGtK { a, b, want, to },
        CompareOp::GreaterEq => |a, b, want, to| Instr::JumpGeK { a, b, want, to },
        CompareOp::Is | CompareOp::IsNot | CompareOp::In | CompareOp::NotIn => return None,
    })
}
