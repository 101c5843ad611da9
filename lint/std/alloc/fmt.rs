use crate::string;
pub use ::core::fmt::{Alignment, Arguments, Binary, Debug, DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple, Display, Error, Formatter, FromFn, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp, UpperHex, Write, from_fn, write};
pub fn format(args: Arguments<'_>) -> string::String {}
