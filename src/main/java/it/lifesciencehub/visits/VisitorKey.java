package it.lifesciencehub.visits;

import java.io.Serializable;

/**
 * How a visitor comes to the form of their data: signed in, by their registration's id, or by the secret of their link.
 *
 * @param registrationId null with a link
 * @param token null for who is signed in
 */
public record VisitorKey(Long registrationId, String token) implements Serializable {

    public static VisitorKey of(Long registrationId) {
        return new VisitorKey(registrationId, null);
    }

    public static VisitorKey of(String token) {
        return new VisitorKey(null, token);
    }
}
