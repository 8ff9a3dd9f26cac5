package it.lifesciencehub.sample;

import it.lifesciencehub.minutes.ActionDraft;
import it.lifesciencehub.minutes.DecisionDraft;
import it.lifesciencehub.minutes.EntryDraft;
import it.lifesciencehub.minutes.Minutes;
import it.lifesciencehub.minutes.MinutesEntry;
import it.lifesciencehub.minutes.MinutesPageService;
import it.lifesciencehub.minutes.MinutesService;
import it.lifesciencehub.minutes.MinutesState;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Minutes of the sample's meetings: written, circulated and approved as those who run the groups would. */
@ApplicationScoped
class SampleMinutes {

    private static final int DAYS_FOR_COMMENTS = 10;
    private static final int DAYS_TO_WRITE = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MinutesService service;

    @Inject
    private MinutesPageService reader;

    @Inject
    private Clock clock;

    private final SampleData data = new SampleData();

    /** What the list says of each item; actions go to the people of the meeting in turn. */
    void write(Long meetingId, String agenda) {
        Minutes minutes = reader.show(meetingId).minutes();
        LocalDate held =
                RomeTime.of(minutes.getMeeting().getEvent().getStartsAt()).toLocalDate();
        Map<String, CSVRecord> rows = data.rows("minutes").stream()
                .filter(row -> row.get("agenda").equals(agenda))
                .collect(Collectors.toMap(row -> row.get("item"), row -> row));
        Iterator<Long> people = reader.owners(meetingId).keySet().iterator();
        List<EntryDraft> drafts = new ArrayList<>();
        for (MinutesEntry entry : minutes.getEntries()) {
            CSVRecord row = rows.get(String.valueOf(entry.getPosition()));
            if (row != null) {
                drafts.add(draft(entry, row, people, held));
            }
        }
        service.write(minutes.getId(), drafts);
    }

    private static EntryDraft draft(MinutesEntry entry, CSVRecord row, Iterator<Long> people, LocalDate held) {
        List<ActionDraft> actions = row.get("action").isEmpty()
                ? List.of()
                : List.of(new ActionDraft(
                        null,
                        row.get("action"),
                        people.hasNext() ? people.next() : null,
                        "",
                        held.plusDays(Long.parseLong(row.get("days")))));
        return new EntryDraft(
                entry.getId(),
                entry.getVersion(),
                row.get("text"),
                List.of(new DecisionDraft(null, row.get("decision"))),
                actions,
                false);
    }

    /** Takes the minutes of a closed meeting as far as this state, on the days on which that would have been. */
    @Transactional
    void bringTo(Long meetingId, String state, Instant ended) {
        if (MinutesState.valueOf(state) == MinutesState.DRAFT) {
            return;
        }
        Minutes minutes = reader.show(meetingId).minutes();
        LocalDate today = RomeTime.today(clock);
        service.circulate(minutes.getId(), minutes.getVersion(), today.plusDays(DAYS_FOR_COMMENTS));
        Instant circulated = ended.plus(Duration.ofDays(DAYS_TO_WRITE));
        em.flush();
        em.createNativeQuery("UPDATE minutes SET begun_at = ?, circulated_at = ?, comments_until = ? WHERE id = ?")
                .setParameter(1, utc(ended))
                .setParameter(2, utc(circulated))
                .setParameter(3, RomeTime.of(circulated).toLocalDate().plusDays(DAYS_FOR_COMMENTS))
                .setParameter(4, minutes.getId())
                .executeUpdate();
        em.refresh(minutes);
        if (MinutesState.valueOf(state) == MinutesState.APPROVED) {
            service.approve(minutes.getId(), minutes.getVersion());
        }
        em.createQuery("DELETE FROM MailMessage m WHERE m.subjectType = 'Meeting' AND m.subjectId = :id")
                .setParameter("id", meetingId)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
