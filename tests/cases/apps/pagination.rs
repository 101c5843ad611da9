//! Pages of results: filters, sorting, cursors and totals over people.
use consent::Pii;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

#[derive(Debug, Clone, PartialEq, Pii)]
struct Member {
    id: u32,
    team: String,
    points: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
}

#[derive(Debug, Clone, Copy, Default)]
enum Order {
    #[default]
    Points,
    Name,
}

#[derive(Debug, Clone, Default)]
struct Query {
    team: Option<String>,
    text: Option<String>,
    order: Order,
    after: Option<u32>,
    limit: usize,
}

#[derive(Debug, Clone)]
struct Page<T> {
    items: Vec<T>,
    total: usize,
    cursor: Option<u32>,
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

fn search(members: &[Member], query: &Query) -> Page<Member> {
    let mut found: Vec<Member> = members
        .iter()
        .filter(|m| query.team.as_ref().is_none_or(|team| *team == m.team))
        .filter(|m| query.text.as_deref().is_none_or(|text| m.name.contains(text)))
        .filter(|m| query.after.is_none_or(|after| m.id > after))
        .cloned()
        .collect();
    match query.order {
        Order::Points => found.sort_by_key(|m| Reverse(m.points)),
        Order::Name => found.sort_by(|a, b| a.name.cmp(&b.name)),
    }
    let total = found.len();
    found.truncate(query.limit);
    let cursor = found.last().map(|m| m.id);
    Page { items: found, total, cursor }
}

fn totals(members: &[Member]) -> BTreeMap<&str, (u32, usize)> {
    members.iter().fold(BTreeMap::new(), |mut totals, member| {
        let (points, count) = totals.entry(member.team.as_str()).or_insert((0, 0));
        *points += member.points;
        *count += 1;
        totals
    })
}

fn cities(members: &[Member]) -> HashSet<&str> {
    members.iter().map(|m| m.city.as_str()).collect()
}

fn winner(members: &[Member]) -> Option<(&Member, u32)> {
    let best = members.iter().max_by_key(|m| m.points)?;
    let second = members.iter().filter(|m| m.id != best.id).map(|m| m.points).max().unwrap_or(0);
    Some((best, best.points - second))
}

fn main() {
    let member = |id, team: &str, points| Member {
        id,
        team: team.to_owned(),
        points,
        name: probe::text("Member::name"),
        city: probe::text("Member::city"),
    };
    let members = vec![member(1, "red", 5), member(2, "blue", 7), member(3, "red", 1)];
    let page = search(&members, &Query { limit: 2, ..Query::default() });
    println!("{} {:?}", page.total, page.cursor);
    println!("{:?}", page.items.iter().map(|m| (m.id, m.points)).collect::<Vec<_>>());
    println!("{:?}", page.items.iter().map(|m| &m.team).collect::<Vec<_>>());
    println!("{:?}", page.items.first().map(|m| &m.name)); //~ unconsented-use Member::name -> operations.logging
    for member in page.clone() {
        println!("{}", member.id);
        println!("{}", member.city); //~ unconsented-use Member::city -> operations.logging
    }
    let query = Query { team: Some("red".to_owned()), order: Order::Name, limit: 9, ..Query::default() };
    println!("{query:?}");
    let reds = search(&members, &query);
    println!("{}", reds.items.len());
    println!("{:?}", reds.items.iter().rev().map(|m| m.id).collect::<Vec<_>>());
    let asked = Query { text: Some(members[0].name.clone()), limit: 1, ..query };
    println!("{:?} {:?}", asked.team, asked.after);
    println!("{:?}", asked.text); //~ unconsented-use Member::name -> operations.logging
    println!("{:?}", search(&members, &asked).cursor);
    println!("{:?}", totals(&members));
    println!("{}", cities(&members).len());
    println!("{:?}", cities(&members)); //~ unconsented-use Member::city -> operations.logging
    if let Some((best, lead)) = winner(&members) {
        println!("{lead} {}", best.team);
        println!("{}", best.name); //~ unconsented-use Member::name -> operations.logging
    }
    let (reds, others): (Vec<Member>, Vec<Member>) = members.iter().cloned().partition(|m| m.team == "red");
    println!("{} {}", reds.len(), others.len());
    println!("{:?}", reds.iter().zip(&others).map(|(a, b)| a.points + b.points).collect::<Vec<_>>());
    println!("{:?}", reds.chunks(1).map(|chunk| chunk[0].id).collect::<Vec<_>>());
    println!("{:?}", reds.windows(2).map(|pair| pair[0].points.abs_diff(pair[1].points)).collect::<Vec<_>>());
    println!("{:?}", members.iter().position(|m| m.name == members[1].name));
    println!("{:?}", members.iter().any(|m| m.city.is_empty()));
    println!("{:?}", members.binary_search_by_key(&2, |m| m.id).is_ok());
    println!("{:?}", members.iter().map(|m| m.name.len()).min() > Some(3));
    let renamed: Vec<Member> = members.iter().map(|m| Member { team: "green".to_owned(), ..m.clone() }).collect();
    println!("{:?}", renamed.iter().map(|m| m.team.as_str()).collect::<Vec<_>>());
    println!("{}", renamed == members);
}
