//! The table and the lists.

use std::collections::BTreeMap;

use crate::source::{At, Row};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Agreed,
    Unresolved,
    Wrong,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub total: usize,
    pub agreed: usize,
    pub unresolved: usize,
    pub wrong: usize,
    /// Of those agreed: generic arguments not known in full.
    pub args_open: usize,
    /// Of those agreed: a generic argument is another.
    pub args_differ: usize,
}

/// One that did not agree.
#[derive(Debug)]
pub struct Item {
    /// `None` for a local.
    pub row: Option<Row>,
    pub verdict: Verdict,
    pub at: At,
    pub place: String,
    pub rust: String,
    pub short: String,
    pub ours: String,
    pub reason: String,
}

#[derive(Debug, Default)]
pub struct KrateReport {
    pub name: String,
    pub rows: BTreeMap<Row, Counts>,
    pub locals: Counts,
    pub drops: usize,
    pub items: Vec<Item>,
    /// Calls that no person wrote, by what stands at their place, and the first of each.
    pub generated: BTreeMap<String, (usize, At, String)>,
    /// What rustc printed and this program could not read.
    pub unread: Vec<String>,
    /// Paths of rustc's that our names did not lead to; compared by their last name.
    pub lost: BTreeMap<String, usize>,
}

#[derive(Debug, Default)]
pub struct Report {
    pub krates: Vec<KrateReport>,
    /// What the linter says it did not read.
    pub gaps: Vec<String>,
}

impl Counts {
    pub fn add(&mut self, verdict: Verdict) {
        self.total += 1;
        match verdict {
            Verdict::Agreed => self.agreed += 1,
            Verdict::Unresolved => self.unresolved += 1,
            Verdict::Wrong => self.wrong += 1,
        }
    }

    fn plus(&mut self, other: &Counts) {
        self.total += other.total;
        self.agreed += other.agreed;
        self.unresolved += other.unresolved;
        self.wrong += other.wrong;
        self.args_open += other.args_open;
        self.args_differ += other.args_differ;
    }

    fn percent(&self, part: usize) -> String {
        match self.total {
            0 => "–".to_owned(),
            total => format!("{:.2} %", 100.0 * part as f64 / total as f64),
        }
    }

    fn cells(&self) -> String {
        format!(
            "{} | {} | {} | {} | {} | {}",
            self.total,
            self.agreed,
            self.unresolved,
            self.wrong,
            self.percent(self.agreed),
            self.percent(self.wrong)
        )
    }
}

impl Report {
    pub fn print(&self, list: bool) {
        println!(
            "| crate | calls | agreed | unresolved | wrong | agreed | wrong | arguments open | differ \
             | locals | agreed | unresolved | wrong | agreed | wrong |"
        );
        println!("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        let mut sum = KrateReport {
            name: "all".to_owned(),
            ..KrateReport::default()
        };
        for krate in &self.krates {
            krate.line();
            for (row, counts) in &krate.rows {
                sum.rows.entry(*row).or_default().plus(counts);
            }
            sum.locals.plus(&krate.locals);
            sum.drops += krate.drops;
        }
        sum.line();
        println!();
        println!("| apart | total | agreed | unresolved | wrong | agreed | wrong |");
        println!("|---|---|---|---|---|---|---|");
        for row in Row::COMPARED.iter().skip(1) {
            let counts = sum.rows.get(row).copied().unwrap_or_default();
            println!("| {} | {} |", row.words(), counts.cells());
        }
        for row in [Row::Derived, Row::Generated] {
            let total = sum.rows.get(&row).map_or(0, |c| c.total);
            println!("| {} | {total} | not compared | | | | |", row.words());
        }
        println!("| drops | {} | not compared | | | | |", sum.drops);
        let unread: usize = self.krates.iter().map(|k| k.unread.len()).sum();
        let lost: usize = self.krates.iter().flat_map(|k| k.lost.values()).sum();
        println!();
        println!(
            "{unread} not read of what rustc printed; {lost} comparisons by the last name of a path only"
        );
        if list {
            self.list();
        }
    }

    fn list(&self) {
        for gap in &self.gaps {
            println!("gap: {gap}");
        }
        for krate in &self.krates {
            for text in &krate.unread {
                println!("not read: {text}");
            }
            for (what, (n, _, place)) in &krate.generated {
                println!("generated: {n} × {what}, first at {place}");
            }
            for (path, n) in &krate.lost {
                println!("by name only: {path} ({n})");
            }
        }
        let kinds = [
            ("calls", Some(Row::Call)),
            ("locals", None),
            ("`?`", Some(Row::Question)),
            ("`for`", Some(Row::For)),
            ("`.await`", Some(Row::Await)),
            ("operators", Some(Row::Operator)),
            ("indexing", Some(Row::Index)),
            ("dereferencing", Some(Row::Deref)),
            ("macros", Some(Row::Macro)),
        ];
        for (what, row) in kinds {
            for (verdict, words) in [
                (Verdict::Wrong, "wrong"),
                (Verdict::Unresolved, "unresolved"),
                (Verdict::Agreed, "agreed, with other arguments"),
            ] {
                let mut groups: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
                let items = self.krates.iter().flat_map(|k| &k.items);
                for item in items.filter(|i| i.row == row && i.verdict == verdict) {
                    let key = match verdict {
                        Verdict::Unresolved => item.reason.clone(),
                        _ if row.is_none() => item.reason.clone(),
                        _ => format!("rustc `{}`, {}", item.short, item.reason),
                    };
                    groups.entry(key).or_default().push(item);
                }
                let mut groups: Vec<(String, Vec<&Item>)> = groups.into_iter().collect();
                groups.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
                if groups.is_empty() {
                    continue;
                }
                let total: usize = groups.iter().map(|g| g.1.len()).sum();
                println!("\n## {what}, {words}: {total}");
                for (reason, items) in groups {
                    println!("\n{} × {reason}", items.len());
                    for item in items {
                        let ours = match item.ours.as_str() {
                            "" => String::new(),
                            ours => format!("\n    ours  {ours}"),
                        };
                        println!("  {}\n    rustc {}{ours}", item.place, item.rust);
                    }
                }
            }
        }
    }
}

impl KrateReport {
    fn line(&self) {
        let calls = self.rows.get(&Row::Call).copied().unwrap_or_default();
        println!(
            "| {} | {} | {} | {} | {} |",
            self.name,
            calls.cells(),
            calls.args_open,
            calls.args_differ,
            self.locals.cells()
        );
    }
}
