package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupPeople;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells those who run groups, and those who have actions, what is overdue: at most one mail a person and week. */
@Stateless
@Guarded
public class OverdueDigest {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overdue overdue;

    @Inject
    private GroupPeople members;

    @Inject
    private MinutesMails mails;

    @Inject
    private Clock clock;

    /** The ids of those whom something concerns today. */
    @Allow(Role.SYSTEM)
    public Set<Long> whom() {
        LocalDate today = today();
        Set<Long> people = new TreeSet<>();
        Map<Long, Set<Long>> officers = new HashMap<>();
        for (OverdueMinutes one : overdue.minutes(null, today)) {
            people.addAll(officers.computeIfAbsent(one.groupId(), group -> officers(group, today)));
        }
        for (ActionRow action : overdue.actions(null, today)) {
            people.addAll(officers.computeIfAbsent(action.groupId(), group -> officers(group, today)));
            if (action.ownerId() != null) {
                people.add(action.ownerId());
            }
        }
        return people;
    }

    /** @return whether a mail goes out; not a second one in the same week */
    @Allow(Role.SYSTEM)
    public boolean send(Long personId) {
        LocalDate today = today();
        LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Person person = em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        boolean sent = em.createQuery(
                                "SELECT COUNT(d) FROM MinutesDigest d WHERE d.person = :person AND d.weekOf = :week",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("week", week)
                        .getSingleResult()
                > 0;
        OverdueList list = sent ? null : list(personId, today);
        if (sent || list.isEmpty()) {
            return false;
        }
        em.persist(new MinutesDigest(person, week));
        mails.overdue(person, list);
        return true;
    }

    private OverdueList list(Long personId, LocalDate today) {
        Map<Long, Boolean> runs = new HashMap<>();
        List<OverdueMinutes> minutes = overdue.minutes(null, today).stream()
                .filter(one -> runs.computeIfAbsent(
                        one.groupId(), group -> officers(group, today).contains(personId)))
                .toList();
        List<ActionRow> actions = overdue.actions(null, today).stream()
                .filter(one -> personId.equals(one.ownerId())
                        || runs.computeIfAbsent(
                                one.groupId(), group -> officers(group, today).contains(personId)))
                .toList();
        return new OverdueList(minutes, actions);
    }

    private Set<Long> officers(Long groupId, LocalDate today) {
        return members.officersOn(groupId, today).stream().map(Person::getId).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return RomeTime.of(clock.instant()).toLocalDate();
    }
}
