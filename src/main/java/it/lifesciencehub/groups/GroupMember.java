package it.lifesciencehub.groups;

import java.io.Serializable;

/**
 * Somebody who holds a mandate in a group on a day.
 *
 * @param organisationId in whose name, or null for a personal mandate
 * @param organisationName likewise
 */
public record GroupMember(
        Long mandateId,
        Long personId,
        String givenName,
        String familyName,
        Long organisationId,
        String organisationName,
        MandateRole role)
        implements Serializable {

    public String personName() {
        return givenName + " " + familyName;
    }
}
