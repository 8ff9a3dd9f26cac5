package it.lifesciencehub.meetings;

import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A meeting with everything that its page shows.
 *
 * @param starts when each agenda item begins
 * @param papers pinned by items, by version
 * @param expected the quorum that the answers promise; the one that is there once the meeting is opened
 * @param mine the caller's answer, or null
 * @param invited whether the caller is invited
 * @param place how it stands with the caller's place in the room, or null
 * @param missing what keeps the meeting from being called; for those who run it
 * @param silent how many have not answered
 * @param seriesLength meetings of its series, or 0
 */
public record MeetingView(
        Meeting meeting,
        List<Instant> starts,
        Map<Long, AgendaPapers.AgendaPaper> papers,
        List<Participant> participants,
        Quorum expected,
        MeetingAnswer mine,
        boolean invited,
        RegistrationStatus place,
        boolean mayRun,
        List<Problem> missing,
        int silent,
        int seriesLength)
        implements Serializable {}
