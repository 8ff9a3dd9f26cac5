package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which mails are sent once more when staff want all of them sent that have not left. */
@ExtendWith(ArquillianExtension.class)
class MailAgainIT {

    @Inject
    private Outbox outbox;

    @EJB
    private MailAgainService again;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final String mark = "a" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatFailedOrWasKeptAndCanBeReadIsSentOnce() throws Exception {
        add("failed1", MailStatus.FAILED, "550 no");
        add("failed2", MailStatus.FAILED, "550 no");
        add("kept", MailStatus.KEPT, null);
        add("forgotten", MailStatus.FAILED, "550 no");
        change("forgotten", "m.textBody = ''");
        add("returned", MailStatus.RETURNED, "5.1.1 unknown");
        add("sent", MailStatus.SENT, null);

        MailAgain preview = As.staff(() -> again.preview(mark));
        assertEquals(3, preview.mails());
        assertEquals(List.of(new MailAgain.Reason("550 no", 2), new MailAgain.Reason(null, 1)), preview.reasons());
        assertEquals(0, As.staff(() -> again.preview(mark + "x")).mails());

        assertEquals(3, As.staff(() -> again.sendAll(mark)));
        Map<String, MailStatus> now = states();
        // The hub's own worker may have claimed them meanwhile.
        for (String name : List.of("failed1", "failed2", "kept")) {
            assertTrue(List.of(MailStatus.WAITING, MailStatus.SENDING).contains(now.get(name)), name + now.get(name));
        }
        assertEquals(MailStatus.FAILED, now.get("forgotten"));
        assertEquals(MailStatus.RETURNED, now.get("returned"));
        assertEquals(MailStatus.SENT, now.get("sent"));
        assertEquals(0, As.staff(() -> again.sendAll(mark)));
    }

    @Test
    void onlyStaffMay() {
        Refusal refusal = assertThrows(Refusal.class, () -> As.nobody(() -> again.sendAll(mark)));
        assertEquals(CommonReason.NOT_SIGNED_IN, refusal.reason());
    }

    private void add(String name, MailStatus status, String error) throws Exception {
        transaction.begin();
        outbox.add(MailDraft.of(
                "test.mail",
                new Recipient(null, "Anna", name + "@" + mark + ".example", Language.IT),
                MailReason.REGISTERED,
                MailFixture.aText()));
        em.flush();
        em.createQuery("UPDATE MailMessage m SET m.status = :status, m.lastError = :error, m.version = m.version + 1"
                        + " WHERE m.recipientAddress = :address")
                .setParameter("status", status)
                .setParameter("error", error)
                .setParameter("address", name + "@" + mark + ".example")
                .executeUpdate();
        transaction.commit();
    }

    private void change(String name, String what) throws Exception {
        transaction.begin();
        em.createQuery("UPDATE MailMessage m SET " + what + " WHERE m.recipientAddress = :address")
                .setParameter("address", name + "@" + mark + ".example")
                .executeUpdate();
        transaction.commit();
    }

    private Map<String, MailStatus> states() throws Exception {
        transaction.begin();
        Map<String, MailStatus> states = em.createQuery(
                        "SELECT m.recipientAddress, m.status FROM MailMessage m WHERE m.recipientAddress LIKE :like",
                        Object[].class)
                .setParameter("like", "%@" + mark + ".example")
                .getResultStream()
                .collect(Collectors.toMap(row -> ((String) row[0]).substring(0, ((String) row[0]).indexOf('@')), row ->
                        (MailStatus) row[1]));
        transaction.rollback();
        return states;
    }
}
