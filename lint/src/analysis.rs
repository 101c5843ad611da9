//! One check, room by room: the only place that knows them all.

use consent_policy::entries::Reads;
use consent_policy::{KindPurpose, Policy, Tail, Term};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::explain::{self, At, Explained, NotThere, Spot};
use crate::flow;
use crate::flow::input::{self, FlowStep};
use crate::flow::{Flow, OriginPlace, Resolved, UsedAt, Wanted};
use crate::marks::{self, Marked, Marks};
use crate::names::{DefId, DefKind, MacroTable, OwnedBody, Program, ReadOptions, read_macros};
use crate::project::{FileId, Gap, Project, Sources};
use crate::reading::Reading;
use crate::rules::{
    Counts, Datum, Detected, DetectedPurpose, DetectedUse, Input, Levels, Lost, Origin, OriginFrom,
    Outcome, Place, Step, Use, judge,
};
use crate::stats::Stats;
use crate::syntax::STACK_SIZE;
use crate::syntax::ast::Expr;
use crate::syntax::read::Reader;
use crate::types::{Infer, Inference, Types, Why};
use crate::view::View;

/// What a check found, and the texts it was found in.
#[derive(Debug)]
pub struct Checked {
    pub outcome: Outcome,
    pub sources: Sources,
    pub project: Project,
    /// Every tag, in the order of its place.
    pub tags: Vec<Datum>,
    /// Every call and macro that is a use, in the order of its place.
    pub uses: Vec<Use>,
    /// How much was understood, if that was asked.
    pub stats: Option<Stats>,
    /// What stands at a place, if that was asked.
    pub explained: Option<Result<Explained, NotThere>>,
    pub times: Times,
}

/// What is asked of a check besides its findings. Each costs, so nothing is by default.
#[derive(Clone, Debug, Default)]
pub struct Asks {
    /// How much was understood, by package.
    pub stats: bool,
    /// What stands at this place.
    pub at: Option<At>,
}

/// How long each stage took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
    pub read: std::time::Duration,
    pub types: std::time::Duration,
    pub marks: std::time::Duration,
    pub flow: std::time::Duration,
    pub rules: std::time::Duration,
    /// Reading dependencies, which happens when they are first asked for, in the stages above; of all
    /// threads together.
    pub dependencies: std::time::Duration,
}

/// Checks a project against a policy. Nothing is printed and nothing of the project is run.
pub fn check(project: Project, policy: &Policy, levels: &Levels) -> Checked {
    check_and_ask(project, policy, levels, &Asks::default())
}

/// As [`check`], with answers to what else is asked.
pub fn check_and_ask(project: Project, policy: &Policy, levels: &Levels, asks: &Asks) -> Checked {
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(STACK_SIZE)
        .build();
    match pool {
        // Bodies may nest deeply; every walk over them has the stack that the reader allowed for.
        Ok(pool) => pool.install(|| run(project, policy, levels, asks)),
        Err(_) => run(project, policy, levels, asks),
    }
}

