package it.lifesciencehub.invitations;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may write and send a campaign, and see what became of it: staff each one, a group's officers those of the group. */
@ApplicationScoped
class CampaignAccess {

    @Inject
    private GroupAccess groups;

    /** The campaign, or the refusal that fits who asks. */
    Campaign require(Campaign campaign) {
        Refusal.requireFound(campaign);
        if (Caller.current().staff()) {
            return campaign;
        }
        if (campaign.getGroup() == null) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        groups.requireOfficer(campaign.getGroup().getId());
        return campaign;
    }
}
