// What the macros of sea-orm generate: the entity of a model, its columns, its active model.

#[attribute(sea_orm)]
#[on_field(primary_key, ignore)]
macro_rules! DeriveEntityModel {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt {} { $($fields:tt)* }) => {
        $crate::DeriveEntityModel! { @fields [] [] [] $($fields)* }

        #[derive(Copy, Clone, Default, Debug)]
        pub struct Entity;

        impl sea_orm::EntityName for Entity {}
        impl sea_orm::Iden for Entity {}
        impl sea_orm::IdenStatic for Entity {}

        impl sea_orm::EntityTrait for Entity {
            type Model = $name;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type PrimaryKey = PrimaryKey;
            type Relation = Relation;
        }

        impl sea_orm::ModelTrait for $name {
            type Entity = Entity;
        }
        impl sea_orm::FromQueryResult for $name {}
        impl sea_orm::ColumnTrait for Column {
            type EntityName = Entity;
        }
        impl sea_orm::Iden for Column {}
        impl sea_orm::IdenStatic for Column {}
        impl sea_orm::Iterable for Column {}
        impl sea_orm::PrimaryKeyToColumn for PrimaryKey {
            type Column = Column;
        }
    };
    (@fields $columns:tt $keys:tt $types:tt $field:tt $pascal:tt $ty:tt { primary_key $key:tt ignore [ignore] } $($rest:tt)*) => {
        $crate::DeriveEntityModel! { @fields $columns $keys $types $($rest)* }
    };
    (@fields [$($columns:tt)*] $keys:tt $types:tt $field:tt $pascal:tt $ty:tt { primary_key [] ignore [] } $($rest:tt)*) => {
        $crate::DeriveEntityModel! { @fields [$($columns)* $field $pascal $ty] $keys $types $($rest)* }
    };
    (@fields [$($columns:tt)*] [$($keys:tt)*] [$($types:tt)*] $field:tt $pascal:tt [$($ty:tt)*] { primary_key [primary_key] ignore [] } $($rest:tt)*) => {
        $crate::DeriveEntityModel! {
            @fields [$($columns)* $field $pascal [$($ty)*]] [$($keys)* $pascal] [$($types)* [$($ty)*]] $($rest)*
        }
    };
    (@fields [$($field:ident $pascal:ident [$($ty:tt)*])*] [$($key:ident)*] [$([$($of_key:tt)*])*]) => {
        #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Column { $($pascal,)* }

        #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
        pub enum PrimaryKey { $($key,)* }

        impl sea_orm::PrimaryKeyTrait for PrimaryKey {
            type ValueType = ($($($of_key)*),*);
        }

        $crate::DeriveActiveModel! { @fields Model $($field [$($ty)*])* }
    };
}

macro_rules! DeriveRelation {
    ($name:ident $($rest:tt)*) => {
        impl sea_orm::RelationTrait for $name {}
        impl sea_orm::Iterable for $name {}
    };
}

#[attribute(sea_orm)]
#[on_field(ignore)]
macro_rules! DeriveActiveModel {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt {} { $($fields:tt)* }) => {
        $crate::DeriveActiveModel! { @columns $name [] $($fields)* }
    };
    (@columns $name:ident $columns:tt $field:tt $pascal:tt $ty:tt { ignore [ignore] } $($rest:tt)*) => {
        $crate::DeriveActiveModel! { @columns $name $columns $($rest)* }
    };
    (@columns $name:ident [$($columns:tt)*] $field:tt $pascal:tt $ty:tt { ignore [] } $($rest:tt)*) => {
        $crate::DeriveActiveModel! { @columns $name [$($columns)* $field $ty] $($rest)* }
    };
    (@columns $name:ident [$($columns:tt)*]) => {
        $crate::DeriveActiveModel! { @fields $name $($columns)* }
    };
    (@fields $name:ident $($field:ident [$($ty:tt)*])*) => {
        #[derive(Clone, Debug, PartialEq)]
        pub struct ActiveModel {
            $(pub $field: sea_orm::ActiveValue<$($ty)*>,)*
        }

        impl ::std::default::Default for ActiveModel {
            fn default() -> Self {
                ActiveModel { $($field: sea_orm::ActiveValue::NotSet,)* }
            }
        }

        impl ::std::convert::From<$name> for ActiveModel {
            fn from(model: $name) -> Self {
                ActiveModel { $($field: sea_orm::ActiveValue::Unchanged(model.$field),)* }
            }
        }

        impl sea_orm::IntoActiveModel<ActiveModel> for $name {
            fn into_active_model(self) -> ActiveModel {
                <ActiveModel as ::std::convert::From<$name>>::from(self)
            }
        }

        impl sea_orm::TryIntoModel<$name> for ActiveModel {
            fn try_into_model(self) -> ::std::result::Result<$name, sea_orm::DbErr> {
                ::std::result::Result::Ok($name { $($field: self.$field.unwrap(),)* })
            }
        }

        impl ::std::convert::TryFrom<ActiveModel> for $name {
            type Error = sea_orm::DbErr;
            fn try_from(model: ActiveModel) -> ::std::result::Result<$name, sea_orm::DbErr> {
                <ActiveModel as sea_orm::TryIntoModel<$name>>::try_into_model(model)
            }
        }

        impl sea_orm::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
        }
    };
}

