package it.lifesciencehub.papers;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who sees which of a group's papers. To everybody else a paper is not there, whatever link they have. */
@ApplicationScoped
class PaperAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    /** For whom the caller counts in the group. */
    Set<PaperAudience> audiences(Long groupId) {
        if (groups.mayRead(groupId)) {
            return EnumSet.allOf(PaperAudience.class);
        }
        return isOfMember()
                ? EnumSet.of(PaperAudience.MEMBERS, PaperAudience.PUBLIC)
                : EnumSet.of(PaperAudience.PUBLIC);
    }

    GroupPaper requireReadable(GroupPaper paper) {
        Refusal.requireFound(paper);
        Long groupId = paper.getGroup().getId();
        boolean may = audiences(groupId).contains(paper.getAudience());
        if (!may || paper.isWithdrawn() && !groups.mayRun(groupId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return paper;
    }

    /** Whether the caller works at an organisation whose membership is in force. */
    private boolean isOfMember() {
        Long personId = Caller.current().personId();
        return personId != null
                && em.createQuery(
                                        "SELECT COUNT(a) FROM Affiliation a WHERE a.person.id = :person AND a.until IS NULL"
                                                + " AND a.organisation.membershipStatus IN :states",
                                        Long.class)
                                .setParameter("person", personId)
                                .setParameter("states", List.of("ACTIVE", "GRACE", "LEAVING"))
                                .getSingleResult()
                        > 0;
    }
}
