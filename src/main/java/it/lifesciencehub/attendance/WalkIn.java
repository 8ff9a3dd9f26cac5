package it.lifesciencehub.attendance;

/**
 * Somebody at the door who is not on the list.
 *
 * @param key the telephone's own name for the wish; sent again, it counts once
 * @param organisation in whose name they say to come; may be empty
 * @param admit whether to let them in although no place is left, where the link allows it
 */
public record WalkIn(String key, String given, String family, String email, String organisation, boolean admit) {}
