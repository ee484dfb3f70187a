//! Snapshots: a program between two calls, as words that another machine can go on from.
//!
//! ```text
//!  word 0 | "CHALSNP", format version                    |
//!  word 1 | hash of the tables the code was made for     |
//!  word 2 | words in all:32 (low)  | checksum:32         |   of the words behind it
//!  word 3 | words of objects:32    | number of roots:32  |
//!  word 4 | identity:32 | version:32 | 5 fuel used | 6 hash seed | 7 table of images |
//!  word 8 | what tells the tables of the host apart     |
//!  word 9 | roots ... | objects ...                      |
//! ```
//! The arena is collected before, so equal programs have equal snapshots; offsets count from the arena's start, so the size of
//! the arena it is restored into does not matter. What comes from a stranger is checked before it is used: every object,
//! every reference, every code body against its verified image, every waiting generator's place.

use crate::code::image::{ImageView, TABLE_HASH, checksum};
use crate::code::instr::Instr;
use crate::code::view::CodeView;
use crate::heap::arena::START;
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::vm::attributes::MODULE_ROW;
use crate::vm::class::{TABLE_FIELD, TABLE_SLOT};
use crate::vm::frame::{CODE, Numbers};
use crate::vm::generator::{FUNCTION, OVER, REGISTERS, RESULT, RUNNING, STARTED};
use crate::vm::module_items::{HOST_OWNERS, HOST_ROWS};
use crate::vm::state::{MODULE_OWNERS, ROOTS, Vm};

const MAGIC: u64 = u64::from_le_bytes(*b"CHALSNP\x02");
const PREFIX: usize = 9;

/// Why a snapshot is refused whose host had other modules.
const OTHER_HOST: &str = "it uses modules of its host that this host does not have, or has otherwise";

/// How many words a snapshot of the program takes now; it is collected for that.
pub fn measure(vm: &mut Vm) -> usize {
    vm.now.top = 0;
    vm.collect();
    PREFIX + ROOTS + (vm.heap.arena.top - START) as usize
}

/// Writes a snapshot into `out`; gives how many words it took.
///
/// # Errors
/// The reason why it cannot be.
pub fn write(vm: &mut Vm, out: &mut [u64]) -> Result<usize, &'static str> {
    if vm.now.depth != 0 {
        return Err("the program is running");
    }
    if vm.heap.has_lent() {
        return Err("the program runs an image that stands outside its memory");
    }
    let words = measure(vm);
    let out = out.get_mut(..words).ok_or("there is too little room for it")?;
    let objects = (vm.heap.arena.top - START) as usize;
    out[0] = MAGIC;
    out[1] = TABLE_HASH;
    out[3] = objects as u64 | (ROOTS as u64) << 32;
    out[4] = u64::from(vm.now.identity) | u64::from(vm.now.version) << 32;
    out[5] = vm.now.fuel_used;
    out[6] = vm.hash_seed;
    out[7] = vm.heap.table.bits();
    out[8] = vm.hosted_print();
    for (word, root) in out[PREFIX..].iter_mut().zip(&vm.roots) {
        *word = root.bits();
    }
    let from = START as usize;
    out[PREFIX + ROOTS..].copy_from_slice(&vm.heap.arena.all()[from..from + objects]);
    out[2] = words as u64 | u64::from(checksum(&out[3..])) << 32;
    Ok(words)
}

/// Puts a snapshot in the place of the program.
///
/// # Errors
/// The reason why it is refused; the machine is empty then.
pub fn read(vm: &mut Vm, words: &[u64]) -> Result<(), &'static str> {
    if words.len() < PREFIX + ROOTS || words[0] != MAGIC {
        return Err("it is no snapshot of this version");
    }
    if words[1] != TABLE_HASH {
        return Err("it was made by another version of the machine");
    }
    let objects = words[3] as u32 as usize;
    let sound = words[2] as u32 as usize == words.len()
        && words[3] >> 32 == ROOTS as u64
        && words.len() == PREFIX + ROOTS + objects
        && (words[2] >> 32) as u32 == checksum(&words[3..]);
    if !sound {
        return Err("it is damaged");
    }
    vm.heap.arena.top = START;
    if objects > vm.heap.arena.free() as usize {
        return Err("it needs more memory than there is");
    }
    let from = START as usize;
    vm.heap.arena.all_mut()[from..from + objects].copy_from_slice(&words[PREFIX + ROOTS..]);
    vm.heap.arena.top = START + objects as u32;
    vm.heap.arena.clear_stack(0);
    for (root, word) in vm.roots.iter_mut().zip(&words[PREFIX..]) {
        *root = Value::from_bits(*word);
    }
    vm.heap.table = Value::from_bits(words[7]);
    (vm.now.identity, vm.now.version) = (words[4] as u32, (words[4] >> 32) as u32);
    (vm.now.fuel_used, vm.hash_seed) = (words[5], words[6]);
    (vm.now.base, vm.now.top, vm.now.pc, vm.now.depth, vm.now.nested) = (0, 0, 0, 0, 0);
    vm.live_words = objects as u32;
    vm.heap.arena.moves = vm.heap.arena.moves.wrapping_add(1);
    vm.pace();
    let checked = Checker { vm }.all(words[8]);
    if checked.is_err() {
        vm.heap.arena.top = START;
        vm.roots = [Value::NONE; ROOTS];
        vm.heap.table = Value::NONE;
    }
    checked
}

