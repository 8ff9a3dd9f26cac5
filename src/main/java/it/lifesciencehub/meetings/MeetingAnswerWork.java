package it.lifesciencehub.meetings;

import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.meetings.SeatingPolicy.Standing;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The transactions of answering: take the lock of the event's places, check, write the answer, take or free the place.
 * Called by {@link MeetingAnswerService}, which runs them again after a deadlock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MeetingAnswerWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingAccess access;

    @Inject
    private PlacesLock lock;

    @Inject
    private MeetingTable table;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private InvitedPlaces places;

    @Inject
    private MeetingBook book;

    @Inject
    private Colleagues colleagues;

    @Inject
    private MeetingAnswers answers;

    @Inject
    private Clock clock;

    /** @return how it stands with the place in the room; null where none was asked for */
    AnswerOutcome answer(Long meetingId, AnswerCommand command) {
        Meeting meeting = access.requireReadable(meetingId);
        lock.lock(meeting.getEvent().getId());
        em.refresh(meeting);
        Person person = em.find(Person.class, Caller.requirePersonId());
        MeetingInvitation invitation = invitations.find(meeting, person);
        if (invitation == null || !invitation.isStanding()) {
            throw new Refusal(MeetingReason.NOT_INVITED);
        }
        MeetingAnswer known = answers.known(invitation);
        check(meeting, command, known);
        List<GroupMember> roster = table.roster(meeting);
        Person substitute = substitute(meeting, person, command, roster);
        boolean told = substitute != null
                && (known == null || !known.isStanding() || !substitute.equals(known.getSubstitute()));
        MeetingAnswer answer = known == null ? new MeetingAnswer(meeting, person) : known;
        answer.say(command.choice(), command.note(), substitute, person.getName(), clock.instant());
        finish(meeting, command, answer);
        if (told) {
            invitations.inviteSubstitute(meeting, substitute, person);
        }
        invitations.settle(meeting);
        book.record(
                "meeting.answered",
                meeting,
                person.getName() + ": " + command.choice() + (substitute == null ? "" : " " + substitute.getName()));
        if (command.choice() != AnswerChoice.YES) {
            places.free(meeting.getEvent(), person);
            return new AnswerOutcome(command.choice(), null);
        }
        Organisation organisation = answers.organisation(roster, person, meeting);
        return new AnswerOutcome(command.choice(), places.take(meeting.getEvent(), person, organisation));
    }

    /** The guest of a private link. */
    void answerAsGuest(String token, AnswerCommand command) {
        MeetingGuest guest = answers.guest(token);
        Meeting meeting = guest.getMeeting();
        lock.lock(meeting.getEvent().getId());
        em.refresh(meeting);
        MeetingAnswer known = em.createNamedQuery(MeetingAnswer.OF_GUEST, MeetingAnswer.class)
                .setParameter("guest", guest.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (command.choice() == AnswerChoice.SUBSTITUTE) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        check(meeting, command, known);
        MeetingAnswer answer = known == null ? new MeetingAnswer(meeting, guest) : known;
        answer.say(command.choice(), command.note(), null, guest.getName(), clock.instant());
        finish(meeting, command, answer);
        book.record("meeting.answered", meeting, guest.getName() + ": " + command.choice());
    }

    private static void check(Meeting meeting, AnswerCommand command, MeetingAnswer known) {
        MeetingPolicy.requireAnswerable(meeting);
        if (command.choice() == null) {
            throw new Refusal(List.of(new Problem("choice", MeetingReason.ANSWER_MISSING)));
        }
        if (command.note().length() > 500) {
            throw new Refusal(List.of(new Problem("note", CommonReason.TOO_LONG, 500)));
        }
        MeetingPolicy.requireAcknowledged(
                command.choice(), command.acknowledge(), known == null ? null : known.getAcknowledged(), meeting);
    }

    private void finish(Meeting meeting, AnswerCommand command, MeetingAnswer answer) {
        if (command.acknowledge()) {
            answer.acknowledge(meeting.getStatement(), clock.instant());
        }
        em.persist(answer);
        em.flush();
    }

    /** Who comes instead, if somebody does and may. */
    private Person substitute(Meeting meeting, Person person, AnswerCommand command, List<GroupMember> roster) {
        if (command.choice() != AnswerChoice.SUBSTITUTE) {
            return null;
        }
        if (command.substituteId() == null) {
            throw new Refusal(List.of(new Problem("substitute", MeetingReason.SUBSTITUTE_MISSING)));
        }
        Person substitute = em.find(Person.class, command.substituteId());
        if (substitute == null) {
            throw new Refusal(List.of(new Problem("substitute", MeetingReason.SUBSTITUTE_NOT_A_COLLEAGUE)));
        }
        List<Standing> others = MeetingTable.standing(table.answers(meeting)).stream()
                .filter(answer -> !answer.personId().equals(person.getId()))
                .toList();
        List<Capacity> carried = SeatingPolicy.carried(roster, person.getId());
        SeatingPolicy.requireComesThemselves(person.getId(), substitute.getId(), others);
        SeatingPolicy.requireColleague(carried, colleagues.workplaces(substitute));
        List<Capacity> has = SeatingPolicy.seat(roster, others).getOrDefault(substitute.getId(), List.of());
        SeatingPolicy.requireOneHouse(has, carried, colleagues.houses(has, carried));
        return substitute;
    }
}
