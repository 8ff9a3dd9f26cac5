package it.lifesciencehub.meetings;

import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guests of a meeting, and a word to those who have not answered. */
@Stateless
@Guarded
public class MeetingInvitationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PlacesLock lock;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private MeetingTable table;

    @Inject
    private MeetingBook book;

    @Inject
    private MeetingAnswers answers;

    /** A guest gets the invitation at once where the meeting is called, else with its calling. */
    @Allow(Role.PERSON)
    public void invite(Long meetingId, GuestCommand command) {
        Meeting meeting = access.requireRunnable(meetingId);
        lock.lock(meeting.getEvent().getId());
        MeetingPolicy.requireChangeable(meeting);
        List<Problem> problems = GuestPolicy.problems(command, true);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        String address = EmailAddress.normalised(command.email());
        if (guests(meetingId).stream().anyMatch(guest -> address.equals(guest.getEmail()))) {
            throw new Refusal(List.of(new Problem("guestEmail", MeetingReason.GUEST_INVITED_ALREADY)));
        }
        MeetingGuest guest = new MeetingGuest(
                meeting, command.name(), address, command.organisation(), command.language(), clock.instant());
        em.persist(guest);
        em.flush();
        book.record("meeting.guest-invited", meeting, guest.getName() + " " + address);
        if (meeting.getState() == MeetingState.CALLED) {
            invitations.invite(guest);
        }
    }

    private List<MeetingGuest> guests(Long meetingId) {
        return em.createNamedQuery(MeetingGuest.OF_MEETING, MeetingGuest.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Takes a guest off the list, and the meeting out of their calendar. */
    @Allow(Role.PERSON)
    public void withdraw(Long meetingId, Long guestId) {
        Meeting meeting = access.requireRunnable(meetingId);
        lock.lock(meeting.getEvent().getId());
        MeetingPolicy.requireChangeable(meeting);
        MeetingGuest guest = Refusal.requireFound(guests(meetingId).stream()
                .filter(one -> one.getId().equals(guestId))
                .findFirst()
                .orElse(null));
        guest.remove(clock.instant());
        table.invitations(meeting).stream()
                .filter(invitation -> guest.equals(invitation.getGuest()))
                .forEach(invitations::withdraw);
        table.answers(meeting).stream()
                .filter(answer -> guest.equals(answer.getGuest()))
                .forEach(answer -> answer.withdraw(clock.instant()));
        em.flush();
        book.record("meeting.guest-removed", meeting, guest.getName());
    }

    /**
     * Reminds everybody who has not answered; once a day at most.
     *
     * @return how many were written to
     */
    @Allow(Role.PERSON)
    public int remind(Long meetingId) {
        Meeting meeting = access.requireRunnable(meetingId);
        lock.lock(meeting.getEvent().getId());
        em.refresh(meeting);
        LocalDate today = RomeTime.today(clock);
        MeetingPolicy.requireMayRemind(meeting, today);
        Set<Long> people = new HashSet<>();
        Set<Long> guests = new HashSet<>();
        for (MeetingAnswer answer : table.answers(meeting)) {
            if (answer.getPerson() == null) {
                guests.add(answer.getGuest().getId());
            } else {
                people.add(answer.getPerson().getId());
            }
        }
        List<MeetingInvitation> silent = table.invitations(meeting).stream()
                .filter(one -> one.getPerson() == null
                        ? !guests.contains(one.getGuest().getId())
                        : !people.contains(one.getPerson().getId()))
                .toList();
        if (silent.isEmpty()) {
            throw new Refusal(MeetingReason.EVERYBODY_ANSWERED);
        }
        meeting.reminded(today);
        book.save();
        book.record("meeting.reminded", meeting, "" + silent.size());
        return invitations.remind(meeting, silent);
    }

    /**
     * What a guest's private link shows. Looking changes nothing.
     *
     * @param token the secret of the link
     */
    @Allow(Role.ANYONE)
    public GuestView ofGuest(String token) {
        MeetingGuest guest = answers.guest(token);
        Meeting meeting = em.createNamedQuery(Meeting.BY_ID, Meeting.class)
                .setParameter("id", guest.getMeeting().getId())
                .getSingleResult();
        return new GuestView(
                guest,
                meeting,
                AgendaTimes.starts(
                        meeting.getEvent().getStartsAt(),
                        meeting.getAgenda().stream().map(AgendaItem::getMinutes).toList()),
                em.createNamedQuery(MeetingAnswer.OF_GUEST, MeetingAnswer.class)
                        .setParameter("guest", guest.getId())
                        .getResultStream()
                        .filter(MeetingAnswer::isStanding)
                        .findFirst()
                        .orElse(null));
    }
}
