package it.lifesciencehub.meetings;

import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer of a calendar. It says yes or no as the page does, but for the antitrust statement, which no calendar can
 * acknowledge: that stays open on the page.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MeetingReplyWork {

    private static final int NOTE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private MeetingTable table;

    @Inject
    private MeetingAnswers answers;

    @Inject
    private Clock clock;

    Optional<ReplyOutcome> take(Long meetingId, CalendarReply reply) {
        Meeting meeting = em.find(Meeting.class, meetingId);
        if (meeting == null) {
            return Optional.empty();
        }
        lock.lock(meeting.getEvent().getId());
        em.refresh(meeting);
        MeetingInvitation invitation = table.invitations(meeting).stream()
                .filter(one -> isOf(one, reply.attendee()))
                .findFirst()
                .orElse(null);
        if (invitation == null) {
            return Optional.of(ReplyOutcome.NOT_THE_ATTENDEE);
        }
        MeetingAnswer known = answers.known(invitation);
        if (reply.sequence() < invitation.lastCalendarSequence() || isOlder(reply, known)) {
            return Optional.of(ReplyOutcome.OUTDATED);
        }
        if (meeting.getState() != MeetingState.CALLED) {
            return Optional.of(ReplyOutcome.TOO_LATE);
        }
        if (reply.answer() == CalendarAnswer.TENTATIVE) {
            return Optional.of(ReplyOutcome.NOTED);
        }
        AnswerChoice choice = reply.answer() == CalendarAnswer.DECLINED ? AnswerChoice.NO : AnswerChoice.YES;
        if (known != null && known.isStanding() && isSaid(choice, known.getChoice())) {
            return Optional.of(ReplyOutcome.NOTED);
        }
        String words = reply.comment().length() > NOTE ? reply.comment().substring(0, NOTE) : reply.comment();
        Instant at = reply.stamp() == null ? clock.instant() : reply.stamp();
        RegistrationStatus place = answers.write(invitation, known, choice, words, at);
        if (choice == AnswerChoice.NO) {
            return Optional.of(ReplyOutcome.GIVEN_BACK);
        }
        return Optional.of(place == RegistrationStatus.WAITLISTED ? ReplyOutcome.NO_PLACE : ReplyOutcome.NOTED);
    }

    /** Accepting keeps an "online", declining keeps a substitute. */
    private static boolean isSaid(AnswerChoice choice, AnswerChoice known) {
        return choice.isComing() == known.isComing();
    }

    private static boolean isOlder(CalendarReply reply, MeetingAnswer known) {
        return reply.stamp() != null
                && known != null
                && known.isStanding()
                && !reply.stamp().isAfter(known.getAnsweredAt());
    }

    private static boolean isOf(MeetingInvitation invitation, String address) {
        return invitation.getPerson() == null
                ? address.equals(invitation.getGuest().getEmail().toLowerCase(Locale.ROOT))
                : invitation.getPerson().getEmails().stream()
                        .map(PersonEmail::getAddress)
                        .anyMatch(address::equals);
    }
}
