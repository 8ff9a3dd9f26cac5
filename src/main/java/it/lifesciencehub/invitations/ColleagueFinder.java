package it.lifesciencehub.invitations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whom the holder of an invitation can name: somebody of the organisation in whose name they were invited. */
@ApplicationScoped
class ColleagueFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRegister people;

    /**
     * Whoever names must still work there, or be delegate where delegates are asked: a link is no better than the right
     * behind it. An address is not told apart from that of somebody who works elsewhere or is not known at all.
     *
     * @param asDelegate whether only a delegate may name
     */
    Person find(Invitation invitation, InvitationReply reply, boolean asDelegate) {
        boolean typed = reply.nomineeEmail() != null && !reply.nomineeEmail().isBlank();
        if (reply.nomineeId() == null && !typed) {
            throw new Refusal(List.of(new Problem("nominee", CommonReason.REQUIRED)));
        }
        Person person = reply.nomineeId() != null
                ? em.find(Person.class, reply.nomineeId())
                : people.findByEmail(reply.nomineeEmail()).orElse(null);
        boolean self = !asDelegate && invitation.getPerson().equals(person);
        if (person == null
                || self
                || invitation.getOrganisation() == null
                || !worksAt(em, invitation, invitation.getPerson().getId(), asDelegate)
                || !worksAt(em, invitation, person.getId(), false)) {
            throw new Refusal(
                    List.of(new Problem(typed ? "nomineeEmail" : "nominee", InvitationReason.NOT_A_COLLEAGUE)));
        }
        return person;
    }

    static boolean worksAt(EntityManager em, Invitation invitation, Long personId, boolean asDelegate) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Affiliation a WHERE a.person.id = :person AND a.until IS NULL"
                                        + " AND a.organisation = :organisation AND a.organisation.active = TRUE"
                                        + " AND (:any = TRUE OR a.delegate = TRUE)",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("organisation", invitation.getOrganisation())
                        .setParameter("any", !asDelegate)
                        .getSingleResult()
                > 0;
    }
}
