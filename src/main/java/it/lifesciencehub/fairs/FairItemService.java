package it.lifesciencehub.fairs;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Staff say what companies hand in and by when, look at it, accept it or send it back, and give it to the organiser. */
@Stateless
@Guarded
public class FairItemService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairItems items;

    @Inject
    private FairMails mails;

    @Inject
    private FileStore files;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** Something that was handed in, for the organiser. @param file null for a text */
    public record Handed(String company, String title, String content, FileContent file) {}

    @Allow(Role.STAFF)
    public ItemGrid grid(Long eventId) {
        return items.grid(access.require(eventId));
    }

    /** Adds an item, or changes the one that the form names; its kind stays once something was handed in. */
    @Allow(Role.STAFF)
    public Long save(Long eventId, ItemForm form) {
        FairStand stand = access.locked(eventId);
        ItemPolicy.itemIsRight(form);
        FairItem item = form.getId() == null
                ? new FairItem(stand, clock.instant())
                : access.find(FairItem.class, form.getId(), stand);
        if (form.getId() != null && item.getKind() != form.getKind() && isHanded(stand, item)) {
            throw new Refusal(FairReason.ITEM_IN_USE);
        }
        item.describe(form);
        if (form.getId() == null) {
            em.persist(item);
        }
        em.flush();
        trail.record("fair.item-saved", stand, item.getTitle().getIt());
        return item.getId();
    }

    /** Removes an item that no company has handed in. */
    @Allow(Role.STAFF)
    public void remove(Long eventId, Long itemId) {
        FairStand stand = access.locked(eventId);
        FairItem item = access.find(FairItem.class, itemId, stand);
        if (isHanded(stand, item)) {
            throw new Refusal(FairReason.ITEM_IN_USE);
        }
        em.createQuery("DELETE FROM FairReminder r WHERE r.item = :item")
                .setParameter("item", item)
                .executeUpdate();
        em.remove(item);
        trail.record("fair.item-removed", stand, item.getTitle().getIt());
    }

    private boolean isHanded(FairStand stand, FairItem item) {
        return book.handed(stand).stream().anyMatch(one -> one.getItem().equals(item));
    }

    @Allow(Role.STAFF)
    public void accept(Long handedId) {
        FairHanded handed = handed(handedId);
        handed.accept(clock.instant());
        trail.record(
                "fair.item-accepted",
                handed.getRequest(),
                handed.getItem().getTitle().getIt());
    }

    /** With a note, which the company's delegates get by mail. */
    @Allow(Role.STAFF)
    public void sendBack(Long handedId, String note) {
        String why = RequestPolicy.words(note);
        FairHanded handed = handed(handedId);
        handed.sendBack(why, clock.instant());
        mails.tellSentBack(handed);
        trail.record(
                "fair.item-sent-back",
                handed.getRequest(),
                handed.getItem().getTitle().getIt() + ": " + why);
    }

    private FairHanded handed(Long handedId) {
        FairHanded handed = access.find(FairHanded.class, handedId);
        access.lock(handed.getRequest().getStand());
        em.refresh(handed);
        if (handed.getStatus() == HandedStatus.SENT_BACK) {
            throw new Refusal(FairReason.NOTHING_HANDED);
        }
        return handed;
    }

    /** Everything that companies with a place have handed in and staff have not sent back, by company and item. */
    @Allow(Role.STAFF)
    public List<Handed> export(Long eventId, Language language) {
        FairStand stand = access.require(eventId);
        List<FairHanded> all = book.handed(stand);
        List<FairItem> items = book.items(stand);
        List<Handed> out = new ArrayList<>();
        for (FairRequest company : book.companies(stand)) {
            for (FairItem item : items) {
                all.stream()
                        .filter(one -> one.getRequest().equals(company)
                                && one.getItem().equals(item)
                                && one.getStatus() != HandedStatus.SENT_BACK)
                        .forEach(one -> out.add(handed(one, language)));
            }
        }
        return out;
    }

    private Handed handed(FairHanded one, Language language) {
        String title = one.getItem().getTitle().in(language);
        return new Handed(
                one.getRequest().getOrganisation().getName(),
                title,
                one.getContent(),
                one.getFile() == null ? null : files.open(one.getFile(), title));
    }
}
