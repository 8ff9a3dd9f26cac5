package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** Writing to those who came to an event, or who had a place and did not. */
@Stateless
@Guarded
public class FollowUpService {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Arrivals arrivals;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Makes an audience that keeps itself up to date and a draft that writes to it.
     *
     * @param campaignId a campaign to an event that is over
     * @param name of both; the audience's gets the moment added, since names of audiences are there once
     * @return the draft's id
     */
    @Allow(Role.STAFF)
    public Long begin(Long campaignId, boolean came, String name) {
        Campaign before = Refusal.requireFound(campaignId == null ? null : em.find(Campaign.class, campaignId));
        Event event = before.getEvent();
        if (event == null || !arrivals.areKept() || !event.getEndsAt().isBefore(clock.instant())) {
            throw new Refusal(InvitationReason.NOT_POSSIBLE_NOW);
        }
        String id = event.getId().toString();
        String title = name.strip().substring(0, Math.min(name.strip().length(), AudiencePolicy.MAX_NAME - 20));
        Audience audience = new Audience(
                title + " " + MOMENT.format(RomeTime.local(clock.instant())), Caller.current(), clock.instant());
        audience.ask(new ConditionDraft(1, ConditionKind.EVENT, false, id, null));
        audience.ask(new ConditionDraft(2, ConditionKind.CAME, !came, id, null));
        em.persist(audience);
        Campaign next = new Campaign(title, audience, null, Caller.current(), clock.instant());
        em.persist(next);
        em.flush();
        trail.record("audience.created", "Audience", audience.getId(), audience.getName(), "");
        trail.record("campaign.created", "Campaign", next.getId(), next.getName(), "");
        return next.getId();
    }
}
