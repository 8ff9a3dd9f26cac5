package it.lifesciencehub.speakers;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A speaker's page for staff.
 *
 * @param linkedOrganisation the organisation's id in the register, or null
 * @param linkedPerson the person's id, or null
 */
public record SpeakerDetail(
        Long id,
        long version,
        SpeakerForm form,
        SpeakerCard card,
        String photoConsent,
        Instant photoAt,
        Long linkedOrganisation,
        Long linkedPerson,
        List<SpeakerAppearance> appearances)
        implements Serializable {

    public SpeakerDetail {
        appearances = List.copyOf(appearances);
    }
}
