//! Arm's MPS2 with the AN386 image: a Cortex-M4F, as QEMU has it.
#![no_std]
#![no_main]

use chalcopy_board::mps2::{Mps2, On};
use chalcopy_board::{firmware, warned};

struct An386;

impl Mps2 for An386 {
    const NAME: &'static str = "mps2-an386";
    const UART: usize = 0x4000_4000;
    const TIMER: usize = 0x4000_0000;
    const LIGHTS: usize = 0x4002_8000;
    const BUSES: [usize; 4] = [0x4002_9000, 0x4002_A000, 0x4002_2000, 0x4002_3000];
    const WATCHDOG: usize = 0x4000_8000;
    const HERTZ: u32 = 25_000_000;
}

firmware!(On<An386>, 20 << 10, 8 << 10);
warned!(On<An386>);
