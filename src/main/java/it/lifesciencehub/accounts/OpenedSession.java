package it.lifesciencehub.accounts;

/**
 * A session that was just opened.
 *
 * @param step what is missing before it counts
 * @param staff whether it is a staff member's, who are signed out sooner
 */
public record OpenedSession(Long sessionId, SignInStep step, boolean staff) {}
