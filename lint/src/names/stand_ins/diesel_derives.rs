// What the macros of diesel generate: tables, records, functions of SQL.

macro_rules! table_proc {
    (use $($rest:tt)*) => { $crate::table_proc! { @imports [] [] use $($rest)* } };
    // The module of the columns is one deeper.
    (@imports [$($uses:tt)*] [$($inner:tt)*] use super $(:: $import:tt)* $(as $rename:ident)?; $($rest:tt)*) => {
        $crate::table_proc! {
            @imports [$($uses)* use super $(:: $import)* $(as $rename)?;]
            [$($inner)* use super::super $(:: $import)* $(as $rename)?;] $($rest)*
        }
    };
    (@imports [$($uses:tt)*] [$($inner:tt)*] use $($import:tt)::+ $(as $rename:ident)?; $($rest:tt)*) => {
        $crate::table_proc! {
            @imports [$($uses)* use $($import)::+ $(as $rename)?;]
            [$($inner)* use $($import)::+ $(as $rename)?;] $($rest)*
        }
    };
    (@imports $uses:tt $inner:tt $($rest:tt)*) => { $crate::table_proc! { @table $uses $inner $($rest)* } };
    (@table $uses:tt $inner:tt $(#[$($meta:tt)*])* $schema:ident . $($rest:tt)*) => {
        $crate::table_proc! { @table $uses $inner $(#[$($meta)*])* $($rest)* }
    };
    (@table $uses:tt $inner:tt $(#[$($meta:tt)*])* $name:ident { $($columns:tt)* }) => {
        $crate::table_proc! { @table $uses $inner $(#[$($meta)*])* $name (id) { $($columns)* } }
    };
    (@table [$($uses:tt)*] [$($inner:tt)*] $(#[$($meta:tt)*])* $name:ident ($($key:ident),* $(,)?) {
        $($(#[$($on_column:tt)*])* $column:ident -> $sql:ty),* $(,)?
    }) => {
        pub mod $name {
            pub use self::columns::*;
            $($uses)*

            pub mod dsl {
                $(pub use super::columns::$column;)*
                pub use super::table as $name;
            }

            pub const all_columns: ($($column,)*) = ($($column,)*);

            $(#[$($meta)*])*
            #[derive(Debug, Clone, Copy, Default)]
            pub struct table;

            impl table {
                pub fn star(&self) -> star { star }
            }

            pub type SqlType = ($($sql,)*);
            pub type BoxedQuery<'a, DB, ST = SqlType> =
                diesel::internal::table_macro::BoxedSelectStatement<'a, ST, diesel::internal::table_macro::FromClause<table>, DB>;

            impl diesel::QuerySource for table {
                type FromClause = diesel::internal::table_macro::StaticQueryFragmentInstance<table>;
                type DefaultSelection = ($($column,)*);
            }

            impl diesel::internal::table_macro::StaticQueryFragment for table {
                type Component = diesel::internal::table_macro::Identifier<'static>;
            }

            impl<DB: diesel::backend::Backend> diesel::query_builder::QueryFragment<DB> for table {}

            impl diesel::query_builder::QueryId for table {
                type QueryId = table;
            }

            impl diesel::query_builder::AsQuery for table {
                type SqlType = SqlType;
                type Query = diesel::internal::table_macro::SelectStatement<diesel::internal::table_macro::FromClause<Self>>;
            }

            impl diesel::Table for table {
                type PrimaryKey = ($($key),*);
                type AllColumns = ($($column,)*);
            }

            impl diesel::associations::HasTable for table {
                type Table = Self;
            }

            impl diesel::query_builder::IntoUpdateTarget for table {
                type WhereClause = <<Self as diesel::query_builder::AsQuery>::Query as diesel::query_builder::IntoUpdateTarget>::WhereClause;
            }

            impl diesel::query_source::AppearsInFromClause<table> for table {
                type Count = diesel::query_source::Once;
            }

            impl diesel::query_source::AppearsInFromClause<table> for diesel::internal::table_macro::NoFromClause {
                type Count = diesel::query_source::Never;
            }

            impl<S: diesel::query_source::AliasSource> diesel::query_source::AppearsInFromClause<diesel::query_source::Alias<S>> for table {
                type Count = diesel::query_source::Never;
            }

            impl<Left, Right, Kind> diesel::JoinTo<diesel::internal::table_macro::Join<Left, Right, Kind>> for table where
                diesel::internal::table_macro::Join<Left, Right, Kind>: diesel::JoinTo<table>,
                Left: diesel::query_source::QuerySource,
                Right: diesel::query_source::QuerySource,
            {
                type FromClause = diesel::internal::table_macro::Join<Left, Right, Kind>;
                type OnClause = <diesel::internal::table_macro::Join<Left, Right, Kind> as diesel::JoinTo<table>>::OnClause;
            }

            impl<Join, On> diesel::JoinTo<diesel::internal::table_macro::JoinOn<Join, On>> for table where
                diesel::internal::table_macro::JoinOn<Join, On>: diesel::JoinTo<table>,
            {
                type FromClause = diesel::internal::table_macro::JoinOn<Join, On>;
                type OnClause = <diesel::internal::table_macro::JoinOn<Join, On> as diesel::JoinTo<table>>::OnClause;
            }

            impl<F, S, D, W, O, L, Of, G> diesel::JoinTo<diesel::internal::table_macro::SelectStatement<diesel::internal::table_macro::FromClause<F>, S, D, W, O, L, Of, G>> for table where
                diesel::internal::table_macro::SelectStatement<diesel::internal::table_macro::FromClause<F>, S, D, W, O, L, Of, G>: diesel::JoinTo<table>,
                F: diesel::query_source::QuerySource
            {
                type FromClause = diesel::internal::table_macro::SelectStatement<diesel::internal::table_macro::FromClause<F>, S, D, W, O, L, Of, G>;
                type OnClause = <diesel::internal::table_macro::SelectStatement<diesel::internal::table_macro::FromClause<F>, S, D, W, O, L, Of, G> as diesel::JoinTo<table>>::OnClause;
            }

            impl<S> diesel::JoinTo<diesel::query_source::Alias<S>> for table where
                diesel::query_source::Alias<S>: diesel::JoinTo<table>,
            {
                type FromClause = diesel::query_source::Alias<S>;
                type OnClause = <diesel::query_source::Alias<S> as diesel::JoinTo<table>>::OnClause;
            }

            pub mod columns {
                use super::table;
                $($inner)*

                #[derive(Debug, Clone, Copy)]
                pub struct star;

                impl<GB> diesel::expression::ValidGrouping<GB> for star {
                    type IsAggregate = diesel::expression::is_aggregate::No;
                }

                impl diesel::Expression for star {
                    type SqlType = diesel::expression::expression_types::NotSelectable;
                }

                impl diesel::SelectableExpression<table> for star {}
                impl diesel::AppearsOnTable<table> for star {}

                $(
                    $(#[$($on_column)*])*
                    #[derive(Debug, Clone, Copy, Default)]
                    pub struct $column;

                    impl diesel::query_source::Column for $column {
                        type Table = table;
                    }

                    impl diesel::expression::Expression for $column {
                        type SqlType = $sql;
                    }

                    impl<DB: diesel::backend::Backend> diesel::query_builder::QueryFragment<DB> for $column {}

                    impl diesel::query_builder::QueryId for $column {
                        type QueryId = $column;
                    }

                    impl<QS> diesel::SelectableExpression<QS> for $column where $column: diesel::AppearsOnTable<QS> {}

                    impl<QS> diesel::AppearsOnTable<QS> for $column where
                        QS: diesel::query_source::AppearsInFromClause<table, Count = diesel::query_source::Once>,
                    {}

                    impl diesel::expression::ValidGrouping<()> for $column {
                        type IsAggregate = diesel::expression::is_aggregate::No;
                    }

                    impl<T> diesel::EqAll<T> for $column where T: diesel::expression::AsExpression<$sql> {
                        type Output = diesel::dsl::Eq<Self, T>;
                    }

                    impl<T> ::std::ops::Add<T> for $column where
                        T: diesel::expression::AsExpression<<$sql as diesel::sql_types::ops::Add>::Rhs>,
                    {
                        type Output = diesel::internal::table_macro::ops::Add<Self, T::Expression>;
                    }

                    impl<T> ::std::ops::Sub<T> for $column where
                        T: diesel::expression::AsExpression<<$sql as diesel::sql_types::ops::Sub>::Rhs>,
                    {
                        type Output = diesel::internal::table_macro::ops::Sub<Self, T::Expression>;
                    }

                    impl<T> ::std::ops::Mul<T> for $column where
                        T: diesel::expression::AsExpression<<$sql as diesel::sql_types::ops::Mul>::Rhs>,
                    {
                        type Output = diesel::internal::table_macro::ops::Mul<Self, T::Expression>;
                    }
                )*
            }
        }
    };
    ($($table:tt)*) => {
        $crate::table_proc! { @table [use diesel::sql_types::*;] [use diesel::sql_types::*;] $($table)* }
    };
}

// How many columns a table may have depends on diesel's features: here it is 32.
macro_rules! __diesel_for_each_tuple {
    ($name:ident, 5) => {
        $crate::__diesel_for_each_tuple! {
            @next $name [] (0) -> T, ST, TT, (1) -> T1, ST1, TT1, (2) -> T2, ST2, TT2, (3) -> T3, ST3, TT3, (4) -> T4, ST4, TT4,
        }
    };
    ($name:ident) => {
        $crate::__diesel_for_each_tuple! {
            @next $name []
            (0) -> T, ST, TT, (1) -> T1, ST1, TT1, (2) -> T2, ST2, TT2, (3) -> T3, ST3, TT3,
            (4) -> T4, ST4, TT4, (5) -> T5, ST5, TT5, (6) -> T6, ST6, TT6, (7) -> T7, ST7, TT7,
            (8) -> T8, ST8, TT8, (9) -> T9, ST9, TT9, (10) -> T10, ST10, TT10, (11) -> T11, ST11, TT11,
            (12) -> T12, ST12, TT12, (13) -> T13, ST13, TT13, (14) -> T14, ST14, TT14, (15) -> T15, ST15, TT15,
            (16) -> T16, ST16, TT16, (17) -> T17, ST17, TT17, (18) -> T18, ST18, TT18, (19) -> T19, ST19, TT19,
            (20) -> T20, ST20, TT20, (21) -> T21, ST21, TT21, (22) -> T22, ST22, TT22, (23) -> T23, ST23, TT23,
            (24) -> T24, ST24, TT24, (25) -> T25, ST25, TT25, (26) -> T26, ST26, TT26, (27) -> T27, ST27, TT27,
            (28) -> T28, ST28, TT28, (29) -> T29, ST29, TT29, (30) -> T30, ST30, TT30, (31) -> T31, ST31, TT31,
        }
    };
    (@next $name:ident [$($so_far:tt)*]) => {};
    (@next $name:ident [$($so_far:tt)*] ($idx:tt) -> $t:ident, $st:ident, $tt:ident, $($rest:tt)*) => {
        $name! { $idx { $($so_far)* ($idx) -> $t, $st, $tt, } }
        $crate::__diesel_for_each_tuple! { @next $name [$($so_far)* ($idx) -> $t, $st, $tt,] $($rest)* }
    };
}

#[attribute(diesel)]
#[on_type(table_name)]
#[on_field(column_name, embed, select_expression, select_expression_type)]
macro_rules! Selectable {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] } $fields:tt) => {
        $crate::Selectable! { $name $many $decl $args $where { table_name [$many] } $fields }
    };
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] { table_name $table:tt } {
        $($field:tt $pascal:tt $ty:tt {
            column_name $column:tt embed $embed:tt select_expression $expr:tt select_expression_type $expr_ty:tt
        })*
    }) => {
        impl<$($decl)* DB: diesel::backend::Backend> diesel::expression::Selectable<DB> for $name<$($args)*> $($where)* {
            type SelectExpression = ($($crate::Selectable!(@field $ty $table $field $column $embed $expr $expr_ty),)*);
        }
    };
    (@field [$($ty:tt)*] $table:tt $field:tt $column:tt [embed] $expr:tt $expr_ty:tt) => {
        <$($ty)* as diesel::expression::Selectable<DB>>::SelectExpression
    };
    (@field $ty:tt [$($table:tt)*] $field:tt [] [] [] []) => { $($table)*::$field };
    (@field $ty:tt [$($table:tt)*] $field:tt [$($column:tt)*] [] [] []) => { $($table)*::$($column)* };
    // Of an expression without its type it is not known what it selects.
    (@field $ty:tt $table:tt $field:tt $column:tt [] $expr:tt []) => { _ };
    (@field $ty:tt $table:tt $field:tt $column:tt [] $expr:tt [$($expr_ty:tt)*]) => { $($expr_ty)* };
}

#[attribute(diesel)]
#[on_type(table_name, base_query_type)]
#[on_field(column_name, embed, select_expression, select_expression_type)]
macro_rules! HasQuery {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] base_query_type $base:tt } $fields:tt) => {
        $crate::HasQuery! { $name $many $decl $args $where { table_name [$many] base_query_type $base } $fields }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [$($table:tt)*] base_query_type [] } $fields:tt) => {
        $crate::HasQuery! {
            $name $many $decl $args $where
            { table_name [$($table)*] base_query_type [<$($table)*::table as diesel::query_builder::AsQuery>::Query] } $fields
        }
    };
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] { table_name $table:tt base_query_type [$($base:tt)*] }
        { $($field:tt $pascal:tt [$($ty:tt)*] $keys:tt)* }
    ) => {
        $crate::Selectable! {
            $name $many [$($decl)*] [$($args)*] [$($where)*] { table_name $table } { $($field $pascal [$($ty)*] $keys)* }
        }
        $crate::Queryable! { $name $many [$($decl)*] [$($args)*] [$($where)*] {} { $($field $pascal [$($ty)*] {})* } }
        impl<$($decl)* DB: diesel::backend::Backend> diesel::HasQuery<DB> for $name<$($args)*> $($where)* {
            type BaseQuery = $($base)*;
        }
    };
}

