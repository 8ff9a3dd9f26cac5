package it.lifesciencehub.certificates;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.Locale;

/** When a certificate is issued, and how it is numbered. */
final class CertificatePolicy {

    private CertificatePolicy() {}

    /** Nobody has attended an event before its end. */
    static void requireOver(Event event, Instant now) {
        if (!event.isPublished() || !event.isOver(now)) {
            throw new Refusal(CertificateReason.EVENT_NOT_OVER);
        }
    }

    /** As in 2027-000042; more than six digits where a year needs them. */
    static String number(int year, int count) {
        return String.format(Locale.ROOT, "%d-%06d", year, count);
    }
}
