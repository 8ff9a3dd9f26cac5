package it.lifesciencehub.groups;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;

/**
 * Who may what in one group: its members read, its officers (chair, vice chair, coordinator, secretary, of whatever
 * organisation) run it, staff do both. To everybody else what is inside a group is not there.
 */
@ApplicationScoped
public class GroupAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupRoster roster;

    /** Whether the caller holds any mandate in the group today. */
    public boolean isMember(Long groupId) {
        return holds(groupId, EnumSet.allOf(MandateRole.class));
    }

    /** Whether the caller runs the group today; being staff does not make an officer. */
    public boolean isOfficer(Long groupId) {
        return holds(groupId, GroupPeople.ROLES);
    }

    /** Whether the person runs any group today. */
    boolean runsSome(Long personId) {
        return em.createQuery(
                                "SELECT COUNT(m) FROM Mandate m WHERE m.person.id = :person AND m.role IN :roles"
                                        + " AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("roles", GroupPeople.ROLES)
                        .setParameter("day", RomeTime.today(clock))
                        .getSingleResult()
                > 0;
    }

    /** Whether the caller may read what is inside of the group. */
    public boolean mayRead(Long groupId) {
        return Caller.current().staff() || isMember(groupId);
    }

    /** Whether the caller may run the group. */
    public boolean mayRun(Long groupId) {
        return Caller.current().staff() || isOfficer(groupId);
    }

    /** Whether the caller is voting delegate or alternate of the organisation in the group today. */
    public boolean represents(Long groupId, Long organisationId) {
        Long personId = Caller.current().personId();
        return personId != null
                && roster.votingOrganisations(groupId, RomeTime.today(clock)).stream()
                        .anyMatch(one -> one.organisationId().equals(organisationId) && one.isVoiceOf(personId));
    }

    /** Refuses unless the caller may read what is inside of the group. */
    public void requireMember(Long groupId) {
        require(mayRead(groupId), false);
    }

    /** Refuses unless the caller may run the group; a member is told that they may not, others that there is nothing. */
    public void requireOfficer(Long groupId) {
        require(mayRun(groupId), isMember(groupId));
    }

    private static void require(boolean may, boolean known) {
        if (may) {
            return;
        }
        Identity caller = Caller.current();
        if (!caller.signedIn()) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        throw new Refusal(known ? CommonReason.FORBIDDEN : CommonReason.NOT_FOUND);
    }

    private boolean holds(Long groupId, Collection<MandateRole> roles) {
        Long personId = Caller.current().personId();
        return personId != null
                && groupId != null
                && em.createQuery(
                                        "SELECT COUNT(m) FROM Mandate m WHERE m.group.id = :group AND m.person.id = :person"
                                                + " AND m.role IN :roles AND m.since <= :day"
                                                + " AND (m.until IS NULL OR m.until >= :day)",
                                        Long.class)
                                .setParameter("group", groupId)
                                .setParameter("person", personId)
                                .setParameter("roles", roles)
                                .setParameter("day", RomeTime.today(clock))
                                .getSingleResult()
                        > 0;
    }
}
