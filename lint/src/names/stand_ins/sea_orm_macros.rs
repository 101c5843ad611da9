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
        impl sea_orm::IntoActiveModel<ActiveModel> for $name {
            fn into_active_model(self) -> ActiveModel {
                <ActiveModel as ::std::convert::From<$name>>::from(self)
            }
        }
        impl sea_orm::TryIntoModel<$name> for ActiveModel {}
        impl ::std::convert::TryFrom<ActiveModel> for $name {
            type Error = sea_orm::DbErr;
        }
        impl sea_orm::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
        }
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

        #[derive(Clone, Debug, PartialEq)]
        pub struct ActiveModel {
            $(pub $field: sea_orm::ActiveValue<$($ty)*>,)*
        }

        impl ::std::default::Default for ActiveModel {
            fn default() -> Self {
                ActiveModel { $($field: sea_orm::ActiveValue::NotSet,)* }
            }
        }

        impl ::std::convert::From<Model> for ActiveModel {
            fn from(model: Model) -> Self {
                ActiveModel { $($field: sea_orm::ActiveValue::Unchanged(model.$field),)* }
            }
        }
    };
}

macro_rules! DeriveRelation {
    ($name:ident $($rest:tt)*) => {
        impl sea_orm::RelationTrait for $name {}
        impl sea_orm::Iterable for $name {}
    };
}
