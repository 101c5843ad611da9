//! Conversions that are written by hand take what their bodies take.
use consent::Pii;
use std::collections::HashMap;
use std::convert::Infallible;
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Pii)]
struct Form {
    step: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: String,
}

#[derive(Debug)]
struct Card {
    title: String,
    step: u32,
}

impl From<Form> for Card {
    fn from(form: Form) -> Card {
        Card { title: form.name, step: form.step }
    }
}

#[derive(Debug)]
struct Stub(u32);

impl From<&Form> for Stub {
    fn from(form: &Form) -> Stub {
        Stub(form.step)
    }
}

#[derive(Debug)]
struct Checked {
    address: String,
}

impl TryFrom<Form> for Checked {
    type Error = String;

    fn try_from(form: Form) -> Result<Checked, String> {
        if form.step > 5 {
            return Err(format!("step {} is too far", form.step));
        }
        if form.name.is_empty() {
            return Err(form.email);
        }
        Ok(Checked { address: form.email })
    }
}

#[derive(Debug)]
struct Pair {
    left: String,
    right: u32,
}

impl FromStr for Pair {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Pair, ParseIntError> {
        let (left, right) = text.split_once('/').unwrap_or((text, "0"));
        Ok(Pair { left: left.to_owned(), right: right.parse()? })
    }
}

impl AsRef<str> for Card {
    fn as_ref(&self) -> &str {
        &self.title
    }
}

impl AsRef<u32> for Card {
    fn as_ref(&self) -> &u32 {
        &self.step
    }
}

#[derive(Debug, Default)]
struct Index {
    by_name: HashMap<String, u32>,
    names: Vec<String>,
    seen: u32,
}

impl Extend<Form> for Index {
    fn extend<I: IntoIterator<Item = Form>>(&mut self, forms: I) {
        for form in forms {
            self.seen += 1;
            self.names.push(form.name);
        }
    }
}

impl FromIterator<Form> for Index {
    fn from_iter<I: IntoIterator<Item = Form>>(forms: I) -> Index {
        let mut index = Index::default();
        index.extend(forms);
        index
    }
}

impl FromIterator<u32> for Index {
    fn from_iter<I: IntoIterator<Item = u32>>(steps: I) -> Index {
        Index { seen: steps.into_iter().sum(), ..Index::default() }
    }
}

impl TryFrom<u32> for Stub {
    type Error = Infallible;

    fn try_from(n: u32) -> Result<Stub, Infallible> {
        Ok(Stub(n))
    }
}

fn length(text: impl AsRef<str>) -> usize {
    text.as_ref().len()
}

fn text(text: impl Into<String>) -> String {
    text.into()
}

fn card<T: Into<Card>>(value: T) -> Card {
    value.into()
}

fn main() {
    let form = Form { step: 2, name: probe::text("Form::name"), email: probe::text("Form::email") };
    let made: Card = form.clone().into();
    println!("{}", made.step);
    println!("{}", made.title); //~ unconsented-use Form::name -> operations.logging
    println!("{:?}", Stub::from(&form));
    let stub: Stub = (&form).into();
    println!("{}", stub.0);
    println!("{:?}", Checked::try_from(form.clone())); //~ unconsented-use Form::email -> operations.logging
    let failed: Result<Checked, _> = Form { step: 9, ..form.clone() }.try_into();
    println!("{}", failed.is_err());
    let pair: Pair = format!("{}/4", form.name).parse().unwrap();
    println!("{}", pair.left); //~ unconsented-use Form::name -> operations.logging
    println!("{}", Pair::from_str("a/4").unwrap().right);
    let title: &str = made.as_ref();
    println!("{title}"); //~ unconsented-use Form::name -> operations.logging
    let step: &u32 = made.as_ref();
    println!("{step}");
    let index: Index = vec![form.clone()].into_iter().collect();
    println!("{}", index.seen);
    println!("{:?}", index.names); //~ unconsented-use Form::name -> operations.logging
    println!("{:?}", index.by_name);
    let mut steps: Index = [form.step, 3].into_iter().collect();
    println!("{steps:?}");
    steps.extend([form.clone()]);
    println!("{:?}", steps.names); //~ unconsented-use Form::name -> operations.logging
    println!("{}", length(&form.email));
    println!("{}", text(form.email.as_str())); //~ unconsented-use Form::email -> operations.logging
    println!("{}", text("plain"));
    println!("{}", card(form.clone()).step);
    println!("{}", card(form).title); //~ unconsented-use Form::name -> operations.logging
}
