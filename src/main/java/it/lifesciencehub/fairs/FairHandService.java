package it.lifesciencehub.fairs;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;

/** A company's delegate hands in what the stand asks for, also late, until staff have accepted it. */
@Stateless
@Guarded
public class FairHandService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairItems items;

    @Inject
    private FileStore files;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.PERSON)
    public HandingView open(Long requestId) {
        FairRequest request = onStand(requestId);
        return new HandingView(
                request.getId(),
                request.getOrganisation().getId(),
                request.getOrganisation().getName(),
                request.getStand().getEvent(),
                items.rows(request),
                Caller.current().staff());
    }

    @Allow(Role.PERSON)
    public void write(Long requestId, Long itemId, String text) {
        FairRequest request = onStand(requestId);
        FairItem item = item(request, itemId, ItemKind.TEXT);
        hand(request, item, ItemPolicy.textIsRight(text, item.getMost()), null);
    }

    @Allow(Role.PERSON)
    public void upload(Long requestId, Long itemId, String fileName, InputStream content) {
        FairRequest request = onStand(requestId);
        FairItem item = item(request, itemId, ItemKind.FILE);
        hand(request, item, null, files.keep("file", fileName, content));
    }

    private void hand(FairRequest request, FairItem item, String text, StoredFile file) {
        if (!access.locked(request).isConfirmed()) {
            throw new Refusal(FairReason.NOT_ON_STAND);
        }
        FairHanded handed = book.handed(request, item).orElseGet(() -> new FairHanded(request, item));
        if (handed.getStatus() == HandedStatus.ACCEPTED) {
            throw new Refusal(FairReason.ACCEPTED_ALREADY);
        }
        handed.hand(text, file, Caller.current().name(), clock.instant());
        em.persist(handed);
        em.flush();
        trail.record("fair.item-handed", request, item.getTitle().getIt());
    }

    /** The file that was handed in, for the company's delegates and staff. */
    @Allow(Role.PERSON)
    public FileContent file(Long handedId) {
        FairHanded handed = handedId == null ? null : em.find(FairHanded.class, handedId);
        FairRequest request =
                access.request(handed == null ? null : handed.getRequest().getId());
        StoredFile file = Refusal.requireFound(handed.getFile());
        return files.open(
                file,
                request.getOrganisation().getName() + " "
                        + handed.getItem().getTitle().getIt());
    }

    private FairRequest onStand(Long requestId) {
        FairRequest request = access.request(requestId);
        if (!request.isConfirmed()) {
            throw new Refusal(FairReason.NOT_ON_STAND);
        }
        return request;
    }

    private FairItem item(FairRequest request, Long itemId, ItemKind kind) {
        FairItem item = access.find(FairItem.class, itemId, request.getStand());
        if (item.getKind() != kind) {
            throw new Refusal(FairReason.ITEM_OF_OTHER_KIND);
        }
        return item;
    }
}
