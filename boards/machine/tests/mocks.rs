//! The module against embedded-hal's mocks: which calls reach the chip, in which order, and what a program sees of the answers.

use chalcopy::{Engine, Host, HostCall, HostError, HostModule, Limits, ModuleSource, Reply};
use core::ops::RangeInclusive;

use chalcopy_machine::{Analog, Bus, Failure, Level, Line, Mode, Ports, Pull, Serial, SoftI2c, Watchdog};
use embedded_hal_mock::eh1::digital::{Mock as PinMock, State, Transaction as PinStep};
use embedded_hal_mock::eh1::i2c::{Mock as I2cMock, Transaction as I2cStep};
use embedded_hal_mock::eh1::pwm::{Mock as PwmMock, Transaction as PwmStep};
use embedded_hal_mock::eh1::serial::{Mock as SerialMock, Transaction as SerialStep};
use embedded_hal_mock::eh1::spi::{Mock as SpiMock, Transaction as SpiStep};

/// A watchdog that writes down what it is told: a time, or 0 for food. It keeps its first time.
#[derive(Default)]
struct Dog(Vec<u32>);

impl Watchdog for Dog {
    fn times(&self) -> RangeInclusive<u32> {
        10..=8_000
    }

    fn start(&mut self, milliseconds: u32) -> Result<(), Failure> {
        if self.0.first().is_some_and(|first| *first != milliseconds) {
            return Err(Failure::Unable);
        }
        self.0.push(milliseconds);
        Ok(())
    }

    fn feed(&mut self) {
        self.0.push(0);
    }
}

/// A chip of mocks: pin 7, bus 0 of each kind, line 1, watchdog 0.
struct Chip {
    pin: PinMock,
    i2c: I2cMock,
    spi: SpiMock<u8>,
    pwm: PwmMock,
    uart: SerialMock<u8>,
    dog: Option<Dog>,
    modes: Vec<(u32, Mode, Pull)>,
    hertz: u32,
}

impl Chip {
    /// One that is called by nobody.
    fn idle() -> Chip {
        Chip {
            pin: PinMock::new(&[]),
            i2c: I2cMock::new(&[]),
            spi: SpiMock::new(&[]),
            pwm: PwmMock::new(&[]),
            uart: SerialMock::new(&[]),
            dog: Some(Dog::default()),
            modes: Vec::new(),
            hertz: 0,
        }
    }
}

impl Ports for Chip {
    fn pin(&mut self, number: u32) -> Option<&mut dyn Level> {
        if number == 7 { Some(&mut self.pin) } else { None }
    }

    fn set_mode(&mut self, number: u32, mode: Mode, pull: Pull) -> Result<(), Failure> {
        self.modes.push((number, mode, pull));
        if mode == Mode::OpenDrain { Err(Failure::Unable) } else { Ok(()) }
    }

    fn i2c(&mut self, number: u32) -> Option<&mut dyn Bus> {
        if number == 0 { Some(&mut self.i2c) } else { None }
    }

    fn spi(&mut self, number: u32) -> Option<&mut dyn Line> {
        if number == 0 { Some(&mut self.spi) } else { None }
    }

    fn pwm(&mut self, pin: u32, hertz: u32) -> Option<&mut dyn Analog> {
        self.hertz = hertz;
        if pin == 7 { Some(&mut self.pwm) } else { None }
    }

    fn adc(&mut self, pin: u32) -> Option<u16> {
        (pin == 7).then_some(40_000)
    }

    fn uart(&mut self, number: u32) -> Option<&mut dyn Serial> {
        if number == 1 { Some(&mut self.uart) } else { None }
    }

    fn watchdog(&mut self, number: u32) -> Option<&mut dyn Watchdog> {
        let dog = self.dog.as_mut().filter(|_| number == 0)?;
        Some(dog)
    }

    fn unique_id(&mut self) -> [u8; 8] {
        *b"chalcopy"
    }

    fn hertz(&self) -> u32 {
        16_000_000
    }
}

struct World(Chip);

static MODULES: &[HostModule] = &[chalcopy_machine::module("_machine")];

impl Host for World {
    fn modules(&self) -> &'static [HostModule] {
        MODULES
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        chalcopy_machine::call(call, &mut self.0)
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        if name == "machine" {
            let text = chalcopy_machine::PYTHON.as_bytes();
            give(ModuleSource { text, file: "machine.py", package: false });
        }
        name == "machine"
    }
}

/// Runs a program whose last word is `told`; every mock must have been called as it was told to be.
fn plays(chip: Chip, program: &str, told: &str) -> Chip {
    let (mut memory, mut world) = (vec![0; 1 << 16], World(chip));
    let mut python = Engine::new(&mut memory, &mut world, Limits::default()).expect("an engine");
    if python.run(program, "program.py").is_err() {
        let mut report = String::new();
        python.report(&mut report).expect("a string");
        panic!("{report}");
    }
    assert_eq!(python.eval("repr(told)").expect("told"), Reply::Str(told), "{program}");
    let mut chip = world.0;
    chip.pin.done();
    chip.i2c.done();
    chip.spi.done();
    chip.pwm.done();
    chip.uart.done();
    chip
}

