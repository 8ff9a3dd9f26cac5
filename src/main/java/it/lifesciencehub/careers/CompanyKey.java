package it.lifesciencehub.careers;

import java.io.Serializable;

/**
 * How somebody comes to a company's desk: signed in as its delegate, or by the secret of a private link.
 *
 * @param organisationId null with a link
 * @param eventId null with a link
 * @param token null for who is signed in
 */
public record CompanyKey(Long organisationId, Long eventId, String token) implements Serializable {

    public static CompanyKey of(Long organisationId, Long eventId) {
        return new CompanyKey(organisationId, eventId, null);
    }

    public static CompanyKey of(String token) {
        return new CompanyKey(null, null, token);
    }
}
