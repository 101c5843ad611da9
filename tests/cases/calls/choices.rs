//! What a function does for one variant of an enum that holds nothing is done where a call may have named that variant.
use consent::Pii;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, Pii)]
struct Holder {
    #[pii(category = "user.financial", purposes = ["account"])]
    iban: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    mail: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Site,
    User,
    Page,
}

struct Request<'a> {
    kind: Kind,
    slug: &'a str,
}

struct Guard {
    kind: Kind,
}

impl Guard {
    fn check(&self, slug: &str) {
        match self.kind {
            Kind::Site => println!("a site {slug}"),
            Kind::User => println!("a user {slug}"), //~ unconsented-use Holder::iban -> operations.logging
            Kind::Page => {}
        }
    }
}

fn verify(kind: Kind, slug: &str) {
    match kind {
        Kind::Site => println!("a site {slug}"),
        Kind::User => println!("a user {slug}"), //~ unconsented-use Holder::iban -> operations.logging
        Kind::Page => show(slug),
    }
}

fn show(slug: &str) {
    println!("a page {slug}");
}

/// Handed on, as it is and inside a request.
fn forwarded(kind: Kind, slug: &str) {
    by_let(kind, slug);
    within(Request { kind, slug });
}

fn by_let(kind: Kind, slug: &str) {
    let Kind::User = kind else {
        println!("not a user {slug}");
        return;
    };
    println!("this user {slug}"); //~ unconsented-use Holder::iban -> operations.logging
}

