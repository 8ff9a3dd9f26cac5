package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Staff give places out: one by one, or all in the declared order; whoever holds the stand's row decides alone. */
@Stateless
@Guarded
public class FairAllocationService {

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairAllocation allocation;

    @Inject
    private Clock clock;

    /** @param language of the numbers in forms */
    @Allow(Role.STAFF)
    public RequestDesk desk(Long eventId, Language language) {
        FairStand stand = access.require(eventId);
        Map<Long, Integer> taken = book.taken(stand);
        List<FairRequest> all = book.requests(stand);
        return new RequestDesk(
                stand.phase(clock.instant()),
                stand.getOrder(),
                book.kinds(stand).stream()
                        .map(kind -> KindRow.of(kind, taken.getOrDefault(kind.getId(), 0), language))
                        .toList(),
                rows(stand, inOrder(stand, of(all, FairStatus.REQUESTED)), false),
                rows(stand, inOrder(stand, of(all, FairStatus.WAITLISTED)), true),
                rows(stand, book.companies(stand), false),
                rows(
                        stand,
                        all.stream()
                                .filter(one -> !one.getStatus().isStanding())
                                .toList(),
                        false));
    }

    private static List<FairRequest> of(Collection<FairRequest> all, FairStatus status) {
        return all.stream().filter(one -> one.getStatus() == status).toList();
    }

    private static List<FairRequest> inOrder(FairStand stand, List<FairRequest> requests) {
        Map<Long, FairRequest> byId =
                requests.stream().collect(Collectors.toMap(FairRequest::getId, Function.identity()));
        return AllocationPolicy.inOrder(
                        stand.getOrder(),
                        requests.stream().map(FairRequest::toWish).toList())
                .stream()
                .map(wish -> byId.get(wish.id()))
                .toList();
    }

    private List<RequestRow> rows(FairStand stand, List<FairRequest> requests, boolean waiting) {
        Map<Long, Long> booked = book.booked(stand);
        List<RequestRow> rows = new ArrayList<>();
        for (FairRequest one : requests) {
            rows.add(RequestRow.of(
                    one,
                    waiting ? rows.size() + 1 : 0,
                    booked.getOrDefault(one.getOrganisation().getId(), 0L)));
        }
        return rows;
    }

    /** @param kindId null for the kind that the company wishes first */
    @Allow(Role.STAFF)
    public void confirm(Long requestId, Long kindId) {
        FairRequest request = undecided(requestId);
        FairKind kind = kindId == null ? request.getFirst() : access.find(FairKind.class, kindId);
        Refusal.requireFound(kind.getStand().equals(request.getStand()) ? kind : null);
        allocation.confirm(request, kind);
    }

    @Allow(Role.STAFF)
    public void putOnWaitingList(Long requestId) {
        FairRequest request = undecided(requestId);
        if (request.getStatus() == FairStatus.REQUESTED) {
            allocation.wait(request);
        }
    }

    @Allow(Role.STAFF)
    public void refuse(Long requestId, String words) {
        String why = RequestPolicy.words(words);
        allocation.refuse(undecided(requestId), why);
    }

    /** Takes a place back, also after the window has closed; whoever waits moves up. */
    @Allow(Role.STAFF)
    public void takeBack(Long requestId) {
        FairRequest request = access.locked(access.find(FairRequest.class, requestId));
        if (!request.getStatus().isStanding()) {
            throw new Refusal(FairReason.NOT_STANDING);
        }
        allocation.withdraw(request);
    }

    /** Gives all free places out in the declared order; whoever asked and gets none waits. @return how many got one */
    @Allow(Role.STAFF)
    public int allocate(Long eventId) {
        return allocation.allocate(access.locked(eventId));
    }

    private FairRequest undecided(Long requestId) {
        FairRequest request = access.locked(access.find(FairRequest.class, requestId));
        if (request.getStatus() != FairStatus.REQUESTED && request.getStatus() != FairStatus.WAITLISTED) {
            throw new Refusal(
                    request.getStatus() == FairStatus.CONFIRMED
                            ? FairReason.CONFIRMED_ALREADY
                            : FairReason.NOT_STANDING);
        }
        return request;
    }
}
