package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives places out and takes them back, while the caller holds the stand. */
@ApplicationScoped
class FairAllocation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairBook book;

    @Inject
    private FairMails mails;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /**
     * Gives a company places of one kind or several. Refuses where it may not have so many, or not so many are left of
     * each kind.
     */
    void confirm(FairRequest request, Map<Long, Integer> places) {
        List<FairKind> kinds = checked(request, places);
        give(request, places, kinds, "confirmed", "fair.confirmed");
    }

    /** Gives a company that is on the stand other places than it had; what it gives back goes to those who wait. */
    void change(FairRequest request, Map<Long, Integer> places) {
        if (places.equals(request.getGiven())) {
            return;
        }
        List<FairKind> kinds = checked(request, places);
        give(request, places, kinds, "placesChanged", "fair.places-changed");
        moveUp(request.getStand());
    }

    /** The stand's kinds, where so many places can be the company's; its own count as free. */
    private List<FairKind> checked(FairRequest request, Map<Long, Integer> places) {
        FairStand stand = request.getStand();
        AllocationPolicy.companyMayHave(places, stand.getPlacesPerCompany());
        List<FairKind> kinds = book.kinds(stand);
        Map<Long, Integer> free = FairBook.free(
                kinds,
                book.requests(stand).stream()
                        .filter(one -> !one.equals(request))
                        .toList());
        AllocationPolicy.lacking(places, free).ifPresent(lacking -> {
            throw new Refusal(
                    FairReason.NOT_ENOUGH_PLACES,
                    Math.max(0, free.getOrDefault(lacking, 0)),
                    kinds.stream()
                            .filter(kind -> kind.getId().equals(lacking))
                            .map(FairKind::getName)
                            .findFirst()
                            .orElseThrow());
        });
        return kinds;
    }

    private void give(
            FairRequest request, Map<Long, Integer> places, List<FairKind> kinds, String mail, String action) {
        request.confirm(places, clock.instant());
        mails.tell(request, kinds, mail);
        em.flush();
        trail.record(action, request, PlaceWords.of(places, kinds).getIt());
    }

    /** Gives what is free to those who wait, in the declared order. @return how many moved up */
    int moveUp(FairStand stand) {
        List<FairRequest> all = book.requests(stand);
        return share(stand, all, FairBook.of(all, FairStatus.WAITLISTED), "movedUp")
                .size();
    }

    /**
     * Gives what is free to all who asked or wait, in the declared order; whoever asked and gets nothing waits.
     *
     * @return how many have a place now
     */
    int allocate(FairStand stand) {
        List<FairRequest> all = book.requests(stand);
        List<FairRequest> asked = FairBook.of(all, FairStatus.REQUESTED);
        List<FairRequest> undecided = new ArrayList<>(asked);
        undecided.addAll(FairBook.of(all, FairStatus.WAITLISTED));
        Set<Long> given = share(stand, all, undecided, "confirmed");
        asked.stream().filter(one -> !given.contains(one.getId())).forEach(this::wait);
        return given.size();
    }

    /** @param all requests of the stand; {@code undecided} those of them that get places. @return who got some */
    private Set<Long> share(FairStand stand, List<FairRequest> all, List<FairRequest> undecided, String mail) {
        if (undecided.isEmpty()) {
            return Set.of();
        }
        List<FairKind> kinds = book.kinds(stand);
        Map<Long, FairRequest> byId =
                undecided.stream().collect(Collectors.toMap(FairRequest::getId, Function.identity()));
        List<AllocationPolicy.Wish> wishes = undecided.stream()
                .map(FairRequest::toWish)
                .filter(wish -> AllocationPolicy.isPossible(wish.wished(), stand.getPlacesPerCompany()))
                .toList();
        Map<Long, Map<Long, Integer>> given =
                AllocationPolicy.share(stand.getOrder(), wishes, FairBook.free(kinds, all));
        given.forEach((id, places) -> give(byId.get(id), places, kinds, mail, "fair.confirmed"));
        return given.keySet();
    }

    void wait(FairRequest request) {
        leave(request, FairStatus.WAITLISTED, "", "waiting");
        trail.record("fair.waitlisted", request, "");
    }

    void refuse(FairRequest request, String words) {
        leave(request, FairStatus.REFUSED, words, "refused");
        trail.record("fair.refused", request, words);
        moveUp(request.getStand());
    }

    /** By the company itself, or by staff. */
    void withdraw(FairRequest request) {
        leave(request, FairStatus.WITHDRAWN, "", "withdrawn");
        trail.record("fair.withdrawn", request, "");
        moveUp(request.getStand());
    }

    private void leave(FairRequest request, FairStatus status, String words, String mail) {
        request.leave(status, words, clock.instant());
        em.flush();
        mails.tell(request, book.kinds(request.getStand()), mail);
    }
}