fn run(project: Project, policy: &Policy, levels: &Levels, asks: &Asks) -> Checked {
    let mut times = Times::default();
    let mut clock = Clock::start();
    let macros = macro_table(policy);
    let options = read_options(&project, policy, &macros);
    let (program, mut bodies) = Program::load(project, options);
    read_macros(&program, &macros, &mut bodies);
    times.read = clock.lap();
    let types = Types::new(&program);
    let inferences: Vec<Inference> = bodies
        .par_iter()
        .map(|b| Infer::new(&types, b).run())
        .collect();
    times.types = clock.lap();
    let Marked {
        marks,
        problems,
        not_checked,
    } = marks::resolve(&types, policy);
    times.marks = clock.lap();
    let reading = Reading {
        types: &types,
        bodies: &bodies,
        inferences: &inferences,
    };
    let spot = asks.at.as_ref().map(|at| Spot::find(&reading, at));
    let is_asked = |rule: &str| levels.of(rule) != crate::rules::Level::Allow;
    let wants_lost = is_asked("unresolved-call") || is_asked("unread-macro");
    let wanted = Wanted {
        lost: asks.stats || wants_lost,
        nodes: match &spot {
            Some(Ok(spot)) => spot.nodes(&reading),
            _ => Default::default(),
        },
    };
    let view = View::new(&types, &marks, &bodies, &inferences);
    let flows = flow::analyse(&view, &Kinds(policy), &marks, &wanted);
    times.flow = clock.lap();
    let sources = program.sources();
    let telling = Telling {
        program: &program,
        types: &types,
        marks: &marks,
        policy,
    };
    let whys = Whys::new(&reading);
    let lost: Vec<Lost> = flows
        .lost
        .iter()
        .filter_map(|f| telling.lost(f, &whys))
        .collect();
    let detected: Vec<Detected> = flows.flows.iter().map(|f| telling.detected(f)).collect();
    let origins: Vec<Origin> = flows
        .origins
        .iter()
        .filter_map(|o| telling.origin(o))
        .collect();
    let unread = program.unread_files();
    let mut gaps = program.gaps();
    gaps.extend(
        flows
            .unread_queries
            .iter()
            .map(|at| telling.unread_query(&sources, *at)),
    );
    gaps.extend(
        flows
            .unread_templates
            .iter()
            .map(|at| telling.unread_template(&sources, *at)),
    );
    gaps.extend(unsettled(flows.unsettled));
    let is_reported = |file: FileId| telling.is_reported(&sources, file);
    let input = Input {
        detected: &detected,
        origins: &origins,
        lost: if wants_lost { &lost } else { &[] },
        marks: &marks,
        problems: &problems,
        not_checked: &not_checked,
        unread: &unread,
        gaps: &gaps,
        sources: &sources,
        is_reported: &is_reported,
        counts: counts(&program, &marks, &bodies, &inferences, &sources),
    };
    let outcome = judge(&input, policy, levels);
    let stats = asks.stats.then(|| Stats::count(&reading, &lost));
    let explained = spot.map(|spot| {
        let context = explain::Context {
            reading: &reading,
            telling: &telling,
            flows: &flows,
            input: &input,
            levels,
        };
        spot.map(|spot| spot.explain(&context))
    });
    times.rules = clock.lap();
    times.dependencies = program.dependency_time();
    let tags = telling.tags();
    let uses = telling.uses(&bodies, &inferences);
    Checked {
        outcome,
        sources,
        project: program.into_project(),
        tags,
        uses,
        stats,
        explained,
        times,
    }
}

/// The shipped table, and the macros that the policy or the catalog declares to be uses: these are not
/// expanded, so that their arguments are what the use takes.
pub(crate) fn macro_table(policy: &Policy) -> MacroTable {
    let mut table = MacroTable::shipped();
    let catalog = consent_policy::catalog().iter().map(|f| &f.entries);
    for entry in std::iter::once(&policy.entries)
        .chain(catalog)
        .flat_map(|e| &e.uses)
    {
        if entry.path.value.tail != Tail::Macro {
            continue;
        }
        let before = entry.lead as usize;
        let reader = match entry.reads.as_ref().map(|r| r.value) {
            Some(Reads::Format) => Reader::Format { before },
            Some(Reads::Fields | Reads::Pairs) => Reader::Fields {
                before,
                named: false,
            },
            Some(Reads::Json) => Reader::Entries,
            Some(Reads::Exprs) | None => Reader::Exprs,
        };
        if let Some(name) = entry.path.value.segments.last() {
            table.declare(entry.path.value.krate(), name, reader);
        }
    }
    let attributes = consent_policy::catalog()
        .iter()
        .flat_map(|f| &f.entries.attributes);
    for entry in attributes.filter(|e| !e.result) {
        if let Some(name) = entry.path.value.segments.last() {
            table.declare_attribute(entry.path.value.krate(), name);
        }
    }
    table
}

