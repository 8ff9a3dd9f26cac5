package it.lifesciencehub.fairs;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a company's delegate does: asks for a place on the stand, changes that and withdraws, until the window closes. */
@Stateless
@Guarded
public class FairRequestService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private FairBook book;

    @Inject
    private FairItems handed;

    @Inject
    private FairAllocation allocation;

    @Inject
    private FairMails mails;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** A coming fair of a company that the caller acts for. @param status null where the company has not asked */
    public record MyFair(
            Long organisationId, Long eventId, String company, LocalisedText title, Instant closesAt, FairStatus status)
            implements Serializable {}

    /** Coming fairs for which the caller's companies can ask, or have asked. */
    @Allow(Role.PERSON)
    public List<MyFair> mine() {
        List<OrganisationName> companies = organisations.organisationsOfDelegate(Caller.personIdOrNobody());
        List<MyFair> mine = new ArrayList<>();
        if (companies.isEmpty()) {
            return mine;
        }
        List<FairStand> stands = em.createQuery(
                        "SELECT s FROM FairStand s JOIN FETCH s.event e WHERE e.endsAt > :now"
                                + " ORDER BY e.startsAt, s.id",
                        FairStand.class)
                .setParameter("now", clock.instant())
                .getResultList();
        stands = stands.stream().filter(access::maySee).toList();
        List<FairRequest> standing = book.standing(
                stands, companies.stream().map(OrganisationName::id).toList());
        for (FairStand stand : stands) {
            companies.forEach(company -> mine(stand, company, standing).ifPresent(mine::add));
        }
        return mine;
    }

    /**
     * The stand of this event for its public page: to everybody as long as companies can ask or will be able to, later to
     * whoever acts for a company that has asked. Null where there is nothing to show.
     */
    @Allow(Role.ANYONE)
    public FairFace face(Long eventId) {
        FairStand stand = access.of(eventId).filter(access::maySee).orElse(null);
        if (stand == null || !stand.getEvent().getEndsAt().isAfter(clock.instant())) {
            return null;
        }
        StandPhase phase = stand.phase(clock.instant());
        List<OrganisationName> own = organisations.organisationsOfDelegate(Caller.personIdOrNobody());
        List<FairRequest> standing = book.standing(
                List.of(stand), own.stream().map(OrganisationName::id).toList());
        List<FairFace.Company> companies = own.stream()
                .map(one -> new FairFace.Company(one.id(), one.name(), status(standing, stand, one)))
                .filter(one -> phase == StandPhase.OPEN || one.status() != null)
                .toList();
        return phase == StandPhase.CLOSED && companies.isEmpty()
                ? null
                : new FairFace(phase, stand.getOpensAt(), stand.getClosesAt(), companies);
    }

    private static FairStatus status(List<FairRequest> standing, FairStand stand, OrganisationName company) {
        return standing.stream()
                .filter(one -> one.getStand().equals(stand)
                        && one.getOrganisation().getId().equals(company.id()))
                .map(FairRequest::getStatus)
                .findFirst()
                .orElse(null);
    }

    private Optional<MyFair> mine(FairStand stand, OrganisationName company, List<FairRequest> standing) {
        FairStatus status = status(standing, stand, company);
        return status == null && stand.phase(clock.instant()) != StandPhase.OPEN
                ? Optional.empty()
                : Optional.of(new MyFair(
                        company.id(),
                        stand.getEvent().getId(),
                        company.name(),
                        stand.getEvent().getTitle(),
                        stand.getClosesAt(),
                        status));
    }

    /** @param language of the numbers in forms */
    @Allow(Role.PERSON)
    public FairPlaceView open(Long organisationId, Long eventId, Language language) {
        FairStand stand = access.standFor(organisationId, eventId);
        Organisation company = access.company(organisationId, stand);
        List<FairKind> kinds = book.kinds(stand);
        List<FairRequest> all = book.requests(stand);
        Map<Long, Integer> taken = FairBook.taken(all);
        Map<Long, Integer> free = FairBook.free(kinds, all);
        FairRequest request = FairBook.last(all, organisationId).orElse(null);
        StandPhase phase = stand.phase(clock.instant());
        boolean standing = request != null && request.getStatus().isStanding();
        boolean confirmed = request != null && request.isConfirmed();
        List<HandedRow> items = confirmed ? handed.rows(request) : List.of();
        return new FairPlaceView(
                stand.getEvent(),
                stand,
                stand.getPlan() != null,
                phase,
                organisationId,
                company.getName(),
                kinds.stream()
                        .map(kind -> KindRow.of(kind, taken.getOrDefault(kind.getId(), 0), language))
                        .toList(),
                request == null
                        ? null
                        : RequestRow.of(
                                request, kinds, free, 0, book.booked(stand).getOrDefault(organisationId, 0L)),
                standing ? RequestForm.of(request, kinds) : RequestForm.of(kinds, free),
                phase == StandPhase.OPEN || Caller.current().staff(),
                !confirmed,
                items.size(),
                (int) items.stream().filter(HandedRow::todo).count(),
                request != null && !book.statements(request).isEmpty());
    }

    /** Asks for a place, or changes what was asked. Kinds and numbers of what is confirmed stay. */
    @Allow(Role.PERSON)
    public Long save(Long organisationId, Long eventId, RequestForm form) {
        FairStand stand = access.lock(access.standFor(organisationId, eventId));
        Organisation company = access.company(organisationId, stand);
        RequestPolicy.windowIsOpen(
                stand.phase(clock.instant()), Caller.current().staff());
        Map<Long, Integer> wished = RequestPolicy.formIsRight(form, stand.getPlacesPerCompany());
        wished.keySet().forEach(kind -> access.find(FairKind.class, kind, stand));
        FairKind second = form.getSecond() == null ? null : access.find(FairKind.class, form.getSecond(), stand);
        List<FairKind> kinds = book.kinds(stand);
        Optional<FairRequest> known = book.standing(stand, company);
        FairRequest request = known.orElseGet(
                () -> new FairRequest(stand, company, Caller.current().name(), clock.instant()));
        if (request.isConfirmed() && !wished.equals(request.getWished())) {
            throw new Refusal(FairReason.CONFIRMED_ALREADY);
        }
        if (!request.isConfirmed()) {
            request.wish(wished, second);
        }
        request.describe(form);
        if (known.isEmpty()) {
            em.persist(request);
            mails.tell(request, kinds, "requested");
        }
        em.flush();
        trail.record(
                known.isEmpty() ? "fair.requested" : "fair.request-changed",
                request,
                PlaceWords.of(wished, kinds).getIt());
        if (request.getStatus() == FairStatus.WAITLISTED) {
            allocation.moveUp(stand);
        }
        return request.getId();
    }

    /** Withdraws what stands; whoever waits for its places moves up. */
    @Allow(Role.PERSON)
    public void withdraw(Long organisationId, Long eventId) {
        FairStand stand = access.lock(access.standFor(organisationId, eventId));
        RequestPolicy.windowIsOpen(
                stand.phase(clock.instant()), Caller.current().staff());
        FairRequest request = book.standing(stand, access.company(organisationId, stand))
                .orElseThrow(() -> new Refusal(FairReason.NOT_STANDING));
        allocation.withdraw(request);
    }
}
