package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingCondition;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.visits.ExclusionPolicy.Body;
import it.lifesciencehub.visits.ExclusionPolicy.Receiving;
import it.lifesciencehub.visits.ExclusionPolicy.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the rules of a visit about people, with what the register knows of where they work. In the caller's transaction. */
@ApplicationScoped
class VisitRules implements BookingCondition {

    private static final int LEVELS = 10;

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<RefusalReason> obstacle(Event event, Person person, Organisation organisation) {
        if (!Visit.KIND.equals(event.getKind().getCode())) {
            return Optional.empty();
        }
        return obstacle(rules(event.getId()), event, person, organisation).map(RefusalReason.class::cast);
    }

    /** The rules of the visit on this event, the oldest first. */
    List<VisitExclusion> rules(Long eventId) {
        return em.createNamedQuery(VisitExclusion.OF_EVENT, VisitExclusion.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    Optional<VisitReason> obstacle(
            List<VisitExclusion> exclusions, Event event, Person person, Organisation organisation) {
        if (exclusions.isEmpty()) {
            return Optional.empty();
        }
        List<Rule> rules = exclusions.stream().map(VisitExclusion::rule).toList();
        Organisation host = event.getHost();
        return ExclusionPolicy.obstacle(
                rules,
                host == null ? null : new Receiving(host.getId(), host.getSectors()),
                person.getId(),
                bodies(person, organisation));
    }

    private List<Body> bodies(Person person, Organisation organisation) {
        List<Organisation> organisations = new ArrayList<>(em.createQuery(
                        "SELECT a.organisation FROM Affiliation a WHERE a.person = :person AND a.until IS NULL",
                        Organisation.class)
                .setParameter("person", person)
                .getResultList());
        if (organisation != null && !organisations.contains(organisation)) {
            organisations.add(organisation);
        }
        return organisations.stream()
                .map(one -> new Body(line(one), one.getSectors()))
                .toList();
    }

    private static Set<Long> line(Organisation organisation) {
        Set<Long> line = new HashSet<>();
        Organisation one = organisation;
        for (int level = 0; one != null && level < LEVELS; level++) {
            line.add(one.getId());
            one = one.getParent();
        }
        return line;
    }
}
