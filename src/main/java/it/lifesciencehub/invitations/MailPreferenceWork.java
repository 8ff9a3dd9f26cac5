package it.lifesciencehub.invitations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.newsletters.SubscriptionBook;
import it.lifesciencehub.newsletters.SubscriptionChannel;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The transactions of {@link MailPreferenceService}, which runs them again when somebody else was first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailPreferenceWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitationLinks links;

    @Inject
    private SubscriptionBook subscriptions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    static List<MailPreference> of(EntityManager em, Person person) {
        return em.createNamedQuery(MailPreference.OF_PERSON, MailPreference.class)
                .setParameter("person", person.getId())
                .getResultList();
    }

    void choose(String token, boolean invitations, boolean news, List<String> subscribed, Language language) {
        Invitation invitation = links.find(token);
        Caller.run(InvitationLinks.holder(invitation), () -> {
            say(invitation.getPerson(), MailTopic.INVITATIONS, invitations, PreferenceChannel.PAGE, language);
            say(invitation.getPerson(), MailTopic.NEWS, news, PreferenceChannel.PAGE, language);
            subscriptions.choose(invitation.getPerson(), subscribed, SubscriptionChannel.PREFERENCES, language);
        });
    }

    void unsubscribe(String token) {
        Invitation invitation = links.find(token);
        Person person = invitation.getPerson();
        MailTopic topic = invitation.getCampaign().brief().topic();
        Caller.run(
                InvitationLinks.holder(invitation),
                () -> say(person, topic, false, PreferenceChannel.ONE_CLICK, person.getLanguage()));
    }

    private void say(Person person, MailTopic topic, boolean wanted, PreferenceChannel channel, Language language) {
        MailPreference known = of(em, person).stream()
                .filter(one -> one.getTopic() == topic)
                .findFirst()
                .orElse(null);
        if (known != null && known.isWanted() == wanted) {
            return;
        }
        MailPreference preference = known == null ? new MailPreference(person, topic) : known;
        preference.say(wanted, channel, language, clock.instant());
        if (known == null) {
            em.persist(preference);
        }
        em.flush();
        trail.record(
                wanted ? "mail-preference.wanted" : "mail-preference.refused",
                "Person",
                person.getId(),
                person.getName(),
                topic + " " + channel);
    }
}