#[attribute(diesel)]
#[on_type(table_name)]
macro_rules! Insertable {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] } $fields:tt) => {
        $crate::Insertable! { $name $many $decl $args $where { table_name [$many] } $fields }
    };
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] { table_name [$($table:tt)*] } $fields:tt) => {
        impl<$($decl)*> diesel::insertable::Insertable<$($table)*::table> for $name<$($args)*> $($where)* {}
        impl<'insert, $($decl)*> diesel::insertable::Insertable<$($table)*::table> for &'insert $name<$($args)*> $($where)* {}
        impl<$($decl)*> diesel::internal::derives::insertable::UndecoratedInsertRecord<$($table)*::table> for $name<$($args)*> $($where)* {}
    };
}

#[attribute(diesel)]
#[on_type(table_name)]
macro_rules! AsChangeset {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] } $fields:tt) => {
        $crate::AsChangeset! { $name $many $decl $args $where { table_name [$many] } $fields }
    };
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] { table_name [$($table:tt)*] } $fields:tt) => {
        impl<$($decl)*> diesel::query_builder::AsChangeset for $name<$($args)*> $($where)* {
            type Target = $($table)*::table;
        }
        impl<'update, $($decl)*> diesel::query_builder::AsChangeset for &'update $name<$($args)*> $($where)* {
            type Target = $($table)*::table;
        }
    };
}

