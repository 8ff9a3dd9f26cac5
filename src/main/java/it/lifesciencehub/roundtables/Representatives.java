package it.lifesciencehub.roundtables;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Who represents the association where on which day. Asked by services that have checked who may know. */
@ApplicationScoped
class Representatives {

    @PersistenceContext
    private EntityManager em;

    /** At every body of the group. */
    List<RepresentationRow> ofGroup(Long groupId, LocalDate day) {
        return rows("g.id = :id AND " + RepresentationRow.ON_DAY + RepresentationRow.BY_KIND, groupId, day);
    }

    List<RepresentationRow> at(Long bodyId, LocalDate day) {
        return rows("b.id = :id AND " + RepresentationRow.ON_DAY + RepresentationRow.BY_KIND, bodyId, day);
    }

    private List<RepresentationRow> rows(String condition, Long id, LocalDate day) {
        return em.createQuery(RepresentationRow.SELECT + "WHERE " + condition, RepresentationRow.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
    }

    /** Everybody who ever represented or will, the latest first. */
    List<RepresentationRow> ever(Long bodyId) {
        return em.createQuery(
                        RepresentationRow.SELECT + "WHERE b.id = :id ORDER BY r.since DESC, r.id DESC",
                        RepresentationRow.class)
                .setParameter("id", bodyId)
                .getResultList();
    }

    /** Who represents the association on the day on which the sitting begins, each once. */
    List<Person> on(Sitting sitting) {
        return em.createQuery(
                        "SELECT p FROM Person p WHERE EXISTS (SELECT r.id FROM Representation r WHERE r.person = p"
                                + " AND r.body = :body AND " + RepresentationRow.ON_DAY
                                + ") ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("body", sitting.getBody())
                .setParameter("day", day(sitting))
                .getResultList();
    }

    static LocalDate day(Sitting sitting) {
        return RomeTime.of(sitting.getStartsAt()).toLocalDate();
    }
}
