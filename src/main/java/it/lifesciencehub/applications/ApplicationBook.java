package it.lifesciencehub.applications;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Finds applications by id and by private link, and leads them from state to state with an entry in their history and
 * in the trail, in the caller's transaction. For the services of this feature, which decide who may.
 */
@ApplicationScoped
class ApplicationBook {

    /** Within this time of a new link no other one is sent: a flood of requests is no flood of mails. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    /** One that was sent; drafts are nobody's but the applicant's. */
    MembershipApplication require(Long id) {
        return sent(id == null ? null : em.find(MembershipApplication.class, id));
    }

    /** As {@link #require}, and nobody else can change it until the transaction ends. */
    MembershipApplication requireLocked(Long id, long version) {
        MembershipApplication application =
                sent(id == null ? null : em.find(MembershipApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
        application.requireVersion(version);
        return application;
    }

    private static MembershipApplication sent(MembershipApplication application) {
        Refusal.requireFound(application);
        return Refusal.requireFound(application.getSubmittedAt() == null ? null : application);
    }

    /** The application of a private link; refuses one that is unknown or over, and tells no more. */
    MembershipApplication ofLink(String secret) {
        return em.createNamedQuery(ApplicationLink.BY_HASH, ApplicationLink.class)
                .setParameter("hash", Secrets.hash(secret == null ? "" : secret))
                .getResultStream()
                .filter(link -> link.isUsable(clock.instant()))
                .map(ApplicationLink::getApplication)
                .findFirst()
                .orElseThrow(() -> new Refusal(ApplicationReason.APPLICATION_LINK_NOT_VALID));
    }

    MembershipApplication ofLinkLocked(String secret, long version) {
        MembershipApplication application = ofLink(secret);
        em.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        application.requireVersion(version);
        return application;
    }

    /** The absolute address of a new private link. */
    String newLink(MembershipApplication application) {
        String secret = Secrets.link();
        em.persist(new ApplicationLink(application, secret, clock.instant()));
        return settings.address("/join/" + secret);
    }

    boolean hasJustGotALink(MembershipApplication application) {
        return em.createNamedQuery(ApplicationLink.MADE_SINCE, Long.class)
                        .setParameter("application", application.getId())
                        .setParameter("since", clock.instant().minus(QUIET))
                        .getSingleResult()
                > 0;
    }

    List<ApplicationStep> steps(MembershipApplication application) {
        return em.createNamedQuery(ApplicationStep.OF_APPLICATION, ApplicationStep.class)
                .setParameter("application", application.getId())
                .getResultList();
    }

    /** The first step of one that was just made. */
    void begun(MembershipApplication application, ApplicationAct act) {
        em.persist(application);
        note(application, act, null, "", List.of(), false);
    }

    /** A step of the applicant. @param changed names of the fields that were changed */
    void byApplicant(MembershipApplication application, ApplicationAct act, String words, List<String> changed) {
        ApplicationStatus from = application.getStatus();
        application.act(act, clock.instant());
        note(application, act, from, words, changed, false);
    }

    /** A step of staff. */
    void byStaff(MembershipApplication application, ApplicationAct act, String words) {
        ApplicationStatus from = application.getStatus();
        application.act(act, clock.instant());
        note(application, act, from, words, List.of(), true);
    }

    void approved(MembershipApplication application, Membership membership, String words) {
        ApplicationStatus from = application.getStatus();
        application.become(membership, clock.instant());
        note(application, ApplicationAct.APPROVE, from, words, List.of(), true);
    }

    private void note(
            MembershipApplication application,
            ApplicationAct act,
            ApplicationStatus from,
            String words,
            List<String> changed,
            boolean byStaff) {
        em.persist(new ApplicationStep(
                application, act, from, words, changed, byStaff ? Caller.current() : null, clock.instant()));
        Organisation organisation = application.getOrganisation();
        trail.record(
                act.trailCode(),
                organisation == null ? "MembershipApplication" : "Organisation",
                organisation == null ? application.getId() : organisation.getId(),
                application.getApplicant().getName(),
                String.join(", ", changed));
    }
}
