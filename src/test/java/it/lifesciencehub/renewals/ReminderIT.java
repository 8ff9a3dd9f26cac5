package it.lifesciencehub.renewals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders and payments in the database: once for each step and term, however many nodes there are. */
@ExtendWith(ArquillianExtension.class)
class ReminderIT {

    private static final int DAYS = 211;

    @EJB
    private ReminderService reminders;

    @EJB
    private ReminderWorker worker;

    @EJB
    private PaymentService payments;

    @Inject
    private RenewalScene scene;

    private final List<Long> made = new ArrayList<>();
    private MembershipCategory category;
    private LocalDate today;

    @BeforeEach
    void aCategory() {
        category = scene.aCategory(RenewalScene.FEE);
        today = LocalDate.now(RomeTime.ZONE);
    }

    @AfterEach
    void switchOff() {
        As.staff(() -> reminders.steps().stream()
                .filter(step -> made.contains(step.id()) && step.active())
                .forEach(step -> reminders.activate(step.id(), step.version(), false)));
    }

    private Long step(int days) {
        Long known = As.staff(() -> reminders.steps()).stream()
                .filter(step -> step.days() == days)
                .map(ReminderStepRow::id)
                .findFirst()
                .orElse(null);
        long version = known == null ? 0 : As.staff(() -> reminders.find(known)).getVersion();
        ReminderDraft draft = new ReminderDraft(
                days, true, "Quota {term}", "Fee {term}", "{organisation}: {amount}", "{organisation}: {amount}");
        Long id = As.staff(() -> reminders.save(known, version, draft));
        made.add(id);
        return id;
    }

    private void send() {
        Caller.run(Identity.SYSTEM, () -> {
            for (Long step : worker.steps()) {
                Long last = 0L;
                while (last != null) {
                    last = worker.send(step, last);
                }
            }
        });
    }

    @Test
    void sendsAStepOnceForATerm() {
        Long step = step(DAYS);
        MembershipTerm due = scene.anOpenFee(category, today.minusDays(DAYS));
        MembershipTerm tomorrow = scene.anOpenFee(category, today.minusDays(DAYS - 1));
        MembershipTerm longAgo = scene.anOpenFee(category, today.minusDays(DAYS + 8));
        send();
        send();
        assertEquals(1, scene.mailsAbout(due));
        assertEquals(1, scene.reminders(due));
        assertEquals(0, scene.mailsAbout(tomorrow));
        assertEquals(0, scene.mailsAbout(longAgo));
        assertEquals(1, As.staff(() -> reminders.ofTerm(due.getId())).size());
        Refusal kept = As.staff(() -> assertThrows(Refusal.class, () -> reminders.remove(step)));
        assertEquals(RenewalReason.REMINDER_KEPT, kept.reason());
    }

    @Test
    void sendsTheLaterOfTwoStepsThatCameTogether() {
        Long later = step(DAYS);
        Long earlier = step(DAYS - 2);
        MembershipTerm term = scene.anOpenFee(category, today.minusDays(DAYS));
        send();
        assertEquals(1, scene.reminders(term));
        assertTrue(earlier > 0 && later > 0);
    }

    @Test
    void sendsNothingForWhatIsPaid() {
        step(DAYS);
        MembershipTerm term = scene.anOpenFee(category, today.minusDays(DAYS));
        As.staff(() -> payments.record(
                term.getId(),
                payments.find(term.getId()).version(),
                new TermPayment(today, RenewalScene.FEE, "1/2027", "", false)));
        send();
        assertEquals(0, scene.mailsAbout(term));
    }

    @Test
    void sendsOnceWhereManyNodesAreAtIt() throws Exception {
        step(DAYS);
        List<MembershipTerm> terms = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            terms.add(scene.anOpenFee(category, today.minusDays(DAYS)));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch gate = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(nodes.submit(() -> {
                    gate.await();
                    send();
                    return null;
                }));
            }
            gate.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        send();
        for (MembershipTerm term : terms) {
            assertEquals(1, scene.mailsAbout(term));
        }
    }

    @Test
    void showsWhomNobodyCanBeWrittenTo() {
        step(DAYS);
        Long membership = scene.members(category, 1, false).get(0);
        MembershipTerm term = scene.request(membership, today.minusDays(DAYS));
        send();
        assertEquals(0, scene.reminders(term));
        assertTrue(unreachable(term));
        scene.reachAt(term, "ora@" + category.getCode() + ".example");
        send();
        assertEquals(1, scene.reminders(term));
        assertTrue(!unreachable(term));
    }

    private boolean unreachable(MembershipTerm term) {
        return As.staff(() -> reminders.unreachable(new PageRequest(1, 200))).rows().stream()
                .anyMatch(row -> row.termId().equals(term.getId()));
    }

    @Test
    void recordsPastedPaymentsAllOrNone() {
        MembershipTerm one = scene.anOpenFee(category, today);
        MembershipTerm two = scene.anOpenFee(category, today);
        String right = PaymentReference.of(one.getId()) + ";" + today + ";1.200,00;1/2027\n";
        String little = PaymentReference.of(two.getId()) + ";" + today + ";1.199,99;2/2027\n";
        List<PaymentLine> preview = As.staff(() -> payments.preview(right + little));
        assertEquals(0, preview.get(0).problems().size());
        assertEquals(
                RenewalReason.PAYMENT_LINE_LITTLE,
                preview.get(1).problems().get(0).reason());
        As.staff(() -> assertThrows(Refusal.class, () -> payments.recordAll(right + little)));
        assertEquals(TermStatus.REQUESTED, scene.term(one.getId()).getStatus());

        String enough = little.replace("1.199,99", "1.200,00");
        assertEquals(2, As.staff(() -> payments.recordAll(right + enough)));
        assertEquals(TermStatus.PAID, scene.term(two.getId()).getStatus());
        As.staff(() -> assertThrows(Refusal.class, () -> payments.recordAll(right + enough)));

        As.staff(() -> payments.undo(one.getId(), "Errore"));
        assertEquals(TermStatus.REQUESTED, scene.term(one.getId()).getStatus());
        String reference = PaymentReference.of(one.getId()).toLowerCase();
        assertEquals(
                one.getId(),
                As.staff(() -> payments.open(reference, false, PageRequest.of(1)))
                        .rows()
                        .get(0)
                        .termId());
    }

    @Test
    void refusesAPaymentAtTheFieldThatIsWrong() {
        MembershipTerm term = scene.anOpenFee(category, today);
        Refusal refusal = As.staff(() -> assertThrows(
                Refusal.class,
                () -> payments.record(
                        term.getId(),
                        term.getVersion(),
                        new TermPayment(today, new BigDecimal("1.00"), "", "", false))));
        assertEquals("amount", refusal.problems().get(0).field());
    }
}
