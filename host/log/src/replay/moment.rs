//! Moments of a run: how a user says one, and which CopperList that is.

use std::str::FromStr;

use crate::error::{Damage, Error};
use crate::log::{Log, Run};
use crate::replay::keyframes::seconds;

/// A moment, as a user says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum At {
    /// The last cycle that was recorded.
    #[default]
    Last,
    /// The cycle that was under way at this time, in nanoseconds of the robot's clock.
    Time(u64),
    /// The CopperList of this number.
    List(u64),
}

impl FromStr for At {
    type Err = String;

    /// `12.5` or `12.5s` (seconds), `350ms`, `cl:1234`.
    fn from_str(text: &str) -> Result<At, String> {
        let wrong =
            || format!("'{text}' is no time: write 12.5 or 12.5s, 350ms, or cl:1234 for a CopperList");
        if let Some(number) = text.strip_prefix("cl:") {
            return number.parse().map(At::List).map_err(|_| wrong());
        }
        let (number, digits) = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
            (Some(number), _) => (number, 6),
            (None, Some(number)) => (number, 9),
            (None, None) => (text, 9),
        };
        decimal(number, digits).map(At::Time).ok_or_else(wrong)
    }
}

/// `12.5` times ten to the power of `digits`, exactly.
fn decimal(text: &str, digits: usize) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(part) || part.len() > digits {
        return None;
    }
    format!("{whole}{part:0<digits$}").parse().ok()
}

/// A CopperList, and when it began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) list: u64,
    pub(crate) time: u64,
}

/// Which CopperList a moment means; `early`: one before the first is that of the first.
///
/// # Errors
/// If there is none.
pub(crate) fn find(
    log: &Log,
    run: &Run,
    at: At,
    early: bool,
    damage: &mut Vec<Damage>,
) -> Result<Place, Error> {
    let mut lists = log.lists(run)?;
    let (mut first, mut last): (Option<Place>, Option<Place>) = (None, None);
    while let Some(list) = lists.next(log) {
        let here = Place { list: list.id, time: list.time().unwrap_or(last.map_or(0, |last| last.time)) };
        let is_over = match at {
            At::Last => false,
            At::Time(time) => here.time > time,
            At::List(number) => here.list > number,
        };
        first.get_or_insert(here);
        if is_over {
            lists.stop();
            break;
        }
        last = Some(here);
    }
    damage.extend_from_slice(lists.damage());
    let first = first.ok_or_else(|| Error::new("the run has no CopperLists"))?;
    match (at, last) {
        (At::List(number), last) if last.is_none_or(|last| last.list != number) => {
            let last = last.unwrap_or(first);
            Err(Error::new(format!(
                "the log has no CopperList {number}: the first is {}, and the last before it {}",
                first.list, last.list
            )))
        }
        (_, Some(last)) => Ok(last),
        (_, None) if early => Ok(first),
        (_, None) => Err(Error::new(format!(
            "at that time nothing was recorded yet: the first CopperList began at {}",
            seconds(first.time)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::At;

    #[test]
    fn moments_are_exact() {
        for (text, nanoseconds) in [
            ("12.5", 12_500_000_000),
            ("0.1s", 100_000_000),
            ("350ms", 350_000_000),
            ("0.000000001", 1),
            ("7", 7_000_000_000),
        ] {
            assert_eq!(text.parse(), Ok(At::Time(nanoseconds)), "{text}");
        }
        assert_eq!("cl:1234".parse(), Ok(At::List(1234)));
        for wrong in
            ["", "x", "-1", "1.0.0", "cl:", "cl:-1", "1h", ".5", "1e9", "99999999999999", "0.0000000001"]
        {
            assert!(wrong.parse::<At>().is_err(), "{wrong}");
        }
    }
}
