package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.mail.MailDeliveryView.DomainRow;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which mails leave first and which domains wait; the hub's own worker, which finds no mail server, lets them go again. */
@ExtendWith(ArquillianExtension.class)
class MailPaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Outbox outbox;

    @EJB
    private MailQueue queue;

    @EJB
    private MailDeliveryService delivery;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final String mark = "p" + UUID.randomUUID().toString().replace("-", "");
    private final HandedOver handedOver =
            new HandedOver(Path.of(System.getProperty("java.io.tmpdir"), "handed-over-" + mark));

    @AfterEach
    void letGo() throws Exception {
        transaction.begin();
        em.createQuery("UPDATE MailMessage m SET m.status = :kept, m.version = m.version + 1"
                        + " WHERE m.recipientAddress LIKE :address AND m.status <> :sent")
                .setParameter("kept", MailStatus.KEPT)
                .setParameter("address", "%@%" + mark + ".example")
                .setParameter("sent", MailStatus.SENT)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void aDomainThatIsBusySlowsItselfDownAndNoOther() throws Exception {
        String busy = mark + ".example";
        String other = "other-" + mark + ".example";
        add(3, busy, false);
        try (SmtpListener server = new SmtpListener("451 4.2.1 busy, come back later")) {
            until(() -> slowed(busy) != null, () -> deliver(server.server()));
        }
        assertTrue(
                slowed(busy).error().contains("come back later"), slowed(busy).error());
        assertTrue(slowed(busy).slowedUntil().isAfter(clock.instant()));
        dueNow();
        add(1, other, false);
        List<String> claimed = new ArrayList<>();
        until(() -> claimed.contains(other), () -> claimed.addAll(claimedDomains()));
        assertEquals(0, claimed.stream().filter(busy::equals).count(), "the busy domain is left alone");

        As.staff(() -> delivery.tryNow(slowed(busy).id()));
        List<String> trial = claimedDomains();
        assertTrue(
                trial.stream().filter(busy::equals).count() <= 1, "one mail tries, the others wait for it: " + trial);
        try (SmtpListener server = new SmtpListener()) {
            letAllWait();
            until(() -> slowed(busy) == null, () -> {
                As.staff(() -> {
                    DomainRow row = slowed(busy);
                    if (row != null) {
                        delivery.tryNow(row.id());
                    }
                });
                deliver(server.server());
            });
        }
    }

    @Test
    void whatGoesToOneOvertakesWhatGoesToMany() throws Exception {
        for (int i = 0; i < 3; i++) {
            add(50, "many" + i + "-" + mark + ".example", true);
        }
        add(1, mark + ".example", false);
        List<List<String>> claims = new ArrayList<>();
        until(
                () -> claims.stream().anyMatch(claim -> claim.contains(mark + ".example")),
                () -> claims.add(claimedDomains()));
        List<String> last = claims.get(claims.size() - 1);
        assertEquals(0, last.indexOf(mark + ".example"), last.toString());
    }

    @Test
    void ofOneDomainNoMoreLeaveAtOnceThanAreGoodForIt() throws Exception {
        add(130, mark + ".example", false);
        Instant begun = Instant.now();
        List<String> claimed = new ArrayList<>();
        until(() -> !claimed.isEmpty(), () -> claimed.addAll(claimedDomains()));
        for (int i = 0; i < 5; i++) {
            claimed.addAll(claimedDomains());
        }
        // 600 a minute: 100 at once, and ten more a second.
        long most = 100 + 10 * (1 + Duration.between(begun, Instant.now()).toSeconds());
        assertTrue(claimed.size() <= most, claimed.size() + " at once");
    }

    private void add(int many, String domain, boolean toMany) throws Exception {
        transaction.begin();
        IntStream.range(0, many).forEach(number -> {
            Recipient recipient = new Recipient(null, "Anna", number + "@" + domain, Language.IT);
            MailDraft draft = MailDraft.of("test.mail", recipient, MailReason.REGISTERED, MailFixture.aText());
            outbox.add(toMany ? draft.endedAt("https://hub.example/mail-preferences/1") : draft);
        });
        transaction.commit();
    }

    private List<String> claimedDomains() {
        return Caller.call(Identity.SYSTEM, () -> queue.claim(50)).stream()
                .map(MailMessage::getRecipientDomain)
                .filter(domain -> domain.contains(mark))
                .toList();
    }

    private void deliver(SmtpServer server) {
        Caller.run(Identity.SYSTEM, () -> {
            try (MailBatch batch = new MailBatch(queue, new MailOutcomes(queue::note), clock, server, handedOver, 0)) {
                batch.deliver();
            }
        });
    }

    private DomainRow slowed(String domain) {
        return As.staff(() -> delivery.view()).domains().stream()
                .filter(row -> row.name().equals(domain) && row.slowedUntil() != null)
                .findFirst()
                .orElse(null);
    }

    /** As if the pause of each mail after its failure were over. */
    private void dueNow() throws Exception {
        update("UPDATE MailMessage m SET m.nextAttemptAt = :time, m.version = m.version + 1"
                + " WHERE m.recipientAddress LIKE :address");
    }

    /** As if the workers that have claimed them had let them go. */
    private void letAllWait() throws Exception {
        update("UPDATE MailMessage m SET m.nextAttemptAt = :time, m.version = m.version + 1,"
                + " m.status = it.lifesciencehub.mail.MailStatus.WAITING WHERE m.recipientAddress LIKE :address");
    }

    private void update(String statement) throws Exception {
        transaction.begin();
        em.createQuery(statement)
                .setParameter("time", Instant.now().minusSeconds(60))
                .setParameter("address", "%@%" + mark + ".example")
                .executeUpdate();
        transaction.commit();
    }

    private void until(BooleanSupplier wanted, Runnable step) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it does not come");
            step.run();
        }
    }
}
