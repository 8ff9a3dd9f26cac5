package it.lifesciencehub.meetings;

import com.github.f4b6a3.tsid.TsidCreator;
import it.lifesciencehub.As;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.groups.WorkGroupKind;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Groups of their own for tests of meetings, and what came of them, past every cache. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MeetingScene {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private MandateService mandates;

    /** An active working group with nobody in it, whose quorum is half of its organisations. */
    public WorkGroup group() {
        return group("gruppo-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** An active roundtable with nobody in it. */
    public WorkGroup roundtable() {
        WorkGroup group = group("tavolo-" + UUID.randomUUID().toString().substring(0, 8));
        makeRoundtable(group);
        return group;
    }

    private void makeRoundtable(WorkGroup group) {
        em.createNativeQuery("UPDATE work_group SET kind = 'ROUNDTABLE' WHERE id = ?")
                .setParameter(1, group.getId())
                .executeUpdate();
        em.refresh(group);
    }

    private WorkGroup group(String slug) {
        Long id = TsidCreator.getTsid().toLong();
        em.createNativeQuery("INSERT INTO work_group (id, version, slug, kind, area_code, name_it, name_en, aim_it,"
                        + " aim_en) VALUES (?, 1, ?, 'WORKING_GROUP', 'market-access', ?, ?, '', '')")
                .setParameter(1, id)
                .setParameter(2, slug)
                .setParameter(3, "Gruppo di prova " + slug)
                .setParameter(4, "Trial group " + slug)
                .executeUpdate();
        return em.find(WorkGroup.class, id);
    }

    /** Gives a mandate in the group of this slug, which is made where there is none; a roundtable where it begins with "tavolo". */
    public void join(String slug, Person person, String organisation, MandateRole role) {
        WorkGroup group = em.createNamedQuery(WorkGroup.BY_SLUG, WorkGroup.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> group(slug));
        if (slug.startsWith("tavolo") && group.getKind() != WorkGroupKind.ROUNDTABLE) {
            makeRoundtable(group);
        }
        Long organisationId = organisation == null
                ? null
                : em.createQuery("SELECT o.id FROM Organisation o WHERE o.name = :name", Long.class)
                        .setParameter("name", organisation)
                        .getSingleResult();
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(), person.getId(), organisationId, role, LocalDate.of(2026, 1, 1), null)));
    }

    public static EventTimes times(Instant starts) {
        return new EventTimes(
                starts,
                starts.plus(90, ChronoUnit.MINUTES),
                new EventPlace("Sala Lombardia", "via Roma 1", "Milano", "https://meet.example/1"));
    }

    /** In a week, with an agenda of two items. */
    public static MeetingForm form() {
        return form(Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.MINUTES));
    }

    public static MeetingForm form(Instant starts) {
        return new MeetingForm(
                new LocalisedText("Riunione di prova", "Trial meeting"),
                times(starts),
                null,
                List.of(
                        new AgendaDraft(null, "Apertura", AgendaKind.INFORMATION, 10, "Anna", "", null, null),
                        new AgendaDraft(null, "Posizione", AgendaKind.DECISION, 60, "", "Testo", null, null)));
    }

    public Meeting meeting(Long id) {
        Meeting meeting = em.createNamedQuery(Meeting.BY_ID, Meeting.class)
                .setParameter("id", id)
                .getSingleResult();
        meeting.getAgenda().size();
        return meeting;
    }

    /** Puts a meeting on today, as if its day had come. */
    public void toToday(Long id) {
        Meeting meeting = em.find(Meeting.class, id);
        Instant starts = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        meeting.getEvent()
                .schedule(starts, starts.plusSeconds(5_400), meeting.getEvent().getPlace());
    }

    /** What was written to somebody about a meeting, oldest first. */
    public List<MailMessage> mails(Long meetingId, String address) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectType = 'Meeting' AND m.subjectId = :id"
                                + " AND m.recipientAddress = :address ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("id", meetingId)
                .setParameter("address", address)
                .getResultList();
    }

    public List<String> kinds(Long meetingId, Person person) {
        return mails(meetingId, person.getEmail()).stream()
                .map(MailMessage::getKind)
                .toList();
    }

    /** The calendar messages to somebody as method and number, oldest first. */
    public List<String> calendar(Long meetingId, Person person) {
        return mails(meetingId, person.getEmail()).stream()
                .map(MailMessage::getCalendarBody)
                .filter(body -> body != null)
                .map(body -> body.replaceAll("(?s).*METHOD:([A-Z]+).*", "$1") + " "
                        + body.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"))
                .toList();
    }

    public List<MeetingAttendance> attendance(Long meetingId) {
        return em.createNamedQuery(MeetingAttendance.OF_MEETING, MeetingAttendance.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
