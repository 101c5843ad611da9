#!/usr/bin/env python3
"""Writes APP.consent.toml for each application: which fields hold personal data, and that nothing is consented to.

    tags.py            writes beside this script
"""

from pathlib import Path

CATEGORIES = {
    "username": "user.account.username",
    "password": "user.authorization.password",
    "email": "user.contact.email",
    "name": "user.name",
    "token": "user.authorization",
    "ip": "user.device.ip_address",
    "agent": "user.device.user_agent",
    "photo": "user.content",
    "profile": "user.content",
}

# A line: the path of a type (or `column TABLE`), then `field:category`; `*:category` tags the type itself.
TAGS = {
    "lldap": """
lldap_auth::types::UserId *:username
lldap_domain::types::Email *:email
lldap_domain::types::JpegPhoto *:photo
lldap_domain::types::User display_name:name
lldap_domain::requests::CreateUserRequest display_name:name
lldap_domain::requests::UpdateUserRequest display_name:name
lldap_domain_model::model::users::Model lowercase_email:email display_name:name password_hash:password totp_secret:token
lldap_domain_model::model::password_reset_tokens::Model token:token
lldap_domain_handlers::handler::BindRequest password:password
lldap_auth::login::ClientSimpleLoginRequest password:password
lldap_auth::login::ServerLoginResponse token:token refresh_token:token
lldap_auth::password_reset::ServerPasswordResetResponse user_id:username token:token
lldap_auth::JWTClaims user:username
lldap_graphql_server::mutation::inputs::CreateUserInput id:username email:email display_name:name first_name:name last_name:name avatar:photo
lldap_graphql_server::mutation::inputs::UpdateUserInput id:username email:email display_name:name first_name:name last_name:name avatar:photo
lldap::configuration::Configuration ldap_user_email:email ldap_user_pass:password
lldap::cli::TestEmailOpts to:email
lldap_migration_tool::lldap::User password:password
lldap_set_password::CliOpts admin_username:username admin_password:password token:token username:username password:password
lldap_app::components::login::FormModel username:username password:password
lldap_app::components::create_user::CreateUserModel username:username password:password confirm_password:password
lldap_app::components::change_password::FormModel old_password:password password:password confirm_password:password
""",
    "torrust-index": """
torrust_index::models::user::UserAuthentication password_hash:password
torrust_index::models::user::UserProfile username:username email:email bio:profile avatar:photo
torrust_index::models::user::UserCompact username:username
torrust_index::models::user::UserFull username:username email:email bio:profile avatar:photo
torrust_index::models::tracker_key::TrackerKey key:token
torrust_index::models::response::TokenResponse token:token username:username
torrust_index::models::response::TorrentResponse uploader:username
torrust_index::models::torrent::TorrentListing uploader:username
torrust_index::web::api::server::v1::contexts::user::forms::RegistrationForm username:username email:email password:password confirm_password:password
torrust_index::web::api::server::v1::contexts::user::forms::LoginForm login:username password:password
torrust_index::web::api::server::v1::contexts::user::forms::JsonWebToken token:token
torrust_index::web::api::server::v1::contexts::user::forms::ChangePasswordForm current_password:password password:password confirm_password:password
torrust_index::web::api::server::v1::contexts::user::responses::TokenResponse token:token username:username
torrust_index::web::api::client::v1::contexts::user::forms::RegistrationForm username:username email:email password:password confirm_password:password
torrust_index::web::api::client::v1::contexts::user::forms::LoginForm login:username password:password
torrust_index::web::api::client::v1::contexts::user::forms::TokenVerificationForm token:token
torrust_index::web::api::client::v1::contexts::user::forms::TokenRenewalForm token:token
torrust_index::web::api::client::v1::contexts::user::forms::Username value:username
torrust_index::web::api::client::v1::contexts::user::responses::LoggedInUserData token:token username:username
torrust_index::web::api::client::v1::connection_info::ConnectionInfo token:token
torrust_index::upgrades::from_v1_0_0_to_v2_0_0::databases::sqlite_v1_0_0::UserRecordV1 username:username email:email password:password
torrust_index::upgrades::from_v1_0_0_to_v2_0_0::databases::sqlite_v1_0_0::TorrentRecordV1 uploader:username
torrust_index::console::commands::seeder::app::Args user:username password:password
""",
    "hook0": """
column user email:email password:password first_name:name last_name:name
column event ip:ip
hook0_api::handlers::auth::LoginPost email:email password:password
hook0_api::handlers::auth::LoginResponse access_token:token refresh_token:token email:email first_name:name last_name:name
hook0_api::handlers::auth::UserLookup password_hash:password email:email first_name:name last_name:name
hook0_api::handlers::auth::ResendClaim email:email first_name:name last_name:name
hook0_api::handlers::auth::EmailVerificationPost token:token
hook0_api::handlers::auth::BeginResetPasswordPost email:email
hook0_api::handlers::auth::ResetPasswordPost token:token new_password:password
hook0_api::handlers::auth::ChangePasswordPost new_password:password
hook0_api::handlers::auth::ResendVerificationEmailPost email:email
hook0_api::handlers::email_preferences::UnsubscribeReactivationPost token:token
hook0_api::handlers::events::Event ip:ip
hook0_api::handlers::events::EventWithPayload ip:ip
hook0_api::handlers::organizations::OrganizationUser email:email first_name:name last_name:name
hook0_api::handlers::organizations::UserInvitation email:email
hook0_api::handlers::registrations::RegistrationPost first_name:name last_name:name email:email password:password
hook0_api::hook0_client::EventOrganizationInvited email:email
hook0_api::keycloak_api::User email:email first_name:name last_name:name
hook0_api::password::UserIdentity email:email first_name:name last_name:name
hook0_api::reactivation_emails::Candidate email:email first_name:name
""",
    "matrix-authentication-service": """
mas_data_model::User username:username
mas_data_model::MatrixUser mxid:username display_name:name
mas_data_model::Password hashed_password:password
mas_data_model::UserRecoverySession email:email user_agent:agent ip_address:ip
mas_data_model::UserRecoveryTicket ticket:token
mas_data_model::UserEmail email:email
mas_data_model::UserEmailAuthentication email:email
mas_data_model::UserEmailAuthenticationCode code:token
mas_data_model::BrowserSession user_agent:agent last_active_ip:ip
mas_data_model::UserRegistration username:username display_name:name ip_address:ip user_agent:agent
mas_data_model::UserRegistrationPassword hashed_password:password
mas_data_model::CompatSession user_agent:agent last_active_ip:ip
mas_data_model::CompatAccessToken token:token
mas_data_model::CompatRefreshToken token:token
mas_data_model::Session user_agent:agent last_active_ip:ip
mas_data_model::DeviceCodeGrant ip_address:ip user_agent:agent
mas_data_model::AccessToken access_token:token
mas_data_model::RefreshToken refresh_token:token
mas_data_model::UpstreamOAuthLink subject:username human_account_name:username
mas_handlers::views::login::LoginForm username:username password:password
mas_handlers::views::register::password::RegisterForm username:username email:email password:password password_confirm:password
mas_handlers::views::recovery::start::StartRecoveryForm email:email
mas_handlers::views::register::steps::display_name::DisplayNameForm display_name:name
mas_handlers::compat::login::ResponseBody access_token:token user_id:username refresh_token:token
mas_handlers::admin::model::User username:username
mas_handlers::admin::model::UserEmail email:email
mas_handlers::graphql::mutations::user::SetPasswordInput current_password:password new_password:password
mas_handlers::graphql::mutations::user_email::AddEmailInput email:email
mas_handlers::graphql::mutations::user_email::StartEmailAuthenticationInput email:email password:password
mas_matrix::ProvisionRequest localpart:username displayname:name emails:email
mas_policy::model::RegisterInput username:username email:email
mas_cli::commands::manage::UserCreationRequest username:username hashed_password:password emails:email display_name:name
syn2mas::mas_writer::MasNewUser username:username
syn2mas::mas_writer::MasNewUserPassword hashed_password:password
syn2mas::mas_writer::MasNewEmailThreepid email:email
syn2mas::mas_writer::MasNewCompatAccessToken access_token:token
""",
    "backend": """
revolt_database::User username:username display_name:name avatar:photo profile:profile
revolt_database::Bot token:token
revolt_database::Webhook token:token
revolt_database::Member nickname:name avatar:photo
revolt_database::Masquerade name:name avatar:photo
revolt_database::events::rabbit::PayloadToService token:token
revolt_models::v0::User username:username display_name:name avatar:photo
revolt_models::v0::UserProfile content:profile
revolt_models::v0::Bot token:token
revolt_models::v0::PublicBot username:username avatar:photo
revolt_models::v0::Webhook token:token
revolt_models::v0::BannedUser username:username avatar:photo
revolt_models::v0::Member nickname:name avatar:photo
revolt_models::v0::DataEditUser display_name:name avatar:photo
revolt_models::v0::DataMemberEdit nickname:name avatar:photo
revolt_models::v0::DataSendFriendRequest username:username
revolt_delta::routes::onboard::complete::DataOnboard username:username
revolt_delta::routes::users::change_username::DataChangeUsername username:username password:password
revolt_delta::routes::webhooks::webhook_execute_github::GithubUser name:name email:email login:username
revolt_delta::routes::webhooks::webhook_execute_github::CommitAuthor email:email name:name username:username
revolt_bonfire::config::ProtocolConfiguration session_token:token
""",
}


def main():
    for app, lines in TAGS.items():
        out = ["# Tagged from outside, and nothing is consented to: every flow to a use is wanted.", ""]
        for line in lines.strip().splitlines():
            bin_, line = (("bin ", line[4:]) if line.startswith("bin ") else ("", line))
            column, line = (True, line[7:]) if line.startswith("column ") else (False, line)
            path, *fields = line.split()
            for field in fields:
                name, category = field.split(":")
                out.append("[[data]]")
                if column:
                    out.append(f'column = "{path}.{name}"')
                else:
                    out.append(f'path = "{bin_}{path}"' if name == "*" else f'path = "{bin_}{path}::{name}"')
                out.append(f'category = "{CATEGORIES[category]}"')
                out.append("purposes = []")
                out.append('reason = "every flow is wanted"')
                out.append("")
        Path(__file__).with_name(f"{app}.consent.toml").write_text("\n".join(out).rstrip() + "\n")


if __name__ == "__main__":
    main()
