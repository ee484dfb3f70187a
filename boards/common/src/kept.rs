//! What a board keeps of its chip from one call to the next: a driver of its HAL, made when it is needed first.

use core::cell::RefCell;

use critical_section::Mutex;

/// A place for a driver.
pub struct Kept<T>(Mutex<RefCell<Option<T>>>);

impl<T> core::fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Kept")
    }
}

impl<T> Kept<T> {
    /// One that has nothing yet.
    pub const fn new() -> Kept<T> {
        Kept(Mutex::new(RefCell::new(None)))
    }

    /// Does something with the driver, which is made if there is none; `None` if it cannot be made.
    pub fn with<R>(&self, make: impl FnOnce() -> Option<T>, work: impl FnOnce(&mut T) -> R) -> Option<R> {
        critical_section::with(|cs| {
            let mut place = self.0.borrow_ref_mut(cs);
            if place.is_none() {
                *place = make();
            }
            place.as_mut().map(work)
        })
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Kept<T> {
        Kept::new()
    }
}
