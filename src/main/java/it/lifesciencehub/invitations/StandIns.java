package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody else comes: a place that the person has goes to the colleague; where they have none, the colleague is invited
 * in their place and decides for themselves. In the caller's transaction, under the lock of the event's places.
 */
@ApplicationScoped
class StandIns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitedPlaces places;

    @Inject
    private StandingReader standings;

    @Inject
    private CampaignMails mails;

    /** @return where the colleague stands, or null where they were only invited */
    RegistrationStatus replace(Invitation invitation, Person colleague, Instant now) {
        Event event = invitation.getCampaign().getEvent();
        Person person = invitation.getPerson();
        boolean has =
                places.standing(event.getId(), List.of(person.getId())).containsKey(person.getId());
        RegistrationStatus place = null;
        if (has) {
            place = places.handOver(event, person, colleague, invitation.getOrganisation());
        } else {
            invite(invitation, colleague, now);
        }
        invitation.nominate(colleague, now);
        return place;
    }

    /** Once: somebody who is invited already, or comes already, hears nothing more. */
    private void invite(Invitation invitation, Person colleague, Instant now) {
        boolean known = em.createNamedQuery(Invitation.INVITED, Long.class)
                .setParameter("campaign", invitation.getCampaign().getId())
                .getResultList()
                .contains(colleague.getId());
        if (known) {
            return;
        }
        Invitation next = new Invitation(
                invitation.getCampaign(),
                colleague,
                invitation.getOrganisation(),
                WriteReason.COLLEAGUE,
                invitation.getWave(),
                now);
        Optional<Exclusion> exclusion = standings.exclusionNow(next);
        if (exclusion.filter(one -> one == Exclusion.ALREADY_COMING).isPresent()) {
            return;
        }
        if (exclusion.isPresent()) {
            throw new Refusal(List.of(new Problem("nominee", InvitationReason.COLLEAGUE_NOT_REACHABLE)));
        }
        em.persist(next);
        mails.send(next);
        next.send(now);
    }
}