#[attribute(diesel)]
#[on_type(table_name)]
#[picks(primary_key = "id")]
macro_rules! Identifiable {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] } $fields:tt) => {
        $crate::Identifiable! { $name $many $decl $args $where { table_name [$many] } $fields }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name $table:tt } { $($fields:tt)* }) => {
        $crate::Identifiable! { @ids $name $decl $args $where $table [] $($fields)* }
    };
    (@ids $name:ident $decl:tt $args:tt $where:tt $table:tt $ids:tt $field:tt $pascal:tt $ty:tt { primary_key [] } $($rest:tt)*) => {
        $crate::Identifiable! { @ids $name $decl $args $where $table $ids $($rest)* }
    };
    (@ids $name:ident $decl:tt $args:tt $where:tt $table:tt [$($ids:tt)*] $field:tt $pascal:tt $ty:tt { primary_key [picked] } $($rest:tt)*) => {
        $crate::Identifiable! { @ids $name $decl $args $where $table [$($ids)* $ty] $($rest)* }
    };
    (@ids $name:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($table:tt)*] [$([$($id:tt)*])*]) => {
        impl<$($decl)*> diesel::associations::HasTable for $name<$($args)*> $($where)* {
            type Table = $($table)*::table;
        }
        impl<'ident, $($decl)*> diesel::associations::Identifiable for &'ident $name<$($args)*> $($where)* {
            type Id = ($(&'ident $($id)*),*);
        }
    };
}

#[attribute(diesel)]
#[on_type(table_name, belongs_to)]
#[named(belongs_to = "{}_id")]
macro_rules! Associations {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { table_name [] belongs_to $parents:tt } $fields:tt) => {
        $crate::Associations! { $name $many $decl $args $where { table_name [$many] belongs_to $parents } $fields }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt
        { table_name $table:tt belongs_to [$($default:ident : $parent:ty $(, foreign_key = $key:tt)*);*] } $fields:tt) => {
        $($crate::Associations! { @one $name $decl $args $table $parent [$($key)* $default] })*
    };
    // A text: `foreign_key = "author"`.
    (@one $name:ident [$($decl:tt)*] [$($args:tt)*] $table:tt $parent:ty [$key:literal $($more:tt)*]) => {
        impl<$($decl)*> diesel::associations::BelongsTo<$parent> for $name<$($args)*> {}
    };
    (@one $name:ident [$($decl:tt)*] [$($args:tt)*] [$($table:tt)*] $parent:ty [$key:ident $($more:tt)*]) => {
        impl<$($decl)*> diesel::associations::BelongsTo<$parent> for $name<$($args)*> {
            type ForeignKeyColumn = $($table)*::$key;
        }
    };
}

