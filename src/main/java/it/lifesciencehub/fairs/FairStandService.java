package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.FileType;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frame of a collective stand, its kinds of place and its plan, written by staff. */
@Stateless
@Guarded
public class FairStandService {

    /** The version of a frame that nobody has written yet. */
    public static final long NONE = 0;

    private static final Set<FileType> PLANS = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairAllocation allocation;

    @Inject
    private FileStore files;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** @param language of the numbers in forms */
    @Allow(Role.STAFF)
    public StandDesk desk(Long eventId, Language language) {
        Event event = access.event(eventId);
        Optional<FairStand> stand = access.of(eventId);
        if (stand.isEmpty()) {
            return new StandDesk(proposal(event), NONE, null, List.of(), false);
        }
        return new StandDesk(
                StandForm.of(stand.get(), language),
                stand.get().getVersion(),
                stand.get().phase(clock.instant()),
                kinds(stand.get(), language),
                stand.get().getPlan() != null);
    }

    private List<KindRow> kinds(FairStand stand, Language language) {
        Map<Long, Integer> taken = FairBook.taken(book.requests(stand));
        return book.kinds(stand).stream()
                .map(kind -> KindRow.of(kind, taken.getOrDefault(kind.getId(), 0), language))
                .toList();
    }

    /** From now until two months before the fair, or a week before it where that is nearer. */
    private StandForm proposal(Event event) {
        LocalDateTime now = RomeTime.local(clock.instant()).toLocalDate().atTime(9, 0);
        LocalDateTime starts = RomeTime.local(event.getStartsAt()).toLocalDate().atTime(18, 0);
        StandForm form = new StandForm();
        form.setOpens(now);
        form.setCloses(now.isBefore(starts.minusMonths(2)) ? starts.minusMonths(2) : starts.minusWeeks(1));
        return form;
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void save(Long eventId, long seen, StandForm form) {
        Event event = access.event(eventId);
        StandPolicy.Numbers numbers = StandPolicy.standIsRight(form);
        Optional<FairStand> known = access.of(eventId);
        FairStand stand = known.orElseGet(() -> new FairStand(event, form, numbers, clock.instant()));
        if (known.isEmpty()) {
            if (seen != NONE) {
                throw new Refusal(CommonReason.CHANGED_MEANWHILE);
            }
            em.persist(stand);
        } else {
            access.lock(stand).requireVersion(seen);
            stand.frame(form, numbers);
            em.lock(stand, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        trail.record("fair.framed", stand, "");
        if (known.isPresent()) {
            allocation.moveUp(stand);
        }
    }

    /**
     * Adds a kind of place, or changes the one that the form names; never to fewer than are given out. Where there are
     * more places than before, whoever waits moves up.
     */
    @Allow(Role.STAFF)
    public Long saveKind(Long eventId, KindForm form) {
        FairStand stand = access.locked(eventId);
        StandPolicy.KindNumbers numbers = StandPolicy.kindIsRight(form);
        FairKind kind = form.getId() == null
                ? new FairKind(stand, clock.instant())
                : access.find(FairKind.class, form.getId(), stand);
        int taken = FairBook.taken(book.requests(stand)).getOrDefault(kind.getId(), 0);
        if (form.getPlaces() < taken) {
            throw new Refusal(List.of(new Problem("places", FairReason.PLACES_GIVEN_OUT, taken)));
        }
        kind.describe(form, numbers);
        if (form.getId() == null) {
            em.persist(kind);
        }
        em.flush();
        trail.record("fair.kind-saved", stand, kind.getName().getIt());
        allocation.moveUp(stand);
        return kind.getId();
    }

    /** Removes a kind that nobody ever asked for. */
    @Allow(Role.STAFF)
    public void removeKind(Long eventId, Long kindId) {
        FairStand stand = access.locked(eventId);
        FairKind kind = access.find(FairKind.class, kindId, stand);
        if (book.requests(stand).stream().anyMatch(one -> one.isAbout(kind))) {
            throw new Refusal(FairReason.KIND_IN_USE);
        }
        em.remove(kind);
        trail.record("fair.kind-removed", stand, kind.getName().getIt());
    }

    /** Keeps a picture or a PDF as the stand's plan, in the place of what was there. */
    @Allow(Role.STAFF)
    public void draw(Long eventId, String fileName, InputStream content) {
        FairStand stand = access.locked(eventId);
        StoredFile file = files.keep("file", fileName, content);
        if (!PLANS.contains(file.getType())) {
            throw new Refusal(List.of(new Problem("file", FairReason.PLAN_NOT_A_PICTURE)));
        }
        stand.draw(file);
        trail.record("fair.plan-drawn", stand, file.getOriginalName());
    }

    /** The plan, for whoever is signed in and may see the fair. */
    @Allow(Role.PERSON)
    public FileContent plan(Long eventId) {
        FairStand stand = access.require(eventId);
        if (stand.getPlan() == null || !Caller.current().staff() && !access.maySee(stand)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return files.open(stand.getPlan(), stand.getEvent().getTitle().getIt());
    }
}
