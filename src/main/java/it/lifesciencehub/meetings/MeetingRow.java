package it.lifesciencehub.meetings;

import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting in a list.
 *
 * @param seriesNumber its place in a series, or null
 * @param invited how many are invited
 * @param answered how many of them have answered
 * @param mine what the caller has answered, or null
 * @param invitedMyself 1 where the caller is invited
 */
public record MeetingRow(
        Long id,
        String groupSlug,
        String groupIt,
        String groupEn,
        MeetingState state,
        String titleIt,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        String municipality,
        String onlineLink,
        Long seriesId,
        Integer seriesNumber,
        boolean seriesException,
        long invited,
        long answered,
        AnswerChoice mine,
        long invitedMyself)
        implements Serializable {

    /** The columns of the query, for meeting m with event e and group g; needs the parameter {@code me}. */
    static final String SELECT = "SELECT NEW it.lifesciencehub.meetings.MeetingRow(m.id, g.slug, g.name.it, g.name.en,"
            + " m.state, e.title.it, e.title.en, e.startsAt, e.endsAt, e.venueName, e.municipality, e.onlineLink, s.id,"
            + " m.seriesNumber, m.seriesException,"
            + " (SELECT COUNT(i) FROM MeetingInvitation i WHERE i.meeting = m AND i.withdrawnAt IS NULL),"
            + " (SELECT COUNT(b) FROM MeetingAnswer b WHERE b.meeting = m AND b.withdrawnAt IS NULL), a.choice,"
            + " (SELECT COUNT(j) FROM MeetingInvitation j WHERE j.meeting = m AND j.withdrawnAt IS NULL"
            + " AND j.person.id = :me)) FROM Meeting m JOIN m.event e JOIN m.group g LEFT JOIN m.series s"
            + " LEFT JOIN MeetingAnswer a ON a.meeting = m AND a.person.id = :me AND a.withdrawnAt IS NULL ";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public String group(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public EventPlace place() {
        return new EventPlace(venueName, null, municipality, onlineLink);
    }

    /** Invited, and has said nothing yet. */
    public boolean waitsForMe() {
        return state == MeetingState.CALLED && invitedMyself > 0 && mine == null;
    }

    public long silent() {
        return Math.max(0, invited - answered);
    }

    public String address() {
        return "/groups/" + groupSlug + "/meetings/" + id;
    }
}