macro_rules! Queryable {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] {} { $($field:tt $pascal:tt [$($ty:tt)*] {})* }) => {
        impl<$($decl)* ST, DB: diesel::backend::Backend> diesel::deserialize::Queryable<ST, DB> for $name<$($args)*> where
            ($($($ty)*,)*): diesel::deserialize::FromStaticSqlRow<ST, DB>
        {
            type Row = ($($($ty)*,)*);
        }
    };
}

macro_rules! QueryableByName {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] {} $fields:tt) => {
        impl<$($decl)* DB: diesel::backend::Backend> diesel::deserialize::QueryableByName<DB> for $name<$($args)*> $($where)* {}
    };
}

#[attribute(diesel)]
#[on_type(foreign_derive)]
macro_rules! FromSqlRow {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] $where:tt { foreign_derive [] } $fields:tt) => {
        $crate::FromSqlRow! { @of [$($decl)*] [$name<$($args)*>] }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { foreign_derive [foreign_derive] } { $field:tt $pascal:tt $ty:tt {} }) => {
        $crate::FromSqlRow! { @of $decl $ty }
    };
    (@of [$($decl:tt)*] [$($ty:tt)*]) => {
        impl<$($decl)* ST, DB> diesel::deserialize::Queryable<ST, DB> for $($ty)* where
            DB: diesel::backend::Backend,
            ST: diesel::sql_types::SingleValue,
            $($ty)*: diesel::deserialize::FromSql<ST, DB>,
        {
            type Row = Self;
        }
    };
}

