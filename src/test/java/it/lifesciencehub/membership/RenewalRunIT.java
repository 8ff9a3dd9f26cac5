package it.lifesciencehub.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.membership.web.RenewalItemsFile;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Runs over many memberships, the whole way: the job beside the request, interruptions, and everybody at once. */
@ExtendWith(ArquillianExtension.class)
class RenewalRunIT {

    private static final Logger LOG = Logger.getLogger(RenewalRunIT.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Long DEAD_WORKER = 42L;
    private static final int THREADS = 6;

    /** More by the environment variable HUB_RENEWALS, to measure. */
    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("HUB_RENEWALS", "300"));

    @EJB
    private RenewalService renewals;

    @EJB
    private RenewalWorker worker;

    @Inject
    private RenewalItemsFile file;

    @Inject
    private RenewalScene scene;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Test
    void triesWithoutWritingThenProposesThenSendsAndNothingTwice() {
        MembershipCategory category = scene.aCategory(RenewalScene.FEE);
        scene.members(category, MANY, true);
        Long run = run(category);
        measured("dry run", run, RenewalPhase.CHECK);
        assertEquals(MANY, count(run, RenewalOutcome.PROPOSE));
        assertEquals(0, scene.terms(category));
        BigDecimal expected = RenewalScene.FEE.multiply(BigDecimal.valueOf(MANY));
        assertEquals(0, expected.compareTo(As.staff(() -> renewals.summary(run)).fees()));

        measured("propose", run, RenewalPhase.PROPOSE);
        assertEquals(MANY, scene.terms(category));
        assertEquals(0, scene.mailsTo(category));

        measured("send", run, RenewalPhase.SEND);
        assertEquals(MANY, count(run, RenewalOutcome.SENT));
        assertEquals(MANY, scene.mailsTo(category));
        assertTrue(scene.termsOf(category).stream().allMatch(term -> term.getStatus() == TermStatus.REQUESTED));

        done(run, RenewalPhase.SEND);
        Long second = run(category);
        done(second, RenewalPhase.CHECK);
        assertEquals(MANY, count(second, RenewalOutcome.LATER));
        done(second, RenewalPhase.PROPOSE);
        done(second, RenewalPhase.SEND);
        assertEquals(MANY, scene.terms(category));
        assertEquals(MANY, scene.mailsTo(category));
    }

    @Test
    void saysOfEachMembershipWhyItIsLeftAlone() {
        MembershipCategory category = scene.aCategory(RenewalScene.FEE);
        List<Long> members = scene.members(category, 4, true);
        scene.act(members.get(0), MembershipAct.SUSPEND);
        scene.act(members.get(1), MembershipAct.GIVE_NOTICE);
        scene.act(members.get(2), MembershipAct.RESIGN);
        scene.members(category, 1, false);
        Long run = run(category);
        done(run, RenewalPhase.CHECK);
        assertEquals(1, count(run, RenewalOutcome.SUSPENDED));
        assertEquals(1, count(run, RenewalOutcome.LEAVING));
        assertEquals(2, count(run, RenewalOutcome.PROPOSE));
        done(run, RenewalPhase.PROPOSE);
        done(run, RenewalPhase.SEND);
        assertEquals(1, count(run, RenewalOutcome.SENT));
        assertEquals(1, count(run, RenewalOutcome.NO_RECIPIENT));

        // Once there is an address, sending again reaches who was left out, and nobody else.
        MembershipTerm left = scene.termsOf(category).stream()
                .filter(term -> term.getStatus() == TermStatus.PROPOSED)
                .findFirst()
                .orElseThrow();
        scene.reachAt(left, "later@" + category.getCode() + ".example");
        done(run, RenewalPhase.SEND);
        assertEquals(2, count(run, RenewalOutcome.SENT));
        assertEquals(2, scene.mailsTo(category));

        List<List<?>> rows = new ArrayList<>();
        As.staff(() -> file.write(Map.of("id", run.toString())::get, Language.EN, rows::add));
        assertEquals(4, rows.size());
        assertTrue(rows.toString().contains("Suspended"), rows.toString());
    }

    @Test
    void findsOutThatThereIsNoRuleAndThatATermIsFree() {
        MembershipCategory without = scene.aCategory(null);
        scene.members(without, 2, true);
        Long run = run(without);
        done(run, RenewalPhase.CHECK);
        assertEquals(2, count(run, RenewalOutcome.NO_FEE_RULE));
        MembershipCategory free = scene.aCategory(new BigDecimal("0.00"));
        scene.members(free, 2, true);
        Long second = run(free);
        done(second, RenewalPhase.CHECK);
        done(second, RenewalPhase.PROPOSE);
        done(second, RenewalPhase.SEND);
        assertEquals(2, count(second, RenewalOutcome.FREE));
        assertEquals(0, scene.mailsTo(free));
    }

