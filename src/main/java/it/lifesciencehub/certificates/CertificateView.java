package it.lifesciencehub.certificates;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate as whoever holds it sees it.
 *
 * @param organisation null for somebody who came for themselves
 * @param minutes how long the person attended, or null where it is not said
 * @param revokedAt null while it is valid
 * @param code stands beside the number
 * @param address where it is verified, absolute
 */
public record CertificateView(
        String number,
        String code,
        String personName,
        String organisation,
        LocalisedText event,
        String place,
        Instant startsAt,
        Instant endsAt,
        Integer minutes,
        Instant issuedAt,
        Instant revokedAt,
        String address)
        implements Serializable {

    public boolean valid() {
        return revokedAt == null;
    }
}
