package it.lifesciencehub.meetings;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.InvitedPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the invitations of a called meeting what they should be: everybody who is in the group on its day and every
 * substitute has one, nobody else. In the caller's transaction, under the lock of the event's places.
 */
@ApplicationScoped
class MeetingInvitations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingTable table;

    @Inject
    private MeetingMails mails;

    @Inject
    private InvitedPlaces places;

    @Inject
    private PlacesLock lock;

    @Inject
    private Clock clock;

    /** Invites who is missing and withdraws who is too many; doing it again changes nothing. */
    void settle(Meeting meeting) {
        lock.lock(meeting.getEvent().getId());
        if (meeting.getState() != MeetingState.CALLED
                || !meeting.getEvent().getStartsAt().isAfter(clock.instant())) {
            return;
        }
        Set<Long> inGroup = new LinkedHashSet<>();
        for (GroupMember member : table.roster(meeting)) {
            inGroup.add(member.personId());
        }
        Set<Long> wanted = new LinkedHashSet<>(inGroup);
        for (MeetingAnswer answer : table.answers(meeting)) {
            if (answer.getSubstitute() != null
                    && inGroup.contains(answer.getPerson().getId())) {
                wanted.add(answer.getSubstitute().getId());
            }
        }
        Set<Long> invited = new HashSet<>();
        for (MeetingInvitation invitation : table.invitations(meeting)) {
            if (invitation.getPerson() == null) {
                continue;
            }
            if (wanted.contains(invitation.getPerson().getId())) {
                invited.add(invitation.getPerson().getId());
            } else {
                withdraw(invitation);
            }
        }
        for (Long personId : wanted) {
            if (!invited.contains(personId) && inGroup.contains(personId)) {
                mails.invite(make(meeting, em.find(Person.class, personId)), null);
            }
        }
        em.flush();
    }

    /** The substitute's invitation, made where they had none, and the news for whom they stand in. */
    void inviteSubstitute(Meeting meeting, Person substitute, Person forWhom) {
        MeetingInvitation standing = find(meeting, substitute);
        MeetingInvitation invitation = standing != null && standing.isStanding() ? standing : make(meeting, substitute);
        mails.tellStandsIn(invitation, forWhom.getName());
        em.flush();
    }

    private MeetingInvitation make(Meeting meeting, Person person) {
        MeetingInvitation known = find(meeting, person);
        if (known != null) {
            known.renew(clock.instant());
            return known;
        }
        MeetingInvitation invitation = new MeetingInvitation(meeting, person, clock.instant());
        em.persist(invitation);
        return invitation;
    }

    MeetingInvitation find(Meeting meeting, Person person) {
        return em.createNamedQuery(MeetingInvitation.OF_PERSON, MeetingInvitation.class)
                .setParameter("meeting", meeting.getId())
                .setParameter("person", person.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** To a guest, as soon as the meeting is called. */
    void invite(MeetingGuest guest) {
        MeetingInvitation invitation = new MeetingInvitation(guest.getMeeting(), guest, clock.instant());
        em.persist(invitation);
        mails.invite(invitation, newLink(invitation));
        em.flush();
    }

    /** Time, place or agenda have changed. */
    void tellChanged(List<MeetingInvitation> standing) {
        for (MeetingInvitation invitation : standing) {
            mails.tellChanged(invitation, newLink(invitation));
        }
        em.flush();
    }

    void tellCancelled(Meeting meeting) {
        for (MeetingInvitation invitation : table.invitations(meeting)) {
            mails.tellCancelled(invitation);
        }
        em.flush();
    }

    /** Those without an answer. */
    int remind(Meeting meeting, List<MeetingInvitation> silent) {
        for (MeetingInvitation invitation : silent) {
            invitation.remind(clock.instant());
            mails.remind(invitation, newLink(invitation));
        }
        em.flush();
        return silent.size();
    }

    /** Takes the meeting out of the calendar; an answer is void, and with it a place and a substitute. */
    void withdraw(MeetingInvitation invitation) {
        Meeting meeting = invitation.getMeeting();
        invitation.withdraw(clock.instant());
        mails.tellWithdrawn(invitation);
        if (invitation.getPerson() != null) {
            em.createNamedQuery(MeetingAnswer.OF_PERSON, MeetingAnswer.class)
                    .setParameter("meeting", meeting.getId())
                    .setParameter("person", invitation.getPerson().getId())
                    .getResultList()
                    .forEach(answer -> answer.withdraw(clock.instant()));
            places.free(meeting.getEvent(), invitation.getPerson());
        }
    }

    /** Null for a person, who signs in. Links that were sent before go on working. */
    private String newLink(MeetingInvitation invitation) {
        if (invitation.getGuest() == null) {
            return null;
        }
        String secret = Secrets.link();
        em.persist(new MeetingGuestLink(invitation, Secrets.hash(secret), clock.instant()));
        return secret;
    }
}
