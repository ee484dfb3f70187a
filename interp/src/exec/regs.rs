//! The window: the running frame's registers, constants, caches and instructions, by raw place.
//!
//! What is checked once for a frame is trusted for each instruction: `verify` refuses code that names a register, constant or
//! cache beyond those its code object declares, or jumps elsewhere than to an instruction; `enter_function` makes sure that the
//! stack has the declared registers; `make_body` makes the declared caches. Whoever moves any of it (a collection, a stack
//! that slides) or changes the frame must have the window taken anew before it is used again: `Window::is_stale`.

use crate::code::instr::{Op, row};
use crate::code::operand::{Const8, Reg, Word};
use crate::heap::header::{FLAG_A, FLAG_LARGE, Header};
use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::vm::call::To;
use crate::vm::frame::{
    CACHE_WORDS, CACHES, CODE, DEFAULTS, DELTA_MAX, FRAME, IMAGE, Link, Mode, NUMBERS, Numbers, OFFSETS,
    PLACE,
};
use crate::vm::generator::{FUNCTION, HANDLES, HANDLING, OVER, REGISTERS, RESULT, RUNNING, STARTED, STATE};
use crate::vm::state::{Root, Vm};

/// Where an object stands, in the arena or in an image: for as long as nothing moves.
#[derive(Clone, Copy)]
pub struct Place(*const u64);

#[allow(unsafe_code)]
impl Place {
    /// Its header.
    #[inline(always)]
    pub fn header(self) -> Header {
        // SAFETY: an object begins there.
        Header(unsafe { *self.0 })
    }

    /// Word `index` of the body of an object that has so many, as it stands there: see `Value::in_image_of`.
    #[inline(always)]
    pub fn word(self, index: usize) -> Value {
        // SAFETY: as in `Window::word`.
        Value::from_bits(unsafe { *self.0.add(1 + index) })
    }
}

/// Where an instruction stands. Read from there, an operand is one load from what is known before the jump to the instruction's
/// arm, where taking it out of a word in a register would be a copy, a shift and a mask.
#[derive(Clone, Copy)]
pub struct Spot(*const u32);

#[allow(unsafe_code)]
impl Word for Spot {
    #[inline(always)]
    fn byte<const N: usize>(self) -> u32 {
        const { assert!(N < 4 && cfg!(target_endian = "little")) }
        // SAFETY: an instruction stands there, whose first word has four bytes.
        u32::from(unsafe { *self.0.cast::<u8>().add(N) })
    }

    #[inline(always)]
    fn half(self) -> u32 {
        // SAFETY: as in `byte`; it is aligned as the word is.
        u32::from(unsafe { *self.0.cast::<u16>().add(1) })
    }

    #[inline(always)]
    fn rest(self) -> u32 {
        // SAFETY: as in `byte`.
        unsafe { *self.0 >> 8 }
    }
}

/// See the file's head. Three words, which stay in the processor's registers; what is needed less often stands in `vm.places`.
pub struct Window {
    regs: *mut u64,
    pc: *const u32,
    consts: *const u64,
}

#[allow(unsafe_code)]
impl Window {
    /// The window of the frame that `vm` says is running.
    #[inline(always)]
    pub fn of(vm: &mut Vm) -> Window {
        settle(vm);
        Window::marked(vm)
    }

    /// The window as `mark` has left it.
    #[inline(always)]
    pub fn marked(vm: &Vm) -> Window {
        Window { regs: vm.places.regs, pc: vm.places.pc, consts: vm.places.consts }
    }

    /// Leaves the window in `vm.places` for what takes it from there. Its other words stand there anyway.
    #[inline(always)]
    pub fn mark(&self, vm: &mut Vm) {
        vm.places.pc = self.pc;
    }