    @Test
    void goesOnWhereAKilledServerOrAStopHasLeftIt() {
        MembershipCategory category = scene.aCategory(RenewalScene.FEE);
        scene.members(category, 300, true);
        Long run = run(category);
        done(run, RenewalPhase.CHECK);

        scene.claim(run, RenewalPhase.PROPOSE, DEAD_WORKER);
        assertTrue(As.staff(() -> worker.batch(run, DEAD_WORKER, 100)));
        assertEquals(100, scene.terms(category));
        assertReason(RenewalReason.RENEWAL_RUNNING, () -> renewals.start(run, RenewalPhase.PROPOSE));
        scene.forget(run);
        assertEquals(
                RenewalState.STOPPED, As.staff(() -> renewals.progress(run)).state());
        done(run, RenewalPhase.PROPOSE);
        assertReason(RenewalReason.RENEWAL_TAKEN_OVER, () -> worker.batch(run, DEAD_WORKER, 100));
        assertEquals(300, scene.terms(category));
        assertEquals(300, count(run, RenewalOutcome.PROPOSED));

        scene.claim(run, RenewalPhase.SEND, DEAD_WORKER);
        assertTrue(As.staff(() -> worker.batch(run, DEAD_WORKER, 50)));
        As.staff(() -> renewals.stop(run));
        assertFalse(As.staff(() -> worker.batch(run, DEAD_WORKER, 50)));
        assertEquals(
                RenewalState.STOPPED, As.staff(() -> renewals.progress(run)).state());
        assertEquals(50, scene.mailsTo(category));
        done(run, RenewalPhase.SEND);
        assertEquals(300, scene.mailsTo(category));
    }

    @Test
    void startsOnceHoweverManyStartItAtOnce() throws Exception {
        MembershipCategory category = scene.aCategory(RenewalScene.FEE);
        List<Long> members = scene.members(category, 20, true);
        Long run = run(category);
        Long other = run(category);
        done(other, RenewalPhase.CHECK);
        done(run, RenewalPhase.CHECK);
        transaction.begin();
        try {
            // The worker waits for this membership, so that the run is under way for as long as everybody tries.
            em.find(Membership.class, members.get(0), LockModeType.PESSIMISTIC_WRITE);
            List<String> answers = atOnce(number -> () -> {
                try {
                    As.staff(() -> renewals.start(number % 2 == 0 ? run : other, RenewalPhase.PROPOSE));
                    return "started";
                } catch (Refusal refusal) {
                    return refusal.reason().name();
                }
            });
            assertEquals(1, answers.stream().filter("started"::equals).count(), answers::toString);
            assertEquals(
                    THREADS - 1,
                    answers.stream().filter("RENEWAL_RUNNING"::equals).count(),
                    answers::toString);
        } finally {
            transaction.rollback();
        }
        settled(run);
        settled(other);
        assertEquals(20, scene.terms(category));
    }

    @Test
    void onlyStaffMay() {
        MembershipCategory category = scene.aCategory(RenewalScene.FEE);
        assertThrows(Refusal.class, () -> As.nobody(() -> renewals.create(draft(category))));
    }

    private interface Work {
        Callable<String> of(int number);
    }

    private static List<String> atOnce(Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<String> one = work.of(i);
                futures.add(pool.submit(() -> {
                    gate.await();
                    return one.call();
                }));
            }
            gate.countDown();
            List<String> answers = new ArrayList<>();
            for (Future<String> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static RenewalDraft draft(MembershipCategory category) {
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        return new RenewalDraft("Prova", today, Set.of(category.getId()), null, "", "");
    }

    private Long run(MembershipCategory category) {
        return As.staff(() -> renewals.create(draft(category)));
    }

    private void measured(String what, Long run, RenewalPhase phase) {
        long begun = System.nanoTime();
        done(run, phase);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        LOG.info(() -> "%s of %d: %d ms, live heap %d MB".formatted(what, MANY, millis, heap));
    }

    private void done(Long run, RenewalPhase phase) {
        As.staff(() -> renewals.start(run, phase));
        RenewalProgress end = settled(run);
        assertEquals(phase, end.phase());
        assertEquals(RenewalState.DONE, end.state());
    }

    private RenewalProgress settled(Long run) {
        Instant end = Instant.now().plus(PATIENCE).plus(Duration.ofMillis(20L * MANY));
        RenewalProgress progress = As.staff(() -> renewals.progress(run));
        while (progress.running()) {
            assertTrue(Instant.now().isBefore(end), progress::toString);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            progress = As.staff(() -> renewals.progress(run));
        }
        return progress;
    }

    private long count(Long run, RenewalOutcome outcome) {
        return As.staff(() -> renewals.items(run, outcome, PageRequest.of(1))).total();
    }

    private static void assertReason(RenewalReason reason, Executable call) {
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, call));
        assertEquals(reason, refusal.reason());
    }
}
