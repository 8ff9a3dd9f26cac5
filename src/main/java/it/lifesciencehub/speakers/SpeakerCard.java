package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/**
 * What a page shows of a speaker beside name and role.
 *
 * @param photo where the photograph is, or null where there is none
 */
public record SpeakerCard(Long id, LocalisedText biography, String photo, LocalisedText photoText)
        implements Serializable {

    static SpeakerCard of(Speaker speaker) {
        return new SpeakerCard(speaker.getId(), speaker.getBiography(), photo(speaker), speaker.getPhotoText());
    }

    /** The address names the content, so that a new photograph is never hidden by one in a cache. */
    private static String photo(Speaker speaker) {
        return speaker.getPhoto() == null
                ? null
                : "/speaker-photos/" + speaker.getId() + "/"
                        + speaker.getPhoto().getContentHash().substring(0, 12) + ".jpg";
    }
}
