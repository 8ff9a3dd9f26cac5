package it.lifesciencehub.newsletters;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What a subscriber wants, said by the link in a newsletter and without an account. */
@Stateless
@Guarded
public class SubscriptionPreferenceService {

    @Inject
    private SubscriptionLinks links;

    @Inject
    private SubscriptionBook book;

    @Inject
    private SubscriptionWork work;

    @Inject
    private Topics topics;

    @Allow(Role.ANYONE)
    public SubscriptionView look(String token) {
        NewsletterDelivery delivery = links.delivery(token);
        Set<String> mine = book.topicsOf(delivery.getSubscriber());
        List<TopicChoice> all = topics.all();
        return new SubscriptionView(
                delivery.getSubscriber().getAddress(),
                all,
                List.copyOf(mine),
                all.stream()
                        .filter(one -> mine.contains(one.key())
                                && delivery.getNewsletter().getTopics().contains(one.key()))
                        .toList());
    }

    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(String token, List<String> wanted, Language language) {
        Attempts.run(() -> {
            work.choose(token, wanted, language);
            return null;
        });
    }

    /** Nothing more of the topics of the mail that the link came with. Said again, it changes nothing. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void unsubscribe(String token, SubscriptionChannel channel) {
        Attempts.run(() -> {
            work.unsubscribe(token, channel);
            return null;
        });
    }

    /** Nothing more at all. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void endAll(String token) {
        Attempts.run(() -> {
            work.endAll(token);
            return null;
        });
    }
}