fn within(request: Request<'_>) {
    let Request { kind, slug } = request;
    if let Kind::Site = kind {
        println!("the site {slug}");
    } else {
        println!("no site {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// Either, by what is only known when it runs.
fn unknown(slug: &str, n: usize) {
    let kind = if n > 2 { Kind::Site } else { Kind::Page };
    several(kind, slug);
}

fn several(kind: Kind, slug: &str) {
    match kind {
        Kind::Site => println!("several: a site {slug}"), //~ unconsented-use Holder::iban -> operations.logging
        Kind::User => println!("several: a user {slug}"),
        Kind::Page => println!("several: a page {slug}"), //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// For one caller the one, for another the other.
fn by_caller(kind: Kind, slug: &str) {
    match kind {
        Kind::Site | Kind::Page => println!("by caller: {slug}"), //~ unconsented-use Holder::mail -> operations.logging
        Kind::User => println!("by caller, a user: {slug}"), //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// What was given is gone.
fn changed(mut kind: Kind, slug: &str) {
    if slug.is_empty() {
        return;
    }
    kind = if kind == Kind::User { Kind::Site } else { Kind::User };
    match kind {
        Kind::Site => println!("changed: a site {slug}"), //~ unconsented-use Holder::iban -> operations.logging
        Kind::User => println!("changed: a user {slug}"), //~ false unconsented-use Holder::iban -> operations.logging # what a new value depends on is not followed
        Kind::Page => {}
    }
}

/// By a flag, as it is, negated, beside others, handed on.
fn flagged(verify: bool, quiet: bool, slug: &str) {
    if verify {
        println!("verified: {slug}");
    }
    if !verify {
        println!("not verified: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if verify && !slug.is_empty() {
        println!("verified, not empty: {slug}");
    } else if verify || quiet {
        println!("quiet: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let loud = !quiet;
    if loud {
        println!("loud: {slug}"); //~ false unconsented-use Holder::iban -> operations.logging # what a flag is made of is not followed
    }
    while !quiet {
        println!("again: {slug}");
    }
}

fn on(slug: &str, verify: bool) {
    flagged(verify, true, slug);
}

#[derive(Clone, Copy)]
struct Options {
    verbose: bool,
    kind: Kind,
}

fn with_options(options: &Options, slug: &str) {
    if options.verbose {
        println!("verbose: {slug}");
    }
    if options.kind == Kind::User {
        println!("equal: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if options.kind != Kind::User {
        println!("not equal: {slug}");
    } else {
        println!("not unequal: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if matches!(options.kind, Kind::Site | Kind::Page) {
        println!("one of two: {slug}");
    }
    if matches!(options.kind, Kind::User) {
        println!("one: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if !matches!(options.kind, Kind::User if !options.verbose) {
        println!("not if: {slug}"); //~ false unconsented-use Holder::iban -> operations.logging # of a guard beside a pattern it is not told why it did not match
    }
    if Kind::Page == options.kind {
        println!("the other way around: {slug}");
    }
}

/// A flag that is not known, and one that is set again.
fn unknown_flag(slug: &str, n: usize) {
    once_more(n > 3, slug);
    let mut options = Options { verbose: false, kind: Kind::User };
    options.verbose = n > 3;
    if options.verbose {
        println!("now verbose: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    inner(&options, slug);
}

fn once_more(again: bool, slug: &str) {
    if again {
        println!("again: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn inner(options: &Options, slug: &str) {
    if options.verbose {
        println!("inner: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// Written through a reference before it is asked.
fn written(flag: &mut bool, slug: &str) {
    *flag = !*flag;
    if *flag {
        println!("written: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// On some way it is another by the time it is asked.
fn perhaps_changed(mut verify: bool, mut options: Options, kind: Kind, slug: &str, n: usize) {
    if n > 3 {
        verify = true;
        options.verbose = true;
    }
    if verify {
        println!("perhaps: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if options.verbose {
        println!("perhaps verbose: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let kind = if n > 3 { Kind::Page } else { kind };
    if let Kind::Page = kind {
        println!("perhaps a page: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let given = if n > 3 { true } else { options.kind == Kind::Page };
    if given {
        println!("perhaps given: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn invert(flag: bool) -> bool {
    !flag
}

fn same(flag: bool) -> bool {
    flag
}

fn perhaps(flag: bool, n: usize) -> bool {
    if n > 3 {
        return true;
    }
    flag
}

fn one_of(flag: bool, other: bool, n: usize) -> bool {
    if n > 3 { other } else { flag }
}

const VERBOSE: Options = Options { verbose: true, kind: Kind::Page };

fn copied(options: Options, slug: &str, n: usize) {
    let options = if n > 3 { VERBOSE } else { options };
    let verbose = options.verbose;
    if verbose {
        println!("copied: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if perhaps(options.verbose, n) {
        println!("perhaps copied: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn computed(flag: bool, slug: &str) {
    let not = !flag;
    if not {
        println!("not: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    if invert(flag) {
        println!("inverted: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let other = flag ^ true;
    if other {
        println!("other: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let loud = same(flag);
    if loud {
        println!("the same: {slug}"); //~ false unconsented-use Holder::iban -> operations.logging # what a function gave back is no longer the choice itself
    }
    let perhaps = perhaps(flag, slug.len() + 4);
    if perhaps {
        println!("perhaps computed: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let one = one_of(flag, true, slug.len() + 4);
    if one {
        println!("one computed: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let or = Some(flag).filter(|f| *f).unwrap_or(true);
    if or {
        println!("or: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let mut set = flag;
    set |= true;
    if set {
        println!("set: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let mut by_reference = flag;
    turn_on(&mut by_reference);
    if by_reference {
        println!("by reference: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let mut by_closure = flag;
    let mut turn = || by_closure = true;
    turn();
    if by_closure {
        println!("by closure: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
    let mut flags = vec![flag];
    flags.push(true);
    for flag in flags {
        if flag {
            println!("one of: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
        }
    }
    let mut last = flag;
    for _ in 0..2 {
        if last {
            println!("the last: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
        }
        last = !last;
    }
}

fn turn_on(flag: &mut bool) {
    *flag = true;
}

/// A flag of what is given by `&mut`, and of what others may change.
struct Mailer {
    verbose: bool,
    quiet: std::cell::Cell<bool>,
}

impl Mailer {
    fn turn_on(&mut self) {
        self.verbose = true;
    }

    fn mail(&mut self, slug: &str) {
        if self.verbose {
            println!("mailer, before: {slug}"); //~ false unconsented-use Holder::iban -> operations.logging # a flag behind `&mut` may be written
        }
        self.turn_on();
        if self.verbose {
            println!("mailer: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
        }
        self.quiet.set(true);
        if self.quiet.get() {
            println!("mailer, quiet: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
        }
    }
}

/// On one way only it has a name, of which a pattern tells.
fn named_on_one_way(kind: Kind, slug: &str, n: usize) {
    if n > 9 {
        let k = kind;
        if let Kind::User = k {
            return;
        }
    }
    println!("on one way: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
}

struct Audit(String);

impl Drop for Audit {
    fn drop(&mut self) {
        println!("audit: {}", self.0); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn audited(verbose: bool, slug: &str) {
    let _audit = Audit(slug.to_owned());
    if verbose {
        println!("audited");
    }
}

/// One flag becomes another.
fn replaced(mut options: Options, quiet: bool, slug: &str, n: usize) {
    if n > 9 {
        options.verbose = quiet;
    }
    if options.verbose {
        println!("replaced: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// Written through a reference inside a struct, or by what is only known by its signature.
struct Seen<'a> {
    flag: &'a mut bool,
}

fn see(seen: &mut Seen) {
    *seen.flag = true;
}

fn seen(slug: &str) {
    let mut flag = false;
    let mut holder = Seen { flag: &mut flag };
    see(&mut holder);
    if_seen(flag, slug);
    let mut taken = false;
    std::mem::swap(&mut taken, &mut true);
    if_taken(taken, slug);
    let cell = std::rc::Rc::new(std::cell::Cell::new(false));
    let other = cell.clone();
    other.set(true);
    if_cell(cell.get(), slug);
    let none: Option<bool> = if slug.len() > 99 { Some(true) } else { None };
    if_default(none.unwrap_or_default(), slug);
}

fn if_seen(flag: bool, slug: &str) {
    if flag {
        println!("seen: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn if_taken(flag: bool, slug: &str) {
    if flag {
        println!("taken: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn if_cell(flag: bool, slug: &str) {
    if flag {
        println!("cell: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn if_default(flag: bool, slug: &str) {
    if !flag {
        println!("by default: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// A choice that is negated where it is given.
fn negated(slug: &str) {
    once_more(!false, slug);
    const OFF: bool = false;
    again_by_const(!OFF, slug);
    again_by_const(OFF, "nothing");
}

fn again_by_const(again: bool, slug: &str) {
    if again {
        println!("again by const: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// What a closure is given.
fn in_a_closure(flag: bool, slug: &str) {
    let show = |flag: bool| {
        if flag {
            println!("in a closure: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
        }
    };
    show(!flag);
    let captured = || {
        if flag {
            println!("captured: {slug}"); //~ false unconsented-use Holder::iban -> operations.logging # of what a closure captured it is not told what it is
        }
    };
    captured();
}

/// Equal by an own `eq`.
#[derive(Clone, Copy)]
enum Fuzzy {
    Low,
    High,
}

impl PartialEq for Fuzzy {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

fn fuzzy_by_reference(level: &Fuzzy, slug: &str) {
    if level == &Fuzzy::High {
        println!("fuzzy by reference: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn fuzzy(level: Fuzzy, slug: &str) {
    if level == Fuzzy::High {
        println!("fuzzy: {slug}"); //~ unconsented-use Holder::iban -> operations.logging
    }
}

/// What is given back by choice.
fn label(holder: &Holder, full: bool) -> String {
    if full {
        return holder.iban.clone();
    }
    "a holder".to_owned()
}

fn part(holder: &Holder, kind: Kind) -> &str {
    match kind {
        Kind::Site => "none",
        Kind::User => &holder.iban,
        Kind::Page => &holder.mail,
    }
}

fn either(holder: &Holder, full: bool, n: usize) -> Option<String> {
    let text = part(holder, if full { Kind::User } else { Kind::Site });
    (n > 2).then(|| text.to_owned())
}

fn choose(holder: &Holder, n: usize) {
    println!("label: {}", label(holder, true)); //~ unconsented-use Holder::iban -> operations.logging
    println!("short: {}", label(holder, false));
    println!("label: {}", label(holder, n > 3)); //~ unconsented-use Holder::iban -> operations.logging
    println!("page: {}", part(holder, Kind::Page)); //~ unconsented-use Holder::mail -> operations.logging
    println!("site: {}", part(holder, Kind::Site));
    println!("user: {}", part(holder, Kind::User)); //~ unconsented-use Holder::iban -> operations.logging
    println!("either: {:?}", either(holder, true, n)); //~ unconsented-use Holder::iban -> operations.logging
}

/// In a circle it is another each time.
fn circle(kind: Kind, slug: &str, n: usize) {
    match kind {
        Kind::Site => println!("around: a site {slug}"), //~ unconsented-use Holder::iban -> operations.logging
        Kind::User => println!("around: a user {slug}"), //~ unconsented-use Holder::iban -> operations.logging
        Kind::Page => return,
    }
    if n > 0 {
        circle(Kind::Site, slug, n - 1);
    }
}

async fn later(kind: Kind, slug: &str) {
    match kind {
        Kind::Site => println!("later: a site {slug}"),
        _ => println!("later: {slug}"), //~ unconsented-use Holder::iban -> operations.logging
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

fn main() {
    let holder = Holder { iban: probe::text("Holder::iban"), mail: probe::text("Holder::mail") };
    verify(Kind::User, &holder.iban);
    verify(Kind::Site, "public");
    forwarded(Kind::User, &holder.iban);
    Guard { kind: Kind::User }.check(&holder.iban);
    unknown(&holder.iban, 1);
    unknown(&holder.iban, 5);
    by_caller(Kind::User, &holder.iban);
    by_caller(Kind::Page, &holder.mail);
    changed(Kind::User, &holder.iban);
    on(&holder.iban, false);
    flagged(false, true, &holder.iban);
    with_options(&Options { verbose: false, kind: Kind::User }, &holder.iban);
    unknown_flag(&holder.iban, 2);
    unknown_flag(&holder.iban, 5);
    written(&mut false, &holder.iban);
    choose(&holder, 5);
    perhaps_changed(false, Options { verbose: false, kind: Kind::User }, Kind::User, &holder.iban, 5);
    computed(false, &holder.iban);
    copied(Options { verbose: false, kind: Kind::User }, &holder.iban, 5);
    Mailer { verbose: false, quiet: std::cell::Cell::new(false) }.mail(&holder.iban);
    negated(&holder.iban);
    in_a_closure(false, &holder.iban);
    named_on_one_way(Kind::User, &holder.iban, 5);
    audited(false, &holder.iban);
    replaced(Options { verbose: true, kind: Kind::User }, false, &holder.iban, 5);
    seen(&holder.iban);
    fuzzy_by_reference(&Fuzzy::Low, &holder.iban);
    fuzzy(Fuzzy::Low, &holder.iban);
    circle(Kind::User, &holder.iban, 2);
    block_on(later(Kind::User, &holder.iban));
}
