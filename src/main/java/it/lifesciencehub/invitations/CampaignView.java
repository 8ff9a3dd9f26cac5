package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A campaign as staff see it. @param event null for a plain message, as are {@code startsAt} and {@code endsAt} */
public record CampaignView(
        Long id,
        long version,
        CampaignForm form,
        CampaignState state,
        String audience,
        LocalisedText event,
        Instant startsAt,
        Instant endsAt,
        Instant plannedAt,
        Instant secondAt,
        Instant startedAt,
        Instant finishedAt)
        implements Serializable {

    static CampaignView of(Campaign campaign) {
        boolean event = campaign.getEvent() != null;
        return new CampaignView(
                campaign.getId(),
                campaign.getVersion(),
                CampaignForm.of(campaign),
                campaign.getState(),
                campaign.getAudience().getName(),
                event ? campaign.getEvent().getTitle() : null,
                event ? campaign.getEvent().getStartsAt() : null,
                event ? campaign.getEvent().getEndsAt() : null,
                campaign.getPlannedAt(),
                campaign.getSecondAt(),
                campaign.getStartedAt(),
                campaign.getFinishedAt());
    }

    public boolean draft() {
        return state == CampaignState.DRAFT;
    }

    /** Whether it has begun to send. */
    public boolean begun() {
        return startedAt != null;
    }
}
