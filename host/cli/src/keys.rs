//! The keys that mean something else at a prompt for Python than in other lines: what is not the line editor's own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use rustyline::history::FileHistory;
use rustyline::{
    Cmd, ConditionalEventHandler, Editor, Event, EventContext, EventHandler, Helper, KeyCode, KeyEvent,
    Modifiers, Movement, RepeatCount,
};

/// What the line that is being edited belongs to, or what a key has made of it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Stage {
    /// An entry's first line.
    First,
    /// A further line.
    Further,
    /// What is pasted after Ctrl-E.
    Pasting,
    /// Ctrl-E was pressed on an empty first line.
    Paste,
    /// Ctrl-D was pressed: the entry ends with this line.
    End,
}

/// What a key does: a command for the editor, or what it does by itself.
type Act = fn(&Shared, &EventContext<'_>) -> Option<Cmd>;

/// The stage, which the keys and the prompt share.
#[derive(Clone)]
pub(crate) struct Shared(Arc<AtomicU8>);

impl Shared {
    /// At an entry's first line.
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU8::new(Stage::First as u8)))
    }

    /// Says which line begins.
    pub(crate) fn set(&self, stage: Stage) {
        self.0.store(stage as u8, Ordering::Relaxed);
    }

    /// Whether this is the stage.
    pub(crate) fn is(&self, stage: Stage) -> bool {
        self.0.load(Ordering::Relaxed) == stage as u8
    }
}

/// A key and what it does; `None`: what it does in any line.
struct Key {
    stage: Shared,
    act: Act,
}

impl ConditionalEventHandler for Key {
    fn handle(&self, _: &Event, _: RepeatCount, _: bool, context: &EventContext<'_>) -> Option<Cmd> {
        (self.act)(&self.stage, context)
    }
}

/// Teaches the keys to an editor.
pub(crate) fn bind<H: Helper>(editor: &mut Editor<H, FileHistory>, stage: &Shared) {
    let keys: [(KeyEvent, Act); 5] = [
        (KeyEvent::ctrl('E'), paste),
        (KeyEvent::ctrl('D'), end),
        (KeyEvent(KeyCode::Tab, Modifiers::NONE), tab),
        (KeyEvent(KeyCode::Backspace, Modifiers::NONE), dedent),
        (KeyEvent::ctrl('H'), dedent),
    ];
    for (key, act) in keys {
        let handler = Key { stage: stage.clone(), act };
        editor.bind_sequence(key, EventHandler::Conditional(Box::new(handler)));
    }
}

fn paste(stage: &Shared, context: &EventContext<'_>) -> Option<Cmd> {
    if !stage.is(Stage::First) || !context.line().is_empty() {
        return None;
    }
    stage.set(Stage::Paste);
    Some(Cmd::AcceptLine)
}

/// Between the lines of an entry, too, though an indentation stands in the line.
fn end(stage: &Shared, context: &EventContext<'_>) -> Option<Cmd> {
    let is_end = stage.is(Stage::Pasting) || stage.is(Stage::Further) && context.line().trim().is_empty();
    if !is_end {
        return None;
    }
    stage.set(Stage::End);
    Some(Cmd::AcceptLine)
}

/// What is pasted is taken as it comes.
fn tab(stage: &Shared, _: &EventContext<'_>) -> Option<Cmd> {
    stage.is(Stage::Pasting).then_some(Cmd::SelfInsert(1, '\t'))
}

/// Within an indentation a whole step goes.
fn dedent(stage: &Shared, context: &EventContext<'_>) -> Option<Cmd> {
    let before = &context.line()[..context.pos()];
    let before = before.rsplit('\n').next().unwrap_or(before);
    let is_indent = !before.is_empty() && before.bytes().all(|byte| byte == b' ');
    (is_indent && !stage.is(Stage::Pasting)).then_some(Cmd::Dedent(Movement::WholeLine))
}
