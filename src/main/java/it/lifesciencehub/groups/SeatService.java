package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** An organisation's side of its seats: any of its people ask for one; its delegates and staff do the rest. */
@Stateless
@Guarded
public class SeatService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeatBook book;

    @Inject
    private MandateBook mandates;

    @Inject
    private SeatMails mails;

    @Inject
    private OrganisationAccess access;

    /** The organisation, for those of its people who look at its seats. */
    @Allow(Role.PERSON)
    public OrganisationName organisationOf(Long organisationId) {
        requireOf(organisationId);
        return new OrganisationName(organisationId, organisation(organisationId).getName());
    }

    /** Whether the caller fills the organisation's seats and gives them back: its delegates and staff. */
    @Allow(Role.PERSON)
    public boolean mayAct(Long organisationId) {
        return Caller.current().staff() || access.isDelegateOf(organisationId);
    }

    /** Seats that the organisation holds, with who fills them. */
    @Allow(Role.PERSON)
    public List<SeatView> held(Long organisationId) {
        requireOf(organisationId);
        return rows(organisationId, List.of(SeatStatus.HELD)).stream()
                .map(seat -> new SeatView(seat, people(seat.id())))
                .toList();
    }

    /** Requests and offers that nobody has decided yet, the newest first. */
    @Allow(Role.PERSON)
    public List<SeatRow> open(Long organisationId) {
        requireOf(organisationId);
        return rows(organisationId, List.of(SeatStatus.REQUESTED, SeatStatus.INVITED));
    }

    /** Seats that were refused, withdrawn or have ended, the newest first. */
    @Allow(Role.PERSON)
    public List<SeatRow> past(Long organisationId) {
        requireOf(organisationId);
        return rows(organisationId, List.of(SeatStatus.REFUSED, SeatStatus.WITHDRAWN, SeatStatus.ENDED));
    }

    /** Every group in which the organisation holds no seat, with what speaks against one. */
    @Allow(Role.PERSON)
    public List<GroupChoice> choices(Long organisationId) {
        requireOf(organisationId);
        Organisation organisation = organisation(organisationId);
        return em.createNamedQuery(WorkGroup.ALL, WorkGroup.class)
                .getResultStream()
                .map(group -> new GroupChoice(
                        group.getId(),
                        group.getSlug(),
                        group.getName().getIt(),
                        group.getName().getEn(),
                        group.getAim().getIt(),
                        group.getAim().getEn(),
                        group.getKind(),
                        group.getAdmission(),
                        book.problems(group, organisation)))
                .filter(choice -> !choice.problems().contains(GroupReason.SEATS_TAKEN)
                        && !choice.problems().contains(GroupReason.GROUP_TAKES_NOBODY))
                .toList();
    }

    /**
     * Asks for a seat. In an open group an organisation that its rules allow has it at once; else the officers decide.
     *
     * @param words why, for the officers; may be empty
     * @return how the seat stands
     */
    @Allow(Role.PERSON)
    public SeatStatus ask(Long groupId, Long organisationId, String words) {
        requireOf(organisationId);
        WorkGroup group = book.lock(groupId);
        Organisation organisation = organisation(organisationId);
        List<GroupReason> problems = book.problems(group, organisation);
        SeatPolicy.requireMayAsk(group.getAdmission(), problems);
        Seat seat = book.open(group, organisation, false, words);
        if (SeatPolicy.isGivenAtOnce(group.getAdmission(), problems)) {
            book.hold(seat);
        } else {
            mails.tellAsked(seat, mandates.today());
        }
        return seat.getStatus();
    }

    /** Takes the seat that a group offers. */
    @Allow(Role.PERSON)
    public void accept(Long seatId, long version) {
        Seat seat = mine(seatId, version);
        if (seat.getStatus() != SeatStatus.INVITED) {
            throw new Refusal(GroupReason.SEAT_NOT_OPEN);
        }
        book.hold(seat);
    }

    /** Takes a request back, or declines an offer. */
    @Allow(Role.PERSON)
    public void withdraw(Long seatId, long version) {
        book.withdraw(mine(seatId, version));
    }

    /** Gives a seat back; its people's mandates end today. */
    @Allow(Role.PERSON)
    public void giveBack(Long seatId, long version, String why) {
        book.end(mine(seatId, version), why);
    }

    /** Names the voting delegate, in whose place a former one goes, or one more alternate. */
    @Allow(Role.PERSON)
    public void fill(Long seatId, long version, Long personId, boolean votes) {
        Seat seat = mine(seatId, version);
        if (seat.getStatus() != SeatStatus.HELD) {
            throw new Refusal(GroupReason.SEAT_NOT_OPEN);
        }
        Person person = Refusal.requireFound(personId == null ? null : em.find(Person.class, personId));
        mandates.fill(seat, book.filling(seat), person, votes ? MandateRole.DELEGATE : MandateRole.ALTERNATE);
    }

    /** Lets somebody go on for another of the group's terms of office, from the day after the last one; pressed twice, once. */
    @Allow(Role.PERSON)
    public void prolong(Long seatId, long version, Long mandateId, long mandateVersion) {
        Mandate mandate = filling(mine(seatId, version), mandateId);
        mandate.requireVersion(mandateVersion);
        mandates.prolong(mandate);
    }

    /** Ends the mandate of somebody who fills the seat. */
    @Allow(Role.PERSON)
    public void release(Long seatId, long version, Long mandateId) {
        Seat seat = mine(seatId, version);
        mandates.end(filling(seat, mandateId), mandates.today(), null);
    }

    private Mandate filling(Seat seat, Long mandateId) {
        Mandate mandate = mandates.find(mandateId);
        if (!seat.equals(mandate.getSeat())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return mandate;
    }

    /** Of which organisation the caller may ask for seats: current affiliation, delegate or not; staff for every one. */
    private void requireOf(Long organisationId) {
        if (Caller.current().staff() && organisationId != null) {
            return;
        }
        long found = em.createQuery(
                        "SELECT COUNT(a) FROM Affiliation a WHERE a.person.id = :person"
                                + " AND a.organisation.id = :organisation AND a.until IS NULL"
                                + " AND a.organisation.active = TRUE",
                        Long.class)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("organisation", organisationId)
                .getSingleResult();
        if (found == 0) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }

    /** The seat of an organisation whose delegate the caller is, in its group's turn. */
    private Seat mine(Long seatId, long version) {
        Seat seat = book.find(seatId);
        access.requireDelegateOf(seat.getOrganisation().getId());
        book.lock(seat.getGroup().getId());
        em.refresh(seat);
        seat.requireVersion(version);
        return seat;
    }

    private Organisation organisation(Long id) {
        return Refusal.requireFound(em.find(Organisation.class, id));
    }

    private List<SeatRow> rows(Long organisationId, List<SeatStatus> statuses) {
        return em.createQuery(
                        SeatRow.SELECT + "WHERE o.id = :organisation AND s.status IN :statuses"
                                + " ORDER BY s.askedAt DESC, s.id DESC",
                        SeatRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    private List<MandateRow> people(Long seatId) {
        return em.createQuery(
                        MandateRow.SELECT + "WHERE m.seat.id = :seat AND m.since <= :day"
                                + " AND (m.until IS NULL OR m.until >= :day) ORDER BY m.role, p.familyName, m.id",
                        MandateRow.class)
                .setParameter("seat", seatId)
                .setParameter("day", mandates.today())
                .getResultList();
    }
}
