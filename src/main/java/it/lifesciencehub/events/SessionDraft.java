package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;
import java.util.List;

/**
 * A part of a programme as it comes from a form; times may be null.
 *
 * @param track the name of the line of sessions that it belongs to, empty where it is everybody's
 * @param about what it is about, or empty texts
 * @param seats how many can be in the room, or null for no limit
 */
public record SessionDraft(
        LocalisedText title,
        Instant startsAt,
        Instant endsAt,
        String room,
        SessionKind kind,
        LocalisedText track,
        LocalisedText about,
        List<SpeakerDraft> speakers,
        Integer seats) {

    private static final LocalisedText NONE = new LocalisedText("", "");

    public SessionDraft {
        kind = kind == null ? SessionKind.TALK : kind;
        speakers = List.copyOf(speakers);
    }

    /** Without a limit. */
    public SessionDraft(
            LocalisedText title,
            Instant startsAt,
            Instant endsAt,
            String room,
            SessionKind kind,
            LocalisedText track,
            LocalisedText about,
            List<SpeakerDraft> speakers) {
        this(title, startsAt, endsAt, room, kind, track, about, speakers, null);
    }

    public SessionDraft(
            LocalisedText title, Instant startsAt, Instant endsAt, String room, List<SpeakerDraft> speakers) {
        this(title, startsAt, endsAt, room, SessionKind.TALK, NONE, NONE, speakers);
    }

    /** The same session with this many seats, or null for no limit. */
    public SessionDraft seating(Integer number) {
        return new SessionDraft(title, startsAt, endsAt, room, kind, track, about, speakers, number);
    }

    /** Its seats; a break is nobody's choice and has none. */
    Integer limit() {
        return kind == SessionKind.BREAK ? null : seats;
    }

    /**
     * Somebody who speaks, or leads the session.
     *
     * @param profileId the speaker's profile, from which empty texts are filled; or null
     */
    public record SpeakerDraft(
            String name, String jobTitle, String organisationName, boolean moderator, Long profileId) {

        public SpeakerDraft(String name, String jobTitle, String organisationName, boolean moderator) {
            this(name, jobTitle, organisationName, moderator, null);
        }

        public boolean isBlank() {
            return profileId == null && (name == null || name.isBlank());
        }

        /** This row with what it leaves empty taken from the profile's. */
        SpeakerDraft filledFrom(SpeakerDraft profile) {
            return new SpeakerDraft(
                    or(name, profile.name()),
                    or(jobTitle, profile.jobTitle()),
                    or(organisationName, profile.organisationName()),
                    moderator,
                    profileId);
        }

        private static String or(String text, String other) {
            return text == null || text.isBlank() ? other : text;
        }
    }
}
