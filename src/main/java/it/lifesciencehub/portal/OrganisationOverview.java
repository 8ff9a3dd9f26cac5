package it.lifesciencehub.portal;

import it.lifesciencehub.dossiers.FollowUpRow;
import it.lifesciencehub.dossiers.NoteRow;
import it.lifesciencehub.organisations.OrganisationName;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the first page about an organisation shows.
 *
 * @param membership the one that lasts, or the last one, or null
 * @param term its last term, or null
 * @param today the day in Rome, for what is overdue
 */
public record OrganisationOverview(
        OrganisationKey key,
        List<MissingData> missing,
        List<DelegateRow> delegates,
        List<OrganisationName> subsidiaries,
        MembershipCard membership,
        TermCard term,
        List<NextPlaces> places,
        List<NoteRow> notes,
        List<FollowUpRow> followUps,
        long openInvitations,
        LocalDate today)
        implements Serializable {

    public boolean termOverdue() {
        return term != null && term.overdue(today);
    }

    public boolean termDue() {
        return term != null && term.due();
    }

    public boolean nothingToDo() {
        return missing.isEmpty() && followUps.isEmpty() && openInvitations == 0 && !termDue();
    }
}