    /// Goes on at instruction `pc` of `code`, whose frame the registers are.
    #[inline(always)]
    fn look_at(&mut self, vm: &mut Vm, code: Handle, pc: u32) {
        let base = vm.heap.arena.base().as_ptr();
        let offsets = self.word(vm, code, OFFSETS).bits();
        let place = self.word(vm, code, PLACE);
        let words = match self.word(vm, code, IMAGE).as_object() {
            // SAFETY: an image object lies inside the arena, header and body.
            Some(object) => unsafe { base.cast_const().add(object.0 as usize + 1) },
            None => vm.heap.outside_words(self.word(vm, code, IMAGE)),
        };
        let constants = (offsets >> 25) as usize & 0x1FF_FFFF;
        let instructions = offsets as usize & 0x1FF_FFFF;
        // SAFETY: `verify` has seen that constants and instructions lie inside the image; a pc always comes from a
        // window over the same code, or is 0. The caches lie inside the arena.
        unsafe {
            let start: *const u32 = words.add(instructions).cast();
            self.pc = start.add(pc as usize);
            self.consts = words.add(constants);
            vm.places.consts = self.consts;
            vm.places.regs = self.regs;
            vm.places.start = start;
            vm.places.caches = base.add(code.0 as usize + 1 + CACHES);
        }
        vm.places.image = u64::from(place.aux()) << 32;
    }

    /// Pushes the frame of a function that is called with just its positional parameters, all given, by the instruction
    /// behind which the window stands: the callee stands in register `at` of the caller, the arguments behind the frame's
    /// words. With `FILL`, defaults may stand in for the last. `false`: it is not that simple, nothing was done.
    #[inline(always)]
    pub fn enter<const FILL: bool>(&mut self, vm: &mut Vm, at: u32, count: u32, dest: Reg) -> bool {
        // SAFETY: `verify` refuses a call whose callee and arguments do not lie in the frame.
        let callee = Value::from_bits(unsafe { *self.regs.add(at as usize) });
        if !callee.is_object() || self.header(vm, callee.raw_handle()).kind_number() != Kind::Function as u8 {
            return false;
        }
        let code = self.word(vm, callee.raw_handle(), CODE).raw_handle();
        let numbers = Numbers::from_value(self.word(vm, code, NUMBERS));
        let (start, top) = (vm.now.base + at + FRAME, vm.now.top);
        let end = start + numbers.registers();
        if vm.now.depth >= vm.limits.frames || end + 2 > vm.heap.arena.stack_room() {
            return false;
        }
        let fits = numbers.takes_just(count)
            || FILL && self.fill(vm, callee.raw_handle(), numbers, (at + FRAME, count));
        if !fits {
            return false;
        }
        let link = Link { pc: self.pc(vm), delta: at + FRAME, dest: dest.0, mode: Mode::Plain };
        // SAFETY: the stack has room until `end`, as was just seen.
        unsafe {
            self.regs = self.regs.add((at + FRAME) as usize);
            *self.regs.sub(2) = link.pack().bits();
            *self.regs.sub(1) = Value::len(top as usize).bits();
        }
        vm.now.base = start;
        vm.now.top = end;
        vm.now.depth += 1;
        self.look_at(vm, code, 0);
        true
    }

    /// Puts the defaults behind so many arguments of a call, which stand from register `first` on; the stack has room for the
    /// callee's registers. `false`: more is wanted than that, nothing was done.
    #[inline(always)]
    fn fill(&mut self, vm: &Vm, callee: Handle, numbers: Numbers, (first, count): (u32, u32)) -> bool {
        let (positional, defaults) = (numbers.positional(), self.word(vm, callee, DEFAULTS));
        let Some(place) = self.place_of(vm, defaults) else { return false };
        let header = place.header();
        let (without, count) = (positional.wrapping_sub(header.words()), count as usize);
        let simple = numbers.is_plain()
            && header.kind_number() == Kind::Tuple as u8
            && !header.has(FLAG_LARGE)
            && without <= count
            && count < positional;
        if !simple {
            return false;
        }
        for index in count..positional {
            let value = place.word(index - without).in_image_of(defaults);
            // SAFETY: a frame has a register for each parameter.
            unsafe { *self.regs.add(first as usize + index) = value.bits() }
        }
        true
    }

    /// Pops a plain frame and gives its caller the result. `false`: the frame is another one, nothing was done.
    #[inline(always)]
    pub fn leave(&mut self, vm: &mut Vm, value: Value) -> bool {
        // SAFETY: a frame's words stand in front of its registers, and its caller's in front of those. What `link` tells was
        // written when the frame was pushed over its caller's.
        unsafe {
            let link = Link::unpack(Value::from_bits(*self.regs.sub(2)));
            if link.mode != Mode::Plain {
                return false;
            }
            let top = Value::from_bits(*self.regs.sub(1)).raw_len();
            vm.now.top = top as u32;
            let code = self.pop(vm, link, value);
            self.look_at(vm, code, link.pc);
        }
        true
    }

