package it.lifesciencehub.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Memberships against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class MembershipServiceIT {

    private static final LocalDate TODAY = LocalDate.now(RomeTime.ZONE);
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);

    @EJB
    private MembershipService memberships;

    @EJB
    private MembershipTermService terms;

    @EJB
    private MembershipListService lists;

    @EJB
    private MembershipDayWork day;

    @EJB
    private MembershipDayService days;

    @EJB
    private StoredMembershipFixture scene;

    @EJB
    private OrganisationFixture organisations;

    private Long category;
    private Organisation organisation;

    @BeforeEach
    void aCompanyThatIsNoMember() {
        category = scene.aCategory();
        organisation = scene.anOrganisation(SizeClass.MEDIUM);
    }

    @Test
    void beginsWithAProposedTermAHistoryAndItsStanding() {
        Instant before = Instant.now().minusSeconds(1);
        begin(TODAY);
        MembershipView current = current();
        assertEquals(MembershipStatus.ACTIVE, current.status());
        assertEquals(List.of(TermStatus.PROPOSED), statuses());
        assertEquals(
                LocalDate.of(TODAY.getYear(), 12, 31), current.terms().get(0).endsOn());
        MembershipChangeRow step = current.changes().get(0);
        assertEquals(MembershipAct.BEGIN, step.act());
        assertEquals("Giulia Ferrari", step.actor());
        assertEquals("Delibera 3", step.reason());
        assertEquals(TODAY, step.effectiveOn());
        assertTrue(step.at().isAfter(before) && step.at().isBefore(Instant.now().plusSeconds(1)));
        assertEquals("ACTIVE", scene.find(organisation.getId()).getMembershipStatus());
        assertEquals(1, scene.trail(organisation.getId(), "membership.changed"));
    }

    @Test
    void beginsWithoutATermWhereNobodyHasDecidedAFee() {
        Long empty = scene.aCategoryWithoutRules();
        As.staff(() -> memberships.begin(organisation.getId(), empty, TODAY, ""));
        assertEquals(List.of(), current().terms());
        assertRefused(
                MembershipReason.NO_FEE_RULE,
                () -> As.staff(() -> terms.propose(current().id())));
    }

    @Test
    void anOrganisationHasOneMembershipThatLasts() {
        begin(TODAY);
        assertRefused(MembershipReason.ALREADY_MEMBER, () -> begin(TODAY));
        Long id = current().id();
        assertThrows(Exception.class, () -> scene.forceASecond(id), "the database itself refuses");
        act(MembershipAct.RESIGN, TODAY, "Chiusura");
        begin(TODAY);
        assertEquals(1, file().earlier().size());
    }

    @Test
    void twoAtOnceBeginOne() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> work = () -> {
                try {
                    begin(TODAY);
                    return true;
                } catch (RuntimeException e) {
                    return false;
                }
            };
            int begun = 0;
            for (Future<Boolean> done : pool.invokeAll(List.of(work, work))) {
                begun += done.get() ? 1 : 0;
            }
            assertEquals(1, begun);
            assertEquals(List.of(), file().earlier());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void everyStepByHandIsKeptWithItsReason() {
        begin(LAST_YEAR);
        act(MembershipAct.SUSPEND, TODAY, "Delibera");
        assertEquals(MembershipStatus.SUSPENDED, current().status());
        act(MembershipAct.REINSTATE, TODAY, "Chiarito");
        act(MembershipAct.GIVE_NOTICE, TODAY.plusDays(30), "Lettera");
        assertEquals(MembershipStatus.LEAVING, current().status());
        assertEquals(TODAY.plusDays(30), current().endsOn());
        act(MembershipAct.WITHDRAW_NOTICE, TODAY, "");
        assertNull(current().endsOn());
        act(MembershipAct.RESIGN, TODAY, "PEC");
        assertEquals(MembershipStatus.RESIGNED, current().status());
        assertEquals(
                List.of("PEC", "", "Lettera", "Chiarito", "Delibera", "Delibera 3"),
                current().changes().stream().map(MembershipChangeRow::reason).toList());
        assertEquals("RESIGNED", scene.find(organisation.getId()).getMembershipStatus());
    }

    @Test
    void refusesWhatIsNotPossibleOrNotForHands() {
        begin(LAST_YEAR);
        assertRefused(MembershipReason.ACT_NOT_POSSIBLE, () -> act(MembershipAct.REINSTATE, TODAY, "x"));
        assertRefused(MembershipReason.ACT_NOT_POSSIBLE, () -> act(MembershipAct.FALL_OVERDUE, TODAY, "x"));
        assertRefused(CommonReason.INVALID, () -> act(MembershipAct.SUSPEND, TODAY, ""));
        MembershipView seen = current();
        act(MembershipAct.SUSPEND, TODAY, "x");
        assertRefused(
                CommonReason.CHANGED_MEANWHILE,
                () -> As.staff(() -> memberships.act(seen.id(), seen.version(), MembershipAct.RESIGN, TODAY, "x")));
    }

    @Test
    void aTermIsAskedForAndPaid() {
        begin(TODAY);
        request();
        MembershipTermRow requested = latest();
        assertEquals(TODAY.plusDays(30), requested.dueOn());
        assertRefused(
                CommonReason.INVALID, () -> pay(requested.fee().subtract(new BigDecimal("0.01")), false, "Sconto"));
        pay(requested.fee(), false, "");
        assertEquals(TermStatus.PAID, latest().status());
        assertEquals(TODAY, latest().paidOn());
        assertEquals(requested.fee(), latest().paidAmount());
        assertRefused(MembershipReason.TERM_ACT_NOT_POSSIBLE, () -> pay(requested.fee(), false, ""));
        for (String action : List.of("term.proposed", "term.requested", "term.paid")) {
            assertEquals(1, scene.trail(organisation.getId(), action), action);
        }
    }

    @Test
    void lessMaySettleTheFeeAndAMistakeIsPutRight() {
        begin(TODAY);
        pay(BigDecimal.ONE, true, "Sconto del consiglio");
        MembershipTermRow paid = latest();
        assertEquals(new BigDecimal("1.00"), paid.paidAmount());
        As.staff(() -> terms.correct(
                paid.id(), paid.version(), new TermPayment(TODAY, paid.fee(), "7/2027", "", false), "Refuso"));
        assertEquals(paid.fee(), latest().paidAmount());
        assertEquals("7/2027", latest().invoiceNumber());
        assertEquals(1, scene.trail(organisation.getId(), "term.corrected"));
        assertRefused(
                CommonReason.CHANGED_MEANWHILE,
                () -> As.staff(() -> terms.reopen(paid.id(), paid.version(), "Altro socio")));
        As.staff(() -> terms.reopen(latest().id(), latest().version(), "Altro socio"));
        assertEquals(TermStatus.PROPOSED, latest().status());
    }

    @Test
    void proposesEachTermOnce() {
        begin(TODAY);
        propose();
        propose();
        assertEquals(1, current().terms().size());
        request();
        propose();
        propose();
        assertEquals(List.of(TermStatus.PROPOSED, TermStatus.REQUESTED), statuses());
        assertEquals(LocalDate.of(TODAY.getYear() + 1, 1, 1), latest().startsOn());
        As.staff(() -> terms.cancel(latest().id(), latest().version(), "Doppio"));
        propose();
        assertEquals(
                List.of(TermStatus.PROPOSED, TermStatus.REQUESTED, TermStatus.CANCELLED),
                statuses().stream().sorted().toList());
    }

    @Test
    void aChangeOfSizeIsForTheNextTerm() {
        begin(TODAY);
        BigDecimal fee = latest().fee();
        request();
        scene.resize(organisation.getId(), SizeClass.LARGE);
        assertEquals(fee, latest().fee());
        propose();
        assertEquals(new BigDecimal("2400.00"), latest().fee());
        assertEquals(SizeClass.LARGE, latest().size());
        scene.resize(organisation.getId(), SizeClass.SMALL);
        As.staff(() -> terms.proposeAgain(current().id()));
        assertEquals(new BigDecimal("1200.00"), latest().fee());
    }

    @Test
    void anotherCategoryHoldsFromItsDayAndForTheNextTerm() {
        begin(TODAY);
        request();
        propose();
        Long other = scene.aCategory();
        LocalDate newYear = LocalDate.of(TODAY.getYear() + 1, 1, 1);
        MembershipView seen = current();
        As.staff(() -> memberships.changeCategory(seen.id(), seen.version(), other, newYear, "Assemblea"));
        assertEquals(category, current().categoryId());
        assertNotNull(current().nextCategory());
        assertEquals(
                1,
                current().terms().stream()
                        .filter(term -> term.status() == TermStatus.CANCELLED)
                        .count(),
                "the old proposal");
        assertEquals(MembershipAct.CHANGE_CATEGORY, current().changes().get(0).act());
        scene.categoryChangesOn(current().id(), TODAY);
        work();
        assertEquals(other, current().categoryId());
        assertNull(current().nextCategory());
        assertRefused(
                MembershipReason.SAME_CATEGORY,
                () -> As.staff(() ->
                        memberships.changeCategory(current().id(), current().version(), other, TODAY, "x")));
    }

    @Test
    void anUnpaidFeeLeadsToGraceAndLapseAndNothingTwice() {
        begin(TODAY);
        request();
        assertEquals(0, work(), "nothing is due yet");
        scene.dueSince(current().id(), TODAY.minusDays(1));
        assertEquals(1, work());
        assertEquals(MembershipStatus.GRACE, current().status());
        assertEquals(0, work(), "a second run changes nothing");
        assertEquals("hub", current().changes().get(0).actor());
        assertEquals(TODAY, current().changes().get(0).effectiveOn());
        scene.dueSince(current().id(), TODAY.minusDays(31));
        assertEquals(1, work());
        assertEquals(MembershipStatus.LAPSED, current().status());
        assertEquals(TODAY.minusDays(1), current().endsOn());
        assertEquals(0, work());
        assertEquals(3, current().changes().size());
    }

    @Test
    void aPaymentBringsAMembershipInGraceBackToOrder() {
        begin(TODAY);
        request();
        scene.dueSince(current().id(), TODAY.minusDays(3));
        work();
        pay(latest().fee(), false, "");
        assertEquals(MembershipStatus.ACTIVE, current().status());
        assertEquals(MembershipAct.SETTLE, current().changes().get(0).act());
    }

    @Test
    void waivingBringsItBackToOrderToo() {
        begin(TODAY);
        request();
        scene.dueSince(current().id(), TODAY.minusDays(3));
        work();
        As.staff(() -> terms.waive(latest().id(), latest().version(), "Consiglio"));
        assertEquals(MembershipStatus.ACTIVE, current().status());
    }

    @Test
    void whatWasMissedIsCaughtUp() {
        begin(TODAY);
        request();
        scene.dueSince(current().id(), TODAY.minusDays(40));
        List<MembershipDayStep> would = As.staff(() -> day.preview(current().id()));
        assertEquals(
                List.of(MembershipAct.FALL_OVERDUE, MembershipAct.LAPSE),
                would.stream().map(MembershipDayStep::act).toList());
        assertEquals(MembershipStatus.ACTIVE, current().status(), "a look changes nothing");
        assertTrue(As.staff(() -> days.preview()).stream()
                .anyMatch(step -> step.organisationId().equals(organisation.getId())));
        MembershipDayResult done = As.staff(() -> days.runNow());
        assertEquals(0, done.failed());
        assertTrue(done.steps() >= 2);
        assertEquals(MembershipStatus.LAPSED, current().status());
        assertEquals("hub", current().changes().get(0).actor());
    }

    @Test
    void aNoticeEndsTheMembershipWhenItsDayIsGone() {
        begin(LAST_YEAR);
        request();
        propose();
        request();
        propose();
        act(MembershipAct.GIVE_NOTICE, TODAY.plusDays(1), "Lettera");
        boolean later = LocalDate.of(TODAY.getYear() + 1, 1, 1).isAfter(TODAY.plusDays(1));
        assertEquals(later, statuses().contains(TermStatus.CANCELLED), "a term that begins after the last day");
        assertEquals(0, work());
        scene.leavingOn(current().id(), TODAY.minusDays(1));
        assertEquals(1, work());
        assertEquals(MembershipStatus.RESIGNED, current().status());
        assertEquals(TODAY.minusDays(1), current().endsOn());
        assertFalse(statuses().contains(TermStatus.PROPOSED), "what was not asked for falls away");
    }

    @Test
    void whoComesBackAfterALapseBeginsWithANewTerm() {
        begin(TODAY);
        request();
        scene.dueSince(current().id(), TODAY.minusDays(40));
        work();
        act(MembershipAct.REINSTATE, TODAY, "Consiglio");
        assertEquals(MembershipStatus.ACTIVE, current().status());
        assertEquals(
                List.of(TermStatus.CANCELLED, TermStatus.PROPOSED),
                statuses().stream()
                        .sorted(java.util.Comparator.comparing(Enum::name))
                        .toList());
        MembershipTermRow proposed = current().terms().stream()
                .filter(term -> term.status() == TermStatus.PROPOSED)
                .findFirst()
                .orElseThrow();
        assertEquals(TODAY, proposed.startsOn());
        assertEquals(0, work(), "the old debt does not make it lapse again");
    }

    @Test
    void theListFindsByStateFeeWordsAndSize() {
        begin(TODAY);
        request();
        String name = organisation.getName();
        for (MembershipFilter filter : List.of(
                new MembershipFilter(name, null, false, null, null, null),
                new MembershipFilter(name, MembershipStatus.ACTIVE, false, category, SizeClass.MEDIUM, null),
                new MembershipFilter(name, null, true, null, null, MembershipFeeState.UNPAID))) {
            assertEquals(1, found(filter), filter.toString());
        }
        assertEquals(0, found(new MembershipFilter(name, MembershipStatus.LAPSED, false, null, null, null)));
        assertEquals(0, found(new MembershipFilter(name, null, false, null, SizeClass.MICRO, null)));
        assertEquals(0, found(new MembershipFilter(name, null, false, null, null, MembershipFeeState.OVERDUE)));
        assertEquals(0, found(new MembershipFilter(name, null, false, null, null, MembershipFeeState.UNCOVERED)));
        scene.dueSince(current().id(), TODAY.minusDays(1));
        assertEquals(1, found(new MembershipFilter(name, null, false, null, null, MembershipFeeState.OVERDUE)));
        assertTrue(As.staff(() -> lists.counts()).get(MembershipStatus.ACTIVE) >= 1);
        List<List<Object>> rows = new ArrayList<>();
        As.staff(() -> lists.export(new MembershipFilter(name, null, false, null, null, null), Language.IT, rows::add));
        assertEquals(1, rows.size());
        assertEquals(
                As.staff(() -> lists.headings(Language.IT)).size(), rows.get(0).size());
        assertTrue(rows.get(0).get(0).toString().contains(name) && rows.get(0).get(9) instanceof BigDecimal);
    }

    @Test
    void nobodyButStaffMay() {
        begin(TODAY);
        Person delegate = organisations.aDelegateOf(organisation);
        Long id = current().id();
        MembershipTermRow term = latest();
        for (Executable tried : List.<Executable>of(
                () -> memberships.file(organisation.getId()),
                () -> memberships.begin(organisation.getId(), category, TODAY, ""),
                () -> memberships.act(id, 0, MembershipAct.RESIGN, TODAY, "x"),
                () -> memberships.changeCategory(id, 0, category, TODAY, "x"),
                () -> terms.find(organisation.getId(), term.id()),
                () -> terms.request(term.id(), term.version()),
                () -> terms.waive(term.id(), term.version(), "x"),
                () -> lists.list(MembershipFilter.LASTING, PageRequest.of(1)),
                () -> days.runNow(),
                () -> day.work(id))) {
            Refusal refusal = assertThrows(Refusal.class, () -> As.person(delegate, () -> run(tried)));
            assertEquals(CommonReason.FORBIDDEN, refusal.reason());
            refusal = assertThrows(
                    Refusal.class,
                    () -> As.nobody(() -> {
                        run(tried);
                        return null;
                    }));
            assertEquals(CommonReason.NOT_SIGNED_IN, refusal.reason());
        }
        assertEquals(MembershipStatus.ACTIVE, current().status());
    }

    @Test
    void aTermOfAnotherOrganisationIsNotFound() {
        begin(TODAY);
        Long other = organisations.anOrganisation().getId();
        assertNotEquals(other, organisation.getId());
        assertRefused(CommonReason.NOT_FOUND, () -> As.staff(() -> terms.find(other, latest().id())));
    }

    private static void run(Executable work) {
        try {
            work.execute();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(LocalDate enteredOn) {
        As.staff(() -> memberships.begin(organisation.getId(), category, enteredOn, "Delibera 3"));
    }

    private void act(MembershipAct act, LocalDate on, String reason) {
        MembershipView seen = current();
        As.staff(() -> memberships.act(seen.id(), seen.version(), act, on, reason));
    }

    private void propose() {
        As.staff(() -> terms.propose(current().id()));
    }

    private void request() {
        MembershipTermRow term = latest();
        As.staff(() -> terms.request(term.id(), term.version()));
    }

    private void pay(BigDecimal amount, boolean settled, String note) {
        MembershipTermRow term = latest();
        As.staff(() -> terms.pay(term.id(), term.version(), new TermPayment(TODAY, amount, "", note, settled)));
    }

    private int work() {
        Long id = current().id();
        return Caller.call(Identity.SYSTEM, () -> day.work(id));
    }

    private MembershipFile file() {
        return As.staff(() -> memberships.file(organisation.getId()));
    }

    private MembershipView current() {
        return file().current();
    }

    private MembershipTermRow latest() {
        return current().terms().stream()
                .filter(term -> term.status() != TermStatus.CANCELLED)
                .findFirst()
                .orElseThrow();
    }

    private List<TermStatus> statuses() {
        return current().terms().stream().map(MembershipTermRow::status).toList();
    }

    private long found(MembershipFilter filter) {
        return As.staff(() -> lists.list(filter, PageRequest.of(1))).total();
    }

    private static void assertRefused(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
