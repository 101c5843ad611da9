#[consent_builtin_macro] macro_rules! asm { () => {} }
#[consent_builtin_macro] macro_rules! naked_asm { () => {} }
#[consent_builtin_macro] macro_rules! global_asm { () => {} }
