package it.lifesciencehub.papers;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Who sees which of a group's papers. To everybody else a paper is not there, whatever link they have. */
@ApplicationScoped
class PaperAccess {

    @Inject
    private GroupAccess groups;

    @Inject
    private OrganisationAccess organisations;

    /** For whom the caller counts in the group. */
    Set<PaperAudience> audiences(Long groupId) {
        if (groups.mayRead(groupId)) {
            return EnumSet.allOf(PaperAudience.class);
        }
        return organisations.worksAtMember()
                ? EnumSet.of(PaperAudience.MEMBERS, PaperAudience.PUBLIC)
                : EnumSet.of(PaperAudience.PUBLIC);
    }

    GroupPaper requireReadable(GroupPaper paper) {
        if (!mayRead(Refusal.requireFound(paper))) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return paper;
    }

    boolean mayRead(GroupPaper paper) {
        Long groupId = paper.getGroup().getId();
        return audiences(groupId).contains(paper.getAudience()) && (!paper.isWithdrawn() || groups.mayRun(groupId));
    }
}
