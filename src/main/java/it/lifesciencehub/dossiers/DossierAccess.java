package it.lifesciencehub.dossiers;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;

/**
 * Dossiers are staff's alone, which the services' annotations say. Here stands what depends on the note or the paper;
 * whatever belongs to another organisation than the one that is asked for is not found.
 */
final class DossierAccess {

    private DossierAccess() {}

    static Note requireOf(Long organisationId, Note note) {
        if (note == null || !note.getOrganisation().getId().equals(organisationId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return note;
    }

    static Paper requireOf(Long organisationId, Paper paper) {
        if (paper == null || !paper.getOrganisation().getId().equals(organisationId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return paper;
    }

    /** A note is changed by who wrote it, and by administrators. */
    static void requireAuthor(Note note) {
        if (!isAuthor(note.getAuthorAccountId())) {
            throw new Refusal(DossierReason.NOT_THE_AUTHOR);
        }
    }

    static boolean isAuthor(Long authorAccountId) {
        Identity caller = Caller.current();
        return caller.has(Role.ADMINISTRATOR) || authorAccountId != null && authorAccountId.equals(caller.accountId());
    }

    /** The files of a withdrawn paper are kept, but given to administrators alone. */
    static void requireReadable(Paper paper) {
        if (paper.isWithdrawn() && !Caller.current().has(Role.ADMINISTRATOR)) {
            throw new Refusal(DossierReason.PAPER_WITHDRAWN);
        }
    }
}
