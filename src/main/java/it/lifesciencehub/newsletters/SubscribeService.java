package it.lifesciencehub.newsletters;

import it.lifesciencehub.accounts.AttemptLimits;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Subscribing without an account: asked for on the public page, confirmed by the button behind the link in the mail. The
 * page answers the same whoever the address belongs to.
 */
@Stateless
@Guarded
public class SubscribeService {

    @Inject
    private AttemptLimits limits;

    @Inject
    private SubscriptionWork work;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private Topics topics;

    @Allow(Role.ANYONE)
    public List<TopicChoice> topics() {
        return topics.all();
    }

    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask(SubscribeCommand typed) {
        SubscribeCommand who = SubscriptionPolicy.required(typed);
        limits.requireRequest(who.address(), Caller.current().remoteAddress());
        Attempts.run(() -> {
            work.ask(who);
            return null;
        });
    }

    /** What a confirmation would subscribe to; changes nothing. */
    @Allow(Role.ANYONE)
    public RequestView look(String token) {
        SubscriptionRequest request = links.request(token);
        return new RequestView(
                request.getAddress(),
                topics.all().stream()
                        .filter(one -> request.getTopics().contains(one.key()))
                        .toList());
    }

    /** A link works once. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void confirm(String token) {
        Attempts.run(() -> {
            work.confirm(token);
            return null;
        });
    }
}
