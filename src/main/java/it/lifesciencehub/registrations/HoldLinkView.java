package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * What the page shows by which a colleague fills a place that their company holds.
 *
 * @param address to which the link was sent, and with which the place is booked
 * @param until until when it can be filled
 */
public record HoldLinkView(
        String organisation,
        LocalisedText event,
        String slug,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String address,
        Instant until)
        implements Serializable {}
