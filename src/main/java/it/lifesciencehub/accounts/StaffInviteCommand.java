package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.security.Role;

/** An invitation to the staff. */
public record StaffInviteCommand(Newcomer who, Role role) {}