#[test]
fn a_pin_is_driven_and_read() {
    let steps = [
        PinStep::set(State::Low),
        PinStep::set(State::High),
        PinStep::get(State::High),
        PinStep::set(State::Low),
        PinStep::get(State::Low),
    ];
    let mut chip = Chip::idle();
    chip.pin.update_expectations(&steps);
    let program = "
from machine import Pin
led = Pin(7, Pin.OUT, value=0)
led.on()
led.toggle()
told = led.value(), repr(led)
";
    let chip = plays(chip, program, "(0, 'Pin(7)')");
    assert_eq!(chip.modes, [(7, Mode::Out, Pull::None)]);
}

#[test]
fn what_a_pin_cannot_do_is_told() {
    let program = "
from machine import Pin
told = []
for mode, pin in (Pin.OPEN_DRAIN, 7), (Pin.IN, 8), (9, 7):
    try:
        Pin(pin, mode, Pin.PULL_UP).value()
    except (OSError, ValueError) as error:
        told.append(repr(error))
";
    let told = "[\"OSError(95, 'EOPNOTSUPP')\", \"ValueError('the board has no such port')\", \
                \"ValueError('no mode of a pin')\"]";
    let chip = plays(Chip::idle(), program, told);
    assert_eq!(chip.modes, [(7, Mode::OpenDrain, Pull::Up), (8, Mode::In, Pull::Up)]);
}

#[test]
fn a_bus_reaches_registers() {
    use embedded_hal::i2c::{ErrorKind, NoAcknowledgeSource};
    let absent = ErrorKind::NoAcknowledge(NoAcknowledgeSource::Address);
    let steps = [
        I2cStep::write(0x68, vec![0x6B, 0]),
        I2cStep::write_read(0x68, vec![0x75], vec![0x70]),
        I2cStep::read(0x68, vec![1, 2, 3]),
        I2cStep::write(0x10, vec![1]).with_error(absent),
        I2cStep::write(0x68, vec![2]).with_error(ErrorKind::Bus),
    ];
    let mut chip = Chip::idle();
    chip.i2c.update_expectations(&steps);
    let program = "
from machine import I2C
bus, buffer, errors = I2C(0, freq=400_000), bytearray(3), []
bus.writeto_mem(0x68, 0x6B, b'\\0')
who = bus.readfrom_mem(0x68, 0x75, 1)
bus.readfrom_into(0x68, buffer)
for address, data in (0x10, b'\\1'), (0x68, b'\\2'):
    try:
        bus.writeto(address, data)
    except OSError as error:
        errors.append(error.errno)
told = who, buffer, errors
";
    plays(chip, program, "(b'p', bytearray(b'\\x01\\x02\\x03'), [19, 5])");
}

#[test]
fn a_scan_asks_every_address() {
    use embedded_hal::i2c::{ErrorKind, NoAcknowledgeSource};
    let absent = ErrorKind::NoAcknowledge(NoAcknowledgeSource::Unknown);
    let ask = |address: u8| {
        let step = I2cStep::write(address, vec![]);
        if [0x20, 0x68].contains(&address) { step } else { step.with_error(absent) }
    };
    let steps: Vec<I2cStep> = (8..120).map(ask).collect();
    let mut chip = Chip::idle();
    chip.i2c.update_expectations(&steps);
    plays(chip, "import machine\ntold = machine.I2C(0).scan()", "[32, 104]");
}

#[test]
fn spi_goes_both_ways() {
    let steps = [
        SpiStep::transfer_in_place(vec![0x9F, 0], vec![0, 0xEF]),
        SpiStep::flush(),
        SpiStep::transfer_in_place(vec![5, 5], vec![1, 2]),
        SpiStep::flush(),
        SpiStep::transfer_in_place(vec![7], vec![9]),
        SpiStep::flush(),
    ];
    let mut chip = Chip::idle();
    chip.spi.update_expectations(&steps);
    let program = "
from machine import SPI
spi, buffer = SPI(0), bytearray(1)
spi.write(b'\\x9f\\0')
read = spi.read(2, 5)
spi.write_readinto(b'\\7', buffer)
told = read, buffer
";
    plays(chip, program, "(b'\\x01\\x02', bytearray(b'\\t'))");
}

#[test]
fn duties_and_voltages_are_of_16_bits() {
    let steps = [
        PwmStep::max_duty_cycle(1000),
        PwmStep::set_duty_cycle(500),
        PwmStep::max_duty_cycle(1000),
        PwmStep::set_duty_cycle(0),
    ];
    let mut chip = Chip::idle();
    chip.pwm.update_expectations(&steps);
    let program = "
import machine
led = machine.PWM(machine.Pin(7), freq=50, duty_u16=32768)
half = led.duty_u16()
led.deinit()
told = half, led.freq(), machine.ADC(7).read_u16(), machine.unique_id(), machine.freq()
";
    let chip = plays(chip, program, "(32768, 50, 40000, b'chalcopy', 16000000)");
    assert_eq!(chip.hertz, 50);
}

