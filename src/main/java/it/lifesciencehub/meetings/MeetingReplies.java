package it.lifesciencehub.meetings;

import it.lifesciencehub.calendar.CalendarReplies;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.registrations.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers of calendars to the invitations to meetings. */
@ApplicationScoped
class MeetingReplies implements CalendarReplies {

    @Inject
    private MeetingReplyWork work;

    @Override
    public Optional<ReplyOutcome> take(CalendarReply reply) {
        return Meeting.idOfCalendarUid(reply.uid()).flatMap(id -> Attempts.run(() -> work.take(id, reply)));
    }
}
