package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
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
import java.util.Locale;

/** Bodies outside the association: those who keep the roundtable write them down, those who read it see who is sent there. */
@Stateless
@Guarded
public class OutsideBodyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoundtableAccess access;

    @Inject
    private Representatives representatives;

    @Inject
    private RoundtableTrail trail;

    /** @param day on which to say who represented the association; null for today */
    @Allow(Role.PERSON)
    public OutsideBodyDetail find(Long bodyId, LocalDate day) {
        OutsideBody body = Refusal.requireFound(bodyId == null ? null : em.find(OutsideBody.class, bodyId));
        access.requireReadable(body.getGroup());
        LocalDate asked = day == null ? access.today() : day;
        return new OutsideBodyDetail(
                body.getId(),
                body.getVersion(),
                body.getGroup().getSlug(),
                OutsideBodyForm.of(body),
                asked,
                representatives.at(bodyId, asked),
                representatives.ever(bodyId),
                access.mayRun(body.getGroup()));
    }

    /** @return the new body's id */
    @Allow(Role.PERSON)
    public Long add(String slug, OutsideBodyForm form) {
        WorkGroup group = access.group(slug);
        access.requireRunnable(group);
        RoundtablePolicy.bodyIsRight(form);
        OutsideBody body = new OutsideBody(group, clock.instant());
        body.describe(form, organisation(form.getOrganisation()));
        em.persist(body);
        trail.record("outside-body.added", body, "");
        return body.getId();
    }

    @Allow(Role.PERSON)
    public void change(Long bodyId, long version, OutsideBodyForm form) {
        OutsideBody body = Refusal.requireFound(bodyId == null ? null : em.find(OutsideBody.class, bodyId));
        access.requireRunnable(body.getGroup());
        body.requireVersion(version);
        RoundtablePolicy.bodyIsRight(form);
        body.describe(form, organisation(form.getOrganisation()));
        trail.record("outside-body.changed", body, body.isActive() ? "" : "inactive");
    }

    /** The one active organisation of this name or VAT number; null for nothing. */
    private Organisation organisation(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        List<Organisation> found = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.active = TRUE"
                                + " AND (LOWER(o.name) = :text OR o.vatNumber = :text)",
                        Organisation.class)
                .setParameter("text", text.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new Refusal(List.of(new Problem("organisation", RoundtableReason.ORGANISATION_NOT_FOUND)));
        }
        return found.get(0);
    }
}
