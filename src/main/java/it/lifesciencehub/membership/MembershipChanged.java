package it.lifesciencehub.membership;

/** A membership took a step; told inside the transaction of the step. {@code from} is null for a beginning. */
public record MembershipChanged(
        Long membershipId, Long organisationId, MembershipAct act, MembershipStatus from, MembershipStatus to) {}
