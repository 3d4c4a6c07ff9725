//! The simulator's own cmdlets: what people do at their clients, and a look at the simulation.

use super::spec::cmdlets;

cmdlets! {
    mod new_sim_user;
    mod remove_sim_user;
    mod connect_sim_user;
    mod disconnect_sim_user;
    mod suspend_sim_connection;
    mod resume_sim_connection;
    mod set_sim_presence;
    mod set_sim_client;
    mod set_sim_mailbox;
    mod set_sim_relationship;
    mod send_sim_message;
    mod open_sim_toast;
    mod close_sim_toast;
    mod read_sim_mail;
    mod wait_sim_time;
    mod set_sim_tenant;
    mod get_sim_user;
    mod get_sim_message;
    mod get_sim_mailbox;
    mod get_sim_ledger;
    mod get_sim_clock;
    mod show_sim_why;
    mod get_sim_view;
    mod get_sim_what_if;
    mod get_sim_truth_table;
    mod assert_sim_message;
    mod assert_sim_mailbox;
    mod assert_sim_ledger;
    mod reset_sim;
}

pub use wait_sim_time::UNITS;
