package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** A group's people and seats: members see them, officers and staff decide. */
@Stateless
@Guarded
public class SeatDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeatBook book;

    @Inject
    private MandateBook mandates;

    @Inject
    private SeatMails mails;

    @Inject
    private GroupAccess access;

    @Inject
    private GroupNames names;

    /** Seats that are held, by organisation, with who fills them. */
    @Allow(Role.PERSON)
    public List<SeatView> seats(Long groupId) {
        access.requireMember(groupId);
        List<MandateRow> people = people(groupId, mandates.today());
        return rows(groupId, List.of(SeatStatus.HELD), "o.name, s.place").stream()
                .map(seat -> new SeatView(
                        seat,
                        people.stream()
                                .filter(one -> seat.id().equals(one.seatId()))
                                .toList()))
                .toList();
    }

    /** Who holds or held which role on a day, chairs first. */
    @Allow(Role.PERSON)
    public List<MandateRow> people(Long groupId, LocalDate day) {
        access.requireMember(groupId);
        return em.createQuery(
                        MandateRow.SELECT + "WHERE g.id = :group AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day)" + MandateRow.BY_RANK,
                        MandateRow.class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Requests and offers that nobody has decided yet, the oldest first. */
    @Allow(Role.PERSON)
    public List<SeatRow> waiting(Long groupId) {
        access.requireOfficer(groupId);
        return rows(groupId, List.of(SeatStatus.REQUESTED, SeatStatus.INVITED), "s.askedAt, s.id");
    }

    /** What the group's rules say against a request, for whoever decides on it. */
    @Allow(Role.PERSON)
    public List<GroupReason> problems(Long seatId) {
        Seat seat = book.find(seatId);
        access.requireOfficer(seat.getGroup().getId());
        return book.problems(seat.getGroup(), seat.getOrganisation()).stream()
                .filter(reason -> reason != GroupReason.SEATS_TAKEN)
                .toList();
    }

    @Allow(Role.PERSON)
    public void approve(Long seatId, long version) {
        Seat seat = ours(seatId, version);
        if (seat.getStatus() != SeatStatus.REQUESTED) {
            throw new Refusal(GroupReason.SEAT_NOT_OPEN);
        }
        book.hold(seat);
    }

    /** @param why what the organisation is told; required */
    @Allow(Role.PERSON)
    public void refuse(Long seatId, long version, String why) {
        Seat seat = ours(seatId, version);
        if (why == null || why.isBlank()) {
            throw new Refusal(List.of(new Problem("reason", CommonReason.REQUIRED)));
        }
        book.refuse(seat, why);
    }

    /**
     * Offers an organisation a seat; its delegates accept it, whatever the group's rules say of those who ask.
     *
     * @param name the organisation's name or VAT number
     */
    @Allow(Role.PERSON)
    public void offer(Long groupId, String name, String words) {
        access.requireOfficer(groupId);
        WorkGroup group = book.lock(groupId);
        Organisation organisation = named(name);
        for (GroupReason problem : book.problems(group, organisation)) {
            if (problem == GroupReason.SEATS_TAKEN || problem == GroupReason.GROUP_TAKES_NOBODY) {
                throw new Refusal(problem);
            }
        }
        mails.tellOffered(book.open(group, organisation, true, words));
    }

    /** Takes an offer back. */
    @Allow(Role.PERSON)
    public void takeBack(Long seatId, long version) {
        Seat seat = ours(seatId, version);
        if (seat.getStatus() != SeatStatus.INVITED) {
            throw new Refusal(GroupReason.SEAT_NOT_OPEN);
        }
        book.withdraw(seat);
    }

    /** Ends a seat and its people's mandates today. */
    @Allow(Role.PERSON)
    public void end(Long seatId, long version, String why) {
        Seat seat = ours(seatId, version);
        if (why == null || why.isBlank()) {
            throw new Refusal(List.of(new Problem("reason", CommonReason.REQUIRED)));
        }
        book.end(seat, why);
    }

    /**
     * Gives a personal role. Only staff make coordinators: they hand the group over; and only staff give a role to
     * somebody who is of no organisation in the group.
     *
     * @param person an e-mail address, or the full name of somebody of the organisation
     * @param organisation name or VAT number, for whoever reads the list; may be empty
     * @param until the last day, or null for the group's term of office
     */
    @Allow(Role.PERSON)
    public void giveRole(Long groupId, String person, String organisation, MandateRole role, LocalDate until) {
        access.requireOfficer(groupId);
        if (role == null || role == MandateRole.DELEGATE || role == MandateRole.ALTERNATE) {
            throw new Refusal(List.of(new Problem("role", CommonReason.REQUIRED)));
        }
        if (role == MandateRole.COORDINATOR && !Caller.current().staff()) {
            throw new Refusal(GroupReason.COORDINATOR_BY_STAFF);
        }
        Organisation at = organisation == null || organisation.isBlank() ? null : named(organisation);
        Long organisationId = at == null ? null : at.getId();
        Long personId = Caller.current().staff()
                ? names.person(person, organisationId)
                : names.personOfGroup(groupId, person, organisationId, mandates.today());
        Person holder = em.find(Person.class, personId);
        mandates.appoint(book.lock(groupId), holder, at, role, until);
    }

    /** Ends a personal role today; a coordinator's is ended by staff, who take the group back. */
    @Allow(Role.PERSON)
    public void endRole(Long mandateId, long version) {
        Mandate mandate = mandates.find(mandateId);
        access.requireOfficer(mandate.getGroup().getId());
        mandate.requireVersion(version);
        if (mandate.getRole() == MandateRole.COORDINATOR && !Caller.current().staff()) {
            throw new Refusal(GroupReason.COORDINATOR_BY_STAFF);
        }
        mandates.end(mandate, mandates.today(), null);
    }

    private Organisation named(String text) {
        return names.organisation(text)
                .orElseThrow(
                        () -> new Refusal(List.of(new Problem("organisation", GroupReason.ORGANISATION_NOT_FOUND))));
    }

    private Seat ours(Long seatId, long version) {
        Seat seat = book.find(seatId);
        access.requireOfficer(seat.getGroup().getId());
        book.lock(seat.getGroup().getId());
        em.refresh(seat);
        seat.requireVersion(version);
        return seat;
    }

    private List<SeatRow> rows(Long groupId, List<SeatStatus> statuses, String order) {
        return em.createQuery(
                        SeatRow.SELECT + "WHERE g.id = :group AND s.status IN :statuses ORDER BY " + order,
                        SeatRow.class)
                .setParameter("group", groupId)
                .setParameter("statuses", statuses)
                .getResultList();
    }
}
