//! Errors of many kinds that hold each other, and a loop that asks each for its source and what there is to report.
use consent::Pii;

#[derive(Pii, Clone)]
struct Device {
    number: u32,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    owner: String,
}

trait Reportable {
    fn source(&self) -> Option<&dyn Reportable> {
        None
    }
    fn extras(&self) -> Vec<(&str, String)> {
        Vec::new()
    }
}

struct Leaf(Option<Box<dyn Reportable>>, String);

impl Reportable for Leaf {
    fn source(&self) -> Option<&dyn Reportable> {
        self.0.as_deref()
    }
    fn extras(&self) -> Vec<(&str, String)> {
        vec![("text", self.1.clone())]
    }
}

macro_rules! layers {
    ($($name:ident { $($variant:ident($inner:ty)),* })*) => {
        $(
            #[allow(dead_code)]
            enum $name {
                $($variant($inner),)*
                Other(Box<dyn Reportable>),
            }

            impl Reportable for $name {
                fn source(&self) -> Option<&dyn Reportable> {
                    match self {
                        $($name::$variant(inner) => Some(inner),)*
                        $name::Other(inner) => Some(inner.as_ref()),
                    }
                }
            }
        )*
    };
}

layers! {
    Push { Leaf(Leaf) }
    Apple { Push(Push), Leaf(Leaf) }
    Google { Push(Push), Leaf(Leaf) }
    Router { Apple(Apple), Google(Google), Push(Push) }
    Store { Leaf(Leaf) }
    Kind { Router(Router), Store(Store), Leaf(Leaf) }
}

struct ApiError {
    kind: Kind,
    extras: Option<Vec<(&'static str, String)>>,
}

impl Reportable for ApiError {
    fn source(&self) -> Option<&dyn Reportable> {
        match &self.kind {
            Kind::Router(inner) => inner.source(),
            Kind::Store(inner) => Some(inner),
            kind => Some(kind),
        }
    }
    fn extras(&self) -> Vec<(&str, String)> {
        self.extras.clone().unwrap_or_default()
    }
}

fn report(error: &dyn Reportable) -> Vec<String> {
    let mut found = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        found.extend(error.extras().into_iter().map(|(key, text)| format!("{key}: {text}")));
        next = error.source();
    }
    found
}

fn depth(error: &dyn Reportable) -> usize {
    error.source().map_or(0, |source| 1 + depth(source))
}

fn main() {
    let device = Device { number: 3, owner: probe::text("Device::owner") };
    let deep = ApiError {
        kind: Kind::Router(Router::Apple(Apple::Push(Push::Leaf(Leaf(None, device.owner.clone()))))),
        extras: Some(vec![("number", device.number.to_string())]),
    };
    println!("{}", depth(&deep));
    println!("{:?}", report(&deep)); //~ unconsented-use Device::owner -> operations.logging
    println!("{:?}", deep.extras());
    let told = ApiError { kind: Kind::Store(Store::Leaf(Leaf(None, String::new()))), extras: Some(vec![("owner", device.owner)]) };
    println!("{:?}", told.extras()); //~ unconsented-use Device::owner -> operations.logging
}
