//! Names as larger programs use them: preludes of one's own, `pub(in …)`, nested `use` trees, consts and statics of bodies, shadowed generics.
use std::fmt::Display as Shown;
use std::{collections::{self, HashMap as Map}, fmt, io::{self, Write as _}};

use consent::Pii;
use outer::prelude::*;

mod outer {
    pub mod prelude {
        pub use super::inner::{Kept, make as build, shared::*};
        pub(crate) use super::counted as size_of;
    }

    mod inner {
        use super::super::Player;

        pub struct Kept(pub(in crate::outer) String, pub u32);

        impl Kept {
            pub const EMPTY: Kept = Kept(String::new(), 0);

            pub fn text(&self) -> &str {
                &self.0
            }
        }

        pub fn make(player: &Player) -> Kept {
            Kept(player.name.clone(), player.team)
        }

        pub mod shared {
            pub fn text(player: &crate::Player) -> u32 {
                player.team
            }

            pub enum Kind<T> {
                One(T),
                Two { left: T, right: u32 },
                None,
            }

            impl<T> Kind<T> {
                pub fn new(value: T) -> Self {
                    Self::One(value)
                }

                pub fn two(left: T, right: u32) -> Self {
                    use Kind::*;
                    match right {
                        0 => None,
                        right => Two { left, right },
                    }
                }
            }
        }
    }

    pub fn counted(kept: &inner::Kept) -> usize {
        kept.0.len()
    }
}

#[derive(Pii)]
pub struct Player {
    team: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

type Pair<A, B = u32> = (A, B);
type Found<T> = Result<T, Box<dyn std::error::Error>>;

fn pair(player: &Player) -> Pair<String> {
    (player.name.clone(), player.team)
}

fn shown(value: impl Shown) -> String {
    value.to_string()
}

fn in_bodies(player: &Player) -> Found<()> {
    const LIMIT: u32 = 3;
    static TEXT: &str = "text";
    enum Row {
        Name(String),
        Team(u32),
    }
    impl fmt::Display for Row {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            use Row::{Name, Team as Number};
            match self {
                Name(name) => f.write_str(name),
                Number(team) => write!(f, "{team}"),
            }
        }
    }
    fn name(row: &Row) -> usize {
        match row {
            Row::Name(name) => name.len(),
            Row::Team(_) => 0,
        }
    }
    let row = Row::Team(player.team.min(LIMIT));
    println!("{row} {TEXT} {}", name(&row));
    let row = Row::Name(player.name.clone());
    println!("{}", shown(&row)); //~ unconsented-use Player::name -> operations.logging
    println!("{}", name(&row));
    {
        struct Player(u32);
        let player = Player(5);
        println!("{}", player.0);
    }
    io::stdout().flush()?;
    Ok(())
}

struct Stack<T>(Vec<T>);

impl<String: Clone> Stack<String> {
    fn top(&self) -> Option<String> {
        self.0.last().cloned()
    }
}

mod text {
    pub fn text(player: &crate::Player) -> String {
        player.name.clone()
    }
}

macro_rules! text {
    ($player:ident) => {{
        let text = $player.team;
        text + 1
    }};
}

fn main() -> Found<()> {
    let player = Player { team: 4, name: probe::text("Player::name") };
    let kept = build(&player);
    println!("{} {}", size_of(&kept), kept.1);
    println!("{}", kept.text()); //~ unconsented-use Player::name -> operations.logging
    println!("{}", Kept::EMPTY.text());
    println!("{}", text(&player));
    println!("{}", text::text(&player)); //~ unconsented-use Player::name -> operations.logging
    let text = &player.name;
    println!("{}", text!(player));
    println!("{text}"); //~ unconsented-use Player::name -> operations.logging
    let (name, team) = pair(&player);
    println!("{team}");
    println!("{name}"); //~ unconsented-use Player::name -> operations.logging
    if let Kind::One(one) = Kind::new(&player.name) {
        println!("{one}"); //~ unconsented-use Player::name -> operations.logging
    }
    if let Kind::Two { left, right } = Kind::two(player.name.clone(), player.team) {
        println!("{right}");
        println!("{left}"); //~ unconsented-use Player::name -> operations.logging
    }
    println!("{}", matches!(Kind::<u32>::None, Kind::None));
    let mut map: Map<u32, collections::BTreeSet<_>> = Map::default();
    map.entry(player.team).or_default().insert(player.name.as_str());
    println!("{:?}", map.keys().next());
    println!("{:?}", map[&4].first()); //~ unconsented-use Player::name -> operations.logging
    let stack = Stack(vec![player.team]);
    println!("{:?}", stack.top());
    println!("{:?}", Stack(vec![player.name.clone()]).top()); //~ unconsented-use Player::name -> operations.logging
    in_bodies(&player)
}
