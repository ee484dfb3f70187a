//! Assignment in all its forms, and `del`.

use crate::code::instr::Instr;
use crate::code::operand::{Binary, Const8, Count, Number, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::expr::Operand;
use crate::compile::names::{Name, Own};
use crate::compile::scopes::ScopeKind;
use crate::syntax::ast::{BinaryOp, Expr, ExprId};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// More targets than this cannot be unpacked at once.
const TARGETS_MAX: u32 = 150;

impl Compiler<'_> {
    /// `a = b = value`
    pub(crate) fn assign(&mut self, targets: List<ExprId>, value: ExprId) -> Done {
        let mut list = self.tree.list(targets);
        let (first, more) = (list.next(), list.next());
        if let (Some(target), None) = (first, more) {
            if let Some(register) = self.target_register(target)? {
                self.expr_into(value, register)?;
                return self.note_bound(target);
            }
            if self.assign_side_by_side(target, value)? {
                return Ok(());
            }
        }
        let register = self.expr(value)?;
        self.tree.list(targets).try_for_each(|target| self.store(target, register))
    }

    /// Assigns a register to a target.
    pub(crate) fn store(&mut self, target: ExprId, value: Reg) -> Done {
        let span = self.tree.span(target);
        let top = self.unit.top;
        match self.tree.expr(target) {
            Expr::Name { name } => {
                self.at(span);
                let name = self.spell(name)?;
                self.store_name(name, value)?;
            }
            Expr::Attribute { value: object, name } => {
                let a = self.expr(object)?;
                self.at(span);
                let name = self.spell(name)?;
                self.forbid_debug(name, span)?;
                let site = self.site(name)?;
                self.emit(Instr::SetAttr { a, b: value, site })?;
            }
            Expr::Subscript { value: object, index } => {
                let a = self.expr(object)?;
                let b = self.expr(index)?;
                self.at(span);
                self.emit(Instr::SetItem { a, b, c: value })?;
            }
            Expr::Tuple { items } | Expr::List { items } => self.unpack(items, span, value)?,
            Expr::Starred { .. } => {
                return syntax("starred assignment target must be in a list or tuple", span);
            }
            _ => return syntax("cannot assign to expression", span),
        }
        self.unit.top = top;
        Ok(())
    }

    fn forbid_debug(&mut self, name: Name, span: Span) -> Done {
        if name == self.names.own(Own::Debug) {
            return syntax("cannot assign to __debug__", span);
        }
        Ok(())
    }

    fn unpack(&mut self, items: List<ExprId>, span: Span, value: Reg) -> Done {
        let count = self.tree.len(items);
        let mut star = None;
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if matches!(self.tree.expr(item), Expr::Starred { .. }) && star.replace(index).is_some() {
                return syntax("multiple starred expressions in assignment", span);
            }
        }
        if count > TARGETS_MAX {
            return syntax("too many targets in one assignment", span);
        }
        self.at(span);
        if star.is_none()
            && let Some(a) = self.neighbours(items, value)?
        {
            self.emit(Instr::Unpack { a, b: value, c: Count(count as u8) })?;
            return self.tree.list(items).try_for_each(|item| self.note_bound(item));
        }
        let a = self.temps(count)?;
        self.emit(match star {
            None => Instr::Unpack { a, b: value, c: Count(count as u8) },
            Some(star) => {
                Instr::UnpackStar { a, b: value, c: Count(star as u8), after: Number(count - star - 1) }
            }
        })?;
        for (item, register) in self.tree.list(items).zip(a.0..) {
            match self.tree.expr(item) {
                Expr::Starred { value } => self.store(value, Reg(register))?,
                _ => self.store(item, Reg(register))?,
            }
        }
        Ok(())
    }

    /// The first register of targets that are variables in neighbouring registers, in order, apart from `value`.
    fn neighbours(&mut self, items: List<ExprId>, value: Reg) -> Res<Option<Reg>> {
        let mut first = None;
        for (index, item) in (0_u8..).zip(self.tree.list(items)) {
            let Some(register) = self.target_register(item)? else { return Ok(None) };
            let start = *first.get_or_insert(register.0);
            if u32::from(start) + u32::from(index) != u32::from(register.0) || register == value {
                return Ok(None);
            }
        }
        Ok(first.map(Reg))
    }

    /// `a, b = b, a` for variables with registers, without making a tuple. `false`: it is nothing of the kind.
    fn assign_side_by_side(&mut self, target: ExprId, value: ExprId) -> Res<bool> {
        let (Expr::Tuple { items: targets } | Expr::List { items: targets }) = self.tree.expr(target) else {
            return Ok(false);
        };
        let (Expr::Tuple { items: values } | Expr::List { items: values }) = self.tree.expr(value) else {
            return Ok(false);
        };
        let count = self.tree.len(targets);
        let same = count == self.tree.len(values) && count > 0 && count < 16;
        let starred = |item: ExprId| matches!(self.tree.expr(item), Expr::Starred { .. });
        if !same || self.tree.list(targets).any(starred) || self.tree.list(values).any(starred) {
            return Ok(false);
        }
        let mut registers = [None; 16];
        let mut distinct = true;
        for (index, item) in self.tree.list(targets).enumerate() {
            let register = self.target_register(item)?;
            distinct &= register.is_some() && !registers[..index].contains(&register);
            registers[index] = register;
        }
        let top = self.unit.top;
        let mut operands = [None; 16];
        for (index, item) in self.tree.list(values).enumerate() {
            let last = index + 1 == count as usize;
            operands[index] = match registers[index] {
                // Nothing is left to be evaluated, so the last value may go where it belongs at once.
                Some(register) if last && distinct && !operands.contains(&Some(Held::Register(register))) => {
                    self.expr_into(item, register)?;
                    Some(Held::Done)
                }
                _ => Some(self.hold(item, &registers)?),
            };
        }
        for (item, held) in self.tree.list(targets).zip(operands.into_iter().flatten()) {
            let inner = self.unit.top;
            match held {
                Held::Done => self.note_bound(item)?,
                Held::Register(register) => self.store(item, register)?,
                Held::Constant(value) => match self.target_register(item)? {
                    Some(register) => {
                        self.load_constant(register, value)?;
                        self.note_bound(item)?;
                    }
                    None => {
                        let register = self.in_register(Operand::Constant(value))?;
                        self.store(item, register)?;
                    }
                },
            }
            self.unit.top = inner;
        }
        self.unit.top = top;
        Ok(true)
    }

    /// Evaluates a value that is assigned later; a variable that is a target too is copied.
    fn hold(&mut self, item: ExprId, targets: &[Option<Reg>; 16]) -> Res<Held> {
        match self.eval(item, None)? {
            Operand::Constant(value) => Ok(Held::Constant(value)),
            Operand::Register(register) if targets.contains(&Some(register)) => {
                let copy = self.temp()?;
                self.copy(copy, register)?;
                Ok(Held::Register(copy))
            }
            Operand::Register(register) => Ok(Held::Register(register)),
        }
    }

    /// `target op= value`
    pub(crate) fn assign_in_place(&mut self, id: Span, target: ExprId, op: BinaryOp, value: ExprId) -> Done {
        match self.tree.expr(target) {
            Expr::Name { name } => {
                let span = self.tree.span(target);
                self.at(span);
                let name = self.spell(name)?;
                self.forbid_debug(name, span)?;
                if let Some(register) = self.in_place(name)? {
                    return self.in_place_value(id, register, register, op, value);
                }
                let register = self.temp()?;
                self.load_name(register, name)?;
                self.in_place_value(id, register, register, op, value)?;
                self.at(span);
                self.store_name(name, register)
            }
            Expr::Attribute { value: object, name } => {
                let span = self.tree.span(target);
                let object = self.expr(object)?;
                let result = self.temp()?;
                self.at(span);
                let name = self.spell(name)?;
                let site = self.site(name)?;
                self.emit(Instr::GetAttr { a: result, b: object, site })?;
                self.in_place_value(id, result, result, op, value)?;
                self.at(span);
                let site = self.site(name)?;
                self.emit(Instr::SetAttr { a: object, b: result, site })
            }
            Expr::Subscript { value: object, index } => {
                let span = self.tree.span(target);
                let a = self.expr(object)?;
                let b = self.expr(index)?;
                let result = self.temp()?;
                self.at(span);
                self.emit(Instr::GetItem { a: result, b: a, c: b })?;
                self.in_place_value(id, result, result, op, value)?;
                self.at(span);
                self.emit(Instr::SetItem { a, b, c: result })
            }
            _ => syntax("illegal expression for augmented assignment", id),
        }
    }

    fn in_place_value(&mut self, span: Span, a: Reg, b: Reg, op: BinaryOp, value: ExprId) -> Done {
        let value = self.eval(value, None)?;
        let constant: Option<Const8> = match value {
            Operand::Constant(value) if self.is_number(value) => self.constant8(value)?,
            _ => None,
        };
        if let Some(c) = constant
            && matches!(op, BinaryOp::Add | BinaryOp::Sub)
        {
            self.at(span);
            return self.emit(match op {
                BinaryOp::Add => Instr::InPlaceAddK { a, b, c },
                _ => Instr::InPlaceSubK { a, b, c },
            });
        }
        let c = self.in_register(value)?;
        self.at(span);
        self.emit(match op {
            BinaryOp::Add => Instr::InPlaceAdd { a, b, c },
            BinaryOp::Sub => Instr::InPlaceSub { a, b, c },
            _ => Instr::InPlace { a, b, c, op: Binary(operator_row(op)) },
        })
    }

    /// `target: annotation = value`
    pub(crate) fn assign_annotated(
        &mut self,
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
        simple: bool,
    ) -> Done {
        if let Some(value) = value {
            match self.target_register(target)? {
                Some(register) => {
                    self.expr_into(value, register)?;
                    self.note_bound(target)?;
                }
                None => {
                    let register = self.expr(value)?;
                    self.store(target, register)?;
                }
            }
        }
        let top = self.unit.top;
        let in_function = !matches!(self.unit.kind, ScopeKind::Module | ScopeKind::Class);
        match self.tree.expr(target) {
            Expr::Name { name } if simple && !in_function => self.note_annotation(name, annotation)?,
            Expr::Name { .. } => {}
            Expr::Attribute { value: object, .. } if value.is_none() => {
                self.expr(object)?;
            }
            Expr::Subscript { value: object, index } if value.is_none() => {
                self.expr(object)?;
                self.expr(index)?;
            }
            _ => {}
        }
        if !simple && !in_function && !self.future.lazy_annotations {
            self.unit.top = top;
            self.expr(annotation)?;
        }
        self.unit.top = top;
        Ok(())
    }

    /// `__annotations__[name] = annotation`
    fn note_annotation(&mut self, name: crate::syntax::names::NameId, annotation: ExprId) -> Done {
        let top = self.unit.top;
        let c = self.temp()?;
        self.annotation_into(annotation, c)?;
        let (a, b) = (self.temp()?, self.temp()?);
        let own = self.names.own(Own::Annotations);
        self.load_name(a, own)?;
        let name = self.spell(name)?;
        let text = self.name_value(name)?;
        self.load_constant(b, text)?;
        self.emit(Instr::SetItem { a, b, c })?;
        self.unit.top = top;
        Ok(())
    }

    /// The value of an annotation: its text, if annotations are not evaluated.
    pub(crate) fn annotation_into(&mut self, annotation: ExprId, dst: Reg) -> Done {
        if !self.future.lazy_annotations {
            if let Expr::Starred { value } = self.tree.expr(annotation) {
                return self.starred_annotation(value, dst);
            }
            return self.expr_into(annotation, dst);
        }
        let span = self.tree.span(annotation);
        let text = self.out.string(span.of(self.tree.source()).bytes())?;
        self.at(span);
        self.load_constant(dst, crate::compile::write::reference(text))
    }

    /// `*args: *Ts`: the one item of `Ts`.
    fn starred_annotation(&mut self, value: ExprId, a: Reg) -> Done {
        let b = self.expr(value)?;
        self.emit(Instr::Unpack { a, b, c: Count(1) })
    }

    /// `del target`
    pub(crate) fn delete(&mut self, target: ExprId) -> Done {
        let span = self.tree.span(target);
        let top = self.unit.top;
        match self.tree.expr(target) {
            Expr::Name { name } => {
                self.at(span);
                let name = self.spell(name)?;
                self.delete_name(name, false)?;
            }
            Expr::Attribute { value, name } => {
                let a = self.expr(value)?;
                self.at(span);
                let name = self.spell(name)?;
                let site = self.site(name)?;
                self.emit(Instr::DelAttr { a, site })?;
            }
            Expr::Subscript { value, index } => {
                let a = self.expr(value)?;
                let b = self.expr(index)?;
                self.at(span);
                self.emit(Instr::DelItem { a, b })?;
            }
            Expr::Tuple { items } | Expr::List { items } => {
                self.tree.list(items).try_for_each(|item| self.delete(item))?;
            }
            _ => return syntax("cannot delete expression", span),
        }
        self.unit.top = top;
        Ok(())
    }
}

/// A value that waits for being assigned.
#[derive(Clone, Copy, PartialEq)]
enum Held {
    Constant(crate::heap::value::Value),
    Register(Reg),
    Done,
}

/// The row of `ops::BINARY`.
fn operator_row(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::Add => 0,
        BinaryOp::Sub => 1,
        BinaryOp::Mul => 2,
        BinaryOp::Div => 3,
        BinaryOp::FloorDiv => 4,
        BinaryOp::Mod => 5,
        BinaryOp::BitAnd => 6,
        BinaryOp::BitOr => 7,
        BinaryOp::BitXor => 8,
        BinaryOp::LeftShift => 9,
        BinaryOp::RightShift => 10,
        BinaryOp::Pow => 11,
        BinaryOp::MatMul => 12,
    }
}
