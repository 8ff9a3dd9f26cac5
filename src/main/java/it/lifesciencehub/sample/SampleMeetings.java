package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AgendaDraft;
import it.lifesciencehub.meetings.AgendaKind;
import it.lifesciencehub.meetings.AnswerChoice;
import it.lifesciencehub.meetings.AnswerCommand;
import it.lifesciencehub.meetings.AttendanceMark;
import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.GuestCommand;
import it.lifesciencehub.meetings.MeetingAnswerService;
import it.lifesciencehub.meetings.MeetingForm;
import it.lifesciencehub.meetings.MeetingHoldService;
import it.lifesciencehub.meetings.MeetingInvitationService;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Meetings of two groups, held and to come, made as those who run them would: planned, called, answered and held. After
 * the rest of the sample, since answering is a transaction of its own.
 */
@Singleton
@Startup
@DependsOn("SampleHub")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleMeetings {

    private static final int NOTICE_DAYS = 14;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingPageService reader;

    @Inject
    private MeetingAnswerService answers;

    @Inject
    private MeetingInvitationService invitations;

    @Inject
    private MeetingHoldService holding;

    @Inject
    private SampleMinutes minutes;

    @Inject
    private GroupRoster roster;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(m) FROM Meeting m")) {
            return;
        }
        Caller.run(SampleStage.STAFF, () -> data.rows("meetings").forEach(this::make));
    }

    private void make(CSVRecord row) {
        WorkGroup group = em.createNamedQuery(WorkGroup.BY_SLUG, WorkGroup.class)
                .setParameter("slug", row.get("group"))
                .getSingleResult();
        EventTimes wanted = times(row);
        boolean held = "CLOSED".equals(row.get("state"));
        // What is past is planned for tomorrow first, since nobody can call a meeting that is over.
        Duration back =
                held ? Duration.between(wanted.startsAt(), clock.instant()).plusDays(1) : Duration.ZERO;
        Long id = meetings.plan(
                group.getId(),
                new MeetingForm(
                        new LocalisedText(
                                "Riunione – " + group.getName().in(Language.IT),
                                "Meeting – " + group.getName().in(Language.EN)),
                        new EventTimes(
                                wanted.startsAt().plus(back), wanted.endsAt().plus(back), wanted.place()),
                        null,
                        agenda(row.get("agenda"))));
        if ("PLANNED".equals(row.get("state"))) {
            return;
        }
        invitations.invite(
                id,
                new GuestCommand(
                        "Elena Marchetti", "elena.marchetti@regione.example", "Direzione generale", Language.IT));
        meetings.call(id, reader.open(id).getVersion());
        answer(group, id, held);
        if (held) {
            moveBack(id, wanted);
            hold(group, id, wanted, row.get("agenda"));
            minutes.bringTo(id, row.get("written"), wanted.endsAt());
        }
    }

    private EventTimes times(CSVRecord row) {
        LocalDate day = RomeTime.today(clock).plusDays(Long.parseLong(row.get("days")));
        if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
        Instant starts = RomeTime.instant(day.atTime(LocalTime.parse(row.get("begin"))));
        Map<String, CSVRecord> venues =
                data.rows("venues").stream().collect(Collectors.toMap(one -> one.get("code"), Function.identity()));
        CSVRecord venue = venues.get(row.get("venue"));
        return new EventTimes(
                starts,
                starts.plus(Duration.ofMinutes(Long.parseLong(row.get("minutes")))),
                new EventPlace(
                        venue.get("name"), venue.get("address"), venue.get("municipality"), venue.get("online")));
    }

    private List<AgendaDraft> agenda(String name) {
        return data.rows("agendas").stream()
                .filter(row -> row.get("agenda").equals(name))
                .map(row -> new AgendaDraft(
                        null,
                        row.get("title"),
                        AgendaKind.valueOf(row.get("kind")),
                        Integer.valueOf(row.get("minutes")),
                        row.get("presenter"),
                        row.get("text"),
                        null,
                        null))
                .toList();
    }

    /** Everybody before a meeting that was held, two of three before one to come; each sixth sends regrets. */
    private void answer(WorkGroup group, Long id, boolean held) {
        int turn = 0;
        boolean online = reader.open(id).getEvent().getPlace().isOnline();
        for (Long person : people(group, id)) {
            turn++;
            if (!held && turn % 3 == 0) {
                continue;
            }
            AnswerChoice choice = turn % 6 == 1 && turn > 1
                    ? AnswerChoice.NO
                    : online && turn % 4 == 2 ? AnswerChoice.ONLINE : AnswerChoice.YES;
            Caller.run(
                    new Identity(person, person, "", Set.of(Role.PERSON), ""),
                    () -> answers.answer(id, new AnswerCommand(choice, "", null, choice.isComing())));
        }
    }

    private Set<Long> people(WorkGroup group, Long id) {
        LocalDate day = RomeTime.of(reader.open(id).getEvent().getStartsAt()).toLocalDate();
        return roster.on(group.getId(), day).stream()
                .map(GroupMember::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void moveBack(Long id, EventTimes wanted) {
        inTransaction(() -> {
            Event event = em.find(Event.class, reader.open(id).getEvent().getId());
            event.schedule(wanted.startsAt(), wanted.endsAt(), wanted.place());
        });
    }

    private void hold(WorkGroup group, Long id, EventTimes wanted, String agenda) {
        holding.open(id, reader.open(id).getVersion());
        int turn = 0;
        for (Long person : people(group, id)) {
            turn++;
            AttendanceMode mode = turn % 6 == 1 && turn > 1
                    ? AttendanceMode.EXCUSED
                    : turn % 7 == 0
                            ? AttendanceMode.ABSENT
                            : turn % 4 == 2 ? AttendanceMode.ONLINE : AttendanceMode.PRESENT;
            holding.mark(id, List.of(new AttendanceMark(person, null, mode)));
        }
        minutes.write(id, agenda);
        holding.close(id, reader.open(id).getVersion());
        inTransaction(() -> {
            em.createNativeQuery("UPDATE meeting SET created_at = ?, called_at = ?, opened_at = ?, closed_at = ?"
                            + " WHERE id = ?")
                    .setParameter(1, utc(wanted.startsAt().minus(Duration.ofDays(NOTICE_DAYS + 1))))
                    .setParameter(2, utc(wanted.startsAt().minus(Duration.ofDays(NOTICE_DAYS))))
                    .setParameter(3, utc(wanted.startsAt()))
                    .setParameter(4, utc(wanted.endsAt()))
                    .setParameter(5, id)
                    .executeUpdate();
            // Invitations to what is long over are nothing to look at.
            em.createQuery("DELETE FROM MailMessage m WHERE m.subjectType = 'Meeting' AND m.subjectId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private void inTransaction(Runnable work) {
        try {
            transaction.begin();
            work.run();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException("The sample's meetings could not be made", e);
        }
    }
}
