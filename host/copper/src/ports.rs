//! A task's inputs and outputs: tuples of none to twelve payload types, as Copper's graph has them.

use crate::wire::error::WireError;
use crate::wire::read::Reader;
use crate::wire::write::Encoder;
use crate::wire::{METADATA, PAYLOAD};
use cu29::clock::{CuTime, CuTimeRange, Tov};
use cu29::cutask::{CuMsg, CuMsgMetadata, CuMsgPack, CuMsgPayload};
use cu29::prelude::CuCompactString;
use cu29::{input_msg, output_msg};
use serde::Serialize;

/// The inputs of a task: a tuple of payload types.
pub trait Inputs {
    /// What Copper hands to `process`.
    type Input<'m>: CuMsgPack
    where
        Self: 'm;
    /// How many they are.
    const COUNT: u8;

    /// Writes the messages into a request.
    ///
    /// # Errors
    /// A payload's `Serialize` fails.
    fn write(input: &Self::Input<'_>, to: &mut Encoder) -> Result<(), WireError>;
}

/// The outputs of a task: a tuple of payload types.
pub trait Outputs {
    /// What Copper hands to `process`.
    type Output<'m>: CuMsgPayload
    where
        Self: 'm;
    /// How many they are.
    const COUNT: u8;

    /// Writes the default payloads into a request.
    ///
    /// # Errors
    /// A payload's `Serialize` fails.
    fn templates(to: &mut Encoder) -> Result<(), WireError>;

