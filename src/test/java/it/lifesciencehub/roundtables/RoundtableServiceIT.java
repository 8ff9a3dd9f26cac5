package it.lifesciencehub.roundtables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.papers.PaperAudience;
import it.lifesciencehub.papers.PaperPin;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Roundtables against the real server: who may what, the history of representatives, reports, and what is reminded of. */
@ExtendWith(ArquillianExtension.class)
class RoundtableServiceIT {

    private static final PageRequest FIRST = PageRequest.of(1);

    @EJB
    private RoundtableService roundtables;

    @EJB
    private OutsideBodyService bodies;

    @EJB
    private RepresentationService representations;

    @EJB
    private SittingService sittings;

    @EJB
    private ReportService reports;

    @EJB
    private SharedReportService shared;

    @EJB
    private GroupPaperService papers;

    @EJB
    private MandateService mandates;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MeetingScene scene;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private MissingReports missing;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private WorkGroup group;
    private String slug;
    private Person secretary;
    private Person delegate;
    private Person member;
    private Person officerElsewhere;
    private Person outsider;
    private Long body;

    @BeforeEach
    void aRoundtableWithASecretaryADelegateAndABody() {
        group = scene.roundtable();
        slug = group.getSlug();
        Organisation company = organisations.anOrganisation();
        secretary = people.aPerson("Sara", "Segreteria");
        delegate = organisations.aDelegateOf(company);
        give(group, secretary, null, MandateRole.SECRETARY);
        give(group, delegate, company, MandateRole.DELEGATE);
        officerElsewhere = people.aPerson("Aldo", "Altrove");
        give(scene.roundtable(), officerElsewhere, null, MandateRole.CHAIR);
        Organisation associated = organisations.anOrganisation();
        organisations.makeMember(associated.getId());
        member = organisations.aColleagueAt(associated);
        outsider = people.aPerson("Olga", "Fuori");
        body = As.person(secretary, () -> bodies.add(slug, body("Tavolo regionale")));
    }

