package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of an offer's private link shows.
 *
 * @param person whose place it is
 * @param organisation in whose name, or empty
 * @param until until when it can be accepted
 * @param open whether it can be answered now
 * @param party how many come together, and are answered for together; 1 for one alone
 */
public record OfferView(
        String person,
        String organisation,
        LocalisedText event,
        String slug,
        Instant startsAt,
        Instant endsAt,
        String venue,
        RegistrationStatus status,
        Instant until,
        boolean open,
        int party)
        implements Serializable {

    /** Where it stands for whoever reads it: an offer that nobody has ended yet has run out all the same. */
    public RegistrationStatus standing() {
        return status == RegistrationStatus.OFFERED && !open ? RegistrationStatus.EXPIRED : status;
    }
}