#[attribute(diesel)]
#[on_type(sql_type, not_sized, foreign_derive)]
macro_rules! AsExpression {
    ($name:ident $many:ident $decl:tt [$($args:tt)*] $where:tt { sql_type [$($sql:ty);*] not_sized $not_sized:tt foreign_derive [] } $fields:tt) => {
        $crate::AsExpression! { @each $decl [$name<$($args)*>] $not_sized [$($sql);*] }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { sql_type [$($sql:ty);*] not_sized $not_sized:tt foreign_derive [foreign_derive] }
        { $field:tt $pascal:tt $ty:tt {} }) => {
        $($crate::AsExpression! { @of $decl $ty $not_sized $sql })*
    };
    (@each $decl:tt $ty:tt $not_sized:tt [$($sql:ty);*]) => {
        $($crate::AsExpression! { @of $decl $ty $not_sized $sql })*
    };
    (@of $decl:tt $ty:tt [] $sql:ty) => {
        $crate::AsExpression! { @for $decl $ty [] $sql }
        $crate::AsExpression! { @of $decl $ty [not_sized] $sql }
    };
    (@of [$($decl:tt)*] $ty:tt [not_sized] $sql:ty) => {
        $crate::AsExpression! { @for ['expr, $($decl)*] $ty [&'expr] $sql }
        $crate::AsExpression! { @for ['inner, 'expr, $($decl)*] $ty [&'inner &'expr] $sql }
    };
    (@for [$($decl:tt)*] [$($ty:tt)*] [$($refs:tt)*] $sql:ty) => {
        impl<$($decl)*> diesel::expression::AsExpression<$sql> for $($refs)* $($ty)* {
            type Expression = diesel::internal::derives::as_expression::Bound<$sql, Self>;
        }
        impl<$($decl)*> diesel::expression::AsExpression<diesel::sql_types::Nullable<$sql>> for $($refs)* $($ty)* {
            type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Nullable<$sql>, Self>;
        }
    };
}