    /// Empties the slots: Copper hands them over with the payload of an earlier cycle.
    fn clear(output: &mut Self::Output<'_>);

    /// When Copper began the call, as it will be recorded; nothing if there is no slot to say it.
    fn began(output: &Self::Output<'_>) -> Option<CuTime>;

    /// Reads the messages of a reply.
    ///
    /// # Errors
    /// A message does not fit its type.
    fn read(output: &mut Self::Output<'_>, from: &mut Reader<'_>) -> Result<(), WireError>;

    /// Sets the status text of all messages.
    fn status(output: &mut Self::Output<'_>, text: &str);
}

fn write_message<T: CuMsgPayload>(message: &CuMsg<T>, to: &mut Encoder) -> Result<(), WireError> {
    write_parts(message.tov, &message.metadata, message.payload(), to)
}

/// Writes a message into a request: its times of validity, what is said of it, and its payload.
///
/// # Errors
/// The payload's `Serialize` fails.
pub fn write_parts<P: Serialize>(
    tov: Tov,
    metadata: &CuMsgMetadata,
    payload: Option<&P>,
    to: &mut Encoder,
) -> Result<(), WireError> {
    let silent = metadata.status_txt.0.is_empty()
        && metadata.origin.is_none()
        && metadata.process_time.start.is_none()
        && metadata.process_time.end.is_none();
    let flags = match tov {
        Tov::None => 0,
        Tov::Time(_) => 2,
        Tov::Range(_) => 4,
    };
    to.raw(&[u8::from(payload.is_some()) | flags | if silent { 0 } else { METADATA }]);
    match tov {
        Tov::None => {}
        Tov::Time(time) => to.raw(&time.as_nanos().to_le_bytes()),
        Tov::Range(range) => {
            to.raw(&range.start.as_nanos().to_le_bytes());
            to.raw(&range.end.as_nanos().to_le_bytes());
        }
    }
    if !silent {
        to.metadata(metadata)?;
    }
    payload.map_or(Ok(()), |payload| to.value(payload))
}

fn clear_message<T: CuMsgPayload>(message: &mut CuMsg<T>) {
    message.clear_payload();
    message.tov = Tov::None;
}

fn read_message<T: CuMsgPayload>(message: &mut CuMsg<T>, from: &mut Reader<'_>) -> Result<(), WireError> {
    let head = Head::read(from)?;
    message.tov = head.tov;
    if let Some(status) = head.status {
        message.metadata.status_txt = status;
    }
    if head.has_payload {
        message.set_payload(from.value().map_err(|error| error.in_field("payload"))?);
    }
    Ok(())
}

/// What stands in front of a reply's payload.
#[derive(Debug, Clone)]
pub struct Head {
    /// The times of validity.
    pub tov: Tov,
    /// The status text, if the script said one.
    pub status: Option<CuCompactString>,
    /// Whether the payload follows.
    pub has_payload: bool,
}

impl Head {
    /// Reads it.
    ///
    /// # Errors
    /// What follows is no message, or its metadata are of other types.
    pub fn read(from: &mut Reader<'_>) -> Result<Self, WireError> {
        let flags = from.take::<1>()?[0];
        let tov = match flags >> 1 & 3 {
            0 => Tov::None,
            1 => Tov::Time(read_time(from)?),
            _ => Tov::Range(CuTimeRange { start: read_time(from)?, end: read_time(from)? }),
        };
        let mut status = None;
        if flags & METADATA != 0 {
            from.take::<2>()?;
            let metadata: CuMsgMetadata = from.value().map_err(|error| error.in_field("metadata"))?;
            // Times and origin belong to the runtime; a script speaks through the status.
            status = Some(metadata.status_txt);
        }
        Ok(Self { tov, status, has_payload: flags & PAYLOAD != 0 })
    }
}

fn read_time(from: &mut Reader<'_>) -> Result<CuTime, WireError> {
    Ok(CuTime::from_nanos(u64::from_le_bytes(from.take()?)))
}

impl Inputs for () {
    type Input<'m> = ();
    const COUNT: u8 = 0;

    fn write((): &(), _: &mut Encoder) -> Result<(), WireError> {
        Ok(())
    }
}

impl Outputs for () {
    type Output<'m> = ();
    const COUNT: u8 = 0;

    fn templates(_: &mut Encoder) -> Result<(), WireError> {
        Ok(())
    }

    fn clear((): &mut ()) {}

    fn began((): &()) -> Option<CuTime> {
        None
    }

    fn read((): &mut (), _: &mut Reader<'_>) -> Result<(), WireError> {
        Ok(())
    }

    fn status((): &mut (), _: &str) {}
}

impl<T: CuMsgPayload> Inputs for (T,) {
    type Input<'m>
        = input_msg!(T)
    where
        Self: 'm;
    const COUNT: u8 = 1;

    fn write(input: &Self::Input<'_>, to: &mut Encoder) -> Result<(), WireError> {
        write_message(input, to)
    }
}

impl<T: CuMsgPayload> Outputs for (T,) {
    type Output<'m>
        = output_msg!(T)
    where
        Self: 'm;
    const COUNT: u8 = 1;

    fn templates(to: &mut Encoder) -> Result<(), WireError> {
        to.value(&T::default())
    }

    fn clear(output: &mut Self::Output<'_>) {
        clear_message(output);
    }

    fn began(output: &Self::Output<'_>) -> Option<CuTime> {
        output.metadata.process_time.start.into()
    }

    fn read(output: &mut Self::Output<'_>, from: &mut Reader<'_>) -> Result<(), WireError> {
        read_message(output, from).map_err(|error| error.in_field("output"))
    }

    fn status(output: &mut Self::Output<'_>, text: &str) {
        output.metadata.set_status(text);
    }
}

// `several!(2: A 0, B 1;)` implements both traits for `(A, B)`: each row gives the count, then types with their positions.
macro_rules! several {
    ($($count:literal: $($ty:ident $at:tt),+;)*) => { $(
        impl<$($ty: CuMsgPayload),+> Inputs for ($($ty,)+) {
            type Input<'m> = input_msg!('m, $($ty),+) where Self: 'm;
            const COUNT: u8 = $count;

            fn write(input: &Self::Input<'_>, to: &mut Encoder) -> Result<(), WireError> {
                $(write_message(input.$at, to)?;)+
                Ok(())
            }
        }

        impl<$($ty: CuMsgPayload),+> Outputs for ($($ty,)+) {
            type Output<'m> = output_msg!($($ty),+) where Self: 'm;
            const COUNT: u8 = $count;

            fn templates(to: &mut Encoder) -> Result<(), WireError> {
                $(to.value(&$ty::default())?;)+
                Ok(())
            }

            fn clear(output: &mut Self::Output<'_>) {
                $(clear_message(&mut output.$at);)+
            }

            fn began(output: &Self::Output<'_>) -> Option<CuTime> {
                output.0.metadata.process_time.start.into()
            }

            fn read(output: &mut Self::Output<'_>, from: &mut Reader<'_>) -> Result<(), WireError> {
                $(read_message(&mut output.$at, from).map_err(|error| error.at_index($at).in_field("output"))?;)+
                Ok(())
            }

            fn status(output: &mut Self::Output<'_>, text: &str) {
                $(output.$at.metadata.set_status(text);)+
            }
        }
    )* };
}

several! {
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
    9: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8;
    10: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9;
    11: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10;
    12: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11;
}
