//! A document is walked by visitors: one collects texts, one counts, one writes.
use consent::Pii;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Debug, Clone, Pii)]
struct Author {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

#[derive(Debug, Clone)]
enum Node {
    Text(String),
    Mention(Author),
    Heading { level: u8, title: String },
    List(Vec<Node>),
}

trait Visitor {
    fn text(&mut self, _text: &str) {}
    fn mention(&mut self, _author: &Author) {}
    fn heading(&mut self, _level: u8, _title: &str) {}
}

fn walk(node: &Node, visitor: &mut dyn Visitor) {
    match node {
        Node::Text(text) => visitor.text(text),
        Node::Mention(author) => visitor.mention(author),
        Node::Heading { level, title } => visitor.heading(*level, title),
        Node::List(nodes) => {
            for node in nodes {
                walk(node, visitor);
            }
        }
    }
}

#[derive(Default)]
struct Titles(Vec<String>);

impl Visitor for Titles {
    fn heading(&mut self, level: u8, title: &str) {
        self.0.push(format!("{}{title}", "#".repeat(usize::from(level))));
    }
}

#[derive(Default)]
struct Count {
    texts: u32,
    mentions: BTreeMap<u32, u32>,
}

impl Visitor for Count {
    fn text(&mut self, _text: &str) {
        self.texts += 1;
    }

    fn mention(&mut self, author: &Author) {
        *self.mentions.entry(author.id).or_default() += 1;
    }
}

struct Writer<'a> {
    out: &'a mut String,
    names: bool,
}

impl Visitor for Writer<'_> {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn mention(&mut self, author: &Author) {
        if self.names {
            write!(self.out, "@{}", author.name).unwrap();
        }
    }
}

fn names(node: &Node) -> Vec<&str> {
    match node {
        Node::Mention(author) => vec![author.name.as_str()],
        Node::List(nodes) => nodes.iter().flat_map(names).collect(),
        Node::Text(_) | Node::Heading { .. } => Vec::new(),
    }
}

fn depth(node: &Node) -> u32 {
    match node {
        Node::List(nodes) => 1 + nodes.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn map(node: Node, f: &impl Fn(String) -> String) -> Node {
    match node {
        Node::Text(text) => Node::Text(f(text)),
        Node::List(nodes) => Node::List(nodes.into_iter().map(|n| map(n, f)).collect()),
        other => other,
    }
}

fn main() {
    let author = Author { id: 9, name: probe::text("Author::name") };
    let page = Node::List(vec![
        Node::Heading { level: 1, title: "news".to_owned() },
        Node::List(vec![Node::Text("by ".to_owned()), Node::Mention(author.clone())]),
    ]);
    let mut titles = Titles::default();
    walk(&page, &mut titles);
    println!("{:?}", titles.0);
    let mut count = Count::default();
    walk(&page, &mut count);
    println!("{} {:?}", count.texts, count.mentions);
    let mut out = String::new();
    walk(&page, &mut Writer { out: &mut out, names: true });
    println!("{out}"); //~ unconsented-use Author::name -> operations.logging
    println!("{:?}", names(&page)); //~ unconsented-use Author::name -> operations.logging
    println!("{}", depth(&page));
    let shouted = map(page, &|text| text.to_uppercase());
    println!("{shouted:?}"); //~ unconsented-use Author::name -> operations.logging
    let plain = map(Node::List(vec![Node::Text("a".to_owned())]), &|text| text + "!");
    println!("{plain:?}"); //~ false unconsented-use Author::name -> operations.logging # of a type that holds itself, what lies five steps down counts as all that its type says
    let signed = map(plain, &|text| format!("{text} {}", author.name));
    println!("{signed:?}"); //~ unconsented-use Author::name -> operations.logging
}
