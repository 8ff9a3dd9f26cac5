package it.lifesciencehub.speakers;

import java.io.Serializable;

/** A speaker in staff's list. */
public record SpeakerRow(
        Long id,
        String name,
        String jobTitle,
        String organisationName,
        boolean withBiography,
        boolean withPhoto,
        long sessions)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.speakers.SpeakerRow("
            + "s.id, s.name, s.jobTitle, s.organisationName, s.biography.it, p.id,"
            + " (SELECT COUNT(e) FROM EventSpeaker e WHERE e.profileId = s.id)) FROM Speaker s LEFT JOIN s.photo p ";

    public SpeakerRow(
            Long id,
            String name,
            String jobTitle,
            String organisationName,
            String biography,
            Long photo,
            Long sessions) {
        this(id, name, jobTitle, organisationName, biography != null && !biography.isEmpty(), photo != null, sessions);
    }
}
