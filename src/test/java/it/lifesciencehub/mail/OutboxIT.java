package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The outbox against the real container and database. The hub's own worker runs meanwhile, with no mail server to be
 * found: what it does to a mail is what these tests would do, a failed attempt.
 */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final SmtpServer NOBODY =
            new SmtpServer("127.0.0.1", 1, null, "", false, "hub@hub.example", null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private Outbox outbox;

    @EJB
    private MailQueue queue;

    @EJB
    private MailService mails;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final HandedOver handedOver =
            new HandedOver(Path.of(System.getProperty("java.io.tmpdir"), "handed-over-" + mark));

    /** Other tests' mails may have been claimed here. */
    @AfterEach
    void letGo() throws Exception {
        committed(() -> em.createQuery("UPDATE MailMessage m SET m.status = :waiting, m.version = m.version + 1"
                        + " WHERE m.status = :sending")
                .setParameter("waiting", MailStatus.WAITING)
                .setParameter("sending", MailStatus.SENDING)
                .executeUpdate());
    }

    @Test
    void aRollbackLeavesNoMail() throws Exception {
        transaction.begin();
        outbox.add(draft(0, MailReason.REGISTERED));
        em.flush();
        assertEquals(1, rows().size());
        transaction.rollback();
        assertEquals(0, rows().size());
    }

    @Test
    void aCommitLeavesExactlyOneMail() throws Exception {
        add(1, MailReason.REGISTERED);
        MailMessage mail = onlyRow();
        assertEquals("<" + mail.getId() + "@lifesciencehub.example>", mail.getMessageId());
        assertTrue(mail.getTextBody().contains("Posto confermato")
                || mail.getTextBody().contains("confermato"));
    }

    @Test
    void refusesToWriteOutsideOfATransaction() {
        assertThrows(TransactionalException.class, () -> outbox.add(draft(0, MailReason.REGISTERED)));
    }

    @Test
    void aMailWithoutAReasonIsNotSentAndSaysWhy() throws Exception {
        add(1, null);
        assertEquals(MailStatus.SUPPRESSED, onlyRow().getStatus());
        assertEquals(SuppressionCause.NO_REASON, onlyRow().getSuppressedBecause());
        assertEquals(
                SuppressionCause.NO_REASON,
                As.staff(() -> mails.find(onlyRow().getId())).suppressedBecause());
    }

    @Test
    void aWorkerPassesOverWhatAnotherOneHolds() throws Exception {
        add(5, MailReason.REGISTERED);
        transaction.begin();
        try {
            // As the other worker does in its transaction, which is still open.
            Set<Long> held = Set.copyOf(due());
            Instant before = Instant.now();
            Set<Long> claimed = claim(100);
            assertTrue(Duration.between(before, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0, "it waited");
            claimed.retainAll(held);
            assertEquals(Set.of(), claimed);
            assertFalse(held.isEmpty());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void workersAtOnceNeverClaimTheSameMail() throws Exception {
        add(60, MailReason.REGISTERED);
        int workers = 6;
        CyclicBarrier together = new CyclicBarrier(workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            Callable<Set<Long>> worker = () -> {
                together.await(20, TimeUnit.SECONDS);
                Set<Long> mine = new HashSet<>();
                // Other tests' mails wait in the same outbox. An empty claim does not say that nothing is left: another
                // worker, the hub's own among them, may hold the rows at that moment.
                Instant end = Instant.now().plus(PATIENCE);
                do {
                    mine.addAll(claim(5));
                } while (waiting() > 0 && Instant.now().isBefore(end));
                return mine;
            };
            List<Future<Set<Long>>> results = threads.invokeAll(
                    IntStream.range(0, workers).mapToObj(i -> worker).toList());
            int sum = 0;
            Set<Long> all = new HashSet<>();
            for (Future<Set<Long>> result : results) {
                sum += result.get().size();
                all.addAll(result.get());
            }
            assertEquals(all.size(), sum, "a mail was claimed twice");
            for (MailMessage mail : rows()) {
                // SENDING or with an attempt, although not claimed here: the hub's own worker was quicker.
                boolean byTheHub = mail.getStatus() == MailStatus.SENDING || mail.getAttempts() > 0;
                assertTrue(all.contains(mail.getId()) || byTheHub, () -> "nobody claimed one " + mail.getStatus());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDeadWorkersMailIsTakenOver() throws Exception {
        add(1, MailReason.REGISTERED);
        Long id = onlyRow().getId();
        setTimes(MailStatus.SENDING, Instant.now().minusSeconds(1), 0);
        until(mail -> claim(100).contains(id) || mail.getAttempts() > 0);
    }

    @Test
    void aMailThatWasTakenBeforeTheHubWasKilledIsNotSentAgain() throws Exception {
        add(2, MailReason.REGISTERED);
        List<Long> ids = rows().stream().map(MailMessage::getId).sorted().toList();
        Instant claim = Instant.now().plusSeconds(300).truncatedTo(ChronoUnit.MICROS);
        setTimes(MailStatus.SENDING, claim, 0);
        List<HandedOver.Taken> handedOver = List.of(
                new HandedOver.Taken(ids.get(0), claim.toEpochMilli()),
                new HandedOver.Taken(ids.get(1), claim.toEpochMilli() - 5_000),
                new HandedOver.Taken(Long.MAX_VALUE, claim.toEpochMilli()));
        assertEquals(
                1,
                Caller.call(Identity.SYSTEM, () -> queue.takenBefore(handedOver))
                        .intValue());
        assertEquals(
                0,
                Caller.call(Identity.SYSTEM, () -> queue.takenBefore(handedOver))
                        .intValue());
        assertEquals(
                List.of(MailStatus.SENT, MailStatus.SENDING),
                rows().stream()
                        .sorted(Comparator.comparing(MailMessage::getId))
                        .map(MailMessage::getStatus)
                        .toList());
    }

    @Test
    void aServerThatIsAwayCostsTimeAndNoMail() throws Exception {
        add(1, MailReason.REGISTERED);
        for (int i = 0; i < 10; i++) {
            deliver(NOBODY);
        }
        MailMessage mail = until(row -> row.getStatus() == MailStatus.WAITING);
        assertEquals(0, mail.getAttempts(), "the mail was blamed for the server");
        try (SmtpListener back = new SmtpListener()) {
            until(row -> {
                deliver(back.server());
                return row.getStatus() == MailStatus.SENT;
            });
        }
    }

    @Test
    void aMailThatFailsTheEighthTimeWaitsForStaffWhoSendItAgain() throws Exception {
        add(1, MailReason.REGISTERED);
        setTimes(MailStatus.WAITING, Instant.now().minusSeconds(1), 7);
        MailMessage failed;
        try (SmtpListener refusing = new SmtpListener("451 4.2.1 busy")) {
            failed = until(row -> {
                deliver(refusing.server());
                return row.getStatus() == MailStatus.FAILED;
            });
        }
        assertEquals(8, failed.getAttempts());

        MailDetail seen = As.staff(() -> mails.find(failed.getId()));
        assertTrue(seen.sendableAgain());
        As.staff(() -> mails.sendAgain(seen.id(), seen.version()));
        assertTrue(onlyRow().getStatus() != MailStatus.FAILED);
        assertThrows(Refusal.class, () -> As.staff(() -> mails.sendAgain(seen.id(), seen.version())));
        assertEquals(1L, trail(seen.id()));
    }

    @Test
    void whatTheServerHasTakenIsSentAndItsPersonalLinkForgotten() throws Exception {
        try (SmtpListener listener = new SmtpListener()) {
            // The hub's own worker may come first and put a mail off for a minute: then the next one is tried.
            MailMessage sent = null;
            for (int attempt = 0; sent == null && attempt < 10; attempt++) {
                add(1, MailReason.ASKED_FOR);
                deliver(listener.server());
                sent = rows().stream()
                        .filter(mail -> mail.getStatus() == MailStatus.SENT)
                        .findFirst()
                        .orElse(null);
            }
            assertNotNull(sent);
            assertNotNull(sent.getSentAt());
            assertEquals("", sent.getTextBody());
            String id = sent.getMessageId();
            String message = listener.messages().stream()
                    .filter(text -> text.contains("Message-ID: " + id))
                    .collect(Collectors.joining());
            assertTrue(message.contains("multipart/mixed"), message);
            assertTrue(message.contains("text/calendar; charset=UTF-8; method=REQUEST"), message);
            MailDetail seen = As.staff(() -> mails.find(Long.valueOf(id.substring(1, id.indexOf('@')))));
            assertTrue(seen.forgotten());
            assertFalse(seen.readable());
        }
    }

    @Test
    void staffFindAMailByItsRecipientAndSubject() throws Exception {
        add(3, MailReason.REGISTERED);
        Page<MailRow> found = As.staff(() -> mails.list(MailTab.ALL, mark + " caffe", PageRequest.of(1)));
        assertEquals(3, found.total());
        assertEquals(
                0,
                As.staff(() -> mails.list(MailTab.DONE, mark, PageRequest.of(1)))
                        .total());
        assertTrue(As.staff(() -> mails.counts()).get(MailTab.ALL) >= 3);
    }

    @Test
    void nobodyButAdministratorsReadsALinkThatLetsItsReaderIn() throws Exception {
        add(1, MailReason.ASKED_FOR);
        Long id = onlyRow().getId();
        assertFalse(As.staff(() -> mails.find(id)).readable());
        assertThrows(Refusal.class, () -> As.staff(() -> mails.html(id)));
    }

    @Test
    void thePublicSeesNothing() {
        assertThrows(Refusal.class, () -> mails.counts());
        assertThrows(Refusal.class, () -> mails.list(MailTab.ALL, "", PageRequest.of(1)));
        assertThrows(Refusal.class, () -> queue.claim(1));
    }

    private MailDraft draft(int number, MailReason reason) {
        Recipient recipient = new Recipient(null, "Anna Però", number + "@" + mark + ".example", Language.IT);
        return MailDraft.of("test.mail", recipient, reason, MailFixture.aText()).withCalendar(MailFixture.INVITATION);
    }

    private void add(int many, MailReason reason) throws Exception {
        committed(() -> IntStream.range(0, many).forEach(number -> outbox.add(draft(number, reason))));
    }

    /** Again where the database ended a deadlock with the hub's own worker, who writes to the same rows. */
    private void committed(Runnable work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            transaction.begin();
            try {
                work.run();
                transaction.commit();
                return;
            } catch (RuntimeException e) {
                transaction.rollback();
                if (attempt == 5 || !isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && "40001".equals(sql.getSQLState()));
    }

    private void deliver(SmtpServer server) {
        Caller.run(Identity.SYSTEM, () -> {
            try (MailBatch batch = new MailBatch(queue, new MailOutcomes(queue::note), clock, server, handedOver, 0)) {
                batch.deliver();
            }
        });
    }

    private Set<Long> claim(int most) {
        return Caller.call(Identity.SYSTEM, () -> queue.claim(most)).stream()
                .map(MailMessage::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Long> due() {
        List<?> ids = em.createNativeQuery("SELECT id FROM mail_message WHERE status = 'WAITING'"
                        + " AND next_attempt_at <= ?1 LIMIT 1000 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.now(ZoneOffset.UTC).plusDays(1))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void setTimes(MailStatus status, Instant time, int attempts) throws Exception {
        committed(() -> em.createQuery("UPDATE MailMessage m SET m.status = :status, m.nextAttemptAt = :time,"
                        + " m.claimedUntil = :time, m.attempts = :attempts, m.version = m.version + 1"
                        + " WHERE m.recipientAddress LIKE :address")
                .setParameter("status", status)
                .setParameter("time", time)
                .setParameter("attempts", attempts)
                .setParameter("address", "%@" + mark + ".example")
                .executeUpdate());
    }

    /** Looks at the only mail until it is as wanted. */
    private MailMessage until(Predicate<MailMessage> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.test(onlyRow())) {
            assertTrue(Instant.now().isBefore(end), () -> "still " + onlyRow().getStatus());
            Thread.onSpinWait();
        }
        return onlyRow();
    }

    private MailMessage onlyRow() {
        List<MailMessage> rows = rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private List<MailMessage> rows() {
        em.clear();
        return em.createQuery("SELECT m FROM MailMessage m WHERE m.recipientAddress LIKE :address", MailMessage.class)
                .setParameter("address", "%@" + mark + ".example")
                .getResultList();
    }

    /** How many of this test's mails nobody has claimed yet. */
    private long waiting() {
        return em.createQuery(
                        "SELECT COUNT(m) FROM MailMessage m WHERE m.recipientAddress LIKE :address"
                                + " AND m.status = :waiting AND m.attempts = 0",
                        Long.class)
                .setParameter("address", "%@" + mark + ".example")
                .setParameter("waiting", MailStatus.WAITING)
                .getSingleResult();
    }

    private long trail(Long id) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.action = 'mail.sentAgain' AND a.subjectId = :id",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
