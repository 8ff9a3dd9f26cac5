package it.lifesciencehub.invitations;

import it.lifesciencehub.As;
import it.lifesciencehub.mail.MailCameBack;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes audiences and campaigns for tests, and looks at what came of them, past every cache. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CampaignScene {

    /** What opening a link must leave as it is. */
    private static final List<String> TABLES = List.of(
            "invitation",
            "invitation_link",
            "campaign",
            "registration",
            "registration_change",
            "event_places",
            "mail_preference",
            "newsletter_subscription",
            "mail_message",
            "audit_entry");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AudienceService audiences;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Event<MailCameBack> cameBack;

    public void member(Organisation organisation) {
        em.createNativeQuery("UPDATE organisation SET membership_status = 'ACTIVE' WHERE id = ?")
                .setParameter(1, organisation.getId())
                .executeUpdate();
    }

    public void stop(String address) {
        em.createNativeQuery("INSERT INTO mail_stopped_address (id, version, address, detail, stopped_at)"
                        + " VALUES (?, 1, ?, 'no such user', CURRENT_TIMESTAMP)")
                .setParameter(1, System.nanoTime())
                .setParameter(2, address)
                .executeUpdate();
    }

    /** An audience of these people, and of nobody else. */
    public Long audience(List<Person> people) {
        return As.staff(() -> {
            Long id = audiences.create("Elenco " + UUID.randomUUID());
            people.forEach(person -> audiences.include(id, person.getEmail(), null));
            return id;
        });
    }

    /** A draft that can be sent. @param eventId null for a plain message */
    public Long campaign(Long audienceId, Long eventId, Consumer<CampaignForm> change) {
        CampaignForm form = new CampaignForm();
        form.setName("Campagna " + UUID.randomUUID());
        form.setAudienceId(audienceId);
        form.setEventId(eventId);
        form.setSubjectIt("Invito per {{name}}");
        form.setSubjectEn("Invitation for {{name}}");
        form.setBodyIt("Gentile {{name}} di {{organisation}}, ci vediamo.");
        form.setBodyEn("Dear {{name}} of {{organisation}}, see you.");
        form.setMostPerMonth(31);
        change.accept(form);
        return As.staff(() -> campaigns.create(form));
    }

    public Invitation invitation(Long campaignId, Person person) {
        return em.createQuery(
                        "SELECT i FROM Invitation i WHERE i.campaign.id = :campaign AND i.person.id = :person",
                        Invitation.class)
                .setParameter("campaign", campaignId)
                .setParameter("person", person.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The mails about an invitation, oldest first. */
    public List<MailMessage> mails(Invitation invitation) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectType = 'Invitation' AND m.subjectId = :id"
                                + " ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("id", invitation.getId())
                .getResultList();
    }

    /** The secret of the private link in the first mail. */
    public String token(Long campaignId, Person person) {
        String text = mails(invitation(campaignId, person)).get(0).getTextBody();
        Matcher link =
                Pattern.compile("/(?:invitations|mail-preferences)/(\\S+)").matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in " + text);
        }
        return link.group(1);
    }

    public void sentDaysAgo(Invitation invitation, int days) {
        em.createQuery("UPDATE Invitation i SET i.sentAt = :at WHERE i.id = :id")
                .setParameter("at", invitation.getSentAt().minusSeconds(days * 86_400L))
                .setParameter("id", invitation.getId())
                .executeUpdate();
    }

    /** As if the days between the waves were over. */
    public void secondWaveIsDue(Long campaignId) {
        em.createQuery("UPDATE Campaign c SET c.secondAt = c.startedAt WHERE c.id = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** Lets an event be over. */
    public void over(Long eventId) {
        em.createNativeQuery("UPDATE event SET starts_at = ?, ends_at = ? WHERE id = ?")
                .setParameter(1, java.sql.Timestamp.from(java.time.Instant.now().minusSeconds(7_200)))
                .setParameter(2, java.sql.Timestamp.from(java.time.Instant.now().minusSeconds(3_600)))
                .setParameter(3, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** What the mail feature says when a server refuses a mail for good. */
    public void comesBack(MailMessage mail) {
        cameBack.fire(new MailCameBack(mail.getId(), mail.getSubjectType(), mail.getSubjectId()));
    }

    /** Rows and versions of every table that an answer writes to, without what the hub's own jobs write meanwhile. */
    public String image() {
        StringBuilder image = new StringBuilder();
        for (String table : TABLES) {
            String versions = table.equals("audit_entry") || table.equals("mail_message") ? "0" : "SUM(version)";
            List<?> rows = em.createNativeQuery("SELECT COUNT(*), " + versions + " FROM " + table)
                    .getResultList();
            image.append(table)
                    .append(' ')
                    .append(java.util.Arrays.toString((Object[]) rows.get(0)))
                    .append('\n');
        }
        return image.toString();
    }
}
