package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The marks on checked fields; only for the services of this feature, which decide who may. */
@ApplicationScoped
class CheckedFields {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What staff have marked; empty where they have marked nothing. */
    Set<OrganisationColumn> marked(Organisation organisation) {
        return of(organisation).stream()
                .map(CheckedField::getField)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationColumn.class)));
    }

    List<CheckedField> of(Organisation organisation) {
        return em.createQuery("SELECT f FROM CheckedField f WHERE f.organisation = :organisation", CheckedField.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    void mark(Organisation organisation, OrganisationColumn field) {
        em.persist(new CheckedField(organisation, field, Caller.current().name(), clock.instant()));
    }

    void unmark(CheckedField field) {
        em.remove(field);
    }

    /** Staff have looked at these fields just now; marks that are there carry the day on. */
    void checkedAgain(Organisation organisation, Set<OrganisationColumn> fields) {
        of(organisation).stream()
                .filter(field -> fields.contains(field.getField()))
                .forEach(field -> field.checkedAgain(Caller.current().name(), clock.instant()));
    }
}
