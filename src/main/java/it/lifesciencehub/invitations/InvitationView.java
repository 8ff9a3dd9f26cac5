package it.lifesciencehub.invitations;

import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a private link shows.
 *
 * @param event the event's title, or null where there is none to answer to
 * @param open whether answers still count
 * @param deadline until when; null where there is no event
 * @param place how the place of the person, or of whom they named, stands; null where there is none
 * @param approval whether places are given on approval
 * @param free places that are left, or null for no limit
 * @param colleagues who can be named: where names are asked for, or for a delegate
 * @param replaceable whether a colleague of the same organisation can come instead
 */
public record InvitationView(
        String name,
        String organisation,
        LocalisedText subject,
        LocalisedText event,
        LocalisedText summary,
        String slug,
        Instant startsAt,
        Instant endsAt,
        String venue,
        boolean online,
        boolean cancelled,
        boolean open,
        Instant deadline,
        InvitationState state,
        String note,
        Long nomineeId,
        String nominee,
        RegistrationStatus place,
        boolean approval,
        Integer free,
        boolean nominating,
        List<Colleague> colleagues,
        boolean replaceable)
        implements Serializable {

    /** Somebody of the delegate's organisation. */
    public record Colleague(Long id, String name) implements Serializable {}

    public InvitationView {
        colleagues = List.copyOf(colleagues);
    }
}
