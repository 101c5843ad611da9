//! Many methods of `Vec`, slices, maps, sets, deques and iterators: elements and keys apart, counts and tests hold nothing.
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque, btree_map, hash_map};
use std::iter;

use consent::Pii;

#[derive(Pii, Clone, Debug)]
struct Rider {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn vectors(rider: &Rider) {
    let mut list = vec![rider.seat.to_string()];
    list.insert(0, rider.name.clone());
    println!("{:?} {} {}", list.len(), list.capacity() > 0, list.is_empty());
    println!("{:?}", list.first()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list.split_first().map(|(first, _)| first)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list.iter().position(|it| *it == rider.name));
    println!("{:?}", list.binary_search(&rider.name).is_ok());
    println!("{:?}", list.contains(&rider.name));
    println!("{:?}", list.concat()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list.join("-")); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list.chunks(2).map(|it| it.len()).collect::<Vec<_>>());
    println!("{:?}", list.windows(2).flat_map(|it| it.to_vec()).collect::<Vec<_>>()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list.iter().map(|it| it.as_str()).rev().collect::<Vec<_>>()); //~ unconsented-use Rider::name -> operations.logging
    list.retain(|it| it.len() > 3);
    list.dedup_by_key(|it| it.len());
    list.sort_by_key(|it| std::cmp::Reverse(it.len()));
    list.sort_unstable_by(|a, b| a.cmp(b));
    println!("{:?}", list.drain(..).next()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", list);
    list.extend_from_slice(&[rider.name.clone()]);
    list.resize_with(3, String::new);
    println!("{:?}", list.split_off(1).len());
    println!("{:?}", list.swap_remove(0)); //~ unconsented-use Rider::name -> operations.logging
    let mut riders = vec![rider.clone(), Rider { seat: 2, name: rider.name.clone() }];
    riders.sort_by(|a, b| a.name.cmp(&b.name));
    println!("{:?}", riders.iter().map(|it| it.seat).collect::<Vec<_>>());
    println!("{:?}", riders.iter().max_by_key(|it| it.seat).map(|it| &it.name)); //~ unconsented-use Rider::name -> operations.logging
    let (young, old): (Vec<Rider>, Vec<Rider>) = riders.iter().cloned().partition(|it| it.seat < 3);
    println!("{} {:?}", old.len(), young.first().map(|it| it.seat));
    println!("{:?}", young.last().unwrap().name); //~ unconsented-use Rider::name -> operations.logging
    let (seats, names): (Vec<u32>, Vec<String>) = riders.into_iter().map(|it| (it.seat, it.name)).unzip();
    println!("{seats:?}");
    println!("{names:?}"); //~ unconsented-use Rider::name -> operations.logging
    if let [first, .., last] = &names[..] {
        println!("{first}"); //~ unconsented-use Rider::name -> operations.logging
        println!("{}", last.len());
    }
    let mut array = ["a".to_owned(), "b".to_owned()];
    array[1] = rider.name.clone();
    println!("{}", array[0]);
    array.swap(0, 1);
    println!("{}", array[0]); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", array.each_ref().map(|it| it.len()));
    println!("{:?}", array.iter().copied_lengths());
    for (idx, chunk) in names.chunks_exact(1).enumerate() {
        println!("{idx}");
        println!("{chunk:?}"); //~ unconsented-use Rider::name -> operations.logging
    }
}

trait Lengths<'a>: Iterator<Item = &'a String> + Sized {
    fn copied_lengths(self) -> Vec<usize> {
        self.map(|it| it.len()).collect()
    }
}

impl<'a, I: Iterator<Item = &'a String>> Lengths<'a> for I {}

fn maps(rider: &Rider) {
    let mut map = HashMap::from([(rider.seat, rider.name.clone())]);
    println!("{:?} {}", map.keys().copied().collect::<Vec<_>>(), map.contains_key(&1));
    println!("{:?}", map.values().next()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", map.get_key_value(&4).map(|(key, _)| key));
    println!("{:?}", map.iter().map(|(seat, name)| seat + name.len() as u32).sum::<u32>());
    map.entry(9).or_default().push_str(&rider.name);
    println!("{:?}", map.get(&9)); //~ unconsented-use Rider::name -> operations.logging
    map.entry(10).and_modify(|it| it.clear()).or_insert_with(String::new);
    match map.entry(4) {
        hash_map::Entry::Occupied(mut entry) => {
            println!("{}", entry.key());
            println!("{}", entry.get()); //~ unconsented-use Rider::name -> operations.logging
            println!("{}", entry.insert("x".to_owned())); //~ unconsented-use Rider::name -> operations.logging
        }
        hash_map::Entry::Vacant(entry) => println!("{}", entry.key()),
    }
    println!("{:?}", map.remove_entry(&9).map(|(seat, _)| seat));
    let counts = rider.name.chars().fold(BTreeMap::new(), |mut all, c| {
        *all.entry(c).or_insert(0) += 1;
        all
    });
    println!("{}", counts.values().sum::<i32>());
    let by_name: BTreeMap<&str, u32> = iter::once((rider.name.as_str(), rider.seat)).collect();
    println!("{:?}", by_name.values().collect::<Vec<_>>());
    println!("{:?}", by_name.first_key_value().map(|(name, _)| name)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", by_name.range("a"..).next().map(|(_, seat)| seat));
    let mut tree: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    tree.entry(rider.seat).or_default().push(rider.name.clone());
    println!("{:?}", tree.keys().max());
    println!("{:?}", tree.pop_first()); //~ unconsented-use Rider::name -> operations.logging
    if let btree_map::Entry::Vacant(entry) = tree.entry(8) {
        println!("{:?}", entry.insert(vec![rider.name.clone()])); //~ unconsented-use Rider::name -> operations.logging
    }
    let grouped: HashMap<bool, Vec<&Rider>> = [rider].into_iter().fold(HashMap::new(), |mut all, it| {
        all.entry(it.seat > 3).or_insert_with(Vec::new).push(it);
        all
    });
    println!("{:?}", grouped[&true].iter().map(|it| it.seat).collect::<Vec<_>>());
    println!("{}", grouped[&true][0].name); //~ unconsented-use Rider::name -> operations.logging
}

fn sets(rider: &Rider) {
    let set: HashSet<String> = [rider.name.clone(), "x".to_owned()].into();
    let other = HashSet::from(["x".to_owned()]);
    println!("{} {}", set.contains("x"), set.is_subset(&other));
    println!("{:?}", set.difference(&other).collect::<Vec<_>>()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", set.union(&other).map(|it| it.len()).max());
    println!("{:?}", (&set | &other).len());
    println!("{:?}", (&set - &other).into_iter().next()); //~ unconsented-use Rider::name -> operations.logging
    let mut tree: BTreeSet<_> = set.into_iter().collect();
    println!("{:?}", tree.range("a".to_owned()..).count());
    println!("{:?}", tree.pop_first()); //~ unconsented-use Rider::name -> operations.logging
    let mut heap = BinaryHeap::from(vec![(rider.seat, rider.name.clone())]);
    println!("{:?}", heap.peek().map(|it| it.0));
    println!("{:?}", heap.pop().map(|it| it.1)); //~ unconsented-use Rider::name -> operations.logging
    let mut deque = VecDeque::new();
    deque.push_front(rider.name.clone());
    deque.push_back(rider.seat.to_string());
    deque.rotate_left(1);
    println!("{:?}", deque.iter().map(|it| it.len()).sum::<usize>());
    println!("{:?}", deque.pop_back()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", deque.make_contiguous().len());
    let mut linked: LinkedList<_> = [rider.name.clone()].into_iter().collect();
    println!("{:?}", linked.front()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", linked.pop_front().map(|it| it.len()));
}

fn iterators(rider: &Rider) {
    let riders = [rider.clone()];
    println!("{:?}", riders.iter().any(|it| it.name.is_empty()));
    println!("{:?}", riders.iter().map(|it| &it.name).min()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().find_map(|it| it.name.strip_prefix("x")).is_some());
    println!("{:?}", riders.iter().scan(0, |sum, it| { *sum += it.seat; Some(*sum) }).collect::<Vec<_>>());
    println!("{:?}", riders.iter().scan(String::new(), |all, it| { all.push_str(&it.name); Some(all.clone()) }).last()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().map(|it| it.name.clone()).reduce(|a, b| a + &b)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().try_fold(0u32, |sum, it| sum.checked_add(it.seat)));
    println!("{:?}", riders.iter().cycle().skip(2).step_by(2).take(1).map(|it| it.seat).collect::<Vec<_>>());
    println!("{:?}", riders.iter().peekable().next_if(|it| it.seat > 1).map(|it| &it.name)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().map(|it| it.name.as_str()).chain(iter::once("x")).collect::<String>()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().zip(1..).map(|(_, n)| n).collect::<Vec<i32>>());
    println!("{:?}", iter::repeat_with(|| rider.name.clone()).take(2).collect::<Vec<_>>()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", iter::successors(Some(rider.name.clone()), |it| it.get(1..).map(str::to_owned)).nth(1)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", iter::from_fn(|| Some(rider.seat)).take(2).collect::<Vec<_>>());
    println!("{:?}", riders.iter().map_while(|it| (it.seat > 1).then(|| it.name.clone())).collect::<Vec<_>>()); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().flat_map(|it| it.name.split('@')).count());
    println!("{:?}", riders.iter().flat_map(|it| it.name.split('@')).nth(0)); //~ unconsented-use Rider::name -> operations.logging
    println!("{:?}", riders.iter().is_sorted_by_key(|it| &it.name));
    println!("{:?}", riders.iter().min_by(|a, b| a.name.cmp(&b.name)).map(|it| it.seat));
    println!("{:?}", riders.iter().inspect(|it| println!("{}", it.seat)).partition::<Vec<_>, _>(|it| it.seat > 1).0.len());
    let mut both = riders.iter().fuse();
    println!("{:?} {:?}", both.size_hint(), both.by_ref().map(|it| it.seat).next());
    println!("{:?}", Vec::from_iter(riders.iter().map(|it| it.name.len())));
    let sorted = { let mut all: Vec<_> = riders.into_iter().collect(); all.sort_by_key(|it| it.seat); all };
    println!("{:?}", sorted.into_iter().map(|it| it.name).next_back()); //~ unconsented-use Rider::name -> operations.logging
}

fn main() {
    let rider = Rider { seat: 4, name: probe::text("Rider::name") };
    vectors(&rider);
    maps(&rider);
    sets(&rider);
    iterators(&rider);
}
