package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The transactions of sending: a campaign starts with all of its invitations written down at once, then their mails
 * follow in small parts, each invitation in the transaction of its mail. Any number of nodes may work on one campaign.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CampaignWork {

    static final int PART = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AudienceReader reader;

    @Inject
    private StandingReader standings;

    @Inject
    private CampaignMails mails;

    @Inject
    private AuditTrail trail;

    /**
     * Writes down the invitations of everybody who is in the audience now. Doing it again changes nothing.
     *
     * @param version of the campaign as the caller saw it, or null for the hub's own start of a planned one
     * @param atNight whether staff want it now, whatever the hour
     */
    void start(Long campaignId, Long version, boolean atNight) {
        Campaign campaign = locked(campaignId);
        if (version == null && campaign.getState() != CampaignState.PLANNED) {
            return;
        }
        if (version != null) {
            campaign.requireVersion(version);
        }
        Instant now = clock.instant();
        CampaignForm form = CampaignForm.of(campaign);
        CampaignPolicy.requireDraft(form);
        CampaignPolicy.requireSendable(form, campaign.getEvent(), now);
        List<AudienceMember> chosen =
                CampaignWaves.ordered(reader.read(campaign.getAudience(), campaign.brief()).stream()
                        .filter(AudienceMember::chosen)
                        .toList());
        if (chosen.isEmpty()) {
            throw new Refusal(InvitationReason.NOBODY_LEFT);
        }
        campaign.start(atNight, CampaignPolicy.secondWave(campaign, now).orElse(null), now);
        int place = 0;
        for (AudienceMember member : chosen) {
            em.persist(new Invitation(
                    campaign,
                    em.getReference(Person.class, member.personId()),
                    member.organisationId() == null
                            ? null
                            : em.getReference(Organisation.class, member.organisationId()),
                    member.reason(),
                    CampaignWaves.of(place++, campaign.getFirstWave()),
                    now));
        }
        record("campaign.started", campaign, String.valueOf(chosen.size()));
    }

    /** A planned campaign that cannot start any more is stopped, and says why in the trail. */
    void giveUp(Long campaignId, String why) {
        Campaign campaign = locked(campaignId);
        if (campaign.getState() == CampaignState.PLANNED) {
            campaign.stop(clock.instant());
            record("campaign.stopped", campaign, why);
        }
    }

    /**
     * Sends the next mails of a campaign.
     *
     * @return whether there may be more now
     */
    boolean sendSome(Long campaignId) {
        Campaign campaign = em.find(Campaign.class, campaignId);
        Instant now = clock.instant();
        if (campaign.getState() != CampaignState.SENDING) {
            return false;
        }
        int wave = campaign.waveDue(now);
        if (CampaignPolicy.isNight(now) && !(campaign.isAtNight() && wave == 1)) {
            return false;
        }
        if (campaign.getEvent() != null && !CampaignPolicy.takesAnswers(campaign.getEvent(), now)) {
            stop(campaignId);
            return false;
        }
        List<Long> ids = next(campaignId, wave);
        for (Long id : ids) {
            send(em.find(Invitation.class, id), now);
        }
        em.flush();
        if (ids.size() < PART && left(campaignId) == 0) {
            Campaign done = locked(campaignId);
            if (done.getState() == CampaignState.SENDING) {
                done.finish(now);
                record("campaign.finished", done, "");
            }
        }
        return ids.size() == PART;
    }

    private List<Long> next(Long campaignId, int wave) {
        List<?> ids = em.createNamedQuery(Invitation.NEXT)
                .setParameter(1, campaignId)
                .setParameter(2, wave)
                .setParameter(3, PART)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long left(Long campaignId) {
        return em.createQuery(
                        "SELECT COUNT(i) FROM Invitation i WHERE i.campaign.id = :campaign AND i.state ="
                                + " it.lifesciencehub.invitations.InvitationState.PREPARED",
                        Long.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /** What has changed since the invitation was written down counts: who has unsubscribed meanwhile gets nothing. */
    private void send(Invitation invitation, Instant now) {
        em.refresh(invitation);
        standings.exclusionNow(invitation).ifPresentOrElse(exclusion -> invitation.withdraw(exclusion.name()), () -> {
            mails.send(invitation);
            invitation.send(now);
        });
    }

    /** What has left has left; the rest does not leave any more. */
    void stop(Long campaignId) {
        Campaign campaign = locked(campaignId);
        campaign.stop(clock.instant());
        List<Invitation> prepared = em.createQuery(
                        "SELECT i FROM Invitation i WHERE i.campaign.id = :campaign AND i.state ="
                                + " it.lifesciencehub.invitations.InvitationState.PREPARED",
                        Invitation.class)
                .setParameter("campaign", campaignId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        prepared.forEach(invitation -> invitation.withdraw(null));
        record("campaign.stopped", campaign, String.valueOf(prepared.size()));
    }

    /** Campaigns with something to do: to start, or to send more. */
    List<Long> working() {
        return em.createNamedQuery(Campaign.WORKING, Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<Long> reminding() {
        return em.createNamedQuery(Campaign.REMINDING, Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Reminds those who have not answered, each once a day at most; by itself twice in all.
     *
     * @param byStaff whoever has the invitation since a day; else as many days as the campaign says
     * @return how many were reminded
     */
    int remind(Long campaignId, boolean byStaff) {
        Campaign campaign = em.find(Campaign.class, campaignId);
        Instant now = clock.instant();
        if (campaign == null
                || campaign.getEvent() == null
                || CampaignPolicy.isNight(now)
                || !CampaignPolicy.takesAnswers(campaign.getEvent(), now)) {
            return 0;
        }
        LocalDate today = RomeTime.of(now).toLocalDate();
        int days = byStaff || campaign.getRemindAfterDays() == null ? 1 : campaign.getRemindAfterDays();
        int most = byStaff ? Integer.MAX_VALUE : CampaignPolicy.MOST_REMINDERS;
        List<Long> ids = em.createNamedQuery(Invitation.SILENT, Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("today", today)
                .getResultList();
        List<String> reminded = new ArrayList<>();
        for (Long id : ids) {
            Invitation invitation = em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(invitation);
            if (CampaignPolicy.isToBeReminded(invitation, days, most, now)
                    && standings.exclusionNow(invitation).isEmpty()) {
                invitation.remind(today);
                mails.remind(invitation);
                reminded.add(invitation.getPerson().getName());
            }
        }
        if (!reminded.isEmpty()) {
            record("campaign.reminded", campaign, String.valueOf(reminded.size()));
        }
        return reminded.size();
    }

    private Campaign locked(Long campaignId) {
        Campaign campaign = Refusal.requireFound(
                campaignId == null ? null : em.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE));
        em.flush();
        em.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    private void record(String action, Campaign campaign, String detail) {
        trail.record(action, "Campaign", campaign.getId(), campaign.getName(), detail);
    }
}
