//! `while` and `for`.

use crate::code::operand::Reg;
use crate::compile::Compiler;
use crate::compile::comprehension::get_iter;
use crate::compile::error::{Done, syntax};
use crate::compile::flow::Label;
use crate::compile::scopes::ASYNC;
use crate::compile::unwind::BlockKind;
use crate::syntax::ast::{Expr, ExprId, StmtId};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// Nodes of a condition that is cheap enough to stand twice.
const SMALL_CONDITION: u32 = 8;

impl Compiler<'_> {
    pub(crate) fn while_stmt(&mut self, test: ExprId, body: List<StmtId>, otherwise: List<StmtId>) -> Done {
        let span = self.unit.span;
        let (end, exit) = (self.label()?, self.label()?);
        let constant = self.fold(test)?.map(|value| self.truth(value));
        if constant.is_none() && self.weight(test) <= SMALL_CONDITION {
            self.inverted_while(span, test, body, end, exit)?;
        } else {
            let head = self.loop_head();
            if constant != Some(true) {
                self.branch_if(test, false, exit)?;
            }
            self.at(span);
            self.push_block(BlockKind::Loop, 0, head, end.0)?;
            self.block(body)?;
            self.pop_block()?;
            self.at(self.tree.span(test));
            self.jump_back(head)?;
        }
        self.bind(exit)?;
        self.block(otherwise)?;
        self.bind(end)
    }

    /// A loop whose condition stands before it and again at its end: one jump a turn.
    fn inverted_while(
        &mut self,
        span: Span,
        test: ExprId,
        body: List<StmtId>,
        end: Label,
        exit: Label,
    ) -> Done {
        self.branch_if(test, false, exit)?;
        let again = self.label()?;
        let head = self.loop_head();
        self.at(span);
        self.push_block(BlockKind::Loop, again.0 + 1, 0, end.0)?;
        self.block(body)?;
        self.pop_block()?;
        self.bind(again)?;
        self.at(span);
        self.branch_back_if(test, head)
    }

    /// Jumps back to `head` if the condition is true, else goes on.
    fn branch_back_if(&mut self, test: ExprId, head: u32) -> Done {
        if self.is_dead() {
            return Ok(());
        }
        let back = self.label()?;
        self.branch_if(test, true, back)?;
        self.bind_back(back, head)
    }

    /// How many nodes an expression has, as far as it consists of names, constants and operators; else very many.
    fn weight(&self, id: ExprId) -> u32 {
        let sum =
            |items: &[ExprId]| items.iter().fold(1, |sum: u32, item| sum.saturating_add(self.weight(*item)));
        match self.tree.expr(id) {
            Expr::Name { .. } => 1,
            Expr::None
            | Expr::True
            | Expr::False
            | Expr::Int { .. }
            | Expr::Float { .. }
            | Expr::Str { .. } => 1,
            Expr::Attribute { value, .. } => sum(&[value]),
            Expr::Unary { operand, .. } => sum(&[operand]),
            Expr::Binary { left, right, .. } => sum(&[left, right]),
            Expr::Subscript { value, index } => sum(&[value, index]),
            Expr::Compare { left, rest } => self
                .tree
                .list(rest)
                .fold(sum(&[left]), |all, next| all.saturating_add(self.weight(next.right))),
            Expr::Bool { items, .. } => {
                self.tree.list(items).fold(1, |all, item| all.saturating_add(self.weight(item)))
            }
            Expr::Call { func, args } => {
                self.tree.list(args).fold(sum(&[func]), |all, arg| all.saturating_add(self.weight(arg.value)))
            }
            _ => u32::MAX,
        }
    }

    pub(crate) fn for_stmt(
        &mut self,
        is_async: bool,
        target: ExprId,
        iter: ExprId,
        body: List<StmtId>,
        otherwise: List<StmtId>,
    ) -> Done {
        if is_async && self.unit.flags & ASYNC == 0 {
            return syntax("'async for' outside async function", self.unit.span);
        }
        let span = self.unit.span;
        let top = self.unit.top;
        let iterator = self.temp()?;
        let source = self.expr(iter)?;
        self.at(span);
        self.emit(get_iter(is_async, iterator, source))?;
        self.unit.top = u32::from(iterator.0) + 1;
        let (end, exit) = (self.label()?, self.label()?);
        let head = self.loop_head();
        let before = self.unit.state;
        let handler = self.next_item(is_async, target, iterator, exit, span)?;
        self.at(span);
        self.push_block(BlockKind::Loop, 0, head, end.0)?;
        self.block(body)?;
        self.pop_block()?;
        self.at(self.tree.span(iter));
        self.jump_back(head)?;
        self.loop_exit(handler, before, exit)?;
        self.unit.top = top;
        self.block(otherwise)?;
        self.bind(end)
    }

    /// The register of a target that is a variable with a register of its own.
    pub(crate) fn target_register(
        &mut self,
        target: ExprId,
    ) -> Result<Option<Reg>, crate::compile::error::Trouble> {
        use crate::compile::variables::Variable;
        let Expr::Name { name } = self.tree.expr(target) else { return Ok(None) };
        let name = self.spell(name)?;
        match self.find(name).variable {
            Variable::Register(register) => Ok(Some(register)),
            _ => Ok(None),
        }
    }

    /// Notes that a target with a register is bound from here on.
    pub(crate) fn note_bound(&mut self, target: ExprId) -> Done {
        if let Expr::Name { name } = self.tree.expr(target) {
            let name = self.spell(name)?;
            let bit = self.find(name).bit;
            self.unit.state.insert(bit);
        }
        Ok(())
    }
}
