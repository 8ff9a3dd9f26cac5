package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A campaign in the list. @param eventIt null for a plain message, as is {@code eventEn} */
public record CampaignRow(
        Long id,
        String name,
        CampaignState state,
        String eventIt,
        String eventEn,
        String audience,
        Instant createdAt,
        Instant plannedAt,
        Instant startedAt,
        long sent,
        long answered)
        implements Serializable {

    /** Empty for a plain message. */
    public String event(Language language) {
        return LocalisedText.pick(language, eventIt, eventEn);
    }
}
