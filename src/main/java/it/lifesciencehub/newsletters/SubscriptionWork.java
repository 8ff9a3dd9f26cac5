package it.lifesciencehub.newsletters;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.newsletters.Subscription.Consent;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** The transactions of subscribing, which their services run again when somebody else was first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SubscriptionWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubscriptionBook book;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private Topics topics;

    @Inject
    private NewsletterMails mails;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Whether the address is known makes no difference; one that was asked for often gets nothing more for a day. */
    void ask(SubscribeCommand who) {
        Set<String> chosen = topics.require(who.topics());
        Instant now = clock.instant();
        long recent = em.createNamedQuery(SubscriptionRequest.RECENT, Long.class)
                .setParameter("address", who.address())
                .setParameter("since", now.minus(Duration.ofDays(1)))
                .getSingleResult();
        if (recent >= SubscriptionPolicy.MOST_A_DAY) {
            return;
        }
        String token = Secrets.link();
        em.persist(new SubscriptionRequest(who, chosen, Secrets.hash(token), now));
        outbox.add(mails.confirmation(who, chosen, token));
    }

    void confirm(String token) {
        SubscriptionRequest request = links.request(token);
        em.lock(request, LockModeType.PESSIMISTIC_WRITE);
        Caller.run(holder(request.getName() == null ? request.getAddress() : request.getName()), () -> {
            Consent consent = new Consent(
                    SubscriptionChannel.CONFIRMED_BY_MAIL,
                    request.getTextVersion(),
                    request.getLanguage(),
                    clock.instant());
            book.add(book.subscriber(request), topics.known(request.getTopics()), consent);
            em.remove(request);
        });
    }

    void choose(String token, Collection<String> wanted, Language language) {
        NewsletterDelivery delivery = links.delivery(token);
        Subscriber subscriber = delivery.getSubscriber();
        Caller.run(
                holder(subscriber.getAddress()),
                () -> book.choose(subscriber, wanted, SubscriptionChannel.PREFERENCES, language));
    }

    /** Ends the topics of the mail that the link came with. */
    void unsubscribe(String token, SubscriptionChannel channel) {
        NewsletterDelivery delivery = links.delivery(token);
        end(delivery, delivery.getNewsletter().getTopics(), channel);
    }

    void endAll(String token) {
        NewsletterDelivery delivery = links.delivery(token);
        end(delivery, book.topicsOf(delivery.getSubscriber()), SubscriptionChannel.PREFERENCES);
    }

    private void end(NewsletterDelivery delivery, Collection<String> which, SubscriptionChannel channel) {
        Caller.run(holder(delivery.getSubscriber().getAddress()), () -> {
            book.end(delivery.getSubscriber(), which, channel);
            delivery.end(clock.instant());
        });
    }

    void choose(Long personId, Collection<String> wanted, Language language) {
        Person person = Refusal.requireFound(em.find(Person.class, personId));
        book.choose(person, wanted, SubscriptionChannel.ACCOUNT, language);
    }

    void endByStaff(Long subscriberId) {
        Subscriber subscriber = Refusal.requireFound(em.find(Subscriber.class, subscriberId));
        book.end(subscriber, book.topicsOf(subscriber), SubscriptionChannel.STAFF);
    }

    void forget() {
        em.createNamedQuery(SubscriptionRequest.FORGET)
                .setParameter("before", clock.instant().minus(SubscriptionRequest.LIFETIME))
                .executeUpdate();
    }

    /** Whoever comes by a link acts in the name of whom it was sent to, with no other right. */
    private static Identity holder(String name) {
        return new Identity(null, null, name, Set.of(), Caller.current().remoteAddress());
    }
}
