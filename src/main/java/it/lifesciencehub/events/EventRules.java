package it.lifesciencehub.events;

import java.time.Instant;
import java.util.List;

/**
 * Who gets a place and when one can ask for it.
 *
 * @param opensAt null: registration is open from publication on
 * @param closesAt null: registration closes when the event starts
 * @param total places in all, or null for no limit
 * @param perOrganisation places of one organisation, or null for no limit
 * @param groupCountsTogether whether an organisation counts together with its subsidiaries
 * @param overbookOnPurpose whether fewer places than are taken are meant
 * @param audiences rules for parts of those who come; each about other people
 * @param namesUntil until when a company may hold places without names and swap names, or null: it holds none, and swaps
 *     until the event starts
 */
public record EventRules(
        Instant opensAt,
        Instant closesAt,
        Approval approval,
        Integer total,
        Integer perOrganisation,
        boolean groupCountsTogether,
        WaitingPolicy waitingPolicy,
        boolean overbookOnPurpose,
        List<AudienceRule> audiences,
        OfferRule offers,
        Instant namesUntil) {

    public EventRules {
        audiences = List.copyOf(audiences);
    }

    /** Without rules for audiences, offers and unnamed places; approved by staff where anybody approves. */
    public EventRules(
            Instant opensAt,
            Instant closesAt,
            boolean approvalRequired,
            Integer total,
            Integer perOrganisation,
            boolean groupCountsTogether,
            WaitingPolicy waitingPolicy,
            boolean overbookOnPurpose) {
        this(
                opensAt,
                closesAt,
                Approval.of(approvalRequired),
                total,
                perOrganisation,
                groupCountsTogether,
                waitingPolicy,
                overbookOnPurpose,
                List.of(),
                OfferRule.NONE,
                null);
    }

    public EventRules withAudiences(List<AudienceRule> rules) {
        return new EventRules(
                opensAt,
                closesAt,
                approval,
                total,
                perOrganisation,
                groupCountsTogether,
                waitingPolicy,
                overbookOnPurpose,
                rules,
                offers,
                namesUntil);
    }

    public EventRules withOffers(OfferRule rule) {
        return new EventRules(
                opensAt,
                closesAt,
                approval,
                total,
                perOrganisation,
                groupCountsTogether,
                waitingPolicy,
                overbookOnPurpose,
                audiences,
                rule,
                namesUntil);
    }

    public EventRules withNamesUntil(Instant until) {
        return new EventRules(
                opensAt,
                closesAt,
                approval,
                total,
                perOrganisation,
                groupCountsTogether,
                waitingPolicy,
                overbookOnPurpose,
                audiences,
                offers,
                until);
    }
}