    /// Makes the frame below the running one, gives it a result, and tells its code: `link` is the running frame's.
    ///
    /// # Safety
    /// `link` stands in front of the registers, as it was written when their frame was pushed over its caller's.
    #[inline(always)]
    unsafe fn pop(&mut self, vm: &mut Vm, link: Link, value: Value) -> Handle {
        vm.now.depth -= 1;
        vm.now.base -= link.delta;
        // SAFETY: so the caller's registers stand there, behind its own frame's words.
        let function = unsafe {
            self.regs = self.regs.sub(link.delta as usize);
            *self.regs.add(usize::from(link.dest)) = value.bits();
            Value::from_bits(*self.regs.sub(FRAME as usize)).raw_handle()
        };
        self.word(vm, function, CODE).raw_handle()
    }

    /// As `pop`, for a frame whose words do not tell where its caller's registers end; goes on there.
    ///
    /// # Safety
    /// As of `pop`.
    #[inline(always)]
    unsafe fn pop_whole(&mut self, vm: &mut Vm, link: Link, value: Value) {
        // SAFETY: the caller sees to it.
        let code = unsafe { self.pop(vm, link, value) };
        vm.now.top = vm.now.base + Numbers::from_value(self.word(vm, code, NUMBERS)).registers();
        self.look_at(vm, code, link.pc);
    }

    /// As `leave`, of the frame of an `__init__`: its caller gets the instance. `false`: the frame is another one, or has not
    /// returned `None`; nothing was done.
    #[inline(always)]
    pub fn leave_init(&mut self, vm: &mut Vm, value: Value) -> bool {
        // SAFETY: as in `leave`.
        unsafe {
            let link = Link::unpack(Value::from_bits(*self.regs.sub(2)));
            if link.mode != Mode::Init || !value.is_none() {
                return false;
            }
            let instance = Value::from_bits(*self.regs.sub(1));
            // The word stands among the caller's registers, where it would keep the instance alive.
            *self.regs.sub(1) = Value::NONE.bits();
            self.pop_whole(vm, link, instance);
        }
        true
    }

    /// Pushes the frame of a generator for the instruction behind which the window stands (`mode`); `sent` is what its `yield`
    /// gives, and what it gives goes where `to` says. `false`: it is not that simple, nothing was done.
    #[inline(always)]
    fn resume(&mut self, vm: &mut Vm, generator: Handle, sent: Value, to: To) -> bool {
        let state = self.word(vm, generator, STATE).raw_int();
        let function = self.word(vm, generator, FUNCTION);
        let code = self.word(vm, function.raw_handle(), CODE).raw_handle();
        let registers = Numbers::from_value(self.word(vm, code, NUMBERS)).registers();
        let (start, delta) = (vm.now.top + FRAME, vm.now.top - vm.now.base + FRAME);
        if state & (RUNNING | OVER) != 0
            || vm.now.depth >= vm.limits.frames
            || delta > DELTA_MAX
            || start + registers + 2 > vm.heap.arena.stack_room()
            || state & STARTED == 0 && !sent.is_none()
        {
            return false;
        }
        let link = Link { pc: self.pc(vm), delta, dest: to.dest, mode: to.mode };
        for index in 0..registers {
            let value = self.word(vm, generator, REGISTERS + index as usize);
            // SAFETY: the stack has room for the frame, as was just seen.
            unsafe { *self.regs.add((delta + index) as usize) = value.bits() }
        }
        // SAFETY: as above.
        unsafe {
            self.regs = self.regs.add(delta as usize);
            *self.regs.sub(3) = function.bits();
            *self.regs.sub(2) = link.pack().bits();
            *self.regs.sub(1) = Value::object(generator).bits();
        }
        if state & STARTED != 0 {
            let result = self.word(vm, generator, RESULT).raw_len();
            // SAFETY: the number of a register of this frame, as `suspend` and the check of snapshots see to.
            unsafe { *self.regs.add(result) = sent.bits() }
        }
        let (outside, inside) = (vm.root(Root::Handling), self.word(vm, generator, HANDLING));
        self.set_word(vm, generator, HANDLING, outside);
        if !inside.is_none() {
            vm.set_root(Root::Handling, inside);
        }
        self.set_word(vm, generator, STATE, Value::small(state | RUNNING | STARTED));
        vm.now.base = start;
        vm.now.top = start + registers;
        vm.now.depth += 1;
        self.look_at(vm, code, (state >> 3) as u32);
        true
    }

