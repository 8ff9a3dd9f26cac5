package it.lifesciencehub.invitations;

import it.lifesciencehub.mail.MailStatus;
import it.lifesciencehub.registrations.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;

/**
 * What became of one invitation.
 *
 * @param nominee whom the delegate has named, or null
 * @param mail how its last mail stands, or null where none was written
 * @param mailId the last mail, or null
 * @param came whether the person, or whom they named, was at the event; false where that is not known
 * @param place how the place of the person, or of whom they named, stands; null where there is none
 */
public record InvitationRow(
        Long id,
        Long personId,
        String name,
        String email,
        Long organisationId,
        String organisation,
        InvitationState state,
        int wave,
        WriteReason reason,
        String note,
        String nominee,
        Instant sentAt,
        Instant seenAt,
        Instant answeredAt,
        int reminders,
        Long mailId,
        MailStatus mail,
        RegistrationStatus place,
        boolean came)
        implements Serializable {

    public boolean withdrawable() {
        return state != InvitationState.WITHDRAWN;
    }

    /** Whether its mail can go out again, with a new link. */
    public boolean resendable() {
        return state != InvitationState.WITHDRAWN && state != InvitationState.PREPARED;
    }
}
