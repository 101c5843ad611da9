//! Inside `macro_rules!`: what a macro passes on arrives in invisible groups.

macro_rules! tagged_struct {
    (
        $(#[$on_type:meta])*
        $vis:vis struct $name:ident<$lt:lifetime> {
            $($(#[$on_field:meta])* $field:ident: $ty:ty = $category:literal for [$($purpose:literal),*],)*
        }
    ) => {
        $(#[$on_type])*
        #[derive(consent::Pii)]
        $vis struct $name<$lt> {
            $(
                #[pii(category = $category, purposes = [$($purpose),*], reason = "passed on")]
                $(#[$on_field])*
                $field: $ty,
            )*
            unused: std::marker::PhantomData<&$lt ()>,
        }
    };
}

tagged_struct! {
    #[derive(Debug)]
    #[doc = "documented"]
    pub(crate) struct Customer<'a> {
        #[allow(dead_code)] email: Vec<(&'a str, u8)> = "user.contact.email" for ["account", "marketing"],
        name: Option<&'a str> = "user.name" for [],
    }
}

macro_rules! whole_attribute {
    ($(#[$meta:meta])* $ty:ty) => {
        #[derive(consent::Pii)]
        struct Whole(#[$($meta),*] $ty);
    };
}

whole_attribute!(#[pii(category = "user.name")] &'static str);

macro_rules! function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident($param:ident: $ty:ty) for $purpose:literal, $named:literal, $at:expr) => {
        $(#[$meta])*
        #[consent::purpose($purpose)]
        #[consent::collects(category = "user.contact.email", param = $named)]
        #[consent::collects(category = "user.contact.email", param = $at)]
        $vis fn $name($param: $ty) -> usize {
            consent::serves!($purpose);
            $param.len()
        }
    };
}

function!(
    #[consent::except(rule = "unconsented-use", reason = "a test")]
    pub(super) fn measured(email: &str) for "account", "email", 1
);

macro_rules! whole_item {
    ($purpose:expr, $item:item) => {
        #[consent::purpose($purpose)]
        $item
    };
}

whole_item!(
    "marketing",
    impl Whole {
        const fn len(&self) -> usize {
            self.0.len()
        }
    }
);

whole_item! {
    "marketing",
    #[inline]
    pub(crate) const fn one() -> usize { 1 }
}

#[test]
fn what_is_passed_on_is_read() {
    let customer = Customer {
        email: vec![("e", 1)],
        name: None,
        unused: std::marker::PhantomData,
    };
    assert!(format!("{customer:?}").contains("email"));
    assert_eq!(customer.name, None);
    assert_eq!(measured("abc"), 3);
    assert_eq!(Whole("ab").len() + one(), 3);
}