    /// Gives a value to the `for`, the delegation or the call that runs this generator; the window stands behind the `yield`, whose result goes into `result`.
    /// `false`: something else runs it, nothing was done.
    #[inline(always)]
    fn suspend(&mut self, vm: &mut Vm, result: Reg, value: Value) -> bool {
        // SAFETY: the frame's words stand in front of its registers.
        let link = unsafe { Link::unpack(Value::from_bits(*self.regs.sub(2))) };
        if !matches!(link.mode, Mode::Iterate | Mode::Send | Mode::Step) {
            return false;
        }
        // SAFETY: as above; a frame of these modes is a generator's, which stands there.
        let generator = unsafe { Value::from_bits(*self.regs.sub(1)).raw_handle() };
        for index in 0..self.header(vm, generator).words() - REGISTERS {
            // SAFETY: a generator has as many words as its frame has registers.
            let word = unsafe { *self.regs.add(index) };
            self.set_word(vm, generator, REGISTERS + index, Value::from_bits(word));
        }
        let state = i64::from(self.pc(vm)) << 3 | STARTED;
        self.set_word(vm, generator, STATE, Value::small(state));
        self.set_word(vm, generator, RESULT, Value::len(usize::from(result.0)));
        let outside = self.word(vm, generator, HANDLING);
        let handles = self.header(vm, generator).has(HANDLES);
        let inside = if handles { vm.root(Root::Handling) } else { Value::NONE };
        self.set_word(vm, generator, HANDLING, inside);
        vm.set_root(Root::Handling, outside);
        // SAFETY: `link` is this frame's.
        unsafe { self.pop_whole(vm, link, value) }
        true
    }

    /// Whether something has moved since the window was taken, or another run of the machine was in between.
    #[inline(always)]
    pub fn is_stale(&self, vm: &Vm) -> bool {
        vm.places.moves != vm.heap.arena.moves
    }

    /// Where an object in the arena stands.
    #[inline(always)]
    pub fn at(&self, vm: &Vm, object: Handle) -> Place {
        // SAFETY: as in `header`.
        Place(unsafe { vm.heap.arena.base().as_ptr().add(object.0 as usize) })
    }

    /// The header of an object that a value refers to.
    #[inline(always)]
    pub fn header(&self, vm: &Vm, object: Handle) -> Header {
        // SAFETY: no value that a program holds refers to anything but an object in the arena; the collector sees to it, and
        // a snapshot from outside is checked for it.
        Header(unsafe { *vm.heap.arena.base().as_ptr().add(object.0 as usize) })
    }

    /// Word `index` of the body of an object that has so many.
    #[inline(always)]
    pub fn word(&self, vm: &Vm, object: Handle, index: usize) -> Value {
        // SAFETY: as in `header`; the callers name words that every object of the kind has, or that the object's own length
        // covers. Objects lie below the collector's tables, so even a wrong index of a few words would stay inside.
        Value::from_bits(unsafe { *vm.heap.arena.base().as_ptr().add(object.0 as usize + 1 + index) })
    }

    /// Changes word `index` of the body of an object that has so many.
    #[inline(always)]
    pub fn set_word(&mut self, vm: &mut Vm, object: Handle, index: usize, value: Value) {
        // SAFETY: as in `word`.
        unsafe { *vm.heap.arena.base().as_ptr().add(object.0 as usize + 1 + index) = value.bits() }
    }

    /// Sets registers from `a` on to the items of a tuple or list that has so many. `false`: it is another, nothing was done.
    #[inline(always)]
    pub fn unpack(&mut self, vm: &Vm, a: Reg, value: Value, count: usize) -> bool {
        if !value.is_object() {
            return false;
        }
        let object = value.raw_handle();
        let header = self.header(vm, object);
        let items = if header.kind_number() == Kind::Tuple as u8 && header.words() == count {
            object
        } else if header.kind_number() == Kind::List as u8
            && self.word(vm, object, LIST_LEN) == Value::len(count)
        {
            self.word(vm, object, LIST_ITEMS).raw_handle()
        } else {
            return false;
        };
        for index in 0..count {
            let item = self.word(vm, items, index);
            // SAFETY: `verify` refuses code that unpacks into registers past the frame's size.
            unsafe { *self.regs.add(usize::from(a.0) + index) = item.bits() }
        }
        true
    }

