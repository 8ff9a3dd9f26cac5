package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The sites of an organisation. A site under another organisation's address is not found. */
@Stateless
@Guarded
public class SiteService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** Open ones first, the main one before the others. */
    @Allow(Role.STAFF)
    public List<SiteRow> list(Long organisationId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.SiteRow(s.id, s.name, s.kind, s.main, s.address,"
                                + " s.postcode, s.municipality, s.province, s.country, s.phone, s.closedOn)"
                                + " FROM Site s WHERE s.organisation.id = :organisation"
                                + " ORDER BY CASE WHEN s.closedOn IS NULL THEN 0 ELSE 1 END,"
                                + " CASE WHEN s.main = TRUE THEN 0 ELSE 1 END, s.name, s.id",
                        SiteRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    @Allow(Role.STAFF)
    public SiteDetail find(Long organisationId, Long siteId) {
        Site site = require(organisationId, siteId);
        return new SiteDetail(site.getId(), site.getVersion(), site.getClosedOn(), SiteForm.of(site));
    }

    /** @return the new site's id */
    @Allow(Role.STAFF)
    public Long add(Long organisationId, SiteForm form) {
        Organisation organisation =
                Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
        checked(form);
        Site site = new Site(organisation, clock.instant());
        form.applyTo(site);
        em.persist(site);
        makeMain(site, form.isMain());
        record("site.added", site, place(site));
        return site.getId();
    }

    /** @param version the version that the form was filled with */
    @Allow(Role.STAFF)
    public void change(Long organisationId, Long siteId, long version, SiteForm form) {
        Site site = require(organisationId, siteId);
        site.requireVersion(version);
        checked(form);
        form.applyTo(site);
        makeMain(site, form.isMain());
        record("site.changed", site, place(site));
    }

    /** @param day the last day on which it was in use; not after today */
    @Allow(Role.STAFF)
    public void close(Long organisationId, Long siteId, long version, LocalDate day) {
        Site site = require(organisationId, siteId);
        site.requireVersion(version);
        if (day == null) {
            throw new Refusal(List.of(new Problem("closedOn", CommonReason.REQUIRED)));
        }
        if (day.isAfter(RomeTime.today(clock))) {
            throw new Refusal(List.of(new Problem("closedOn", OrganisationReason.DAY_AHEAD)));
        }
        site.close(day);
        record("site.closed", site, day.toString());
    }

    @Allow(Role.STAFF)
    public void reopen(Long organisationId, Long siteId, long version) {
        Site site = require(organisationId, siteId);
        site.requireVersion(version);
        site.reopen();
        record("site.reopened", site, "");
    }

    private Site require(Long organisationId, Long siteId) {
        Site site = siteId == null ? null : em.find(Site.class, siteId);
        return Refusal.requireFound(
                site != null && site.getOrganisation().getId().equals(organisationId) ? site : null);
    }

    private static void checked(SiteForm form) {
        form.normalise();
        List<Problem> problems = SitePolicy.problems(form);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** One site at most is the main one. */
    private void makeMain(Site site, boolean main) {
        site.makeMain(main);
        if (site.isMain()) {
            em.createQuery(
                            "SELECT s FROM Site s WHERE s.organisation = :organisation AND s.main = TRUE"
                                    + " AND s.id <> :id",
                            Site.class)
                    .setParameter("organisation", site.getOrganisation())
                    .setParameter("id", site.getId())
                    .getResultList()
                    .forEach(other -> other.makeMain(false));
        }
    }

    private static String place(Site site) {
        return site.getAddress() == null ? site.getMunicipality() : site.getAddress() + ", " + site.getMunicipality();
    }

    private void record(String action, Site site, String detail) {
        trail.record(
                action,
                "Organisation",
                site.getOrganisation().getId(),
                site.getOrganisation().getName(),
                detail.isEmpty() ? site.getName() : site.getName() + ": " + detail);
    }
}
