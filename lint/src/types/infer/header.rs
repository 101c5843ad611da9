//! Does an impl's header fit? It is compared as it is written: its parameters take what stands in their place, and
//! most headers fail before any type had to be made.

use super::Infer;
use super::table::MAX_DEPTH;
use crate::names::DefId;
use crate::types::impls::Head;
use crate::types::{Ty, TyKind, Tys};

/// What comparing one header found out.
struct Fit {
    /// What each parameter of the impl stands for, as far as the header tells.
    args: Vec<Option<Ty>>,
    /// Which of the parameters are of a known size.
    sized: Vec<bool>,
    /// Associated types as they are written, and what stands there: `impl Future for Flatten<F, F::Output>`.
    said: Vec<(Ty, Ty)>,
}

impl Infer<'_, '_> {
    /// Unifies an impl's header with the arguments of its trait; the impl's own arguments, those that the header
    /// leaves open as variables.
    pub fn match_impl(&mut self, def: DefId, args: &[Ty]) -> Option<Tys> {
        let header = self.types.impl_header(def);
        let trait_ref = header.trait_ref.as_ref()?;
        if !Head::of_impl(header.self_ty).may_match(Head::of(args[0]))
            || trait_ref.args.len() != args.len()
        {
            return None;
        }
        let generics = self.types.generics(def);
        let mut fit = Fit {
            args: vec![None; generics.params.len()],
            sized: generics.params.iter().map(|p| p.sized).collect(),
            said: Vec::new(),
        };
        for (x, y) in trait_ref.args.iter().zip(args) {
            // `impl From<Missing> for Value`: a type that nobody can name is none that is known.
            let known = !matches!(y.kind(), TyKind::Infer(_) | TyKind::Unknown);
            if known && x.has_unknown() || !self.fits(*x, *y, &mut fit, 0) {
                return None;
            }
        }
        for i in 0..fit.args.len() {
            self.arg_of(i, &mut fit);
        }
        let impl_args: Vec<Ty> = fit.args.iter().copied().flatten().collect();
        for (projection, stands) in fit.said {
            if let Some(found) = self.normalize_now(projection.subst(&impl_args))
                && !self.table.unify(found, stands)
            {
                return None;
            }
        }
        // `impl<T> Trait for T` is for no `str` and no `dyn Other`.
        let mut params = fit.sized.iter().zip(&impl_args);
        if params.any(|(sized, arg)| *sized && self.table.shallow(*arg).is_unsized()) {
            return None;
        }
        Some(Tys::new(&impl_args))
    }

    /// What a parameter stands for: a variable if that is not known yet.
    fn arg_of(&mut self, idx: usize, fit: &mut Fit) -> Ty {
        let sized = fit.sized[idx];
        let table = &mut self.table;
        *fit.args[idx].get_or_insert_with(|| table.fresh_for(sized))
    }

    fn fits(&mut self, header: Ty, ty: Ty, fit: &mut Fit, depth: usize) -> bool {
        if depth > MAX_DEPTH {
            return true;
        }
        let ty = self.table.shallow(ty);
        match (header.kind(), ty.kind()) {
            (TyKind::Projection { .. }, _) => {
                fit.said.push((header, ty));
                true
            }
            (TyKind::Param { idx, .. }, _) if (*idx as usize) < fit.args.len() => {
                match fit.args[*idx as usize] {
                    Some(known) => self.table.unify(known, ty),
                    // It fits anything, and so says nothing.
                    None if ty.is_unknown() => true,
                    None => {
                        if fit.sized[*idx as usize] {
                            self.table.set_sized(ty);
                        }
                        fit.args[*idx as usize] = Some(ty);
                        true
                    }
                }
            }
            _ if !header.has_param() && !header.has_projection() => self.table.unify(header, ty),
            (_, TyKind::Unknown) => true,
            (_, TyKind::Infer(_)) => {
                let header = self.written_out(header, fit);
                self.table.unify(header, ty)
            }
            (x, y) => x.zip_parts(y, &mut |x, y| self.fits(x, y, fit, depth + 1)),
        }
    }

    /// A header's type with its parameters' arguments, and a variable for each associated type.
    fn written_out(&mut self, header: Ty, fit: &mut Fit) -> Ty {
        match header.kind() {
            TyKind::Projection { .. } => {
                let var = self.table.fresh();
                fit.said.push((header, var));
                var
            }
            TyKind::Param { idx, .. } if (*idx as usize) < fit.args.len() => {
                self.arg_of(*idx as usize, fit)
            }
            _ if !header.has_param() && !header.has_projection() => header,
            _ => header.map_parts(&mut |part| self.written_out(part, fit)),
        }
    }
}
