//! Looking at a run that has paused: where it stands, and what its variables are. For a debugger.

use crate::code::instr::Instr;
use crate::code::view::{FUNCTION, NAME_MODE};
use crate::compile::Options;
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::syntax::ast::Mode;
use crate::vm::bodies::view;
use crate::vm::frame::{CODE, FRAME, GLOBALS, Link};
use crate::vm::plain::Reply;
use crate::vm::state::Vm;

/// Where a function stands that a paused run is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing<'v> {
    /// The function's name; `<module>` for a text.
    pub function: &'v str,
    /// The file's name.
    pub file: &'v str,
    /// The line, from 1 on.
    pub line: u32,
    /// It stands in front of a statement of a text that is run by [`Engine::run_steps`].
    pub at_statement: bool,
}

/// A variable of a function that a paused run is in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Variable<'v> {
    /// Its name.
    pub name: &'v str,
    /// The name of its value's type.
    pub kind: &'v str,
    /// Its value.
    pub value: Reply<'v>,
}

/// How the jump leads back that stands in front of each statement (`compile/stmt.rs`).
const STEP: i32 = -2;

/// A frame on the stack.
struct Frame {
    base: u32,
    pc: u32,
    code: Handle,
    function: Handle,
}

impl Engine<'_> {
    /// As [`run`](Self::run), and the host can pause in front of each statement: fuel is counted there too, so that the host is asked
    /// there if the slice is 1 ([`set_slice`](Self::set_slice)).
    ///
    /// # Errors
    /// As `run`.
    pub fn run_steps(&mut self, source: &str, file: &str) -> Result<(), Error> {
        self.reset();
        let options = Options { file_name: file, steps: true, ..Options::default() };
        self.run_options(source.as_bytes(), options, Mode::Module).map(|_| ())
    }

    /// Tells where a paused run stands: the innermost function first. Nothing if none is paused.
    pub fn frames(&self, give: &mut dyn FnMut(Standing<'_>)) {
        if self.vm.pause.is_some() {
            self.standing(give);
        }
    }

    /// As [`frames`](Self::frames), whether the run has paused or not: where it stood when it last left its loop, for a call or for
    /// what the loop cannot do. For the last words of a board whose firmware has failed; nothing is changed.
    pub fn standing(&self, give: &mut dyn FnMut(Standing<'_>)) {
        let vm = &self.vm;
        for index in 0.. {
            let Some(frame) = self.frame(index) else { break };
            let code = view(&vm.heap, frame.code);
            let is_between = index == 0 && vm.pause.is_some_and(|pause| !pause.within);
            // A frame stands behind the instruction it is busy with, but for one that has stopped between two.
            let at = if is_between { frame.pc } else { frame.pc.saturating_sub(1) };
            // In front of a statement (`Compiler::step`) it stands where that jump has led to: one ahead of it.
            let behind = frame.pc as usize + 1;
            let is_step = is_between
                && code.instructions().1 > behind
                && matches!(Instr::decode(code.instruction(behind), 0), Instr::Loop { to } if to.0 == STEP);
            give(Standing {
                function: text(vm, vm.image_text(frame.code, code.name())),
                file: text(vm, vm.file_of(frame.code)),
                line: code.position_at(at as usize).line,
                at_statement: is_step,
            });
        }
    }

    /// Gives the variables of a frame, counted as [`frames`](Self::frames) tells them; of a text: its globals. Nothing of the
    /// program's runs.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Host, Limits, Pause, Reply};
    /// struct Debugger;
    /// impl Host for Debugger {
    ///     fn pause(&mut self, _: Pause) -> bool {
    ///         true
    ///     }
    /// }
    /// let (mut memory, mut host) = (vec![0; 1 << 16], Debugger);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits { slice: 1, ..Limits::default() })?;
    /// assert!(python.run_steps("x = 6\n\ny = 7\n", "steps.py").is_err() && python.is_paused());
    /// let mut line = 0;
    /// python.frames(&mut |frame| line = frame.line);
    /// assert_eq!(line, 1);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn variables(&self, frame: usize, give: &mut dyn FnMut(Variable<'_>)) {
        let vm = &self.vm;
        let Some(frame) = self.frame(frame).filter(|_| vm.pause.is_some()) else { return };
        let code = view(&vm.heap, frame.code);
        if code.flags() & NAME_MODE != 0 {
            return entries(vm, vm.register(frame.base), give);
        }
        if code.flags() & FUNCTION == 0 {
            return entries(vm, vm.get(frame.function, GLOBALS), give);
        }
        for index in 0..code.variables() {
            let variable = code.variable(index);
            let value = vm.variable_value(frame.function, frame.base, variable.place);
            if value.is_set() {
                tell(vm, vm.image_text(frame.code, variable.name), value, give);
            }
        }
    }

    /// A frame, from the innermost on.
    fn frame(&self, index: usize) -> Option<Frame> {
        let vm = &self.vm;
        let depth = vm.now.depth as usize;
        let (mut base, mut pc) = (vm.now.base, vm.now.pc);
        for _ in 0..index.min(depth) {
            let link = Link::unpack(vm.register(base - 2));
            (base, pc) = (base - link.delta, link.pc);
        }
        (index < depth).then(|| {
            let function = vm.register(base - FRAME).raw_handle();
            Frame { base, pc, code: vm.get(function, CODE).raw_handle(), function }
        })
    }
}

fn entries(vm: &Vm, dict: Value, give: &mut dyn FnMut(Variable<'_>)) {
    let Some(dict) = vm.heap.handle(dict, Kind::Dict) else { return };
    let mut at = 0;
    while let Some(entry) = vm.next_entry(dict, at) {
        if let Some((name, value)) = vm.entry(dict, entry) {
            tell(vm, name, value, give);
        }
        at = entry + 1;
    }
}

fn tell(vm: &Vm, name: Value, value: Value, give: &mut dyn FnMut(Variable<'_>)) {
    let kind = vm.type_name(value);
    let kind = core::str::from_utf8(kind.bytes()).unwrap_or("");
    give(Variable { name: text(vm, name), kind, value: vm.reply(value) });
}

fn text<'v>(vm: &'v Vm<'_>, value: Value) -> &'v str {
    vm.heap.text(value).and_then(|text| text.utf8_chunks().next()).map_or("", |chunk| chunk.valid())
}
