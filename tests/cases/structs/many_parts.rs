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
    service.sizes.j = service.secrets.owner.clone();
    println!("{}", service.describe()); //~ unconsented-use Secrets::owner -> operations.logging
    service.show();
    service.show_more();
    service.note_owner();
    println!("{:?}", service.seen); //~ unconsented-use Secrets::owner -> operations.logging
    println!("{}", service.secrets.hint);
}
