package it.lifesciencehub.groups;

/** Somebody was given a mandate, from whatever day on; fired in the transaction of the change. */
public record MandateGiven(Long mandateId, Long groupId, Long personId) {}