type Checked = Result<(), &'static str>;

/// Looks at everything a restored program consists of.
struct Checker<'c, 'a> {
    vm: &'c mut Vm<'a>,
}

impl Checker<'_, '_> {
    /// `print`: of the tables of the host that it was made with.
    fn all(mut self, print: u64) -> Checked {
        self.mark_starts()?;
        if print != self.vm.hosted_print() {
            self.nothing_hosted()?;
        }
        self.values()?;
        self.images()?;
        self.codes()
    }

    /// Sets a mark bit where an object begins, so that references can be checked.
    fn mark_starts(&mut self) -> Checked {
        let (_, marks) = self.vm.heap.arena.tables();
        let top = self.vm.heap.arena.top;
        let used = marks + top as usize / 64 + 1;
        self.vm.heap.arena.all_mut()[marks..used].fill(0);
        let mut at = START;
        while at < top {
            let header = Header(self.vm.heap.arena.word(at));
            if Kind::checked(header.kind_number()).is_none() {
                return Err("an object is of no kind");
            }
            let next = at as usize + 1 + header.words();
            if next > top as usize {
                return Err("an object is cut off");
            }
            let word = marks + at as usize / 64;
            self.vm.heap.arena.all_mut()[word] |= 1 << (at % 64);
            at = next as u32;
        }
        Ok(())
    }

    /// A program that uses nothing of its host's goes on with any host.
    fn nothing_hosted(&self) -> Checked {
        let is_hosted = |value: Value| {
            value.as_table(TABLE_NATIVE).is_some_and(|row| (row >> 16) as usize >= HOST_OWNERS)
        };
        let roots = self.vm.roots.iter().any(|root| is_hosted(*root));
        let checked = self.objects(|this, object, kind, words| {
            let module = kind == Kind::Module
                && words > MODULE_ROW
                && this.vm.get(object, MODULE_ROW).as_int().is_some_and(|row| row >= HOST_ROWS as i64);
            let hosted =
                module || !kind.is_raw() && (0..words).any(|index| is_hosted(this.vm.get(object, index)));
            if hosted { Err(OTHER_HOST) } else { Ok(()) }
        });
        if roots { Err(OTHER_HOST) } else { checked }
    }

    fn is_start(&self, at: u32) -> bool {
        let (_, marks) = self.vm.heap.arena.tables();
        at >= START
            && at < self.vm.heap.arena.top
            && self.vm.heap.arena.word((marks + at as usize / 64) as u32) >> (at % 64) & 1 != 0
    }

    fn objects(&self, mut each: impl FnMut(&Self, Handle, Kind, usize) -> Checked) -> Checked {
        let mut at = START;
        while at < self.vm.heap.arena.top {
            let header = self.vm.heap.arena.header(Handle(at));
            each(self, Handle(at), Kind::from_number(header.kind_number()), header.words())?;
            at += 1 + header.words() as u32;
        }
        Ok(())
    }

    fn is_sound(&self, value: Value) -> bool {
        match value.form() {
            Form::Float(_) | Form::Int(_) => true,
            Form::Singleton(number) => number <= 6,
            Form::Object(object) => self.is_start(object.0),
            Form::Image(place) => self.vm.heap.table.as_object().is_some_and(|table| {
                let row = usize::from(place.image);
                row < self.vm.heap.arena.header(table).words() && self.vm.get(table, row).is_set()
            }),
            Form::Table(TABLE_TYPE, row) => (row as usize) < self.vm.types.len(),
            Form::Table(TABLE_NATIVE, row) => self.is_native(row),
            Form::Table(TABLE_FIELD, row) => {
                let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
                owner < self.vm.types.len() && index < self.vm.types[owner].fields.len()
            }
            Form::Table(TABLE_SLOT, row) => {
                let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
                owner < self.vm.types.len() && index < crate::code::special::SpecialName::ALL.len()
            }
            Form::Table(..) => false,
        }
    }

    fn is_native(&self, row: u32) -> bool {
        let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
        if owner >= MODULE_OWNERS {
            return self.vm.find_module_function(owner - MODULE_OWNERS, index).is_some();
        }
        self.vm.types.get(owner).is_some_and(|this| {
            let methods = this.methods.len() + this.class_methods.len();
            index < methods || index == methods && this.new.is_some()
        })
    }

