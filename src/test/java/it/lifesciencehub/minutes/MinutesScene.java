package it.lifesciencehub.minutes;

import it.lifesciencehub.As;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.people.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What came of minutes, past every cache; and days that pass. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MinutesScene {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private MinutesService service;

    /** Writes a sentence on each item. */
    public void write(Person by, Long meetingId) {
        Minutes minutes = of(meetingId);
        List<EntryDraft> drafts = minutes.getEntries().stream()
                .map(entry ->
                        new EntryDraft(entry.getId(), entry.getVersion(), "Se ne parla.", List.of(), List.of(), false))
                .toList();
        As.person(by, () -> service.write(minutes.getId(), drafts));
    }

    /** With everything that hangs on them. */
    public Minutes of(Long meetingId) {
        Minutes minutes = em.createNamedQuery(Minutes.OF_MEETING, Minutes.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
        minutes.getEntries().forEach(entry -> {
            entry.getDecisions().size();
            entry.getActions().size();
            entry.getTexts().size();
        });
        return minutes;
    }

    /** Yesterday was the last day for comments. */
    public void commentsAreOver(Long minutesId) {
        update(
                "UPDATE minutes SET comments_until = ? WHERE id = ?",
                minutesId,
                LocalDate.now().minusDays(1));
    }

    /** The meeting was so many days ago. */
    public void heldDaysAgo(Long meetingId, int days) {
        Minutes minutes = of(meetingId);
        minutes.getMeeting()
                .getEvent()
                .schedule(
                        minutes.getMeeting().getEvent().getStartsAt().minusSeconds(86_400L * days),
                        minutes.getMeeting().getEvent().getEndsAt().minusSeconds(86_400L * days),
                        minutes.getMeeting().getEvent().getPlace());
    }

    /** It should have been done yesterday. */
    public void isDueYesterday(Long actionId) {
        update(
                "UPDATE action_item SET due_on = ? WHERE id = ?",
                actionId,
                LocalDate.now().minusDays(1));
    }

    /** Somebody wrote another text past the hub. */
    public void falsify(Long minutesId) {
        update("UPDATE minutes SET approved_text = ? WHERE id = ?", minutesId, "Altro testo");
    }

    private void update(String sql, Long id, Object value) {
        em.createNativeQuery(sql).setParameter(1, value).setParameter(2, id).executeUpdate();
    }

    /** Mails of a kind to somebody, the oldest first. */
    public List<MailMessage> mails(String kind, Person person) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address"
                                + " ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("kind", kind)
                .setParameter("address", person.getEmail())
                .getResultList();
    }
}
