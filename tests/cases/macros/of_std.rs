//! Macros of std, used together: `matches!`, `vec!`, `write!`, `dbg!`, the `assert!`s, `pin!`, `concat!`, `todo!`.
use std::fmt::{self, Write as _};
use std::io::Write as _;

use consent::Pii;

#[derive(Pii, Clone, Debug, PartialEq)]
struct Tenant {
    flat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

enum Row<'a> {
    Name(&'a str),
    Flat(u32),
}

struct Shown<'a>(&'a Tenant);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if matches!(self.0.flat, 0..=3) {
            return write!(f, "flat {}", self.0.flat);
        }
        writeln!(f)?;
        write!(f, "{0:>1$} {name:?}", self.0.flat, 10, name = self.0.name)
    }
}

struct Short<'a>(&'a Tenant);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_fmt(format_args!("{:05}", self.0.flat))
    }
}

fn written(tenant: &Tenant) -> fmt::Result {
    let mut text = String::new();
    write!(text, "{}", tenant.flat)?;
    println!("{text}");
    writeln!(&mut text, "{}-{:?}", tenant.flat, tenant.name)?;
    println!("{text}"); //~ unconsented-use Tenant::name -> operations.logging
    text.clear();
    let Tenant { flat, name } = tenant;
    write!(text, "{flat:?} {}", name.len())?;
    println!("{text}");
    let mut bytes = vec![0u8; 2];
    write!(bytes, "{name}").ok();
    println!("{:?}", bytes); //~ unconsented-use Tenant::name -> operations.logging
    let mut cursor = std::io::Cursor::new(Vec::new());
    write!(cursor, "{}", tenant.name).ok();
    println!("{:?}", cursor.into_inner()); //~ unconsented-use Tenant::name -> operations.logging
    println!("{}", Shown(tenant)); //~ unconsented-use Tenant::name -> operations.logging
    println!("{}", Short(tenant));
    Ok(())
}

fn lists(tenant: &Tenant) {
    let names = vec![tenant.name.clone(); 2];
    println!("{}", names.len());
    println!("{}", names[1]); //~ unconsented-use Tenant::name -> operations.logging
    let rows = vec![Row::Flat(tenant.flat), Row::Name(&tenant.name)];
    println!("{}", rows.iter().filter(|row| matches!(row, Row::Name(name) if !name.is_empty())).count());
    for row in &rows {
        match row {
            Row::Name(name) => println!("{name}"), //~ unconsented-use Tenant::name -> operations.logging
            Row::Flat(flat) => println!("{flat}"),
        }
    }
    let empty: Vec<String> = vec![];
    println!("{empty:?}");
    println!("{}", concat!("a", 1, stringify!(tenant.name)));
}

fn checked(tenant: &Tenant) {
    assert!(!tenant.name.is_empty(), "flat {}", tenant.flat);
    assert_eq!(tenant.name, tenant.clone().name, "names");
    assert_ne!(tenant.flat, 0);
    debug_assert!(matches!(tenant, Tenant { flat: 4, .. }), "{}", tenant.name);
    debug_assert_eq!(tenant.flat, 4);
    let flat = dbg!(tenant.flat) + 1;
    println!("{flat}");
    let name = dbg!(&tenant.name).to_uppercase(); //~ unconsented-use Tenant::name -> operations.logging
    println!("{name}"); //~ unconsented-use Tenant::name -> operations.logging
    let (flat, name) = (dbg!(tenant.flat), dbg!(tenant.name.clone())); //~ unconsented-use Tenant::name -> operations.logging
    println!("{flat}");
    println!("{name}"); //~ unconsented-use Tenant::name -> operations.logging
    eprint!("{}", tenant.name); //~ unconsented-use Tenant::name -> operations.logging
    eprintln!("{:#?}", tenant); //~ unconsented-use Tenant::name -> operations.logging
    print!("{0} {0:?}\n", tenant.flat);
    let failed = std::panic::catch_unwind(|| {
        if tenant.flat > 9 {
            unreachable!("flat {}", tenant.flat);
        }
        tenant.name.len()
    });
    println!("{:?}", failed.is_ok());
}

fn pinned(tenant: &Tenant) {
    let mut pinned = std::pin::pin!(tenant.name.clone());
    pinned.as_mut().push('.');
    println!("{}", pinned.len());
    println!("{}", *pinned); //~ unconsented-use Tenant::name -> operations.logging
}

fn main() {
    let tenant = Tenant { flat: 4, name: probe::text("Tenant::name") };
    written(&tenant).ok();
    lists(&tenant);
    checked(&tenant);
    pinned(&tenant);
}