// The parts of an entity that are written one by one.

#[attribute(sea_orm)]
#[on_type(entity)]
macro_rules! DeriveModel {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { entity [] } $fields:tt) => {
        $crate::DeriveModel! { $name $many $decl $args $where { entity [Entity] } $fields }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { entity [$($entity:tt)*] } $fields:tt) => {
        impl sea_orm::ModelTrait for $name {
            type Entity = $($entity)*;
        }
        impl sea_orm::FromQueryResult for $name {}
    };
}

#[attribute(sea_orm)]
#[on_type(model, column, active_model, primary_key, relation)]
macro_rules! DeriveEntity {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt
        { model $model:tt column $column:tt active_model $active:tt primary_key $key:tt relation $relation:tt } $fields:tt) => {
        impl sea_orm::Iden for $name {}
        impl sea_orm::IdenStatic for $name {}
        impl sea_orm::EntityTrait for $name {
            type Model = $crate::DeriveEntity!(@or $model Model);
            type ActiveModel = $crate::DeriveEntity!(@or $active ActiveModel);
            type Column = $crate::DeriveEntity!(@or $column Column);
            type PrimaryKey = $crate::DeriveEntity!(@or $key PrimaryKey);
            type Relation = $crate::DeriveEntity!(@or $relation Relation);
        }
    };
    (@or [] $default:ident) => { $default };
    (@or [$($given:tt)*] $default:ident) => { $($given)* };
}

macro_rules! DeriveColumn {
    ($name:ident $($rest:tt)*) => {
        impl sea_orm::Iden for $name {}
        impl sea_orm::IdenStatic for $name {}
    };
}

macro_rules! DerivePrimaryKey {
    ($name:ident $($rest:tt)*) => {
        impl sea_orm::Iden for $name {}
        impl sea_orm::IdenStatic for $name {}
        impl sea_orm::PrimaryKeyToColumn for $name {
            type Column = Column;
        }
    };
}

macro_rules! FromQueryResult {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] {} $fields:tt) => {
        impl<$($decl)*> sea_orm::FromQueryResult for $name<$($args)*> $($where)* {}
    };
}

macro_rules! DerivePartialModel {
    ($name:ident $many:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] {} $fields:tt) => {
        impl<$($decl)*> sea_orm::PartialModelTrait for $name<$($args)*> $($where)* {}
    };
}

#[attribute(sea_orm)]
#[on_type(active_model)]
#[on_field(ignore, skip)]
macro_rules! DeriveIntoActiveModel {
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { active_model [] } $fields:tt) => {
        $crate::DeriveIntoActiveModel! { $name $many $decl $args $where { active_model [ActiveModel] } $fields }
    };
    ($name:ident $many:ident $decl:tt $args:tt $where:tt { active_model $active:tt } { $($fields:tt)* }) => {
        $crate::DeriveIntoActiveModel! { @fields $name $decl $args $where $active [] $($fields)* }
    };
    (@fields $name:ident $decl:tt $args:tt $where:tt $active:tt [$($set:tt)*] $field:tt $pascal:tt $ty:tt { ignore [] skip [] } $($rest:tt)*) => {
        $crate::DeriveIntoActiveModel! { @fields $name $decl $args $where $active [$($set)* $field] $($rest)* }
    };
    (@fields $name:ident $decl:tt $args:tt $where:tt $active:tt $set:tt $field:tt $pascal:tt $ty:tt $left_out:tt $($rest:tt)*) => {
        $crate::DeriveIntoActiveModel! { @fields $name $decl $args $where $active $set $($rest)* }
    };
    (@fields $name:ident [$($decl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($active:tt)*] [$($field:ident)*]) => {
        impl<$($decl)*> sea_orm::IntoActiveModel<$($active)*> for $name<$($args)*> $($where)* {
            fn into_active_model(self) -> $($active)* {
                let mut active = <$($active)* as ::std::default::Default>::default();
                $(active.$field = sea_orm::IntoActiveValue::into_active_value(self.$field).into();)*
                active
            }
        }
    };
}
