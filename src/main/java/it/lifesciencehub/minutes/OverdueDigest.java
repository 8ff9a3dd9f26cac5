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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** What is overdue today, by the ids of those whom it concerns; everybody has something. */
    @Allow(Role.SYSTEM)
    public Map<Long, OverdueList> lists() {
        LocalDate today = today();
        Map<Long, OverdueList> lists = new TreeMap<>();
        Map<Long, Set<Long>> officers = new HashMap<>();
        for (OverdueMinutes one : overdue.minutes(null, today)) {
            officers.computeIfAbsent(one.groupId(), group -> officers(group, today))
                    .forEach(person -> of(lists, person).minutes().add(one));
        }
        for (ActionRow action : overdue.actions(null, today)) {
            Set<Long> told = new HashSet<>(officers.computeIfAbsent(action.groupId(), group -> officers(group, today)));
            if (action.ownerId() != null) {
                told.add(action.ownerId());
            }
            told.forEach(person -> of(lists, person).actions().add(action));
        }
        return lists;
    }

    private static OverdueList of(Map<Long, OverdueList> lists, Long personId) {
        return lists.computeIfAbsent(personId, any -> new OverdueList(new ArrayList<>(), new ArrayList<>()));
    }

    /** @return whether a mail goes out; not a second one in the same week */
    @Allow(Role.SYSTEM)
    public boolean send(Long personId, OverdueList list) {
        LocalDate week = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Person person = em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        boolean sent = em.createQuery(
                                "SELECT COUNT(d) FROM MinutesDigest d WHERE d.person = :person AND d.weekOf = :week",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("week", week)
                        .getSingleResult()
                > 0;
        if (sent) {
            return false;
        }
        em.persist(new MinutesDigest(person, week));
        mails.overdue(person, list);
        return true;
    }

    private Set<Long> officers(Long groupId, LocalDate today) {
        return members.officersOn(groupId, today).stream().map(Person::getId).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }
}
