package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.ClosingCondition;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingOpened;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** What meetings and their minutes have to do with each other: the minutes begin with the meeting, and close it. */
@ApplicationScoped
class MinutesMeetings implements ClosingCondition {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesBook book;

    @Inject
    private Clock clock;

    /** In the language of whoever opens the meeting; it can be changed. */
    void begin(@Observes MeetingOpened opened) {
        if (access.ofMeeting(opened.meeting()).isEmpty()) {
            Identity by = Caller.current();
            Person person = by.personId() == null ? null : em.find(Person.class, by.personId());
            Language language = person == null ? Language.IT : person.getLanguage();
            Minutes minutes = new Minutes(opened.meeting(), language, by.name(), clock.instant());
            em.persist(minutes);
            book.record("minutes.begun", minutes, "");
        }
    }

    /** Something has to stand in the minutes; what is missing on single items is asked for when they are circulated. */
    @Override
    public Optional<RefusalReason> obstacle(Meeting meeting) {
        boolean written = access.ofMeeting(meeting)
                .map(minutes -> minutes.getEntries().stream().anyMatch(entry -> !entry.isBlank()))
                .orElse(false);
        return written ? Optional.empty() : Optional.of(MinutesReason.MINUTES_EMPTY);
    }
}
