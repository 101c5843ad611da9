//! Attributes on functions, methods, impls and traits.

use consent::{collects, deidentifies, except, guard, purpose};

struct Json<T>(T);

struct Form {
    email: String,
    name: String,
}

#[purpose("marketing")]
fn serves_marketing() -> u8 {
    1
}

#[purpose("account")]
pub(crate) const extern "C" fn every_qualifier() {}

#[collects(
    category = "user.contact.email",
    collected_at = "newsletter-form",
    param = "email"
)]
fn from_a_parameter(email: String) -> usize {
    email.len()
}

#[collects(category = "user.contact.email", param = "email")]
#[collects(category = "user.name", param = "n")]
fn from_a_pattern(Json(Form { email, name: n }): Json<Form>) -> String {
    email + &n
}

#[collects(category = "user.contact.email", param = 2)]
fn from_a_position(_: u8, (_, mail): (std::collections::BTreeMap<u8, u8>, String)) -> String {
    mail
}

#[collects(category = "user.contact.email", param = "second")]
fn with_generics<'a, T: Fn(u8, u8) -> u8 + Sync, const N: usize>(
    #[expect(unused_variables, reason = "any attribute may stand here")] first: &'a [T; N],
    mut second: Box<dyn Fn(u8, u8) -> u8 + 'a>,
    r#type: u8,
) -> u8
where
    [T; N]: Sized,
{
    second = Box::new(move |x, y| second(x, y) + 1);
    second(r#type, 1)
}

#[collects(category = "user.device.ip_address", purposes = ["operations.security"])]
fn the_result() -> impl Iterator<Item = (u8, u8)> {
    [(127, 0), (0, 1)].into_iter()
}

#[deidentifies(to = "pseudonymous")]
fn hashed(email: &str) -> Result<usize, ()> {
    Ok(email.len())
}

#[deidentifies(to = "anonymous", arg = "out")]
fn cleared(out: &mut String) {
    out.clear();
}

#[guard("marketing.newsletter", subject = "form")]
#[guard(purpose_arg = "purpose", subject = 1)]
fn allows(form: &Form, purpose: &str) -> bool {
    form.name == purpose
}

#[guard("marketing.newsletter", yields = true)]
async fn subscribers() -> Vec<Form> {
    Vec::new()
}

#[guard("marketing", refuses = true)]
#[except(
    rule = "unguarded-choice",
    reason = "asked by the import",
    owner = "privacy@shop.example",
    until = "2027-06-30"
)]
fn unsubscribed() -> Option<()> {
    None
}

#[test]
fn functions_run_as_before() {
    assert_eq!(serves_marketing(), 1);
    let _: extern "C" fn() = every_qualifier;
    assert_eq!(from_a_parameter("abc".to_owned()), 3);
    let form = |email: &str, name: &str| Form {
        email: email.to_owned(),
        name: name.to_owned(),
    };
    assert_eq!(from_a_pattern(Json(form("e", "n"))), "en");
    assert_eq!(
        from_a_position(0, (std::collections::BTreeMap::new(), "m".to_owned())),
        "m"
    );
    let add: fn(u8, u8) -> u8 = |x, y| x + y;
    assert_eq!(with_generics(&[add], Box::new(add), 3), 5);
    assert_eq!(the_result().count(), 2);
    assert_eq!(hashed("ab"), Ok(2));
    let mut text = "x".to_owned();
    cleared(&mut text);
    assert_eq!(text, "");
    assert!(allows(&form("", "p"), "p"));
    let pending = subscribers();
    assert!(size_of_val(&pending) > 0);
    assert!(unsubscribed().is_none());
}

#[purpose("account")]
trait Store {
    const LIMIT: usize;

    #[collects(category = "user.contact.email")]
    fn load(&self) -> String;

    #[guard("marketing")]
    fn allowed(self: Box<Self>) -> bool
    where
        Self: Sized,
    {
        Self::LIMIT > 0
    }

    #[deidentifies(to = "aggregated", arg = "self")]
    #[purpose("operations.metrics")]
    fn coarsen(&mut self, _: u8);
}

struct Memory<T>(Vec<T>);

#[purpose("account.storage")]
impl<T: ToString> Store for Memory<T> {
    #[except(rule = "untagged-data", reason = "a number")]
    const LIMIT: usize = 1;

    #[collects(category = "user.contact.email")]
    fn load(&self) -> String {
        self.0.first().map(T::to_string).unwrap_or_default()
    }

    #[deidentifies(to = "aggregated", arg = "self")]
    fn coarsen(&mut self, keep: u8) {
        self.0.truncate(usize::from(keep));
    }
}

#[purpose("account")]
impl<T> Memory<T> {
    #[purpose("marketing")]
    #[collects(category = "user.content", param = "item")]
    fn push(&mut self, item: T) -> &mut Self {
        self.0.push(item);
        self
    }

    #[deidentifies(to = "pseudonymous", arg = "self")]
    fn last_only(self: &mut Memory<T>) {
        self.0.drain(..self.0.len() - 1);
    }
}

#[test]
fn methods_run_as_before() {
    let mut memory = Memory(vec![1]);
    memory.push(2).push(3);
    assert_eq!(memory.load(), "1");
    memory.coarsen(2);
    memory.last_only();
    assert_eq!(memory.0, [2]);
    assert!(Box::new(memory).allowed());
}

#[test]
fn a_function_inside_a_body_may_have_them() {
    #[purpose("account")]
    #[collects(category = "user.name")]
    fn inner() -> &'static str {
        "x"
    }
    #[except(rule = "untagged-data", reason = "made up")]
    struct Local(u8);
    assert_eq!((inner(), Local(1).0), ("x", 1));
}
