package it.lifesciencehub.fairs;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.CommonReason;
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
        for (FairStand stand : stands) {
            if (access.maySee(stand)) {
                companies.forEach(one -> add(mine, stand, one));
            }
        }
        return mine;
    }

    private void add(List<MyFair> mine, FairStand stand, OrganisationName company) {
        Optional<FairRequest> request =
                book.of(stand, company.id()).filter(one -> one.getStatus().isStanding());
        if (request.isPresent() || stand.phase(clock.instant()) == StandPhase.OPEN) {
            mine.add(new MyFair(
                    company.id(),
                    stand.getEvent().getId(),
                    company.name(),
                    stand.getEvent().getTitle(),
                    stand.getClosesAt(),
                    request.map(FairRequest::getStatus).orElse(null)));
        }
    }

    /** @param language of the numbers in forms */
    @Allow(Role.PERSON)
    public FairPlaceView open(Long organisationId, Long eventId, Language language) {
        FairStand stand = access.standFor(organisationId, eventId);
        Organisation company = access.company(organisationId, stand);
        Map<Long, Integer> taken = book.taken(stand);
        FairRequest request = book.of(stand, organisationId).orElse(null);
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
                book.kinds(stand).stream()
                        .map(kind -> KindRow.of(kind, taken.getOrDefault(kind.getId(), 0), language))
                        .toList(),
                request == null
                        ? null
                        : RequestRow.of(request, 0, book.booked(stand).getOrDefault(organisationId, 0L)),
                standing ? RequestForm.of(request) : new RequestForm(),
                phase == StandPhase.OPEN || Caller.current().staff(),
                !confirmed,
                items.size(),
                (int) items.stream().filter(HandedRow::todo).count(),
                request != null && !book.statements(request).isEmpty());
    }

    /** Asks for a place, or changes what was asked. Kind and number of what is confirmed stay. */
    @Allow(Role.PERSON)
    public Long save(Long organisationId, Long eventId, RequestForm form) {
        FairStand stand = access.lock(access.standFor(organisationId, eventId));
        Organisation company = access.company(organisationId, stand);
        RequestPolicy.windowIsOpen(
                stand.phase(clock.instant()), Caller.current().staff());
        RequestPolicy.formIsRight(form, stand.getPlacesPerCompany());
        FairKind first = kind(stand, form.getFirst());
        FairKind second = form.getSecond() == null ? null : kind(stand, form.getSecond());
        Optional<FairRequest> known = book.standing(stand, company);
        FairRequest request = known.orElseGet(
                () -> new FairRequest(stand, company, Caller.current().name(), clock.instant()));
        if (request.isConfirmed() && (!first.equals(request.getFirst()) || form.getPlaces() != request.getPlaces())) {
            throw new Refusal(FairReason.CONFIRMED_ALREADY);
        }
        if (!request.isConfirmed()) {
            request.wish(first, second, form.getPlaces());
        }
        request.describe(form);
        if (known.isEmpty()) {
            em.persist(request);
            mails.tell(request, "requested");
        }
        em.flush();
        trail.record(
                known.isEmpty() ? "fair.requested" : "fair.request-changed",
                request,
                first.getName().getIt());
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

    private FairKind kind(FairStand stand, Long kindId) {
        FairKind kind = access.find(FairKind.class, kindId);
        if (!kind.getStand().equals(stand)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return kind;
    }
}
