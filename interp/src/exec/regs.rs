//! The window: the running frame's registers, constants, caches and instructions, by raw place.
//!
//! What is checked once for a frame is trusted for each instruction: `verify` refuses code that names a register, constant or
//! cache beyond those its code object declares, or jumps elsewhere than to an instruction; `enter_function` makes sure that the
//! stack has the declared registers; `make_body` makes the declared caches. Whoever moves any of it (a collection, a stack
//! that slides) or changes the frame must have the window taken anew before it is used again: `Window::is_stale`.

use crate::code::instr::Op;
use crate::code::operand::{Const8, Reg};
use crate::heap::value::{Handle, Value};
use crate::vm::frame::{CACHE_WORDS, CACHES, CODE, FRAME, IMAGE, OFFSETS, PLACE};
use crate::vm::state::Vm;

/// See the file's head.
pub struct Window {
    regs: *mut u64,
    pc: *const u32,
    start: *const u32,
    consts: *const u64,
    caches: *mut u64,
    /// The number of the image, where it stands in an image reference.
    image: u64,
    moves: u32,
}

#[allow(unsafe_code)]
impl Window {
    /// The window of the frame that `vm` says is running.
    #[inline]
    pub fn of(vm: &Vm) -> Window {
        let arena = &vm.heap.arena;
        let base = arena.base().as_ptr();
        let function = vm.register(vm.now.base - FRAME).raw_handle();
        let code = arena.get(function, CODE).raw_handle();
        let offsets = arena.get(code, OFFSETS).bits();
        let image = arena.get(code, IMAGE);
        let words = match image.as_object() {
            // SAFETY: an image object lies inside the arena, header and body.
            Some(object) => unsafe { base.cast_const().add(object.0 as usize + 1) },
            None => vm.heap.image(arena.get(code, PLACE).aux()).as_ptr(),
        };
        let constants = (offsets >> 25) as usize & 0x1FF_FFFF;
        let instructions = offsets as usize & 0x1FF_FFFF;
        // SAFETY: `verify` has seen that constants and instructions lie inside the image; a pc always comes from a
        // window over the same code, or is 0. The stack and the caches lie inside the arena.
        unsafe {
            let start: *const u32 = words.add(instructions).cast();
            Window {
                regs: base.add((arena.stack() + vm.now.base) as usize),
                pc: start.add(vm.now.pc as usize),
                start,
                consts: words.add(constants),
                caches: base.add(code.0 as usize + 1 + CACHES),
                image: u64::from(arena.get(code, PLACE).aux()) << 32,
                moves: vm.heap.arena.moves,
            }
        }
    }

    /// Whether something has moved since the window was taken.
    #[inline(always)]
    pub fn is_stale(&self, vm: &Vm) -> bool {
        self.moves != vm.heap.arena.moves
    }

    /// The next instruction: which it is, and its first word. The window goes on behind that word.
    #[inline(always)]
    pub fn next(&mut self) -> (Op, u32) {
        // SAFETY: `verify` has seen that control stays inside the code, and that every instruction's number is an op's.
        unsafe {
            let word = *self.pc;
            self.pc = self.pc.add(1);
            (core::mem::transmute::<u8, Op>(word as u8), word)
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
    pub fn pc(&self) -> u32 {
        // SAFETY: both point into the same code.
        unsafe { self.pc.offset_from(self.start) as u32 }
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
    pub fn k(&self, index: u32) -> Value {
        // SAFETY: `verify` refuses code that names a constant its code object does not have.
        let value = Value::from_bits(unsafe { *self.consts.add(index as usize) });
        if value.is_image() { Value::from_bits(value.bits() | self.image) } else { value }
    }

    /// A constant that is a number: needs no image.
    #[inline(always)]
    pub fn k8(&self, index: Const8) -> Value {
        self.k(u32::from(index.0))
    }

    /// Word `word` of inline cache `cache`.
    #[inline(always)]
    pub fn cache(&self, cache: u16, word: usize) -> Value {
        // SAFETY: `verify` refuses code that names a cache past the declared number, and the body holds that many.
        Value::from_bits(unsafe { *self.caches.add(cache as usize * CACHE_WORDS + word) })
    }

    /// Fills an inline cache.
    #[inline(always)]
    pub fn set_cache(&mut self, cache: u16, first: Value, second: Value) {
        // SAFETY: as in `cache`.
        unsafe {
            let at = self.caches.add(cache as usize * CACHE_WORDS);
            *at = first.bits();
            *at.add(1) = second.bits();
        }
    }
}

/// The frame's function; for callers that hold no window.
pub fn function_of(vm: &Vm) -> Handle {
    vm.register(vm.now.base - FRAME).raw_handle()
}
