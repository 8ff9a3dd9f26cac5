package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.formats.VatNumber;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What staff do with organisations. What a delegate may do stands in {@link CompanyService}. */
@Stateless
@Guarded
public class OrganisationService {

    /** Parents above parents at most; more is a circle. */
    private static final int MAX_LEVELS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Allow(Role.STAFF)
    public OrganisationDetail find(Long id) {
        return detail(require(id));
    }

    private OrganisationDetail detail(Organisation organisation) {
        Organisation parent = organisation.getParent();
        return new OrganisationDetail(
                organisation.getId(),
                organisation.getVersion(),
                organisation.isActive(),
                organisation.getCreatedAt(),
                OrganisationForm.of(organisation),
                parent == null ? null : new OrganisationName(parent.getId(), parent.getName()),
                em.createQuery(
                                "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name)"
                                        + " FROM Organisation o WHERE o.parent.id = :id ORDER BY o.name, o.id",
                                OrganisationName.class)
                        .setParameter("id", organisation.getId())
                        .getResultList());
    }

    /** What the head of its pages shows. */
    @Allow(Role.STAFF)
    public OrganisationFace face(Long id) {
        return Refusal.requireFound(em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationFace(o.id, o.name, o.acronym, o.kind,"
                                + " o.municipality, o.province, o.active, o.membershipStatus, o.membershipCategory,"
                                + " o.lastActivityAt) FROM Organisation o WHERE o.id = :id",
                        OrganisationFace.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    /** Names of organisations that hold the words, for suggestions; at most ten. */
    @Allow(Role.STAFF)
    public List<OrganisationName> suggest(String words) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name)"
                                + " FROM Organisation o WHERE o.searchText LIKE :words ESCAPE '!' ORDER BY o.name, o.id",
                        OrganisationName.class)
                .setParameter("words", SearchText.like(words))
                .setMaxResults(10)
                .getResultList();
    }

    /**
     * The one organisation that has this name or partita IVA.
     *
     * @param field the input that the text comes from, for the refusal
     */
    @Allow(Role.STAFF)
    public OrganisationName named(String field, String text) {
        List<Organisation> candidates = parents(text == null || text.isBlank() ? null : text.strip(), null);
        if (candidates.size() != 1) {
            throw new Refusal(List.of(new Problem(
                    field,
                    candidates.isEmpty() ? OrganisationReason.PARENT_NOT_FOUND : OrganisationReason.PARENT_AMBIGUOUS)));
        }
        return new OrganisationName(candidates.get(0).getId(), candidates.get(0).getName());
    }

    /** @return the new organisation's id */
    @Allow(Role.STAFF)
    public Long create(OrganisationForm form) {
        form.normalise();
        Organisation parent = checked(form, null);
        Organisation organisation = new Organisation(form.getName(), form.getKind(), clock.instant());
        form.applyTo(organisation);
        organisation.belongTo(parent);
        em.persist(organisation);
        flush(form);
        trail.record("organisation.created", "Organisation", organisation.getId(), organisation.getName(), "");
        return organisation.getId();
    }

    /** @param version the version that the form was filled with */
    @Allow(Role.STAFF)
    public void change(Long id, long version, OrganisationForm form) {
        Organisation organisation = require(id);
        organisation.requireVersion(version);
        form.normalise();
        form.setActive(organisation.isActive());
        Organisation parent = checked(form, organisation);
        OrganisationForm before = OrganisationForm.of(organisation);
        form.applyTo(organisation);
        organisation.belongTo(parent);
        flush(form);
        List<OrganisationChange> changes = OrganisationChange.between(before, form);
        if (!changes.isEmpty() || !Objects.equals(before.getParent(), form.getParent())) {
            trail.record(
                    "organisation.changed",
                    "Organisation",
                    id,
                    organisation.getName(),
                    OrganisationChange.summary(changes));
        }
    }

    /** Sets it inactive when it is gone, or active again. */
    @Allow(Role.STAFF)
    public void activate(Long id, long version, boolean active) {
        Organisation organisation = require(id);
        organisation.requireVersion(version);
        if (organisation.isActive() != active) {
            organisation.activate(active);
            trail.record(
                    active ? "organisation.activated" : "organisation.deactivated",
                    "Organisation",
                    id,
                    organisation.getName(),
                    "");
        }
    }

    private Organisation require(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }

    /** @return the parent that the form names, or null; refuses with every problem that there is */
    private Organisation checked(OrganisationForm form, Organisation self) {
        List<Problem> problems = new ArrayList<>(
                OrganisationPolicy.problems(form, LocalDate.now(clock).getYear()));
        taken("vatNumber", form.getVatNumber(), self)
                .ifPresent(other -> problems.add(
                        new Problem("vatNumber", OrganisationReason.VAT_NUMBER_TAKEN, other.getName(), other.getId())));
        taken("externalId", form.getExternalId(), self)
                .ifPresent(other -> problems.add(new Problem(
                        "externalId", OrganisationReason.EXTERNAL_ID_TAKEN, other.getName(), other.getId())));
        Organisation parent = null;
        List<Organisation> candidates = parents(form.getParent(), self);
        if (form.getParent() != null && candidates.size() != 1) {
            problems.add(new Problem(
                    "parent",
                    candidates.isEmpty() ? OrganisationReason.PARENT_NOT_FOUND : OrganisationReason.PARENT_AMBIGUOUS));
        } else if (!candidates.isEmpty()) {
            parent = candidates.get(0);
            if (self != null && isBelow(parent, self)) {
                problems.add(new Problem("parent", OrganisationReason.PARENT_IS_BELOW));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return parent;
    }

    /** The organisations that a text can mean: the present parent, else by partita IVA, else by name. */
    private List<Organisation> parents(String text, Organisation self) {
        if (text == null) {
            return List.of();
        }
        Organisation present = self == null ? null : self.getParent();
        if (present != null && present.getName().equals(text)) {
            return List.of(present);
        }
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.vatNumber = :vat OR o.name = :name", Organisation.class)
                .setParameter("vat", VatNumber.normalised(text))
                .setParameter("name", text)
                .setMaxResults(2)
                .getResultList();
    }

    private static boolean isBelow(Organisation candidate, Organisation self) {
        Organisation above = candidate;
        for (int level = 0; above != null; level++) {
            if (above.equals(self) || level > MAX_LEVELS) {
                return true;
            }
            above = above.getParent();
        }
        return false;
    }

    /** Another organisation that has this value in a unique field. */
    private Optional<Organisation> taken(String field, String value, Organisation self) {
        if (value == null) {
            return Optional.empty();
        }
        return em.createQuery("SELECT o FROM Organisation o WHERE o." + field + " = :value", Organisation.class)
                .setParameter("value", value)
                .getResultStream()
                .filter(other -> !other.equals(self))
                .findFirst();
    }

    /** Writes now; what another transaction has taken in the same moment is a refusal, not an error. */
    private void flush(OrganisationForm form) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        } catch (PersistenceException e) {
            throw form.getVatNumber() == null && form.getExternalId() == null
                    ? e
                    : new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
    }
}
