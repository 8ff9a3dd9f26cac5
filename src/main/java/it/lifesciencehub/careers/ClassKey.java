package it.lifesciencehub.careers;

import java.io.Serializable;

/**
 * How somebody comes to a class: staff by its id, its teacher by the secret of a private link.
 *
 * @param classId null with a link
 * @param token null for staff
 */
public record ClassKey(Long classId, String token) implements Serializable {

    public static ClassKey of(Long classId) {
        return new ClassKey(classId, null);
    }

    public static ClassKey of(String token) {
        return new ClassKey(null, token);
    }
}
