//! The simulator's own cmdlets: what people do at their clients, and a look at the simulation.

use crate::powershell::host::CmdletSpec;

macro_rules! cmdlets {
    ($($file:ident)*) => {
        $(mod $file;)*
        /// Their tables.
        pub static ALL: &[&CmdletSpec] = &[$(&$file::SPEC),*];
    };
}

cmdlets! {
    new_sim_user remove_sim_user connect_sim_user disconnect_sim_user suspend_sim_connection resume_sim_connection
    set_sim_presence set_sim_client set_sim_mailbox set_sim_relationship send_sim_message open_sim_toast close_sim_toast
    read_sim_mail wait_sim_time set_sim_tenant get_sim_user get_sim_message get_sim_mailbox get_sim_ledger get_sim_clock
    show_sim_why assert_sim_message assert_sim_mailbox assert_sim_ledger reset_sim
}

pub use wait_sim_time::UNITS;
