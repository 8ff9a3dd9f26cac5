package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
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

    /** @param organisationId with whom the place would be counted, or null */
    public static Beginning begin(PlaceRules rules, PlaceCount count, Long organisationId, boolean approvalNeeded) {
        if (approvalNeeded) {
            return new Beginning(RegistrationStatus.REQUESTED, ChangeReason.APPROVAL_NEEDED);
        }
        return obstacle(rules, count, organisationId)
                .map(reason -> new Beginning(RegistrationStatus.WAITLISTED, reason))
                .orElseGet(() -> new Beginning(RegistrationStatus.CONFIRMED, ChangeReason.PLACE_FREE));
    }

    /** Why no place can be given now; empty where one can. */
    public static Optional<ChangeReason> obstacle(PlaceRules rules, PlaceCount count, Long organisationId) {
        if (!eventHasPlaceLeft(rules, count)) {
            return Optional.of(ChangeReason.EVENT_FULL);
        }
        if (!organisationHasQuotaLeft(rules, count, organisationId)) {
            return Optional.of(ChangeReason.ORGANISATION_FULL);
        }
        return Optional.empty();
    }

    public static boolean eventHasPlaceLeft(PlaceRules rules, PlaceCount count) {
        return rules.total() == null || count.taken() < rules.total();
    }

    public static boolean organisationHasQuotaLeft(PlaceRules rules, PlaceCount count, Long organisationId) {
        return organisationId == null
                || rules.perOrganisation() == null
                || count.takenBy(organisationId) < rules.perOrganisation();
    }
}
