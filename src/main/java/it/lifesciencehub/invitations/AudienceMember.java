package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.util.List;

/**
 * Somebody whom an audience names: why they are in it, and whether they are written to.
 *
 * @param organisationId the organisation of which the conditions are true, or where they work; null for neither
 * @param why the numbers of the conditions that let them in, from 0; empty for who is in it by hand
 * @param reason why the association may write, or null
 * @param grounds what staff have written down about it, or null
 * @param exclusion why they are not written to, or null for who is
 * @param asked invitations to them in the last 30 days
 */
public record AudienceMember(
        Long personId,
        String name,
        String email,
        Language language,
        Long organisationId,
        String organisation,
        List<Integer> why,
        WriteReason reason,
        String grounds,
        Exclusion exclusion,
        long asked)
        implements Serializable {

    public AudienceMember {
        why = List.copyOf(why);
    }

    public boolean chosen() {
        return exclusion == null;
    }
}
