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
    fuzzy(Fuzzy::Low, &holder.iban);
    circle(Kind::User, &holder.iban, 2);
    block_on(later(Kind::User, &holder.iban));
}
