package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
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
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a campaign, sends it, plans it, stops it, reminds. */
@Stateless
@Guarded
public class CampaignSendingService {

    private static final Duration YEAR = Duration.ofDays(365);
    /** Below so many invitations of the last year the rate is assumed. */
    private static final long ENOUGH = 20;

    private static final int ASSUMED_RATE = 40;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AudienceReader reader;

    @Inject
    private CampaignAccess access;

    @Inject
    private CampaignWork work;

    @Inject
    private AuditTrail trail;

    /** What would happen; changes nothing. */
    @Allow({Role.STAFF, Role.PERSON})
    public CampaignCheck check(Long id) {
        Campaign campaign = found(id);
        List<RefusalReason> problems = new ArrayList<>();
        CampaignPolicy.missing(CampaignForm.of(campaign), campaign.getEvent(), clock.instant()).stream()
                .map(Problem::reason)
                .distinct()
                .forEach(problems::add);
        List<AudienceMember> members = reader.read(campaign.getAudience(), campaign.brief());
        Map<Exclusion, Long> leftOut = new EnumMap<>(Exclusion.class);
        Map<Long, Integer> byOrganisation = new HashMap<>();
        int chosen = 0;
        for (AudienceMember member : members) {
            if (member.chosen()) {
                chosen++;
                if (member.organisationId() != null) {
                    byOrganisation.merge(member.organisationId(), 1, Integer::sum);
                }
            } else {
                leftOut.merge(member.exclusion(), 1L, Long::sum);
            }
        }
        EventPlaces places = campaign.getEvent() == null
                ? null
                : em.find(EventPlaces.class, campaign.getEvent().getId());
        Integer share = places == null ? null : places.getCapacityPerOrganisation();
        int over = share == null
                ? 0
                : byOrganisation.values().stream()
                        .mapToInt(count -> Math.max(0, count - share))
                        .sum();
        long[] past = past();
        boolean assumed = past[0] < ENOUGH;
        int rate = assumed ? ASSUMED_RATE : (int) Math.round(100.0 * past[1] / past[0]);
        int first = campaign.getFirstWave() == null ? chosen : Math.min(chosen, campaign.getFirstWave());
        return new CampaignCheck(
                problems,
                first,
                chosen - first,
                leftOut,
                byOrganisation.size(),
                places == null ? null : places.getFree(),
                share,
                over,
                campaign.getEvent() != null && campaign.getEvent().isApprovalRequired(),
                rate,
                assumed,
                (int) Math.round((chosen - over) * rate / 100.0));
    }

    /** Invitations to events that were sent in the last year, and those that were accepted. */
    private long[] past() {
        List<InvitationState> all = List.of(InvitationState.values());
        return new long[] {past(all), past(List.of(InvitationState.ACCEPTED, InvitationState.NOMINATED))};
    }

    private long past(List<InvitationState> states) {
        return em.createQuery(
                        "SELECT COUNT(i) FROM Invitation i JOIN i.campaign c JOIN c.event e WHERE i.sentAt > :since"
                                + " AND i.state IN :states",
                        Long.class)
                .setParameter("since", clock.instant().minus(YEAR))
                .setParameter("states", states)
                .getSingleResult();
    }

    /**
     * Sends now, whatever the hour: the first part before this returns, the rest within seconds.
     *
     * @param version of the campaign as the caller saw it: pressed twice, it is sent once
     */
    @Allow({Role.STAFF, Role.PERSON})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(Long id, long version) {
        boolean atNight = found(id).getGroup() == null;
        if (!atNight && CampaignPolicy.isNight(clock.instant())) {
            throw new Refusal(InvitationReason.AT_NIGHT);
        }
        Attempts.run(() -> {
            work.start(id, version, atNight);
            return null;
        });
        work.sendSome(id);
    }

    /** @param when the wall clock time in Rome, not at night */
    @Allow({Role.STAFF, Role.PERSON})
    public void plan(Long id, long version, LocalDateTime when) {
        Campaign campaign = found(id);
        campaign.requireVersion(version);
        CampaignPolicy.requirePlan(RomeTime.instant(when), clock.instant());
        CampaignPolicy.requireSendable(CampaignForm.of(campaign), campaign.getEvent(), clock.instant());
        campaign.plan(RomeTime.instant(when));
        trail.record("campaign.planned", "Campaign", id, campaign.getName(), when.toString());
    }

    /** Back to a draft. */
    @Allow({Role.STAFF, Role.PERSON})
    public void unplan(Long id, long version) {
        Campaign campaign = found(id);
        campaign.requireVersion(version);
        campaign.unplan();
        trail.record("campaign.unplanned", "Campaign", id, campaign.getName(), "");
    }

    /** Nothing more leaves; what has left stays valid. */
    @Allow({Role.STAFF, Role.PERSON})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void stop(Long id) {
        found(id);
        Attempts.run(() -> {
            work.stop(id);
            return null;
        });
    }

    /** Reminds everybody who has not answered since a day; says how many. Not at night. */
    @Allow({Role.STAFF, Role.PERSON})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int remind(Long id) {
        found(id);
        if (CampaignPolicy.isNight(clock.instant())) {
            throw new Refusal(InvitationReason.AT_NIGHT);
        }
        return Attempts.run(() -> work.remind(id, true));
    }

    private Campaign found(Long id) {
        return access.require(id == null ? null : em.find(Campaign.class, id));
    }
}
