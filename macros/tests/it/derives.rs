//! `#[derive(Pii)]` and `#[pii(…)]` on everything that a derive may stand on.

use std::fmt::Debug;
use std::mem::ManuallyDrop;

use consent::Pii;

#[derive(Debug, Clone, PartialEq, Pii)]
pub struct Customer {
    pub id: u64,
    /// Doc comments and other attributes may stand around it.
    #[pii(category = "user.contact.email", purposes = ["account", "marketing.newsletter"])]
    #[cfg(any(windows, not(windows)))]
    pub email: String,
    #[pii(category = "user.contact.address", never = ["marketing"], collected_at = "checkout")]
    pub(crate) address: (String, [u8; 1 + 1]),
    #[pii(guard = "marketing.newsletter")]
    pub wants_news: Option<bool>,
    #[pii(guard = "marketing", refuses = true, category = "user.behavior")]
    unsubscribed: bool,
    #[pii(skip, reason = "public pen name")]
    pub nickname: String,
    #[pii(category = "user.name", purposes = [], reason = "not used yet")]
    r#type: std::collections::BTreeMap<String, Vec<(u8, u8)>>,
}

#[derive(Debug, Pii)]
#[pii(
    category = "user.contact.phone_number",
    subject = "customer",
    state = "pseudonymous"
)]
pub struct Phone(pub String);

#[derive(Debug, Pii)]
struct Pair(
    #[pii(category = "user.name")] String,
    u8,
    #[pii(category = "user.contact.email")] pub(crate) String,
);

#[derive(Debug, Pii)]
struct Nothing;

#[derive(Debug, Pii)]
#[pii(category = "user")]
#[repr(u8)]
enum Contact {
    #[pii(category = "user.contact.email")]
    Email(String),
    Post {
        #[pii(category = "user.contact.address.street")]
        street: String,
        zip: u32,
    },
    Phone(
        #[pii(skip)] u8,
        #[pii(category = "user.contact.phone_number")] String,
    ),
    #[pii(category = "user.behavior")]
    Silent = 7,
}

#[derive(Debug, Pii)]
struct Wrapper<'a, T: Fn(u8) -> u8 = fn(u8) -> u8, const N: usize = { 2 }>
where
    T: 'a,
{
    #[pii(category = "user.content")]
    inner: &'a [T; N],
}

#[derive(Debug, Pii)]
struct Bounded<T, const N: usize = { 1 }>(#[pii(category = "user.content")] [T; N])
where
    (T, T): Debug;

#[derive(Pii)]
#[expect(dead_code, reason = "reading a union takes `unsafe`")]
union Bits {
    #[pii(category = "user.biometric")]
    whole: u32,
    #[pii(category = "user.biometric")]
    parts: ManuallyDrop<[u8; 4]>,
}

#[cfg_attr(test, derive(consent::Pii))]
#[cfg_attr(test, pii(category = "user.contact"))]
struct InTestsOnly {
    #[cfg_attr(test, pii(category = "user.contact.email"))]
    email: &'static str,
}

#[test]
fn a_derive_changes_nothing() {
    let customer = Customer {
        id: 1,
        email: "a@example.org".to_owned(),
        address: ("Road 1".to_owned(), [0, 1]),
        wants_news: None,
        unsubscribed: false,
        nickname: "a".to_owned(),
        r#type: std::collections::BTreeMap::new(),
    };
    assert_eq!(customer.clone(), customer);
    assert_eq!(size_of::<Phone>(), size_of::<String>());
    assert_eq!(Phone("1".to_owned()).0, "1");
    let pair = Pair("n".to_owned(), 1, "e".to_owned());
    assert_eq!((pair.0.len(), pair.1, pair.2.len()), (1, 1, 1));
    assert_eq!(format!("{Nothing:?}"), "Nothing");
    let twice: fn(u8) -> u8 = |n| n * 2;
    assert_eq!(Wrapper { inner: &[twice; 2] }.inner[1](4), 8);
    assert_eq!(Bounded([1]).0, [1]);
    let bits = Bits { whole: 0 };
    assert_eq!(size_of_val(&bits), size_of::<ManuallyDrop<[u8; 4]>>());
    assert_eq!(InTestsOnly { email: "e" }.email, "e");
}

#[test]
fn enums_keep_their_discriminants_and_payloads() {
    let all = [
        Contact::Email("e".to_owned()),
        Contact::Post {
            street: "s".to_owned(),
            zip: 1,
        },
        Contact::Phone(1, "2".to_owned()),
        Contact::Silent,
    ];
    let shown = all.map(|contact| match contact {
        Contact::Email(email) => email,
        Contact::Post { street, zip } => format!("{street}{zip}"),
        Contact::Phone(prefix, number) => format!("{prefix}{number}"),
        Contact::Silent => String::new(),
    });
    assert_eq!(shown, ["e", "s1", "12", ""]);
}
