#[macro_export] macro_rules! panic { () => {} }
#[macro_export] macro_rules! print { () => {} }
#[macro_export] macro_rules! println { () => {} }
#[macro_export] macro_rules! eprint { () => {} }
#[macro_export] macro_rules! eprintln { () => {} }
#[macro_export] macro_rules! dbg { () => {} }
