package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import java.io.Serializable;
import java.util.List;

/**
 * Everything about an organisation's membership.
 *
 * @param current the one that lasts, else the latest that ended, else null
 * @param earlier the others, latest first
 */
public record MembershipFile(
        Long organisationId,
        String organisationName,
        SizeClass size,
        MembershipView current,
        List<MembershipView> earlier)
        implements Serializable {

    /** Whether the organisation may begin a membership: it has none, or none that lasts. */
    public boolean mayBegin() {
        return current == null || !current.status().isOpen();
    }
}