    fn values(&self) -> Checked {
        let table = self.vm.heap.table;
        let is_table =
            table.is_object() && self.is_start(table.raw_handle().0) && self.vm.heap.is(table, Kind::Words);
        if !(table.is_none() || is_table) {
            return Err("the table of images is missing");
        }
        if self.vm.roots.iter().any(|root| !self.is_sound(*root)) {
            return Err("a root refers to nothing");
        }
        self.objects(|this, object, kind, words| {
            if kind == Kind::Module {
                let row = if words > MODULE_ROW { this.vm.get(object, MODULE_ROW) } else { Value::UNSET };
                let is_row = row.as_int().is_some_and(|row| this.vm.is_module_row(row as usize));
                if !is_row && !row.is_none() {
                    return Err("a module in it is damaged");
                }
            }
            let sound = kind.is_raw() || (0..words).all(|index| this.is_sound(this.vm.get(object, index)));
            if sound { Ok(()) } else { Err("a value refers to nothing") }
        })
    }

    /// Every image must be one that the machine would have accepted.
    fn images(&mut self) -> Checked {
        let Some(table) = self.vm.heap.table.as_object() else { return Ok(()) };
        for row in 0..self.vm.heap.arena.header(table).words() {
            let image = self.vm.get(table, row);
            if !image.is_set() {
                continue;
            }
            let Some(image) = self.vm.heap.handle(image, Kind::Image) else {
                return Err("it uses an image that is not in it");
            };
            let (top, stack) = (self.vm.heap.arena.top as usize, self.vm.heap.arena.stack() as usize);
            let (from, len) = (image.0 as usize + 1, self.vm.heap.arena.header(image).words());
            let (objects, free) = self.vm.heap.arena.all_mut()[..stack].split_at_mut(top);
            let total = ImageView::new(&objects[from..from + len]).total();
            if total > len || crate::code::verify::verify(&objects[from..from + total], free).is_err() {
                return Err("an image in it is damaged");
            }
        }
        Ok(())
    }

    /// Code bodies must be what the machine would make of their code; generators must wait where their code yields.
    fn codes(&self) -> Checked {
        self.objects(|this, object, kind, words| {
            let sound = match kind {
                Kind::Code => this.is_body(object, words),
                Kind::Function => words == 6 && this.vm.heap.is(this.vm.get(object, CODE), Kind::Code),
                Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator => this.is_waiting(object, words),
                _ => true,
            };
            if sound { Ok(()) } else { Err("a function or generator in it is damaged") }
        })
    }

    fn is_body(&self, body: Handle, words: usize) -> bool {
        use crate::vm::frame::{CACHE_WORDS, CACHES, IMAGE, NUMBERS, OFFSETS, PLACE};
        if words < CACHES {
            return false;
        }
        let place = self.vm.get(body, PLACE);
        let Some(place) = place.as_image() else { return false };
        let image = self.vm.heap.image(place.image);
        let view = ImageView::new(image);
        if !view.is_code(place.offset) {
            return false;
        }
        let code = CodeView::new(image, place.offset);
        let row = self.vm.get(self.vm.heap.table.raw_handle(), usize::from(place.image));
        let (numbers, offsets) = crate::vm::bodies::numbers_of(code);
        self.vm.get(body, NUMBERS) == numbers
            && self.vm.get(body, OFFSETS) == offsets
            && self.vm.get(body, IMAGE) == row
            && words >= CACHES + CACHE_WORDS * code.caches()
    }

    fn is_waiting(&self, generator: Handle, words: usize) -> bool {
        if words < REGISTERS || !self.vm.heap.is(self.vm.get(generator, FUNCTION), Kind::Function) {
            return false;
        }
        let Some(state) = self.vm.get(generator, crate::vm::generator::STATE).as_int() else { return false };
        if state & OVER != 0 {
            return true;
        }
        let function = self.vm.get(generator, FUNCTION).raw_handle();
        let code = self.vm.get(function, CODE).raw_handle();
        if state & RUNNING != 0 || words != REGISTERS + Numbers::of(self.vm, code).registers() as usize {
            return false;
        }
        let pc = (state >> 3) as usize;
        let view = crate::vm::bodies::view(&self.vm.heap, code);
        let (mut at, mut last) = (0, None);
        while at < pc && at < view.instructions().1 {
            let instr = Instr::decode(view.instruction(at), 0);
            last = Some(instr);
            at += instr.op().width();
        }
        let fits = match last {
            Some(Instr::Yield { a, .. } | Instr::YieldFrom { a, .. }) => {
                state & STARTED != 0 && self.vm.get(generator, RESULT) == Value::len(usize::from(a.0))
            }
            Some(Instr::MakeGenerator {}) => state & STARTED == 0,
            _ => false,
        };
        at == pc && fits
    }
}
