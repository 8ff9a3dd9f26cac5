package it.lifesciencehub.events;

import java.util.Optional;

/** Where what is known of somebody who speaks again and again comes from; the feature that keeps speakers has the bean. */
public interface SpeakerProfiles {

    /** The row for the speaker's profile as it is now, not as moderator; empty where there is no such profile. */
    Optional<SessionDraft.SpeakerDraft> of(Long profileId);
}