#[test]
fn a_serial_line_has_lines() {
    use embedded_hal_nb::nb;
    let mut steps = vec![SerialStep::write_many(b"AT\r\n"), SerialStep::read_many(b"OK\nrest")];
    // Each look for more ends where there is nothing.
    steps.extend((0..4).map(|_| SerialStep::read_error(nb::Error::WouldBlock)));
    let mut chip = Chip::idle();
    chip.uart.update_expectations(&steps);
    let program = "
from machine import UART
line = UART(1, 9600)
told = line.write('AT\\r\\n'), line.readline(), line.read(9), line.read()
";
    plays(chip, program, "(4, b'OK\\n', b'rest', None)");
}

#[test]
fn a_bus_on_two_pins_speaks_i2c() {
    use embedded_hal_mock::eh1::delay::NoopDelay;
    // A device at 0x50 that is written 0xA5: start, address and direction, data, stop; each bit clocked, each byte acknowledged.
    let bits = |byte: u8| (0..8).rev().map(move |shift| byte >> shift & 1 == 1);
    let state = |high: bool| if high { State::High } else { State::Low };
    let (mut clock, mut data) = (Vec::new(), Vec::new());
    let tick = |clock: &mut Vec<PinStep>| {
        clock.extend([PinStep::set(State::High), PinStep::get(State::High)]);
    };
    data.extend([PinStep::set(State::High), PinStep::set(State::Low)]);
    tick(&mut clock);
    clock.push(PinStep::set(State::Low));
    for byte in [0x50 << 1, 0xA5] {
        for bit in bits(byte) {
            data.push(PinStep::set(state(bit)));
            tick(&mut clock);
            clock.push(PinStep::set(State::Low));
        }
        data.extend([PinStep::set(State::High), PinStep::get(State::Low)]);
        tick(&mut clock);
        clock.push(PinStep::set(State::Low));
    }
    data.extend([PinStep::set(State::Low), PinStep::set(State::High)]);
    tick(&mut clock);
    let (mut clock, mut data) = (PinMock::new(&clock), PinMock::new(&data));
    let mut bus = SoftI2c::new(clock.clone(), data.clone(), NoopDelay::new());
    assert_eq!(bus.transfer(0x50, &[0xA5], &mut []), Ok(()));
    clock.done();
    data.done();
}

#[test]
fn a_watchdog_is_started_and_fed() {
    let program = "
from machine import WDT
dog = WDT()
dog.feed()
dog.feed()
WDT(0, timeout=5000).feed()
told = hasattr(dog, 'stop'), hasattr(dog, 'deinit')
";
    let chip = plays(Chip::idle(), program, "(False, False)");
    assert_eq!(chip.dog.expect("a dog").0, [5000, 0, 0, 5000, 0]);
}

#[test]
fn only_the_program_feeds_the_watchdog() {
    let program = "
from machine import WDT
import time
WDT(timeout=8000)
told = sum(n for n in range(20000))
time.sleep_ms(5)
";
    let chip = plays(Chip::idle(), program, "199990000");
    assert_eq!(chip.dog.expect("a dog").0, [8000]);
}

#[test]
fn a_time_that_a_watchdog_cannot_keep_is_told() {
    let program = "
from machine import WDT
told = []
for timeout in 9, 0, -1, 8001, 2 ** 32 + 10, 2 ** 80, 1.5, None:
    try:
        WDT(timeout=timeout)
    except (ValueError, OverflowError, TypeError) as error:
        told.append(type(error).__name__)
try:
    WDT(0, 9)
except ValueError as error:
    told.append(str(error))
WDT(0, 10), WDT(0, timeout=10)
try:
    WDT(timeout=8000)
except OSError as error:
    told.append(repr(error))
";
    let told = "['ValueError', 'ValueError', 'ValueError', 'ValueError', 'ValueError', 'OverflowError', 'TypeError', 'TypeError', \
                \"the watchdog's timeout is 10 to 8000 milliseconds\", \"OSError(95, 'EOPNOTSUPP')\"]";
    let chip = plays(Chip::idle(), program, told);
    assert_eq!(chip.dog.expect("a dog").0, [10, 10]);
}

#[test]
fn a_board_without_a_watchdog_says_so() {
    let program = "
from machine import WDT
told = []
for number in 0, 1:
    try:
        WDT(number)
    except ValueError as error:
        told.append(str(error))
";
    let none = Chip { dog: None, ..Chip::idle() };
    plays(none, program, "['the board has no watchdog', 'the board has no such port']");
    let program = "
from machine import WDT
try:
    WDT(1)
except ValueError as error:
    told = str(error)
";
    plays(Chip::idle(), program, "'the board has no such port'");
}
