package it.lifesciencehub.newsletters;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What somebody who is signed in wants to have news of; their address is proven by their account. */
@Stateless
@Guarded
public class MySubscriptionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubscriptionBook book;

    @Inject
    private SubscriptionWork work;

    @Inject
    private Topics topics;

    @Allow(Role.PERSON)
    public SubscriptionView look() {
        Person person = Refusal.requireFound(em.find(Person.class, Caller.requirePersonId()));
        return new SubscriptionView(person.getEmail(), topics.all(), List.copyOf(book.topicsOf(person)), List.of());
    }

    @Allow(Role.PERSON)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(List<String> wanted, Language language) {
        Attempts.run(() -> {
            work.choose(Caller.requirePersonId(), wanted, language);
            return null;
        });
    }
}
