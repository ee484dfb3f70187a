//! Espressif's ESP32-C3: RV32IMC, the console on UART 0 (GPIO 21 sends, GPIO 20 receives).
#![no_std]
#![no_main]

mod dog;

use core::ops::Range;

use chalcopy_board::ports::Ports;
use chalcopy_board::registers::Register;
use chalcopy_board::{Board, firmware};
use esp_hal::time::Instant;
use esp_hal::{Config, clock::CpuClock};

esp_bootloader_esp_idf::esp_app_desc!();

/// UART 0, which the chip's loader leaves at 115,200 baud on its pins.
mod uart {
    use super::Register;

    pub const FIFO: Register = Register::at(0x6000_0000);
    pub const STATE: Register = Register::at(0x6000_001C);
    /// How many bytes have come in, and are to be sent.
    pub const RECEIVED: u32 = 0x3FF;
    pub const TO_SEND: u32 = 0x3FF << 16;
    /// With more in it than this the transmitter is told to wait.
    pub const NEARLY_FULL: u32 = 120 << 16;
}

struct Esp32c3;

impl Board for Esp32c3 {
    const NAME: &'static str = "esp32c3";
    const STACK: u32 = 32 << 10;
    const CLOCK_SPAN: u64 = u64::MAX;
    const REGISTERS: Range<u32> = 0x6000_0000..0x6010_0000;

    fn set_up() {
        // Watchdogs that the loader has started are stopped by it.
        let chip = esp_hal::init(Config::default().with_cpu_clock(CpuClock::max()));
        dog::keep(chip.TIMG0);
    }

    fn put(byte: u8) {
        while uart::STATE.read() & uart::TO_SEND > uart::NEARLY_FULL {}
        uart::FIFO.write(byte.into());
    }

    fn get() -> Option<u8> {
        (uart::STATE.read() & uart::RECEIVED != 0).then(|| uart::FIFO.read() as u8)
    }

    fn was_reset_by_watchdog() -> bool {
        dog::has_bitten()
    }

    fn with_ports(work: &mut dyn FnMut(&mut dyn Ports)) {
        work(&mut dog::Chip::new());
    }

    fn clock() -> u64 {
        Instant::now().duration_since_epoch().as_micros() * 1000
    }
}

firmware!(Esp32c3, 24 << 10, 8 << 10);
