package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules of giving places; plain, so that each can be tested by itself. */
public final class RegistrationPolicy {

    /** People who can be registered in one go. */
    public static final int MOST_AT_ONCE = 50;

    private RegistrationPolicy() {}

    /** How a new registration begins, and why. */
    public record Beginning(RegistrationStatus status, ChangeReason reason) {}

    /** The event takes registrations now. Staff may add people until it starts, whatever the window says. */
    public static void requireOpen(Event event, boolean byStaff, Instant now) {
        requireBooked(event);
        if (event.isCancelled()) {
            throw new Refusal(RegistrationReason.EVENT_CANCELLED);
        }
        if (!event.isPublished()) {
            throw new Refusal(RegistrationReason.EVENT_NOT_OPEN);
        }
        requireNotStarted(event, now);
        if (byStaff) {
            return;
        }
        Instant opens = event.getRegistrationOpensAt();
        if (opens != null && now.isBefore(opens)) {
            throw new Refusal(RegistrationReason.NOT_OPEN_YET);
        }
        if (!now.isBefore(event.registrationEnd())) {
            throw new Refusal(RegistrationReason.REGISTRATION_CLOSED);
        }
    }

    /** Where people are invited and answer, their answers alone take and free places. */
    public static void requireBooked(Event event) {
        if (event.isByInvitation()) {
            throw new Refusal(RegistrationReason.BY_INVITATION);
        }
    }

    /** Places can be given back, handed over and approved until the event starts. */
    public static void requireNotStarted(Event event, Instant now) {
        if (!now.isBefore(event.getStartsAt())) {
            throw new Refusal(RegistrationReason.EVENT_STARTED);
        }
    }

    /** The rules for those of whom this one is let them ask now; a narrower time than the event's. */
    public static void requireAudienceOpen(Collection<CapacityRule> applying, Instant now) {
        for (CapacityRule rule : applying) {
            if (rule.isBeforeOpening(now)) {
                throw new Refusal(RegistrationReason.AUDIENCE_NOT_OPEN_YET);
            }
            if (rule.isClosed(now)) {
                throw new Refusal(RegistrationReason.AUDIENCE_CLOSED);
            }
        }
    }

    /** @param organisationId with whom the place would be counted, or null */
    public static Beginning begin(PlaceRules rules, PlaceCount count, Long organisationId, boolean approvalNeeded) {
        return begin(rules, count, Counted.with(organisationId), approvalNeeded);
    }

    /** How somebody begins who is counted so. */
    public static Beginning begin(PlaceRules rules, PlaceCount count, Counted counted, boolean approvalNeeded) {
        return begin(rules, count, List.of(counted), approvalNeeded);
    }

    /** How a party begins that comes together or not at all; each of its people begins so. */
    public static Beginning begin(PlaceRules rules, PlaceCount count, List<Counted> party, boolean approvalNeeded) {
        if (approvalNeeded) {
            return new Beginning(RegistrationStatus.REQUESTED, ChangeReason.APPROVAL_NEEDED);
        }
        return obstacle(rules, count, party)
                .map(reason -> new Beginning(RegistrationStatus.WAITLISTED, reason))
                .orElseGet(() -> new Beginning(RegistrationStatus.CONFIRMED, ChangeReason.PLACE_FREE));
    }

    /** Why no place can be given now; empty where one can. */
    public static Optional<ChangeReason> obstacle(PlaceRules rules, PlaceCount count, Long organisationId) {
        return obstacle(rules, count, Counted.with(organisationId));
    }

    /** Why no place can be given now to somebody who is counted so; empty where one can. */
    public static Optional<ChangeReason> obstacle(PlaceRules rules, PlaceCount count, Counted counted) {
        if (!eventHasPlaceLeft(rules, count)) {
            return Optional.of(ChangeReason.EVENT_FULL);
        }
        if (!organisationHasQuotaLeft(rules, count, counted.organisationId())) {
            return Optional.of(ChangeReason.ORGANISATION_FULL);
        }
        return counted.rules().stream().allMatch(rule -> ruleHasPlaceLeft(rules, count, rule))
                ? Optional.empty()
                : Optional.of(ChangeReason.AUDIENCE_FULL);
    }

    /** Why a party cannot have all its places now; empty where it can. */
    public static Optional<ChangeReason> obstacle(PlaceRules rules, PlaceCount count, List<Counted> party) {
        PlaceCount trial = new PlaceCount(count);
        for (int i = 0; i < party.size(); i++) {
            Optional<ChangeReason> obstacle = obstacle(rules, trial, party.get(i));
            if (obstacle.isPresent()) {
                return i == 0 ? obstacle : Optional.of(ChangeReason.PARTY_DOES_NOT_FIT);
            }
            trial.take(party.get(i), 1);
        }
        return Optional.empty();
    }

    /** A party that no number of free places would be enough for could wait for ever. */
    public static void requireCanEverFit(PlaceRules rules, List<Counted> party) {
        if (obstacle(rules, new PlaceCount(), party).isPresent()) {
            throw new Refusal(RegistrationReason.PARTY_TOO_LARGE, party.size());
        }
    }

    public static boolean eventHasPlaceLeft(PlaceRules rules, PlaceCount count) {
        return rules.total() == null || count.taken() < rules.total();
    }

    public static boolean organisationHasQuotaLeft(PlaceRules rules, PlaceCount count, Long organisationId) {
        return organisationId == null
                || rules.perOrganisation() == null
                || count.takenBy(organisationId) < rules.perOrganisation();
    }

    public static boolean ruleHasPlaceLeft(PlaceRules rules, PlaceCount count, int rule) {
        Integer limit = rules.limits().get(rule);
        return limit == null || count.takenIn(rule) < limit;
    }
}
