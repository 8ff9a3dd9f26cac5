package it.lifesciencehub.visits;

import java.io.Serializable;

/**
 * How somebody comes to a visit that they receive: signed in, by the event's id, or by the secret of a private link.
 *
 * @param eventId null with a link
 * @param token null for who is signed in
 */
public record HostKey(Long eventId, String token) implements Serializable {

    public static HostKey of(Long eventId) {
        return new HostKey(eventId, null);
    }

    public static HostKey of(String token) {
        return new HostKey(null, token);
    }
}
