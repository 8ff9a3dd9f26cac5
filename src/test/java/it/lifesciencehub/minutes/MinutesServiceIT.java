package it.lifesciencehub.minutes;

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
import it.lifesciencehub.meetings.AgendaItem;
import it.lifesciencehub.meetings.AttendanceMark;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.MeetingHoldService;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
class MinutesServiceIT {

    @EJB
    private MinutesService service;

    @EJB
    private MinutesPageService pages;

    @EJB
    private MinutesCommentService comments;

    @EJB
    private ActionService actions;

    @EJB
    private DecisionService decisions;

    @EJB
    private OverdueDigest digest;

    @EJB
    private MeetingService meetings;

    @EJB
    private MeetingHoldService holding;

    @EJB
    private MandateService mandates;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MeetingScene scene;

    @Inject
    private MinutesScene written;

    private WorkGroup group;
    private Person chair;
    private Person secretary;
    private Person member;
    private Long meeting;

    @BeforeEach
    void aMeetingIsHeld() {
        group = scene.group();
        Organisation alfa = organisations.anOrganisation();
        chair = people.aPerson("Paola", "Presidente");
        secretary = people.aPerson("Sergio", "Segretario");
        member = organisations.aColleagueAt(alfa);
        give(group, chair, null, MandateRole.CHAIR);
        give(group, secretary, null, MandateRole.SECRETARY);
        give(group, member, alfa, MandateRole.DELEGATE);
        meeting = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        As.person(chair, () -> meetings.call(meeting, version()));
        scene.toToday(meeting);
        As.person(chair, () -> holding.open(meeting, version()));
    }

