package it.lifesciencehub.newsletters;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.newsletters.Subscription.Consent;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is subscribed to what. For services of this feature and of those that know the person behind a link of their own,
 * in their transaction; whether the caller may is decided there.
 */
@ApplicationScoped
public class SubscriptionBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Topics topics;

    @Inject
    private PersonRegister people;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What a person is subscribed to, as {@link Topic} writes it. */
    public Set<String> topicsOf(Person person) {
        return of(person).map(this::topicsOf).orElse(Set.of());
    }

    /** A person's topics are these and no others. */
    public void choose(Person person, Collection<String> wanted, SubscriptionChannel channel, Language language) {
        if (topics.known(wanted).isEmpty() && of(person).isEmpty()) {
            return;
        }
        choose(subscriber(person), wanted, channel, language);
    }

    void choose(Subscriber subscriber, Collection<String> wanted, SubscriptionChannel channel, Language language) {
        Set<String> chosen = topics.known(wanted);
        Set<String> gone = new TreeSet<>(topicsOf(subscriber));
        gone.removeAll(chosen);
        add(subscriber, chosen, Consent.now(channel, language, clock.instant()));
        end(subscriber, gone, channel);
    }

    Set<String> topicsOf(Subscriber subscriber) {
        return live(subscriber).stream().map(Subscription::getTopic).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are there already stay as they were given. */
    void add(Subscriber subscriber, Collection<String> wanted, Consent consent) {
        Set<String> more = new TreeSet<>(wanted);
        more.removeAll(topicsOf(subscriber));
        more.forEach(topic -> em.persist(new Subscription(subscriber, topic, consent)));
        em.flush();
        if (!more.isEmpty()) {
            record("newsletter.subscribed", subscriber, more, consent.channel());
        }
    }

    void end(Subscriber subscriber, Collection<String> unwanted, SubscriptionChannel channel) {
        Set<String> ended = new TreeSet<>();
        for (Subscription one : live(subscriber)) {
            if (unwanted.contains(one.getTopic())) {
                one.end(channel, clock.instant());
                ended.add(one.getTopic());
            }
        }
        em.flush();
        if (!ended.isEmpty()) {
            record("newsletter.unsubscribed", subscriber, ended, channel);
        }
    }

    private List<Subscription> live(Subscriber subscriber) {
        return em.createNamedQuery(Subscription.LIVE, Subscription.class)
                .setParameter("subscriber", subscriber)
                .getResultList();
    }

    Optional<Subscriber> of(Person person) {
        return em.createNamedQuery(Subscriber.BY_PERSON, Subscriber.class)
                .setParameter("person", person.getId())
                .getResultStream()
                .findFirst()
                .or(() -> byAddress(person.getEmail()));
    }

    private Optional<Subscriber> byAddress(String address) {
        return em.createNamedQuery(Subscriber.BY_ADDRESS, Subscriber.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** The subscriber with this address, whoever that is to the hub; a new one where nobody is. */
    Subscriber subscriber(SubscriptionRequest request) {
        Optional<Person> person = people.findByEmail(request.getAddress());
        if (person.isPresent()) {
            return subscriber(person.get());
        }
        Subscriber subscriber = byAddress(request.getAddress()).orElse(null);
        if (subscriber == null) {
            subscriber =
                    new Subscriber(request.getAddress(), request.getName(), request.getLanguage(), clock.instant());
            em.persist(subscriber);
        } else {
            subscriber.speak(request.getLanguage());
            if (request.getName() != null) {
                subscriber.call(request.getName());
            }
        }
        return subscriber;
    }

    private Subscriber subscriber(Person person) {
        Subscriber subscriber = of(person).orElse(null);
        if (subscriber == null) {
            subscriber = new Subscriber(person.getEmail(), null, person.getLanguage(), clock.instant());
            em.persist(subscriber);
        }
        subscriber.is(person);
        em.flush();
        return subscriber;
    }

    private void record(String action, Subscriber subscriber, Set<String> which, SubscriptionChannel channel) {
        trail.record(action, "Subscriber", subscriber.getId(), subscriber.getAddress(), channel + " " + which);
    }
}
