package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The transactions of leaving, each for itself; called by {@link LeaveService}. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LeaveWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AffiliationBook book;

    @Inject
    private OrganisationAccess access;

    @Inject
    private CompanyMails mails;

    @Inject
    @Any
    private Instance<OpenDuties> features;

    LeaveDesk desk(Long affiliationId) {
        Affiliation affiliation = book.affiliation(affiliationId);
        access.requireMayEnd(affiliation);
        Organisation organisation = affiliation.getOrganisation();
        boolean forCompany = Caller.current().staff() || access.isDelegateOf(organisation.getId());
        return new LeaveDesk(
                affiliationId,
                new OrganisationName(organisation.getId(), organisation.getName()),
                affiliation.getPerson().getName(),
                affiliation.getJobTitle(),
                affiliation.getFrom(),
                affiliation.getUntil(),
                access.isOwn(affiliation) && affiliation.isCurrent(),
                affiliation.isDelegate() && !book.hasOtherDelegate(affiliation),
                duties(affiliation),
                forCompany ? successors(affiliation) : List.of());
    }

    Long leaver(Long affiliationId) {
        return book.affiliation(affiliationId).getPerson().getId();
    }

    LocalDate today() {
        return book.today();
    }

    /** What the person holds in the organisation's name; nothing where they came back to it. */
    private List<OpenDuty> duties(Affiliation affiliation) {
        if (!affiliation.isCurrent()
                && book.current(affiliation.getOrganisation(), affiliation.getPerson())
                        .isPresent()) {
            return List.of();
        }
        return features.stream()
                .flatMap(feature ->
                        feature
                                .of(
                                        affiliation.getPerson().getId(),
                                        affiliation.getOrganisation().getId())
                                .stream())
                .sorted(Comparator.comparing(OpenDuty::day).thenComparing(OpenDuty::id))
                .toList();
    }

    private List<LeaveDesk.Successor> successors(Affiliation affiliation) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.LeaveDesk$Successor(p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName)) FROM Affiliation a JOIN a.person p"
                                + " WHERE a.organisation = :organisation AND a.until IS NULL AND p <> :leaver"
                                + " ORDER BY p.familyName, p.givenName, p.id",
                        LeaveDesk.Successor.class)
                .setParameter("organisation", affiliation.getOrganisation())
                .setParameter("leaver", affiliation.getPerson())
                .getResultList();
    }

    /** Ends it and tells whom it concerns; does nothing where it has ended already. */
    void end(Long affiliationId, LocalDate day) {
        Affiliation affiliation = book.affiliation(affiliationId);
        access.requireMayEnd(affiliation);
        // Two delegates who leave at once must not each take the other for the one who stays.
        em.lock(affiliation.getOrganisation(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(affiliation);
        if (!affiliation.isCurrent()) {
            return;
        }
        boolean lastDelegate = affiliation.isDelegate() && !book.hasOtherDelegate(affiliation);
        boolean own = access.isOwn(affiliation);
        book.end(affiliation, day);
        em.flush();
        if (own) {
            mails.tellDelegatesOfLeaver(affiliation, duties(affiliation));
        } else {
            mails.tellLeaver(affiliation);
        }
        if (lastDelegate) {
            mails.askForDelegate(affiliation);
        }
    }

    OpenDuties holderOf(String kind) {
        return Refusal.requireFound(features.stream()
                .filter(feature -> feature.holds(kind))
                .findFirst()
                .orElse(null));
    }
}
