//! Copper tasks written in Python and run by Chalcopy.
