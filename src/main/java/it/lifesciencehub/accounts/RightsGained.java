package it.lifesciencehub.accounts;

/**
 * Somebody may do more from now on, and may owe a second factor for it: what is remembered of their sessions is void.
 * Fired by features that give rights, in the transaction of the change.
 */
public record RightsGained(Long personId) {}
