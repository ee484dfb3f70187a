//! The functions of the module, as the machine's host has them.

use chalcopy::{Arg, HostCall, HostError, HostItem, HostModule};

use crate::ports::{Failure, Mode, Ports, Pull, Watchdog};

/// Bytes that go over a bus at once at most.
const PIECE: usize = 256;

/// The module, by the name that it has here: `machine`, or another one behind the Python classes.
pub const fn module(name: &'static str) -> HostModule {
    HostModule {
        name,
        doc: "The chip: pins, buses, registers, a timer that ticks, its stack, its reset.",
        items: ITEMS,
    }
}

/// Those of the ports come first; the others are the firmware's own.
const ITEMS: &[HostItem] = &[
    HostItem::function("pin_init", "(pin, mode, pull, /)"),
    HostItem::function("pin_value", "(pin, value=None, /)"),
    HostItem::function("i2c", "(bus, address, data, count, /)"),
    HostItem::function("spi", "(bus, data, /)"),
    HostItem::function("pwm", "(pin, duty, hertz, /)"),
    HostItem::function("adc", "(pin, /)"),
    HostItem::function("uart_read", "(line, count, /)"),
    HostItem::function("uart_write", "(line, data, /)"),
    HostItem::function("wdt_start", "(dog, timeout, /)"),
    HostItem::function("wdt_feed", "(dog, /)"),
    HostItem::function("unique_id", "()"),
    HostItem::function("freq", "()"),
    HostItem::function("reset", "()"),
    HostItem::function("peek", "(address, /)"),
    HostItem::function("poke", "(address, value, /)"),
    HostItem::function("every", "(microseconds, /)"),
    HostItem::function("wait", "()"),
    HostItem::function("stack_used", "()"),
];

/// Does what a function of the ports is called for.
///
/// # Errors
/// What the program shall see; `HostCall::unknown` for functions that are not of the ports.
pub fn call(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    match call.name() {
        "pin_init" => {
            let (mode, pull) = (mode(call.get(1)?)?, pull(call.get(2)?)?);
            let done = ports.set_mode(call.get(0)?, mode, pull);
            finish(call, done)
        }
        "pin_value" => pin_value(call, ports),
        "i2c" => i2c(call, ports),
        "spi" => spi(call, ports),
        "pwm" => {
            let duty = call.get(1)?;
            let channel = ports.pwm(call.get(0)?, call.get(2)?).ok_or(NO_PORT)?;
            let done = channel.set_duty(duty);
            finish(call, done)
        }
        "adc" => {
            let level = ports.adc(call.get(0)?).ok_or(NO_PORT)?;
            call.give(level.into())
        }
        "uart_read" => uart_read(call, ports),
        "uart_write" => {
            let line = ports.uart(call.get(0)?).ok_or(NO_PORT)?;
            let done = call.get::<&[u8]>(1)?.iter().try_for_each(|byte| line.send(*byte));
            finish(call, done)
        }
        "wdt_start" => wdt_start(call, ports),
        "wdt_feed" => {
            watchdog(call, ports)?.feed();
            Ok(())
        }
        "unique_id" => call.give(Arg::Bytes(&ports.unique_id())),
        "freq" => call.give(ports.hertz().into()),
        _ => Err(call.unknown()),
    }
}

const NO_PORT: HostError = HostError::new("ValueError", "the board has no such port");

fn mode(number: u32) -> Result<Mode, HostError> {
    [Mode::In, Mode::Out, Mode::OpenDrain]
        .get(number as usize)
        .copied()
        .ok_or(HostError::new("ValueError", "no mode of a pin"))
}

fn pull(number: u32) -> Result<Pull, HostError> {
    [Pull::None, Pull::Up, Pull::Down]
        .get(number as usize)
        .copied()
        .ok_or(HostError::new("ValueError", "no pull of a pin"))
}

/// What has failed is a negative errno, of which the classes make an `OSError`.
fn finish(call: &mut HostCall<'_, '_>, done: Result<(), Failure>) -> Result<(), HostError> {
    match done {
        Ok(()) => Ok(()),
        Err(failure) => call.give(Arg::Int(-i64::from(failure.errno()))),
    }
}

fn pin_value(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    let pin = ports.pin(call.get(0)?).ok_or(NO_PORT)?;
    if let Some(value) = call.get::<Option<bool>>(1)? {
        let done = pin.set(value);
        return finish(call, done);
    }
    match pin.is_high() {
        Ok(high) => call.give(Arg::Int(high.into())),
        Err(failure) => finish(call, Err(failure)),
    }
}

fn i2c(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    let (mut piece, count) = ([0; PIECE], call.get::<usize>(3)?);
    let bus = ports.i2c(call.get(0)?).ok_or(NO_PORT)?;
    let read = piece.get_mut(..count).ok_or(TOO_LONG)?;
    let done = bus.transfer(call.get(1)?, call.get(2)?, read);
    match done {
        Ok(()) => call.give(Arg::Bytes(&piece[..count])),
        Err(failure) => finish(call, Err(failure)),
    }
}

const TOO_LONG: HostError = HostError::new("ValueError", "more than 256 bytes at once");

fn spi(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    let mut piece = heapless::Vec::<u8, PIECE>::from_slice(call.get(1)?).map_err(|_| TOO_LONG)?;
    let bus = ports.spi(call.get(0)?).ok_or(NO_PORT)?;
    match bus.exchange(&mut piece) {
        Ok(()) => call.give(Arg::Bytes(&piece)),
        Err(failure) => finish(call, Err(failure)),
    }
}

const NO_WATCHDOG: HostError = HostError::new("ValueError", "the board has no watchdog");

fn watchdog<'p>(
    call: &HostCall<'_, '_>,
    ports: &'p mut dyn Ports,
) -> Result<&'p mut dyn Watchdog, HostError> {
    let number = call.get(0)?;
    ports.watchdog(number).ok_or(if number == 0 { NO_WATCHDOG } else { NO_PORT })
}

fn wdt_start(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    let (dog, timeout) = (watchdog(call, ports)?, call.get::<i64>(1)?);
    let times = dog.times();
    let Some(timeout) = u32::try_from(timeout).ok().filter(|timeout| times.contains(timeout)) else {
        let (least, most) = times.into_inner();
        return Err(call
            .raise("ValueError", format_args!("the watchdog's timeout is {least} to {most} milliseconds")));
    };
    let done = dog.start(timeout);
    finish(call, done)
}

fn uart_read(call: &mut HostCall<'_, '_>, ports: &mut dyn Ports) -> Result<(), HostError> {
    let (mut piece, count) = (heapless::Vec::<u8, PIECE>::new(), call.get::<usize>(1)?);
    let line = ports.uart(call.get(0)?).ok_or(NO_PORT)?;
    while piece.len() < count.min(PIECE) {
        match line.take() {
            Ok(Some(byte)) => {
                // There is room: the loop ends when it is full.
                let _ = piece.push(byte);
            }
            Ok(None) => break,
            Err(failure) => return finish(call, Err(failure)),
        }
    }
    call.give(Arg::Bytes(&piece))
}
