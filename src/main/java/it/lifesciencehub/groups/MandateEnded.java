package it.lifesciencehub.groups;

/** A mandate's last day is known, or has come nearer; fired in the transaction of the change. */
public record MandateEnded(Long mandateId, Long groupId, Long personId) {}