pub(crate) fn read_options(project: &Project, policy: &Policy, macros: &MacroTable) -> ReadOptions {
    let mut globs = globset::GlobSetBuilder::new();
    for pattern in &policy.scan.exclude {
        // A pattern that is no glob was refused when the policy was read.
        if let Ok(glob) = globset::Glob::new(&pattern.value) {
            globs.add(glob);
        }
    }
    ReadOptions {
        tests: policy.scan.tests.is_some_and(|t| t.value),
        exclude: globs.build().ok().filter(|set| !set.is_empty()),
        outlines: marks::outlines(project, policy, macros),
    }
}

/// Functions that were not looked at until nothing changed any more.
fn unsettled(n: usize) -> Option<Gap> {
    let message = format!(
        "functions that depend on each other in so many ways that they were not followed to the end, \
         so that not all that they do is known: {n}"
    );
    (n > 0).then_some(Gap {
        file: None,
        line: 0,
        message,
    })
}

fn counts(
    program: &Program,
    marks: &Marks,
    bodies: &[OwnedBody],
    inferences: &[Inference],
    sources: &Sources,
) -> Counts {
    use crate::types::Callee;
    let is_use = |callee: &Callee| match callee {
        Callee::Fn { def, found, .. } => {
            marks.calls.contains_key(def) || found.is_some_and(|f| marks.calls.contains_key(&f))
        }
        _ => false,
    };
    let of = |inference: &Inference| {
        let calls = inference.callees.values().filter(|c| is_use(c)).count();
        calls
            + inference
                .macros
                .values()
                // An attribute counts below, whether it has fields or not.
                .filter(|m| marks.calls.contains_key(m) && !marks.attribute_macros.contains_key(m))
                .count()
    };
    let member =
        |krate: crate::project::KrateId| program.project.krates[krate.0 as usize].is_member;
    Counts {
        files: sources
            .files
            .iter()
            .filter(|f| member(f.krate) && f.origins.is_none())
            .count(),
        functions: bodies
            .iter()
            .filter(|b| program.def(b.owner).kind == DefKind::Fn)
            .count(),
        uses: inferences.iter().map(of).sum::<usize>()
            + marks.instrumented.values().map(Vec::len).sum::<usize>(),
        calls_resolved: inferences.iter().map(|i| i.callees.len()).sum(),
        calls_unresolved: inferences.iter().map(|i| i.unresolved.len()).sum(),
    }
}

/// `[kinds]`, as `flow` asks for it.
struct Kinds<'p>(&'p Policy);

impl input::Policy for Kinds<'_> {
    fn kind_purpose(&self, kind: &str) -> input::KindPurpose {
        let Ok(kind) = Term::parse(kind) else {
            return input::KindPurpose::Inherit;
        };
        match self.0.kind(&kind).purpose {
            KindPurpose::Purpose(purpose) => input::KindPurpose::Purpose(purpose.clone()),
            KindPurpose::Inherit => input::KindPurpose::Inherit,
            KindPurpose::Any => input::KindPurpose::Any,
            KindPurpose::Ignore => input::KindPurpose::Ignore,
        }
    }
}

/// From what `flow` found, by ids, to what `rules` and people read, by paths.
pub(crate) struct Telling<'a> {
    pub program: &'a Program,
    pub types: &'a Types<'a>,
    pub marks: &'a Marks,
    pub policy: &'a Policy,
}

/// The bodies by their owner, to be asked why something in them is not known.
pub(crate) struct Whys<'a> {
    reading: &'a Reading<'a>,
    by_owner: FxHashMap<DefId, usize>,
}

impl<'a> Whys<'a> {
    fn new(reading: &'a Reading<'a>) -> Whys<'a> {
        let owners = reading.bodies.iter().map(|b| b.owner);
        Whys {
            reading,
            by_owner: owners.zip(0..).collect(),
        }
    }

    fn of(&self, owner: DefId) -> Option<Why<'a, 'a>> {
        Some(self.reading.why(*self.by_owner.get(&owner)?))
    }
}