#[attribute(diesel)]
#[on_type(postgres_type, sqlite_type, mysql_type)]
macro_rules! SqlType {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] 
        { postgres_type $postgres:tt sqlite_type $sqlite:tt mysql_type $mysql:tt } $fields:tt) => {
        impl<$($decl)*> diesel::sql_types::SqlType for $name<$($args)*> $($where)* {
            type IsNull = diesel::sql_types::is_nullable::NotNull;
        }
        impl<$($decl)*> diesel::sql_types::SingleValue for $name<$($args)*> $($where)* {}
        $crate::SqlType! { @on postgres_type $postgres [$($decl)*] [$name<$($args)*>] }
        $crate::SqlType! { @on sqlite_type $sqlite [$($decl)*] [$name<$($args)*>] }
        $crate::SqlType! { @on mysql_type $mysql [$($decl)*] [$name<$($args)*>] }
    };
    (@on $backend:ident [] $decl:tt $ty:tt) => {};
    // Diesel's own types, by its features.
    (@on postgres_type $of:tt [$($decl:tt)*] [$($ty:tt)*]) => {
        #[cfg(feature = "postgres_backend")]
        impl<$($decl)*> diesel::sql_types::HasSqlType<$($ty)*> for diesel::pg::Pg {}
    };
    (@on sqlite_type $of:tt [$($decl:tt)*] [$($ty:tt)*]) => {
        #[cfg(feature = "sqlite")]
        impl<$($decl)*> diesel::sql_types::HasSqlType<$($ty)*> for diesel::sqlite::Sqlite {}
    };
    (@on mysql_type $of:tt [$($decl:tt)*] [$($ty:tt)*]) => {
        #[cfg(feature = "mysql_backend")]
        impl<$($decl)*> diesel::sql_types::HasSqlType<$($ty)*> for diesel::mysql::Mysql {}
    };
}