    @Test
    void areKeptByOfficersAndStaffAndReadByTheGroup() {
        Long sitting = plan(-2);
        long version = As.staff(() -> sittings.find(sitting)).version();
        for (Person inside : List.of(secretary, delegate)) {
            As.person(inside, () -> roundtables.open(slug, FIRST));
            As.person(inside, () -> sittings.find(sitting));
            As.person(inside, () -> bodies.find(body, null));
        }
        for (Executable attempt : List.<Executable>of(
                () -> As.person(delegate, () -> bodies.add(slug, body("Altro"))),
                () -> As.person(delegate, () -> bodies.change(body, 1, body("Altro"))),
                () -> As.person(delegate, () -> representations.name(body, command(delegate, today(), null))),
                () -> As.person(delegate, () -> sittings.plan(slug, sittingForm(3))),
                () -> As.person(delegate, () -> sittings.cancel(sitting, version, "no")),
                () -> As.person(delegate, () -> reports.save(sitting, ReportService.NONE, report("x"))))) {
            assertEquals(CommonReason.FORBIDDEN, refusal(attempt));
        }
        for (Person stranger : List.of(officerElsewhere, member, outsider)) {
            for (Executable attempt : List.<Executable>of(
                    () -> As.person(stranger, () -> roundtables.open(slug, FIRST)),
                    () -> As.person(stranger, () -> roundtables.candidates(slug)),
                    () -> As.person(stranger, () -> bodies.find(body, null)),
                    () -> As.person(stranger, () -> bodies.change(body, 1, body("Altro"))),
                    () -> As.person(stranger, () -> representations.name(body, command(stranger, today(), null))),
                    () -> As.person(stranger, () -> sittings.find(sitting)),
                    () -> As.person(stranger, () -> sittings.hold(sitting, version)),
                    () -> As.person(stranger, () -> sittings.plan(slug, sittingForm(3))),
                    () -> As.person(stranger, () -> reports.choices(sitting)),
                    () -> As.person(stranger, () -> reports.share(sitting, 1, ReportState.MEMBERS)),
                    () -> As.person(stranger, () -> shared.read(sitting)))) {
                assertEquals(CommonReason.NOT_FOUND, refusal(attempt));
            }
        }
        WorkGroup other = scene.group();
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.staff(() -> roundtables.open(other.getSlug(), FIRST))));
    }

    @Test
    void rememberWhoRepresentedTheAssociationOnAnyDay() {
        Long first =
                As.person(secretary, () -> representations.name(body, command(delegate, today().minusDays(100), null)));
        assertEquals(
                RoundtableReason.REPRESENTS_ALREADY,
                refusal(() ->
                        As.person(secretary, () -> representations.name(body, command(delegate, today(), null)))));
        assertEquals(
                RoundtableReason.NOT_IN_THE_GROUP,
                problem(() ->
                        As.person(secretary, () -> representations.name(body, command(outsider, today(), null)))));
        RepresentationCommand byAddress = new RepresentationCommand(
                null, outsider.getEmail(), RepresentationKind.SUBSTITUTE, today(), today().plusDays(80));
        assertEquals(
                RoundtableReason.NOT_IN_THE_GROUP,
                problem(() -> As.person(secretary, () -> representations.name(body, byAddress))));
        As.staff(() -> representations.name(body, byAddress));
        As.person(secretary, () -> representations.end(first, open(first).version(), today().minusDays(10), "Cambio"));
        assertEquals(List.of("Davide Delegato"), names(today().minusDays(10)));
        assertEquals(List.of(), names(today().minusDays(9)));
        assertEquals(List.of(), names(today().minusDays(101)));
        assertEquals(List.of("Olga Fuori"), names(today()));
        assertEquals(2, As.person(delegate, () -> bodies.find(body, null)).all().size());
        assertEquals(List.of("roundtables.named", "roundtables.ended"), mails(delegate));
        // Whoever is sent reads what the group reads, and keeps nothing.
        As.person(outsider, () -> roundtables.open(slug, FIRST));
        assertEquals(
                CommonReason.FORBIDDEN, refusal(() -> As.person(outsider, () -> sittings.plan(slug, sittingForm(3)))));
        assertTrue(As.staff(() -> representations.list(true, new PageRequest(1, 200))).rows().stream()
                .anyMatch(row -> row.personId().equals(outsider.getId())));
        assertEquals(
                CommonReason.FORBIDDEN, refusal(() -> As.person(secretary, () -> representations.list(true, FIRST))));
    }

    @Test
    void shareReportsWithTheirReaders() {
        Long sitting = plan(-2);
        List<Long> pinned = List.of(paper(PaperAudience.GROUP), paper(PaperAudience.MEMBERS));
        ReportForm form = report("Approvato il calendario");
        form.setPapers(pinned);
        As.person(secretary, () -> reports.save(sitting, ReportService.NONE, form));
        assertEquals(
                SittingState.HELD,
                As.person(delegate, () -> sittings.find(sitting)).row().state());
        assertNull(As.person(delegate, () -> sittings.find(sitting)).report());
        assertFalse(isListed(delegate, sitting));
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.person(delegate, () -> shared.read(sitting))));
        share(sitting, ReportState.GROUP_ALONE);
        assertEquals(2, As.person(delegate, () -> shared.read(sitting)).papers().size());
        assertTrue(isListed(delegate, sitting));
        assertFalse(isListed(member, sitting));
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.person(member, () -> shared.read(sitting))));
        share(sitting, ReportState.MEMBERS);
        SharedReport read = As.person(member, () -> shared.read(sitting));
        assertEquals("Approvato il calendario", read.report().form().getWords());
        assertEquals(1, read.papers().size());
        assertFalse(read.inside());
        assertTrue(isListed(member, sitting));
        assertFalse(isListed(outsider, sitting));
        assertFalse(isListed(officerElsewhere, sitting));
        for (Person stranger : List.of(outsider, officerElsewhere)) {
            assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.person(stranger, () -> shared.read(sitting))));
        }
        share(sitting, ReportState.DRAFT);
        assertFalse(isListed(member, sitting));
        assertEquals(List.of("roundtables.shared"), mails(delegate));
        assertEquals(
                List.of(
                        "sitting-report.begun",
                        "sitting-report.shared",
                        "sitting-report.shared",
                        "sitting-report.shared"),
                trail("sitting-report.%"));
    }

    @Test
    void showWhoWritesSecondThatSomebodyWroteMeanwhile() {
        Long sitting = plan(-2);
        As.person(secretary, () -> reports.save(sitting, ReportService.NONE, report("Prima")));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.staff(() -> reports.save(sitting, ReportService.NONE, report("Seconda")))));
        long seen = As.staff(() -> sittings.find(sitting)).report().version();
        As.staff(() -> reports.save(sitting, seen, report("Terza")));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.person(secretary, () -> reports.save(sitting, seen, report("Quarta")))));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.person(secretary, () -> reports.share(sitting, seen, ReportState.MEMBERS))));
        assertEquals(
                "Terza",
                As.person(secretary, () -> sittings.find(sitting))
                        .report()
                        .form()
                        .getWords());
        ReportForm foreign = report("Con un documento di altri");
        foreign.setPapers(List.of(-1L));
        long now = As.staff(() -> sittings.find(sitting)).report().version();
        assertEquals(
                RoundtableReason.PAPER_NOT_OF_GROUP,
                problem(() -> As.person(secretary, () -> reports.save(sitting, now, foreign))));
        assertEquals(
                RoundtableReason.SITTING_TO_COME,
                refusal(() -> As.person(
                        secretary, () -> reports.save(plan(5), ReportService.NONE, report("Troppo presto")))));
    }

    @Test
    void remindOfficersOfAReportEachWeekUntilItIsShared() throws Exception {
        Long sitting = plan(-9);
        plan(-3);
        assertEquals(
                List.of(sitting),
                As.person(secretary, () -> roundtables.open(slug, FIRST)).missing().stream()
                        .map(SittingRow::id)
                        .toList());
        assertEquals(
                List.of(),
                As.person(delegate, () -> roundtables.open(slug, FIRST)).missing());
        inTransaction(missing::remind);
        inTransaction(missing::remind);
        assertEquals(List.of("roundtables.missing"), mails(secretary));
        inTransaction(() -> em.createNativeQuery("UPDATE sitting SET reminded_at = ? WHERE id = ?")
                .setParameter(1, LocalDateTime.now(java.time.ZoneOffset.UTC).minusDays(7))
                .setParameter(2, sitting)
                .executeUpdate());
        inTransaction(missing::remind);
        assertEquals(2, mails(secretary).size());
        As.person(secretary, () -> reports.save(sitting, ReportService.NONE, report("Eccolo")));
        share(sitting, ReportState.GROUP_ALONE);
        inTransaction(() -> em.createNativeQuery("UPDATE sitting SET reminded_at = NULL WHERE id = ?")
                .setParameter(1, sitting)
                .executeUpdate());
        inTransaction(missing::remind);
        assertEquals(List.of("roundtables.missing", "roundtables.missing", "roundtables.shared"), mails(secretary));
    }

    @Test
    void remindOfficersTwiceBeforeARepresentationEnds() throws Exception {
        Long id = As.person(
                secretary, () -> representations.name(body, command(delegate, today(), today().plusDays(50))));
        inTransaction(() -> ending.remind(today()));
        inTransaction(() -> ending.remind(today()));
        assertEquals(List.of("roundtables.ending"), mails(secretary));
        inTransaction(() -> ending.remind(today().plusDays(36)));
        inTransaction(() -> ending.remind(today().plusDays(36)));
        assertEquals(2, mails(secretary).size());
        As.person(secretary, () -> representations.end(id, open(id).version(), today().plusDays(400), null));
        inTransaction(() -> ending.remind(today().plusDays(36)));
        assertEquals(2, mails(secretary).size());
    }

    @Test
    void tellWhoeverRepresentsOfSittings() {
        As.person(secretary, () -> representations.name(body, command(delegate, today(), null)));
        Long sitting = plan(5);
        As.person(
                secretary,
                () -> sittings.change(
                        sitting, As.staff(() -> sittings.find(sitting)).version(), sittingForm(6)));
        As.person(
                secretary,
                () -> sittings.cancel(
                        sitting, As.staff(() -> sittings.find(sitting)).version(), "Rinviata"));
        assertEquals(
                List.of("roundtables.named", "roundtables.planned", "roundtables.changed", "roundtables.cancelled"),
                mails(delegate));
        assertEquals(
                RoundtableReason.SITTING_CANCELLED,
                refusal(() -> As.person(
                        secretary,
                        () -> sittings.change(
                                sitting, As.staff(() -> sittings.find(sitting)).version(), sittingForm(6)))));
    }

    private Long plan(int days) {
        return As.person(secretary, () -> sittings.plan(slug, sittingForm(days)));
    }

    private SittingForm sittingForm(int days) {
        SittingForm form = new SittingForm();
        form.setBodyId(body);
        form.setTitle("Seduta di prova");
        form.setStartsAt(today().plusDays(days).atTime(10, 0));
        form.setEndsAt(today().plusDays(days).atTime(12, 0));
        form.setPlace("Palazzo della Regione");
        return form;
    }

    private static OutsideBodyForm body(String name) {
        OutsideBodyForm form = new OutsideBodyForm();
        form.setName(name);
        return form;
    }

    private static ReportForm report(String words) {
        ReportForm form = new ReportForm();
        form.setWords(words);
        return form;
    }

    private static RepresentationCommand command(Person person, LocalDate since, LocalDate until) {
        return new RepresentationCommand(person.getId(), null, RepresentationKind.FULL_MEMBER, since, until);
    }

    private RepresentationRow open(Long id) {
        return As.staff(() -> bodies.find(body, null)).all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(LocalDate day) {
        return As.person(delegate, () -> bodies.find(body, day)).onDay().stream()
                .map(RepresentationRow::personName)
                .toList();
    }

    private void share(Long sitting, ReportState state) {
        long version = As.staff(() -> sittings.find(sitting)).report().version();
        As.person(secretary, () -> reports.share(sitting, version, state));
    }

    private boolean isListed(Person person, Long sitting) {
        return As.person(person, () -> shared.list(new PageRequest(1, 200))).rows().stream()
                .anyMatch(row -> row.sittingId().equals(sitting));
    }

    private Long paper(PaperAudience audience) {
        GroupPaperForm form = new GroupPaperForm();
        form.setTitle("Allegato " + audience);
        form.setAudience(audience);
        As.person(
                secretary,
                () -> papers.add(
                        group.getId(),
                        form,
                        "allegato.txt",
                        new ByteArrayInputStream("testo".getBytes(StandardCharsets.UTF_8))));
        Long sitting = plan(-20);
        return As.person(secretary, () -> reports.choices(sitting)).stream()
                .filter(pin -> pin.audience() == audience)
                .map(PaperPin::versionId)
                .findFirst()
                .orElseThrow();
    }

    private List<String> mails(Person person) {
        return em.createQuery(
                        "SELECT m.kind FROM MailMessage m WHERE m.recipientAddress = :address"
                                + " AND m.kind LIKE 'roundtables.%' ORDER BY m.createdAt, m.id",
                        String.class)
                .setParameter("address", person.getEmail())
                .getResultList();
    }

    private List<String> trail(String actions) {
        return em.createQuery(
                        "SELECT a.action FROM AuditEntry a WHERE a.subjectType = 'WorkGroup' AND a.subjectId = :group"
                                + " AND a.action LIKE :actions ORDER BY a.at, a.id",
                        String.class)
                .setParameter("group", group.getId())
                .setParameter("actions", actions)
                .getResultList();
    }

    private void give(WorkGroup in, Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                in.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                today().minusDays(10),
                null)));
    }

    private void inTransaction(Callable<?> work) throws Exception {
        transaction.begin();
        try {
            work.call();
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private static LocalDate today() {
        return RomeTime.of(Instant.now()).toLocalDate();
    }

    private static Object refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    private static Object problem(Executable attempt) {
        return assertThrows(Refusal.class, attempt).problems().get(0).reason();
    }
}
