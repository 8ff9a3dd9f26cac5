package it.lifesciencehub.meetings;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Finds and writes answers, in the caller's transaction and under its lock. */
@ApplicationScoped
class MeetingAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingTable table;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private InvitedPlaces places;

    @Inject
    private MeetingBook book;

    /** What was answered to the invitation last, standing or not; or null. */
    MeetingAnswer known(MeetingInvitation invitation) {
        boolean guest = invitation.getPerson() == null;
        TypedQuery<MeetingAnswer> query =
                em.createNamedQuery(guest ? MeetingAnswer.OF_GUEST : MeetingAnswer.OF_PERSON, MeetingAnswer.class);
        if (guest) {
            query.setParameter("guest", invitation.getGuest().getId());
        } else {
            query.setParameter("meeting", invitation.getMeeting().getId())
                    .setParameter("person", invitation.getPerson().getId());
        }
        return query.getResultStream().findFirst().orElse(null);
    }

    /**
     * Writes an answer that a calendar gave; the lock is held and the answer may be given.
     *
     * @param choice yes or no
     * @return how it stands with the place in the room; null where none is asked for
     */
    RegistrationStatus write(
            MeetingInvitation invitation, MeetingAnswer known, AnswerChoice choice, String note, Instant at) {
        Meeting meeting = invitation.getMeeting();
        Person person = invitation.getPerson();
        MeetingAnswer answer = known;
        if (answer == null) {
            answer = person == null
                    ? new MeetingAnswer(meeting, invitation.getGuest())
                    : new MeetingAnswer(meeting, person);
        }
        String name = person == null ? invitation.getGuest().getName() : person.getName();
        answer.say(choice, note, null, name, at);
        em.persist(answer);
        em.flush();
        invitations.settle(meeting);
        book.record("meeting.answered", meeting, name + ": " + choice);
        if (person == null) {
            return null;
        }
        if (choice != AnswerChoice.YES) {
            places.free(meeting.getEvent(), person);
            return null;
        }
        return places.take(meeting.getEvent(), person, organisation(table.roster(meeting), person, meeting));
    }

    MeetingGuest guest(String token) {
        MeetingGuestLink link = em.createNamedQuery(MeetingGuestLink.BY_HASH, MeetingGuestLink.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (link == null || link.getInvitation().getGuest().getRemovedAt() != null) {
            throw new Refusal(MeetingReason.GUEST_LINK_NOT_VALID);
        }
        return link.getInvitation().getGuest();
    }

    /** In whose name somebody comes: the first of their mandates that has an organisation. */
    Organisation organisation(List<GroupMember> roster, Person person, Meeting meeting) {
        return SeatingPolicy.seat(roster, MeetingTable.standing(table.answers(meeting)))
                .getOrDefault(person.getId(), List.of())
                .stream()
                .map(Capacity::organisationId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> em.find(Organisation.class, id))
                .orElse(null);
    }
}