    /// The cell that a register should hold; a compiler sees to it, the loop does not trust it.
    #[inline(always)]
    pub fn cell(&self, vm: &Vm, value: Value) -> Option<Handle> {
        let is_cell =
            value.is_object() && self.header(vm, value.raw_handle()).kind_number() == Kind::Cell as u8;
        if is_cell { Some(value.raw_handle()) } else { None }
    }

    /// Appends to a list whose block has room. `false`: it is no list or there is none, nothing was done.
    #[inline(always)]
    pub fn append(&mut self, vm: &mut Vm, list: Value, item: Value) -> bool {
        if !list.is_object() || self.header(vm, list.raw_handle()).kind_number() != Kind::List as u8 {
            return false;
        }
        let list = list.raw_handle();
        let len = self.word(vm, list, LIST_LEN).raw_len();
        let Some(block) = self.word(vm, list, LIST_ITEMS).as_object() else { return false };
        if len >= self.header(vm, block).words() {
            return false;
        }
        self.set_word(vm, block, len, item);
        self.set_word(vm, list, LIST_LEN, Value::len(len + 1));
        true
    }

    /// Where an object begins, in the arena or in an image; `None` for what is inline.
    #[inline(always)]
    pub fn place_of(&self, vm: &Vm, value: Value) -> Option<Place> {
        let base = vm.heap.arena.base().as_ptr().cast_const();
        if value.is_object() {
            // SAFETY: as in `header`.
            return Some(Place(unsafe { base.add(value.raw_handle().0 as usize) }));
        }
        if !value.is_image() {
            return None;
        }
        let row = self.word(vm, vm.heap.table.raw_handle(), usize::from(value.aux()));
        let image = match row.as_object() {
            // SAFETY: an image object lies inside the arena, header and body.
            Some(image) => unsafe { base.add(image.0 as usize + 1) },
            None => vm.heap.outside_words(row),
        };
        // SAFETY: a reference into an image keeps it alive and was checked to lie inside it.
        Some(Place(unsafe { image.add(value.bits() as u32 as usize) }))
    }

    /// The header of an object, in the arena or in an image; `None` for what is inline.
    #[inline(always)]
    pub fn header_of(&self, vm: &Vm, value: Value) -> Option<Header> {
        self.place_of(vm, value).map(Place::header)
    }

    /// The length of an ASCII string and its first eight bytes (zeros behind its end), in the arena or in an image.
    #[inline(always)]
    pub fn ascii(&self, vm: &Vm, value: Value) -> Option<(u32, u64)> {
        let place = self.place_of(vm, value)?;
        let header = place.header();
        if header.kind_number() != Kind::Str as u8 || !header.has(FLAG_A) {
            return None;
        }
        let len = place.word(0).bits() as u32;
        Some((len, if len == 0 { 0 } else { place.word(1).bits() }))
    }

    /// The running function.
    #[inline(always)]
    pub fn function(&self) -> Handle {
        // SAFETY: the frame's words stand in front of its registers.
        Value::from_bits(unsafe { *self.regs.sub(FRAME as usize) }).raw_handle()
    }

    /// As `next`, which leaves in `vm.places` where the instruction stands if it is cheaper than to carry that to `give_up`.
    #[inline(always)]
    pub fn next_marked(&mut self, vm: &mut Vm) -> (Op, Spot) {
        if cfg!(target_family = "wasm") {
            // SAFETY: a field of `vm`. Left at once, volatile so that it is not put off to where it is read: carried to each of the
            // many ways out of the loop it would cost a register and a copy there.
            unsafe { core::ptr::write_volatile(&raw mut vm.places.pc, self.pc) }
        }
        self.next()
    }

    /// Leaves in `vm.places` that the instruction there is the next one.
    #[inline(always)]
    pub fn give_up(vm: &mut Vm, spot: Spot) {
        if !cfg!(target_family = "wasm") {
            vm.places.pc = spot.0;
        }
    }

    /// The next word, which may be the second of a long instruction; the window stays where it is.
    #[inline(always)]
    pub fn peek(&self) -> u32 {
        // SAFETY: as in `next`; a word of padding stands behind the last instruction.
        unsafe { *self.pc }
    }

