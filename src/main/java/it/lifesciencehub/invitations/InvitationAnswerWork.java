package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The transactions of answering: take the lock of the event's places, check, write the answer, take or give back the
 * place. Called by {@link InvitationAnswerService}, which runs them again after a deadlock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class InvitationAnswerWork {

    private static final Set<InvitationAct> ANSWERS =
            Set.of(InvitationAct.ACCEPT, InvitationAct.HESITATE, InvitationAct.DECLINE, InvitationAct.NOMINATE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitationLinks links;

    @Inject
    private PlacesLock lock;

    @Inject
    private InvitedPlaces places;

    @Inject
    private ColleagueFinder colleagues;

    @Inject
    private StandIns standIns;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    InvitationAnswer answer(String token, InvitationReply reply) {
        Invitation invitation = links.requireStanding(token);
        return Caller.call(InvitationLinks.holder(invitation), () -> answer(invitation, reply));
    }

    private InvitationAnswer answer(Invitation invitation, InvitationReply reply) {
        Campaign campaign = invitation.getCampaign();
        Event event = campaign.getEvent();
        check(campaign, reply);
        lock.lock(event.getId());
        em.refresh(event);
        em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        if (invitation.getState() == InvitationState.WITHDRAWN) {
            throw new Refusal(InvitationReason.LINK_WITHDRAWN);
        }
        if (!CampaignPolicy.takesAnswers(event, clock.instant())) {
            throw new Refusal(InvitationReason.ANSWERS_CLOSED);
        }
        InvitationAct choice = reply.choice();
        // Whoever comes instead has a place of their own, which is not this person's to give back.
        Person before = invitation.getNominee() == null || !campaign.isNominating()
                ? invitation.getPerson()
                : invitation.getNominee();
        boolean had =
                invitation.getState() == InvitationState.ACCEPTED || invitation.getState() == InvitationState.NOMINATED;
        RegistrationStatus place = null;
        if (choice == InvitationAct.NOMINATE && !campaign.isNominating()) {
            place = standIns.replace(invitation, colleagues.find(invitation, reply, false), clock.instant());
        } else if (choice == InvitationAct.NOMINATE) {
            Person nominee = colleagues.find(invitation, reply, true);
            place = had && !before.equals(nominee)
                    ? places.handOver(event, before, nominee, invitation.getOrganisation())
                    : places.book(event, nominee, invitation.getOrganisation());
            invitation.nominate(nominee, clock.instant());
        } else if (choice == InvitationAct.ACCEPT) {
            place = places.book(event, invitation.getPerson(), invitation.getOrganisation());
            invitation.answer(choice, reply.words(), clock.instant());
        } else {
            // Who declines for themselves gives back a place that they have booked in another way, too.
            if (had || choice == InvitationAct.DECLINE && !campaign.isNominating()) {
                places.giveBack(event, before);
            }
            invitation.answer(choice, reply.words(), clock.instant());
        }
        em.flush();
        trail.record(
                "invitation.answered",
                "Invitation",
                invitation.getId(),
                invitation.getPerson().getName() + " – " + event.getTitle().getIt(),
                invitation.getState() + (place == null ? "" : " " + place));
        return new InvitationAnswer(invitation.getState(), place);
    }

    private static void check(Campaign campaign, InvitationReply reply) {
        if (reply.choice() == null || !ANSWERS.contains(reply.choice())) {
            throw new Refusal(List.of(new Problem("choice", InvitationReason.ANSWER_MISSING)));
        }
        boolean possible = !campaign.isNominating()
                || reply.choice() == InvitationAct.NOMINATE
                || reply.choice() == InvitationAct.DECLINE;
        if (campaign.getEvent() == null || !possible) {
            throw new Refusal(InvitationReason.NOT_POSSIBLE_NOW);
        }
        if (reply.words() != null && reply.words().strip().length() > Invitation.MAX_NOTE) {
            throw new Refusal(List.of(new Problem("words", CommonReason.TOO_LONG, Invitation.MAX_NOTE)));
        }
    }

    /** Somebody has moved on the page. Said again, or where the link does not count, it changes nothing. */
    void see(String token) {
        Invitation invitation = links.requireStanding(token);
        em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        if (invitation.getSeenAt() == null
                && InvitationLifecycle.next(invitation.getState(), InvitationAct.SEE)
                        .isPresent()) {
            invitation.see(clock.instant());
        }
    }
}
