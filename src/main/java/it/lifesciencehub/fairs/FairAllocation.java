package it.lifesciencehub.fairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /** Refuses where the company may not have so many, or not so many are left. */
    void confirm(FairRequest request, FairKind kind) {
        FairStand stand = request.getStand();
        AllocationPolicy.companyMayHave(request.getPlaces(), stand.getPlacesPerCompany());
        AllocationPolicy.placesAreFree(request.getPlaces(), book.free(stand).getOrDefault(kind.getId(), 0));
        give(request, kind, "confirmed");
    }

    private void give(FairRequest request, FairKind kind, String mail) {
        request.confirm(kind, clock.instant());
        mails.tell(request, mail);
        trail.record("fair.confirmed", request, kind.getName().getIt());
        em.flush();
    }

    /** Gives what is free to those who wait, in the declared order. @return how many moved up */
    int moveUp(FairStand stand) {
        return share(stand, book.requests(stand, FairStatus.WAITLISTED), "movedUp")
                .size();
    }

    /**
     * Gives what is free to all who asked or wait, in the declared order; whoever asked and gets nothing waits.
     *
     * @return how many have a place now
     */
    int allocate(FairStand stand) {
        List<FairRequest> asked = book.requests(stand, FairStatus.REQUESTED);
        List<FairRequest> all = new java.util.ArrayList<>(asked);
        all.addAll(book.requests(stand, FairStatus.WAITLISTED));
        Map<Long, Long> given = share(stand, all, "confirmed");
        asked.stream().filter(one -> !given.containsKey(one.getId())).forEach(this::wait);
        return given.size();
    }

    private Map<Long, Long> share(FairStand stand, List<FairRequest> requests, String mail) {
        Map<Long, FairRequest> byId =
                requests.stream().collect(Collectors.toMap(FairRequest::getId, Function.identity()));
        Map<Long, FairKind> kinds =
                book.kinds(stand).stream().collect(Collectors.toMap(FairKind::getId, Function.identity()));
        List<AllocationPolicy.Wish> wishes = requests.stream()
                .filter(one -> one.getPlaces() <= stand.getPlacesPerCompany())
                .map(FairRequest::toWish)
                .toList();
        Map<Long, Long> given = AllocationPolicy.share(stand.getOrder(), wishes, book.free(stand));
        given.forEach((request, kind) -> give(byId.get(request), kinds.get(kind), mail));
        return given;
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
        mails.tell(request, mail);
    }
}