    /// Where to and how many, if the next instruction takes the value of register `a` apart.
    #[inline(always)]
    pub fn takes_apart(&self, a: Reg) -> Option<(Reg, usize)> {
        let word = self.peek();
        let row::Unpack { a: first, b, c } = row::Unpack::read(word, || 0);
        if word as u8 == Op::Unpack as u8 && b == a { Some((first, usize::from(c.0))) } else { None }
    }

    /// The next instruction: which it is, and where it stands. The window goes on behind its first word.
    #[inline(always)]
    pub fn next(&mut self) -> (Op, Spot) {
        let spot = Spot(self.pc);
        // SAFETY: `verify` has seen that control stays inside the code, and that every instruction's number is an op's.
        unsafe {
            self.pc = self.pc.add(1);
            (core::mem::transmute::<u8, Op>(spot.byte::<0>() as u8), spot)
        }
    }

    /// The second word of a long instruction; the window goes on behind it.
    #[inline(always)]
    pub fn second(&mut self) -> u32 {
        // SAFETY: `verify` has seen that a long form has its second word.
        unsafe {
            let word = *self.pc;
            self.pc = self.pc.add(1);
            word
        }
    }

    /// The index of the next instruction's word in its code.
    #[inline(always)]
    pub fn pc(&self, vm: &Vm) -> u32 {
        // SAFETY: both point into the same code.
        unsafe { self.pc.offset_from(vm.places.start) as u32 }
    }

    /// Goes on at a distance from the next instruction.
    #[inline(always)]
    pub fn jump(&mut self, to: i32) {
        // SAFETY: `verify` has seen that the jump lands on an instruction of this code.
        self.pc = unsafe { self.pc.offset(to as isize) };
    }

    /// A register.
    #[inline(always)]
    pub fn r(&self, reg: Reg) -> Value {
        // SAFETY: `verify` refuses code that names a register past the frame's size, and the stack holds that many.
        Value::from_bits(unsafe { *self.regs.add(reg.0 as usize) })
    }

    /// Changes a register.
    #[inline(always)]
    pub fn set(&mut self, reg: Reg, value: Value) {
        // SAFETY: as in `r`.
        unsafe { *self.regs.add(reg.0 as usize) = value.bits() }
    }

    /// A constant.
    #[inline(always)]
    pub fn k(&self, vm: &Vm, index: u32) -> Value {
        // SAFETY: `verify` refuses code that names a constant its code object does not have.
        let value = Value::from_bits(unsafe { *self.consts.add(index as usize) });
        if value.is_image() { Value::from_bits(value.bits() | vm.places.image) } else { value }
    }

    /// A constant as it stands in the image: good enough to see whether it is a number.
    #[inline(always)]
    pub fn k8(&self, index: Const8) -> Value {
        // SAFETY: as in `k`.
        Value::from_bits(unsafe { *self.consts.add(usize::from(index.0)) })
    }

    /// Word `word` of inline cache `cache`.
    #[inline(always)]
    pub fn cache(&self, vm: &Vm, cache: u16, word: usize) -> Value {
        // SAFETY: `verify` refuses code that names a cache past the declared number, and the body holds that many.
        Value::from_bits(unsafe { *vm.places.caches.add(cache as usize * CACHE_WORDS + word) })
    }
}

/// As `Window::resume`, of the window that is marked and is marked again.
pub fn resume(vm: &mut Vm, generator: Handle, sent: Value, to: To) -> bool {
    let mut here = Window::marked(vm);
    let done = here.resume(vm, generator, sent, to);
    here.mark(vm);
    done
}

/// As `Window::suspend`, of the window that is marked and is marked again.
pub fn suspend(vm: &mut Vm, result: Reg, value: Value) -> bool {
    let mut here = Window::marked(vm);
    let done = here.suspend(vm, result, value);
    here.mark(vm);
    done
}

/// Finds out where the parts of the running frame stand, which goes on at `vm.now.pc`.
pub fn settle(vm: &mut Vm) {
    let function = vm.register(vm.now.base - FRAME).raw_handle();
    let code = vm.get(function, CODE).raw_handle();
    let arena = &vm.heap.arena;
    // SAFETY: the register stack lies inside the arena.
    #[allow(unsafe_code)]
    let regs = unsafe { arena.base().as_ptr().add((arena.stack() + vm.now.base) as usize) };
    vm.places.moves = arena.moves;
    let mut here = Window { regs, pc: core::ptr::null(), consts: core::ptr::null() };
    here.look_at(vm, code, vm.now.pc);
    here.mark(vm);
}
