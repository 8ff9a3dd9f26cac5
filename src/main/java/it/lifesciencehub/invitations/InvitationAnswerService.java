package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Answering by the private link, without an account: whoever has the link is the person it was sent to. Looking changes
 * nothing; when an answer returns, what it says is committed.
 */
@Stateless
@Guarded
public class InvitationAnswerService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitationLinks links;

    @Inject
    private InvitationAnswerWork work;

    @Inject
    private InvitedPlaces places;

    @Inject
    private Clock clock;

    /** @throws Refusal as gone where the link is wrong or the invitation withdrawn */
    @Allow(Role.ANYONE)
    public InvitationView look(String token) {
        Invitation invitation = links.requireStanding(token);
        Campaign campaign = invitation.getCampaign();
        Event event = campaign.getEvent();
        String organisation = invitation.getOrganisation() == null
                ? ""
                : invitation.getOrganisation().getName();
        if (event == null) {
            return new InvitationView(
                    invitation.getPerson().getName(),
                    organisation,
                    campaign.getSubject(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    "",
                    false,
                    false,
                    false,
                    null,
                    invitation.getState(),
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    false,
                    List.of(),
                    false);
        }
        Person comes = invitation.getNominee() == null ? invitation.getPerson() : invitation.getNominee();
        RegistrationStatus place =
                places.standing(event.getId(), List.of(comes.getId())).get(comes.getId());
        EventPlaces capacity = Refusal.requireFound(em.find(EventPlaces.class, event.getId()));
        return new InvitationView(
                invitation.getPerson().getName(),
                organisation,
                campaign.getSubject(),
                event.getTitle(),
                event.getSummary(),
                event.getSlug(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getPlace().line(),
                event.getPlace().isOnline(),
                event.isCancelled(),
                CampaignPolicy.takesAnswers(event, clock.instant()),
                event.registrationEnd(),
                invitation.getState(),
                invitation.getState().isAnswered() ? invitation.getNote() : null,
                invitation.getNominee() == null ? null : invitation.getNominee().getId(),
                invitation.getNominee() == null ? null : invitation.getNominee().getName(),
                place,
                event.isApprovalRequired(),
                capacity.getFree(),
                campaign.isNominating(),
                campaign.isNominating() || isDelegate(invitation) ? colleagues(invitation) : List.of(),
                !campaign.isNominating() && invitation.getOrganisation() != null);
    }

    private boolean isDelegate(Invitation invitation) {
        return invitation.getOrganisation() != null
                && ColleagueFinder.worksAt(em, invitation, invitation.getPerson().getId(), true);
    }

    private List<InvitationView.Colleague> colleagues(Invitation invitation) {
        if (invitation.getOrganisation() == null) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT p FROM Affiliation a JOIN a.person p WHERE a.until IS NULL"
                                + " AND a.organisation = :organisation ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("organisation", invitation.getOrganisation())
                .getResultStream()
                .map(person -> new InvitationView.Colleague(person.getId(), person.getName()))
                .toList();
    }

    /** Accepting takes a place at once, by the rules of booking: confirmed, waiting, or requested where staff approve. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InvitationAnswer answer(String token, InvitationReply reply) {
        return Attempts.run(() -> work.answer(token, reply));
    }

    /** Somebody has moved a pointer or pressed a key on the page of the link. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void see(String token) {
        Attempts.run(() -> {
            work.see(token);
            return null;
        });
    }
}
