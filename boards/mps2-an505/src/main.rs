//! Arm's MPS2 with the AN505 image: a Cortex-M33 on its secure side, as QEMU has it.
#![no_std]
#![no_main]

use chalcopy_board::mps2::{Mps2, On};
use chalcopy_board::{firmware, warned};

struct An505;

impl Mps2 for An505 {
    const NAME: &'static str = "mps2-an505";
    const UART: usize = 0x5020_0000;
    const TIMER: usize = 0x5000_0000;
    const LIGHTS: usize = 0x5030_2000;
    const BUSES: [usize; 4] = [0x5020_C000, 0x5020_D000, 0x5020_7000, 0x5020_8000];
    const WATCHDOG: usize = 0x5008_1000;
    const HERTZ: u32 = 20_000_000;
}

firmware!(On<An505>, 20 << 10, 8 << 10);
warned!(On<An505>);