    private void give(WorkGroup to, Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                to.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                LocalDate.of(2026, 1, 1),
                null)));
    }

    private long version() {
        return scene.meeting(meeting).getVersion();
    }

    private Minutes minutes() {
        return written.of(meeting);
    }

    private MinutesEntry entry(int index) {
        return minutes().getEntries().get(index);
    }

    private EntryDraft draft(int index, String text) {
        MinutesEntry entry = entry(index);
        return new EntryDraft(entry.getId(), entry.getVersion(), text, List.of(), List.of(), false);
    }

    private void write(EntryDraft... drafts) {
        assertEquals(List.of(), As.person(chair, () -> service.write(minutes().getId(), List.of(drafts))));
    }

    /** Both items are written: two decisions, and an action of the member's. */
    private void writeAll() {
        MinutesEntry second = entry(1);
        write(
                draft(0, "Si apre."),
                new EntryDraft(
                        second.getId(),
                        second.getVersion(),
                        "Si discute.",
                        List.of(
                                new DecisionDraft(null, "La posizione è approvata."),
                                new DecisionDraft(null, "Città e sanità: si scrive alla Regione.")),
                        List.of(new ActionDraft(
                                null,
                                "Scrivere la lettera",
                                member.getId(),
                                "",
                                LocalDate.now().plusDays(20))),
                        false));
    }

    private void close() {
        As.person(
                chair,
                () -> holding.mark(meeting, List.of(new AttendanceMark(member.getId(), null, AttendanceMode.PRESENT))));
        As.person(chair, () -> holding.close(meeting, version()));
    }

    private void circulate() {
        As.person(
                chair,
                () -> service.circulate(
                        minutes().getId(),
                        minutes().getVersion(),
                        LocalDate.now().plusDays(10)));
    }

    private void approve() {
        written.commentsAreOver(minutes().getId());
        As.person(chair, () -> service.approve(minutes().getId(), minutes().getVersion()));
    }

    private static RefusalReason reason(Person person, Executable work) {
        return assertThrows(Refusal.class, () -> As.person(person, () -> run(work)))
                .reason();
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

    @Test
    void beginWithTheMeetingAndLetItCloseOnlyWhenSomethingIsWritten() {
        assertEquals(MinutesState.DRAFT, minutes().getState());
        assertEquals(3, minutes().getEntries().size());
        As.person(
                chair,
                () -> holding.mark(meeting, List.of(new AttendanceMark(member.getId(), null, AttendanceMode.PRESENT))));
        assertEquals(MinutesReason.MINUTES_EMPTY, reason(chair, () -> holding.close(meeting, version())));
        assertEquals(MeetingState.OPEN, scene.meeting(meeting).getState());
        write(draft(2, "Varie."));
        close();
        assertEquals(MeetingState.CLOSED, scene.meeting(meeting).getState());
    }

    @Test
    void showBothTextsWhereTwoWriteOnTheSameItem() {
        EntryDraft first = draft(0, "Testo di Paola");
        EntryDraft other = draft(0, "Testo di Sergio");
        EntryDraft apart = draft(1, "Altro punto");
        write(first);
        List<EntryConflict> conflicts =
                As.person(secretary, () -> service.write(minutes().getId(), List.of(other, apart)));
        assertEquals(1, conflicts.size());
        assertEquals("Testo di Paola", conflicts.get(0).text());
        assertEquals(chair.getName(), conflicts.get(0).by());
        assertEquals("Testo di Paola", entry(0).getText());
        assertEquals("Altro punto", entry(1).getText());
        EntryDraft again = new EntryDraft(
                other.entryId(), conflicts.get(0).version(), "Testo dei due", List.of(), List.of(), false);
        assertEquals(
                List.of(), As.person(secretary, () -> service.write(minutes().getId(), List.of(again))));
        assertEquals("Testo dei due", entry(0).getText());
        assertEquals(
                List.of("Testo di Paola", "Testo dei due"),
                entry(0).getTexts().stream().map(MinutesText::getText).toList());
    }

    @Test
    void areNoConflictWhereBothWroteTheSame() {
        EntryDraft first = draft(0, "Lo stesso");
        EntryDraft other = draft(0, "Lo stesso");
        write(first);
        assertEquals(
                List.of(), As.person(secretary, () -> service.write(minutes().getId(), List.of(other))));
    }

    @Test
    void noticeAConflictInDecisionsAlone() {
        MinutesEntry entry = entry(1);
        EntryDraft first = new EntryDraft(
                entry.getId(), entry.getVersion(), "", List.of(new DecisionDraft(null, "Sì")), List.of(), false);
        EntryDraft other = new EntryDraft(
                entry.getId(), entry.getVersion(), "", List.of(new DecisionDraft(null, "No")), List.of(), false);
        write(first);
        List<EntryConflict> conflicts =
                As.person(secretary, () -> service.write(minutes().getId(), List.of(other)));
        assertEquals("Sì", conflicts.get(0).decisions().get(0).text());
        assertEquals(1, entry(1).getDecisions().size());
    }

    @Test
    void goFromDraftOverCommentsToTheFrozenText() {
        writeAll();
        assertEquals(
                MinutesReason.MEETING_NOT_CLOSED,
                reason(
                        chair,
                        () -> service.circulate(
                                minutes().getId(),
                                minutes().getVersion(),
                                LocalDate.now().plusDays(9))));
        close();
        assertEquals(CommonReason.NOT_FOUND, reason(member, () -> pages.show(meeting)));
        circulate();
        assertEquals(1, written.mails("minutes.circulated", member).size());
        assertEquals(1, written.mails("minutes.circulated", chair).size());
        assertEquals(1, written.mails("minutes.action", member).size());
        assertTrue(As.person(member, () -> pages.show(meeting)).mayComment());

        Long id = minutes().getId();
        assertEquals(1, As.person(member, () -> comments.comment(id, entry(1).getId(), "Manca il voto.")));
        written.commentsAreOver(id);
        assertEquals(
                MinutesReason.COMMENTS_UNANSWERED,
                reason(chair, () -> service.approve(id, minutes().getVersion())));
        Long comment =
                As.person(chair, () -> pages.show(meeting)).comments().get(0).getId();
        As.person(chair, () -> comments.answer(id, comment, CommentOutcome.REFUSED, "Nessun voto."));
        assertEquals(1, written.mails("minutes.answered", member).size());

        As.person(chair, () -> service.approve(id, minutes().getVersion()));
        Minutes approved = minutes();
        assertEquals(MinutesState.APPROVED, approved.getState());
        assertTrue(approved.isIntact());
        assertTrue(approved.getApprovedText().contains("La posizione è approvata."), approved.getApprovedText());
        assertTrue(approved.getApprovedText().contains(member.getName()), approved.getApprovedText());
        assertTrue(approved.getApprovedText().contains("Nessun voto."), approved.getApprovedText());
        assertEquals(1, written.mails("minutes.approved", member).size());
        int year = LocalDate.now().getYear();
        assertEquals(
                List.of(1, 2),
                approved.getEntries().get(1).getDecisions().stream()
                        .map(Decision::getNumber)
                        .toList());
        assertTrue(approved.getApprovedText().contains(year + "/1"), approved.getApprovedText());

        assertEquals(MinutesReason.FROZEN, reason(chair, () -> service.write(id, List.of(draft(0, "Altro")))));
        assertEquals(MinutesReason.FROZEN, reason(chair, () -> comments.comment(id, null, "Dopo")));
        assertEquals(MinutesReason.FROZEN, reason(chair, () -> service.speak(id, Language.EN)));
        written.falsify(id);
        assertFalse(minutes().isIntact());
    }

    @Test
    void findDecisionsByPartOfAWordWithoutAccents() {
        writeAll();
        assertEquals(0, decided(member, "").size());
        assertEquals(2, decided(chair, "").size());
        close();
        circulate();
        assertEquals(1, decided(member, "CITTA").size());
        assertEquals(1, decided(member, "region").size());
        assertEquals(0, decided(member, "farmaco").size());
        approve();
        assertEquals(
                LocalDate.now().getYear() + "/2",
                decided(member, "citta").get(0).name());
    }

    private List<DecisionRow> decided(Person person, String words) {
        return As.person(
                person,
                () -> decisions
                        .list(group.getId(), words, null, PageRequest.of(1))
                        .rows());
    }

    @Test
    void bringOpenActionsBackOnTheNextAgendaUntilTheyAreDone() {
        writeAll();
        close();
        Long later = plan(60);
        Long next = plan(30);
        assertEquals(List.of(), carried(next));
        circulate();
        Long action = entry(1).getActions().get(0).getId();
        assertEquals(List.of(action), carried(next));
        assertEquals(List.of(), carried(later));
        assertEquals(
                "Azione aperta: Scrivere la lettera",
                scene.meeting(next).getAgenda().get(2).getTitle());

        Long sooner = plan(15);
        assertEquals(List.of(action), carried(sooner));
        assertEquals(List.of(), carried(next));
        As.person(
                chair,
                () -> meetings.cancel(
                        sooner,
                        scene.meeting(sooner).getVersion(),
                        "Rinviata",
                        it.lifesciencehub.meetings.SeriesScope.THIS));
        assertEquals(List.of(action), carried(next));

        As.person(member, () -> actions.done(action, version(action), "Spedita"));
        assertEquals(List.of(), carried(next));
        As.person(member, () -> actions.reopen(action, version(action)));
        assertEquals(List.of(action), carried(next));
        As.person(chair, () -> actions.drop(action, version(action), "Non serve più"));
        assertEquals(List.of(), carried(next));
    }

    private Long plan(int days) {
        Instant starts = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        return As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form(starts)));
    }

    private List<Long> carried(Long id) {
        return scene.meeting(id).getAgenda().stream()
                .map(AgendaItem::getCarriedActionId)
                .filter(one -> one != null)
                .toList();
    }

    private long version(Long action) {
        return As.person(chair, () -> actions.list(group.getId(), new ActionFilter("", null, false), PageRequest.of(1)))
                .rows()
                .stream()
                .filter(row -> row.id().equals(action))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void letWhoeverHasAnActionSayThatItIsDoneAndNothingElse() {
        writeAll();
        Long action = entry(1).getActions().get(0).getId();
        assertEquals(List.of(), As.person(member, () -> actions.mine()));
        assertEquals(CommonReason.FORBIDDEN, reason(member, () -> actions.done(action, 1, null)));
        assertEquals(MinutesReason.ACTION_IN_DRAFT, reason(chair, () -> actions.done(action, version(action), null)));
        close();
        circulate();
        assertEquals(1, As.person(member, () -> actions.mine()).size());
        assertEquals(CommonReason.FORBIDDEN, reason(member, () -> actions.drop(action, version(action), "No")));
        assertEquals(
                CommonReason.FORBIDDEN,
                reason(member, () -> actions.postpone(action, version(action), LocalDate.now())));
        assertEquals(
                CommonReason.FORBIDDEN,
                reason(member, () -> actions.add(group.getId(), new ActionDraft(null, "x", null, "", null))));
        long seen = version(action);
        As.person(chair, () -> actions.postpone(action, seen, LocalDate.now().plusDays(40)));
        assertEquals(CommonReason.CHANGED_MEANWHILE, reason(member, () -> actions.done(action, seen, null)));
        As.person(member, () -> actions.done(action, version(action), null));
        assertEquals(MinutesReason.ACTION_CLOSED, reason(chair, () -> actions.done(action, version(action), null)));
    }

    @Test
    void closeTheActionThatAnItemCameFrom() {
        Long given = As.person(
                chair,
                () -> actions.add(group.getId(), new ActionDraft(null, "Telefonare", secretary.getId(), "", null)));
        assertEquals(1, written.mails("minutes.action", secretary).size());
        Long next = plan(30);
        As.person(chair, () -> meetings.call(next, scene.meeting(next).getVersion()));
        scene.toToday(next);
        As.person(chair, () -> holding.open(next, scene.meeting(next).getVersion()));
        MinutesEntry entry = written.of(next).getEntries().get(2);
        assertEquals(given, entry.getItem().getCarriedActionId());
        As.person(
                chair,
                () -> service.write(
                        written.of(next).getId(),
                        List.of(new EntryDraft(
                                entry.getId(), entry.getVersion(), "Fatto.", List.of(), List.of(), true))));
        assertEquals(List.of(), As.person(secretary, () -> actions.mine()));
    }

    @Test
    void tellOfficersAndOwnersOnceAWeekWhatIsOverdue() {
        writeAll();
        close();
        circulate();
        written.isDueYesterday(entry(1).getActions().get(0).getId());
        written.heldDaysAgo(meeting, 30);
        for (int turn = 0; turn < 2; turn++) {
            Caller.run(Identity.SYSTEM, () -> digest.lists().forEach(digest::send));
        }
        for (Person told : List.of(chair, secretary, member)) {
            List<it.lifesciencehub.mail.MailMessage> mails = written.mails("minutes.overdue", told);
            assertEquals(1, mails.size(), told.getName());
            assertTrue(mails.get(0).getTextBody().contains("Scrivere la lettera"));
        }
    }

    @Test
    void areNotThereForOutsidersAndNotWrittenByMembers() {
        writeAll();
        close();
        circulate();
        WorkGroup other = scene.group();
        Map<String, Person> outsiders = new LinkedHashMap<>();
        outsiders.put("somebody", people.aPerson("Sara", "Straniera"));
        outsiders.put("another group's coordinator", people.aPerson("Carlo", "Coordinatore"));
        outsiders.put("another company's delegate", organisations.aDelegateOf(organisations.anOrganisation()));
        give(other, outsiders.get("another group's coordinator"), null, MandateRole.COORDINATOR);
        Long id = minutes().getId();
        Long action = entry(1).getActions().get(0).getId();
        Long comment;
        As.person(member, () -> comments.comment(id, null, "Una parola"));
        comment = As.person(chair, () -> pages.show(meeting)).comments().get(0).getId();
        Map<String, Executable> reading = new LinkedHashMap<>();
        reading.put("show", () -> pages.show(meeting));
        reading.put("state", () -> pages.state(meeting));
        reading.put("comment", () -> comments.comment(id, null, "x"));
        reading.put("decisions", () -> decisions.list(group.getId(), "", null, PageRequest.of(1)));
        reading.put("years", () -> decisions.years(group.getId()));
        reading.put("actions", () -> actions.list(group.getId(), ActionFilter.OPEN, PageRequest.of(1)));
        Map<String, Executable> running = new LinkedHashMap<>();
        running.put("begin", () -> service.begin(meeting, Language.IT));
        running.put("speak", () -> service.speak(id, Language.EN));
        running.put("write", () -> service.write(id, List.of(draft(0, "x"))));
        running.put("circulate", () -> service.circulate(id, 1, LocalDate.now().plusDays(3)));
        running.put("approve", () -> service.approve(id, 1));
        running.put("answer", () -> comments.answer(id, comment, CommentOutcome.ACCEPTED, ""));
        running.put("owners", () -> pages.owners(meeting));
        running.put("people", () -> pages.people(group.getId()));
        running.put("add", () -> actions.add(group.getId(), new ActionDraft(null, "x", null, "", null)));
        running.put("drop", () -> actions.drop(action, 1, "x"));
        running.put("postpone", () -> actions.postpone(action, 1, null));
        outsiders.forEach((who, person) -> {
            reading.forEach(
                    (what, work) -> assertEquals(CommonReason.NOT_FOUND, reason(person, work), what + " by " + who));
            running.forEach(
                    (what, work) -> assertEquals(CommonReason.NOT_FOUND, reason(person, work), what + " by " + who));
            assertEquals(CommonReason.NOT_FOUND, reason(person, () -> actions.done(action, 1, "")));
            assertEquals(CommonReason.NOT_FOUND, reason(person, () -> actions.reopen(action, 1)));
        });
        running.forEach(
                (what, work) -> assertEquals(CommonReason.FORBIDDEN, reason(member, work), what + " by a member"));
        assertNull(minutes().getApprovedAt());
    }
}