impl Telling<'_> {
    /// Where a person wrote it.
    pub fn place(&self, span: crate::project::Span) -> Place {
        Place {
            span: self.program.origin(span),
        }
    }

    pub fn step(&self, step: &FlowStep) -> Step {
        Step {
            place: self.place(step.span),
            note: step.note.clone(),
        }
    }

    fn detected(&self, flow: &Flow) -> Detected {
        let purpose = match &flow.purpose {
            Resolved::Purpose(purpose) => DetectedPurpose::Named(purpose.clone()),
            Resolved::Any => DetectedPurpose::Any,
            Resolved::Undeclared { root } => DetectedPurpose::Undeclared {
                root: self.program.path(*root),
            },
        };
        let touch = |span, function| DetectedUse {
            touch: true,
            path: self.program.path(function),
            kind: "touch".to_owned(),
            use_id: None,
            recipient: None,
            function: self.program.path(function),
            place: self.place(span),
        };
        let used = match &flow.used {
            UsedAt::Use {
                used,
                span,
                function,
                ..
            } => {
                let entry = &self.marks.uses[used.0 as usize];
                let kind = Term::parse(&entry.kind).ok();
                let by_kind = kind
                    .as_ref()
                    .and_then(|k| self.policy.kind(k).recipient.map(|r| r.value.to_string()));
                DetectedUse {
                    touch: false,
                    path: entry.path.clone(),
                    kind: entry.kind.clone(),
                    use_id: Some(*used),
                    recipient: entry.recipient.clone().or(by_kind),
                    function: self.program.path(*function),
                    place: self.place(*span),
                }
            }
            UsedAt::Touch { span, function }
            // Those are kept apart, and no uses.
            | UsedAt::Lost { span, function, .. }
            | UsedAt::Asked { span, function, .. } => touch(*span, *function),
        };
        let steps = flow.steps.iter().map(|s| self.step(s)).collect();
        Detected {
            tag: flow.tag,
            used,
            purpose,
            steps,
            more_paths: flow.more_paths,
        }
    }

    /// A call or macro that is not understood, with what it takes.
    fn lost(&self, flow: &Flow, whys: &Whys<'_>) -> Option<Lost> {
        let UsedAt::Lost {
            expr,
            span,
            function,
        } = flow.used
        else {
            return None;
        };
        let why = whys.of(function)?;
        let is_macro = matches!(why.of.body.expr(expr), Expr::Macro(_));
        Some(Lost {
            tag: flow.tag,
            is_macro,
            name: why.name_of(expr),
            why: why.sentence(expr),
            function: self.program.path(function),
            place: self.place(span),
            steps: flow.steps.iter().map(|s| self.step(s)).collect(),
        })
    }

    /// A query whose text is not literal: which columns its rows have is not known.
    fn unread_query(&self, sources: &Sources, at: crate::project::Span) -> Gap {
        let message = "the rows of this query are read, and its SQL is not literal: which columns they have is not known";
        self.gap_at(sources, at, message)
    }

    /// A template that was not found, or not understood.
    fn unread_template(&self, sources: &Sources, at: crate::project::Span) -> Gap {
        let message = "this template is not known: all that it is given counts as printed";
        self.gap_at(sources, at, message)
    }

    fn gap_at(&self, sources: &Sources, at: crate::project::Span, message: &str) -> Gap {
        let at = self.program.origin(at);
        Gap {
            file: Some(sources.get(at.file).path.clone()),
            line: sources.range(at).0.line,
            message: message.to_owned(),
        }
    }

    fn origin(&self, origin: &flow::Origin) -> Option<Origin> {
        let (path, name, span) = match origin.from {
            OriginPlace::Field(field) => {
                let written = self
                    .types
                    .ast_fields(field.owner)?
                    .fields
                    .get(field.idx as usize)?;
                (
                    format!("{}::{}", self.program.path(field.owner), written.name),
                    written.name.to_string(),
                    written.span,
                )
            }
            OriginPlace::Param(def, idx) => {
                let crate::syntax::ast::ItemKind::Fn(it) = &self.program.item(def)?.kind else {
                    return None;
                };
                let idx = (idx as usize).checked_sub(usize::from(it.self_param.is_some()))?;
                let param = it.params.get(idx)?;
                let (name, span) = param
                    .bindings
                    .first()
                    .copied()
                    .unwrap_or((param.name?, param.span));
                (
                    format!("{}({name})", self.program.path(def)),
                    name.to_string(),
                    span,
                )
            }
            OriginPlace::Result(def) => {
                let item = self.program.item(def)?;
                (
                    format!("{}()", self.program.path(def)),
                    format!("{}()", item.name?),
                    item.name_span,
                )
            }
        };
        Some(Origin {
            from: OriginFrom {
                path,
                name,
                place: Place { span },
            },
            to: origin.tag,
            place: self.place(origin.span),
            steps: Vec::new(),
        })
    }

    fn tags(&self) -> Vec<Datum> {
        let mut found: Vec<Datum> = self
            .marks
            .tags
            .iter()
            .map(|tag| {
                let purposes = consent_policy::verdict::consented(
                    &consent_policy::verdict::Tag {
                        category: tag.category.clone(),
                        purposes: tag.purposes.clone(),
                        never: tag.never.clone(),
                        collected_at: tag.collected_at.clone(),
                    },
                    self.policy,
                );
                Datum {
                    path: tag.path.clone(),
                    category: tag.category.to_string(),
                    purposes: purposes.iter().map(Term::to_string).collect(),
                    state: "identified".to_owned(),
                    place: tag.span.map(|span| self.place(span)),
                }
            })
            .collect();
        found.sort_by(|a, b| (a.place, &a.path).cmp(&(b.place, &b.path)));
        found
    }

    fn uses(&self, bodies: &[OwnedBody], inferences: &[Inference]) -> Vec<Use> {
        use crate::types::Callee;
        let mut found = Vec::new();
        for (body, inference) in bodies.iter().zip(inferences) {
            let function = self.program.path(body.owner);
            let calls = inference
                .callees
                .iter()
                .filter_map(|(expr, callee)| match callee {
                    Callee::Fn { def, found, .. } => Some((*expr, *def, *found)),
                    _ => None,
                });
            let macros = inference
                .macros
                .iter()
                .map(|(expr, def)| (*expr, *def, None));
            for (expr, def, own) in calls.chain(macros) {
                let entries = [Some(def), own]
                    .into_iter()
                    .flatten()
                    .filter_map(|d| self.marks.calls.get(&d));
                for used in entries.flatten() {
                    let entry = &self.marks.uses[used.0 as usize];
                    found.push(Use {
                        path: entry.path.clone(),
                        kind: entry.kind.clone(),
                        purpose: self.listed_purpose(entry),
                        recipient: entry.recipient.clone(),
                        function: function.clone(),
                        place: self.place(body.body.expr_span(expr)),
                    });
                }
            }
        }
        found.sort_by(|a, b| (a.place, &a.path, &a.kind).cmp(&(b.place, &b.path, &b.kind)));
        found.dedup_by(|a, b| a.place == b.place && a.path == b.path);
        found
    }

    /// What a use is for as far as its entry and its kind say; `None` where the code around it says so.
    fn listed_purpose(&self, entry: &marks::UseEntry) -> Option<String> {
        if let Some(purpose) = &entry.purpose {
            return Some(purpose.to_string());
        }
        match self.policy.kind(&Term::parse(&entry.kind).ok()?).purpose {
            KindPurpose::Purpose(purpose) => Some(purpose.to_string()),
            KindPurpose::Any => Some("any".to_owned()),
            KindPurpose::Ignore => Some("ignored".to_owned()),
            KindPurpose::Inherit => None,
        }
    }

    /// Whether findings in this file are asked for: `-p`.
    fn is_reported(&self, sources: &Sources, file: FileId) -> bool {
        let Some(source) = sources.files.get(file.0 as usize) else {
            return true;
        };
        let package = self.program.project.krates[source.krate.0 as usize].package;
        self.program
            .project
            .packages
            .get(package.0 as usize)
            .is_none_or(|p| p.selected)
    }
}

struct Clock(std::time::Instant);

impl Clock {
    fn start() -> Clock {
        Clock(std::time::Instant::now())
    }

    fn lap(&mut self) -> std::time::Duration {
        let now = std::time::Instant::now();
        let lap = now - self.0;
        self.0 = now;
        lap
    }
}
