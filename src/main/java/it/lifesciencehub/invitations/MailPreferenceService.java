package it.lifesciencehub.invitations;

import it.lifesciencehub.newsletters.SubscriptionBook;
import it.lifesciencehub.newsletters.Topics;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people want to get, said by the link in a mail and without an account. */
@Stateless
@Guarded
public class MailPreferenceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitationLinks links;

    @Inject
    private MailPreferenceWork work;

    @Inject
    private SubscriptionBook subscriptions;

    @Inject
    private Topics topics;

    @Allow(Role.ANYONE)
    public PreferencesView look(String token) {
        Invitation invitation = links.find(token);
        Person person = invitation.getPerson();
        List<MailPreference> said = MailPreferenceWork.of(em, person);
        return new PreferencesView(
                person.getName(),
                person.getEmail(),
                invitation.getCampaign().brief().topic(),
                wants(said, MailTopic.INVITATIONS),
                wants(said, MailTopic.NEWS),
                topics.all(),
                List.copyOf(subscriptions.topicsOf(person)));
    }

    private static boolean wants(List<MailPreference> said, MailTopic topic) {
        return said.stream().filter(one -> one.getTopic() == topic).allMatch(MailPreference::isWanted);
    }

    /** Sets everything at once. Said again, it changes nothing. @param subscribed keys of topics of newsletters */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void choose(
            String token, boolean invitations, boolean news, List<String> subscribed, Language language) {
        Attempts.run(() -> {
            work.choose(token, invitations, news, subscribed, language);
            return null;
        });
    }

    /** Nothing more of the kind of the mail that the link came with (RFC 8058). */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void unsubscribe(String token) {
        Attempts.run(() -> {
            work.unsubscribe(token);
            return null;
        });
    }
}
