package it.lifesciencehub.invitations;

import it.lifesciencehub.programmes.SeatLook;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A session that somebody who was invited can choose.
 *
 * @param number of the session within its event
 * @param chosen whether it is chosen now
 * @param seats how its seats stand, or null where it has no number of them
 */
public record InvitationSession(
        int number, LocalisedText title, String room, Instant startsAt, Instant endsAt, boolean chosen, SeatLook seats)
        implements Serializable {}
