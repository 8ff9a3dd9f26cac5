package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.MailCameBack;
import it.lifesciencehub.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes newsletters for tests, and looks at what came of them, past every cache. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class NewsletterScene {

    /** What opening a link must leave as it is. */
    private static final List<String> TABLES = List.of(
            "newsletter",
            "newsletter_subscriber",
            "newsletter_subscription",
            "newsletter_request",
            "newsletter_delivery",
            "mail_preference");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<MailCameBack> cameBack;

    static NewsletterForm form(String... topics) {
        NewsletterForm form = new NewsletterForm();
        form.setSubjectIt("Notizie " + UUID.randomUUID());
        form.setSubjectEn("News");
        form.setBodyIt("Un **bando** nuovo.");
        form.setBodyEn("A new **call**.");
        form.setTopics(List.of(topics));
        return form;
    }

    public List<MailMessage> mails(String address) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.recipientAddress = :address ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** The secret at the end of the first link of the hub's in the last mail to the address. */
    public String token(String address, String path) {
        List<MailMessage> mails = mails(address);
        String text = mails.get(mails.size() - 1).getTextBody();
        return Pattern.compile(Pattern.quote(path) + "(\\S+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link in " + text));
    }

    /** Each consent to a topic, live or not, as {@code given by, version, language, ended by}. */
    public List<String> consents(String address) {
        return em.createQuery(
                        "SELECT t.topic, t.givenBy, t.textVersion, t.language, t.endedBy FROM Subscription t"
                                + " WHERE t.subscriber.address = :address ORDER BY t.givenAt, t.topic",
                        Object[].class)
                .setParameter("address", address)
                .getResultStream()
                .map(Arrays::toString)
                .toList();
    }

    public long requests(String address) {
        return em.createQuery("SELECT COUNT(r) FROM SubscriptionRequest r WHERE r.address = :address", Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    public void askedAt(String address, Instant when) {
        em.createQuery("UPDATE SubscriptionRequest r SET r.askedAt = :when WHERE r.address = :address")
                .setParameter("when", when)
                .setParameter("address", address)
                .executeUpdate();
    }

    public void comesBack(MailMessage mail) {
        cameBack.fire(new MailCameBack(mail.getId(), mail.getSubjectType(), mail.getSubjectId()));
    }

    public Newsletter ofEvent(Long eventId) {
        return em.createQuery("SELECT n FROM Newsletter n WHERE n.event.id = :event", Newsletter.class)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public String image() {
        StringBuilder image = new StringBuilder();
        for (String table : TABLES) {
            List<?> rows = em.createNativeQuery("SELECT COUNT(*), SUM(version) FROM " + table)
                    .getResultList();
            image.append(table).append(Arrays.toString((Object[]) rows.get(0)));
        }
        return image.toString();
    }
}