#[attribute(diesel)]
#[on_type(aggregate)]
macro_rules! ValidGrouping {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] $where:tt { aggregate [aggregate] } $fields:tt) => {
        impl<$($decl)* GB> diesel::expression::ValidGrouping<GB> for $name<$($args)*> {
            type IsAggregate = diesel::expression::is_aggregate::Yes;
        }
    };
    ($name:ident $many:ident [$($decl:tt)*] [$($lifetime:lifetime,)* $($arg:ident,)*] $where:tt { aggregate [] } $fields:tt) => {
        impl<$($decl)* GB> diesel::expression::ValidGrouping<GB> for $name<$($lifetime,)* $($arg,)*>
            where $($arg: diesel::expression::ValidGrouping<GB>,)*
        {
            type IsAggregate = $crate::ValidGrouping!(@mixed $($arg)*);
        }
    };
    (@mixed) => { diesel::expression::is_aggregate::Never };
    (@mixed $arg:ident) => { <$arg as diesel::expression::ValidGrouping<GB>>::IsAggregate };
    (@mixed $arg:ident $($more:ident)+) => {
        <<$arg as diesel::expression::ValidGrouping<GB>>::IsAggregate
            as diesel::expression::MixedAggregates<$crate::ValidGrouping!(@mixed $($more)+)>>::Output
    };
}

macro_rules! define_sql_function {
    ($($functions:tt)*) => { $crate::declare_sql_function! { extern "SQL" { $($functions)* } } };
}

#[also(sql_function)]
macro_rules! sql_function_proc {
    ($($functions:tt)*) => { $crate::declare_sql_function! { extern "SQL" { $($functions)* } } };
}

macro_rules! declare_sql_function {
    ($(#[$($outer:tt)*])* extern "SQL" { $(
        $(#[$($meta:tt)*])* $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path $(+ $next:path)*)?),* $(,)?>)?
            ($($arg:ident : $sql:ty),* $(,)?) $(-> $ret:ty)?;
    )* }) => {
        $($crate::declare_sql_function! {
            @one $name [$($($param $(: $bound $(+ $next)*)?,)*)?] [$($($param,)*)?] [$($arg: $sql,)*] [$($ret)?]
        })*
    };
    (@one $name:ident $decl:tt $params:tt $args:tt []) => {
        $crate::declare_sql_function! { @one $name $decl $params $args [()] }
    };
    (@one $name:ident [$($decl:tt)*] [$($param:ident,)*] [$($arg:ident : $sql:ty,)*] [$ret:ty]) => {
        #[derive(Debug, Clone, Copy)]
        pub struct $name<$($param,)* $($arg,)*> {
            $($arg: $arg,)*
            $($param: ::std::marker::PhantomData<$param>,)*
        }

        pub fn $name<$($decl)* $($arg,)*>($($arg: $arg,)*)
            -> $name<$($param,)* $(<$arg as diesel::expression::AsExpression<$sql>>::Expression,)*>
        where $($arg: diesel::expression::AsExpression<$sql>,)*
        {
            $name {
                $($arg: diesel::expression::AsExpression::<$sql>::as_expression($arg),)*
                $($param: ::std::marker::PhantomData,)*
            }
        }

        impl<$($decl)* $($arg,)*> diesel::expression::Expression for $name<$($param,)* $($arg,)*> {
            type SqlType = $ret;
        }
        impl<$($param,)* $($arg,)* QS> diesel::expression::SelectableExpression<QS> for $name<$($param,)* $($arg,)*> {}
        impl<$($param,)* $($arg,)* QS> diesel::expression::AppearsOnTable<QS> for $name<$($param,)* $($arg,)*> {}
        impl<$($param,)* $($arg,)* GB> diesel::expression::ValidGrouping<GB> for $name<$($param,)* $($arg,)*> {
            type IsAggregate = diesel::expression::is_aggregate::Never;
        }
        impl<$($param,)* $($arg,)* DB: diesel::backend::Backend> diesel::query_builder::QueryFragment<DB> for $name<$($param,)* $($arg,)*> {}
        impl<$($param,)* $($arg,)*> diesel::query_builder::QueryId for $name<$($param,)* $($arg,)*> {
            type QueryId = ();
        }
    };
}
