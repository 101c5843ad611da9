//! What takes very many parts of one field takes nothing of the fields beside it.
use consent::Pii;

#[derive(Pii)]
struct Secrets {
    #[pii(category = "user.contact.email", purposes = ["account"])]
    owner: String,
    hint: String,
}

struct Sizes {
    a: String,
    b: String,
    c: String,
    d: String,
    e: String,
    f: String,
    g: String,
    h: String,
    i: String,
    j: String,
}

struct Service {
    sizes: Sizes,
    more: Sizes,
    secrets: Secrets,
    seen: Vec<String>,
}

#[derive(Pii, Debug)]
enum Contact {
    Mail(#[pii(category = "user.contact.email", purposes = ["account"])] String),
    #[allow(dead_code)]
    None,
}

struct Nine {
    sizes: Sizes,
    contact: Contact,
}

fn show_nine(nine: &Nine) {
    let s = &nine.sizes;
    println!("{}{}{}{}{}{}{}{}{}{:?}", s.a, s.b, s.c, s.d, s.e, s.f, s.g, s.h, s.i, nine.contact); //~ unconsented-use Contact::Mail::0 -> operations.logging
}

fn chosen(sizes: &Sizes, n: usize) {
    let one = match n {
        0 => &sizes.a,
        1 => &sizes.b,
        2 => &sizes.c,
        3 => &sizes.d,
        4 => &sizes.e,
        5 => &sizes.f,
        6 => &sizes.g,
        7 => &sizes.h,
        _ => &sizes.i,
    };
    println!("{one}"); //~ unconsented-use Secrets::owner -> operations.logging
}

fn sizes(text: &str) -> Sizes {
    let t = || text.to_string();
    Sizes { a: t(), b: t(), c: t(), d: t(), e: t(), f: t(), g: t(), h: t(), i: t(), j: t() }
}

impl Service {
    fn describe(&self) -> String {
        let s = &self.sizes;
        let m = &self.more;
        format!(
            "{}{}{}{}{}{}{}{}{}{}{}{}",
            s.a, s.b, s.c, s.d, s.e, s.f, s.g, s.h, s.i, s.j, m.a, m.b
        )
    }

    fn show(&self) {
        let s = &self.sizes;
        println!("{}{}{}{}{}{}{}{}{}{}", s.a, s.b, s.c, s.d, s.e, s.f, s.g, s.h, s.i, s.j); //~ unconsented-use Secrets::owner -> operations.logging
    }

    fn show_more(&self) {
        let m = &self.more;
        println!("{}{}{}{}{}{}{}{}{}{}", m.a, m.b, m.c, m.d, m.e, m.f, m.g, m.h, m.i, m.j);
    }

    fn show_eight(&self) {
        let m = &self.more;
        println!("{}{}{}{}{}{}{}{}", m.a, m.b, m.c, m.d, m.e, m.f, m.g, m.h);
    }

    fn show_often(&self) {
        self.show_eight();
        self.show_eight();
        self.show_eight();
    }

    fn note(&mut self) {
        let s = &self.more;
        let all = [&s.a, &s.b, &s.c, &s.d, &s.e, &s.f, &s.g, &s.h, &s.i, &s.j, &self.secrets.hint];
        for part in all {
            self.seen.push(part.clone());
        }
    }

    fn note_owner(&mut self) {
        let s = &self.more;
        let all = [&s.a, &s.b, &s.c, &s.d, &s.e, &s.f, &s.g, &s.h, &s.i, &s.j, &self.secrets.owner];
        for part in all {
            self.seen.push(part.clone());
        }
    }
}

fn main() {
    let mut service = Service {
        sizes: sizes("a"),
        more: sizes("b"),
        secrets: Secrets { owner: probe::text("Secrets::owner"), hint: "c".to_string() },
        seen: Vec::new(),
    };
    println!("{}", service.describe());
    service.show_more();
    service.note();
    println!("{:?}", service.seen);
    println!("{}", service.secrets.hint);
    println!("{}", service.secrets.owner); //~ unconsented-use Secrets::owner -> operations.logging
    let nine = Nine { sizes: sizes("d"), contact: Contact::Mail(probe::text("Contact::Mail::0")) };
    show_nine(&nine);
    println!("{}", nine.sizes.a);
    let mut named = sizes("e");
    named.i = service.secrets.owner.clone();
    chosen(&named, 8);
    println!("{}", named.h);
    service.sizes.j = service.secrets.owner.clone();
    println!("{}", service.describe()); //~ unconsented-use Secrets::owner -> operations.logging
    service.show();
    service.show_more();
    service.show_often();
    service.note_owner();
    println!("{:?}", service.seen); //~ unconsented-use Secrets::owner -> operations.logging
    println!("{}", service.secrets.hint);
}
