package it.lifesciencehub.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A step that the rule of the day would take with a membership. */
public record MembershipDayStep(
        Long organisationId, String organisationName, MembershipAct act, LocalDate day, MembershipStatus to)
        implements Serializable {}
