package it.lifesciencehub.registrations;

import it.lifesciencehub.calendar.CalendarReplies;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers of calendars to the invitations that confirm places. */
@ApplicationScoped
class PlaceReplies implements CalendarReplies {

    @Inject
    private PlaceReplyWork work;

    @Override
    public Optional<ReplyOutcome> take(CalendarReply reply) {
        return Registration.idOfCalendarUid(reply.uid()).flatMap(id -> Attempts.run(() -> work.take(id, reply)));
    }
}
