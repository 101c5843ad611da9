//! Commands are done and undone over a document; a journal remembers what they were called.
use consent::Pii;
use std::collections::VecDeque;

#[derive(Debug, Clone, Default, Pii)]
struct Profile {
    id: u32,
    theme: String,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
}

trait Command {
    fn apply(&mut self, profile: &mut Profile);
    fn undo(&mut self, profile: &mut Profile);
    fn title(&self) -> &'static str;
}

struct SetTheme {
    theme: String,
    before: Option<String>,
}

struct SetCity {
    city: String,
    before: Option<String>,
}

impl Command for SetTheme {
    fn apply(&mut self, profile: &mut Profile) {
        self.before = Some(std::mem::replace(&mut profile.theme, self.theme.clone()));
    }

    fn undo(&mut self, profile: &mut Profile) {
        if let Some(before) = self.before.take() {
            profile.theme = before;
        }
    }

    fn title(&self) -> &'static str {
        "theme"
    }
}

impl Command for SetCity {
    fn apply(&mut self, profile: &mut Profile) {
        let city = std::mem::replace(&mut profile.city, self.city.clone());
        self.before = Some(city);
    }

    fn undo(&mut self, profile: &mut Profile) {
        profile.city = self.before.take().unwrap_or_default();
    }

    fn title(&self) -> &'static str {
        "city"
    }
}

#[derive(Default)]
struct Editor {
    profile: Profile,
    done: Vec<Box<dyn Command>>,
    journal: VecDeque<String>,
}

impl Editor {
    fn run(&mut self, mut command: Box<dyn Command>) -> &mut Self {
        command.apply(&mut self.profile);
        self.journal.push_back(command.title().to_owned());
        self.done.push(command);
        self
    }

    fn undo(&mut self) -> bool {
        match self.done.pop() {
            Some(mut command) => {
                command.undo(&mut self.profile);
                self.journal.push_back(format!("undo {}", command.title()));
                true
            }
            None => false,
        }
    }
}

fn main() {
    let profile = Profile {
        id: 2,
        theme: "dark".to_owned(),
        name: probe::text("Profile::name"),
        city: probe::text("Profile::city"),
    };
    let name = profile.name.clone();
    let mut editor = Editor { profile, ..Editor::default() };
    editor
        .run(Box::new(SetTheme { theme: "light".to_owned(), before: None }))
        .run(Box::new(SetTheme { theme: "blue".to_owned(), before: None }));
    println!("{}", editor.profile.theme);
    println!("{:?}", editor.journal);
    println!("{}", editor.undo());
    println!("{}", editor.profile.theme);
    println!("{}", editor.profile.city); //~ unconsented-use Profile::city -> operations.logging
    println!("{}", editor.profile.name); //~ unconsented-use Profile::name -> operations.logging
    println!("{:?}", editor.journal.iter().map(String::len).sum::<usize>());
    let mut named = Editor::default();
    named.run(Box::new(SetTheme { theme: format!("theme of {name}"), before: None }));
    println!("{}", named.profile.theme); //~ unconsented-use Profile::name -> operations.logging
    println!("{:?}", named.journal);
    println!("{}", named.profile.id);
}
