package it.lifesciencehub.events;

import java.time.Instant;

/**
 * Who gets a place and when one can ask for it.
 *
 * @param opensAt null: registration is open from publication on
 * @param closesAt null: registration closes when the event starts
 * @param total places in all, or null for no limit
 * @param perOrganisation places of one organisation, or null for no limit
 * @param groupCountsTogether whether an organisation counts together with its subsidiaries
 * @param overbookOnPurpose whether fewer places than are taken are meant
 */
public record EventRules(
        Instant opensAt,
        Instant closesAt,
        boolean approvalRequired,
        Integer total,
        Integer perOrganisation,
        boolean groupCountsTogether,
        WaitingPolicy waitingPolicy,
        boolean overbookOnPurpose) {}
