package it.lifesciencehub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AttendanceMark;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.MeetingHoldService;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.minutes.MinutesScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.papers.GroupPaperForm;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A group's year and a group's desk against the real server: what they say, and to whom. */
@ExtendWith(ArquillianExtension.class)
class GroupReportsIT {

    @EJB
    private GroupYearService years;

    @EJB
    private GroupOverviewService overview;

    @EJB
    private MeetingService meetings;

    @EJB
    private MeetingHoldService holding;

    @EJB
    private GroupPaperService papers;

    @EJB
    private MandateService mandates;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MinutesScene minutes;

    @Inject
    private MeetingScene scene;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private WorkGroup group;
    private Organisation alfa;
    private Person chair;
    private Person alfaDelegate;
    private Person betaDelegate;

    @BeforeEach
    void aGroupOfTwoOrganisations() {
        group = scene.group();
        alfa = organisations.anOrganisation();
        Organisation beta = organisations.anOrganisation();
        chair = people.aPerson("Paola", "Presidente");
        alfaDelegate = organisations.aDelegateOf(alfa);
        betaDelegate = organisations.aDelegateOf(beta);
        give(chair, null, MandateRole.CHAIR, null);
        give(alfaDelegate, alfa, MandateRole.DELEGATE, today.plusDays(30));
        give(betaDelegate, beta, MandateRole.DELEGATE, today.plusDays(300));
    }

    @Test
    void tellTheYear() {
        Long held = held();
        As.person(
                chair,
                () -> papers.add(
                        group.getId(),
                        paper(),
                        "bozza.txt",
                        new ByteArrayInputStream("Bozza".getBytes(StandardCharsets.UTF_8))));
        YearReport report = As.person(betaDelegate, () -> years.report(group.getSlug(), null));
        assertEquals(today.getYear(), report.year());
        assertEquals(
                List.of(held), report.meetings().stream().map(HeldMeeting::id).toList());
        HeldMeeting meeting = report.meetings().get(0);
        assertEquals(List.of(1, 1), List.of(meeting.inRoom(), meeting.online()));
        assertEquals(new Quorum(2, 1, 1), meeting.quorum());
        assertEquals(1, report.withQuorum());
        assertEquals(50, report.average());
        assertEquals(2, report.attendance().size());
        AttendanceLine line = report.attendance().stream()
                .filter(one -> one.organisationId().equals(alfa.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Presence.THERE), line.cells());
        assertEquals(2, report.organisations());
        assertEquals(3, report.people());
        assertEquals(
                List.of("Bozza di posizione"),
                report.papers().stream().map(YearPaper::title).toList());
        assertEquals(
                today.minusDays(10).getYear() == today.getYear() ? 3 : 0,
                report.peopleMovements().size());
    }

    @Test
    void knowNoYearBeforeTheGroupOrAfterToday() {
        for (int year : List.of(1999, today.getYear() + 1, today.getYear() - 5)) {
            assertEquals(
                    CommonReason.NOT_FOUND, refusal(() -> As.person(chair, () -> years.report(group.getSlug(), year))));
        }
    }

    @Test
    void tellOfficersWhatWaits() {
        GroupFigures before =
                As.person(chair, () -> overview.desk(group.getSlug())).figures();
        assertEquals(null, before.next());
        assertEquals(null, before.attendance());
        assertEquals(1, before.ending());
        assertEquals(0, before.unfilled());
        held();
        Long next = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        As.person(chair, () -> meetings.call(next, version(next)));
        GroupDesk desk = As.person(chair, () -> overview.desk(group.getSlug()));
        assertEquals(next, desk.figures().next().id());
        assertEquals(3, desk.figures().next().silent());
        assertEquals(50, desk.figures().attendance());
        assertEquals(1, desk.sittings().size());
        assertEquals(2, desk.attendance().size());
        assertEquals(0, desk.figures().unclosed());
        var delegate = As.staff(() -> mandates.heldOn(group.getId(), today)).stream()
                .filter(row -> row.personId().equals(betaDelegate.getId()))
                .findFirst()
                .orElseThrow();
        As.staff(() -> mandates.end(delegate.id(), delegate.version(), today.minusDays(1), null));
        GroupFigures now = As.staff(() -> overview.all()).stream()
                .filter(row -> row.groupId().equals(group.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, now.unfilled(), "a seat without its delegate");
        assertTrue(now.isWaiting());
        assertEquals(now, As.person(chair, () -> overview.desk(group.getSlug())).figures());
    }

    @Test
    void areForThoseWhomTheyConcern() {
        Person outsider = people.aPerson("Olga", "Fuori");
        Person officerElsewhere = people.aPerson("Ugo", "Altrove");
        WorkGroup other = scene.group();
        As.staff(() -> mandates.give(new MandateCommand(
                other.getId(), officerElsewhere.getId(), null, MandateRole.COORDINATOR, today.minusDays(10), null)));
        for (Person person : List.of(outsider, officerElsewhere)) {
            assertEquals(
                    CommonReason.NOT_FOUND,
                    refusal(() -> As.person(person, () -> years.report(group.getSlug(), null))));
            assertEquals(
                    CommonReason.NOT_FOUND, refusal(() -> As.person(person, () -> overview.desk(group.getSlug()))));
            assertEquals(CommonReason.FORBIDDEN, refusal(() -> As.person(person, () -> overview.all())));
        }
        assertEquals(
                CommonReason.FORBIDDEN, refusal(() -> As.person(alfaDelegate, () -> overview.desk(group.getSlug()))));
        assertEquals(CommonReason.NOT_SIGNED_IN, refusal(() -> As.nobody(() -> years.report(group.getSlug(), null))));
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.staff(() -> years.report("no-such-group", null))));
        As.staff(() -> years.report(group.getSlug(), null));
        As.staff(() -> overview.desk(group.getSlug()));
    }

    /** A closed meeting with the chair in the room and alfa's delegate online. */
    private Long held() {
        Long id = As.person(chair, () -> meetings.plan(group.getId(), MeetingScene.form()));
        As.person(chair, () -> meetings.call(id, version(id)));
        scene.toToday(id);
        As.person(chair, () -> holding.open(id, version(id)));
        As.person(
                chair,
                () -> holding.mark(
                        id,
                        List.of(
                                new AttendanceMark(chair.getId(), null, AttendanceMode.PRESENT),
                                new AttendanceMark(alfaDelegate.getId(), null, AttendanceMode.ONLINE))));
        minutes.write(chair, id);
        As.person(chair, () -> holding.close(id, version(id)));
        return id;
    }

    private long version(Long meeting) {
        return scene.meeting(meeting).getVersion();
    }

    private static GroupPaperForm paper() {
        GroupPaperForm form = new GroupPaperForm();
        form.setTitle("Bozza di posizione");
        return form;
    }

    private void give(Person person, Organisation organisation, MandateRole role, LocalDate until) {
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                today.minusDays(10),
                until)));
    }

    private static Object refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
