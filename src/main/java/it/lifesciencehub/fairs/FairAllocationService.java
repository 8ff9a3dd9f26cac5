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
        List<FairRequest> all = book.requests(stand);
        List<FairKind> kinds = book.kinds(stand);
        Map<Long, Integer> taken = FairBook.taken(all);
        Rows rows = new Rows(kinds, FairBook.free(kinds, all), book.booked(stand));
        return new RequestDesk(
                stand.phase(clock.instant()),
                stand.getOrder(),
                kinds.stream()
                        .map(kind -> KindRow.of(kind, taken.getOrDefault(kind.getId(), 0), language))
                        .toList(),
                rows.of(inOrder(stand, FairBook.of(all, FairStatus.REQUESTED)), false),
                rows.of(inOrder(stand, FairBook.of(all, FairStatus.WAITLISTED)), true),
                rows.of(FairBook.companies(all), false),
                rows.of(
                        all.stream()
                                .filter(one -> !one.getStatus().isStanding())
                                .toList(),
                        false));
    }

    /** What rows of one stand are made from. */
    private record Rows(List<FairKind> kinds, Map<Long, Integer> free, Map<Long, Long> booked) {

        List<RequestRow> of(List<FairRequest> requests, boolean waiting) {
            List<RequestRow> rows = new ArrayList<>();
            for (FairRequest one : requests) {
                rows.add(RequestRow.of(
                        one,
                        kinds,
                        free,
                        waiting ? rows.size() + 1 : 0,
                        booked.getOrDefault(one.getOrganisation().getId(), 0L)));
            }
            return rows;
        }
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

    /**
     * Gives a company places and with that the stand.
     *
     * @param places by kind; null for exactly those that the company wishes
     */
    @Allow(Role.STAFF)
    public void confirm(Long requestId, Map<Long, Integer> places) {
        FairRequest request = undecided(requestId);
        allocation.confirm(request, places == null ? request.getWished() : ofStand(request, places));
    }

    /** Gives a company on the stand other places than it has; whoever waits for those that become free moves up. */
    @Allow(Role.STAFF)
    public void change(Long requestId, Map<Long, Integer> places) {
        FairRequest request = access.locked(access.find(FairRequest.class, requestId));
        if (!request.isConfirmed()) {
            throw new Refusal(FairReason.NOT_ON_STAND);
        }
        allocation.change(request, ofStand(request, places));
    }

    private Map<Long, Integer> ofStand(FairRequest request, Map<Long, Integer> places) {
        places.keySet().forEach(kind -> access.find(FairKind.class, kind, request.getStand()));
        return places;
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
