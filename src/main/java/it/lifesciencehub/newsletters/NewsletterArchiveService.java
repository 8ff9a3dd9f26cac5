package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.MailLetter.Card;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Newsletters that everybody may read once they were sent. */
@Stateless
@Guarded
public class NewsletterArchiveService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsletterCards cards;

    /** The newest first. */
    @Allow(Role.ANYONE)
    public Page<ArchiveRow> list(PageRequest request) {
        List<ArchiveRow> all = em.createNamedQuery(Newsletter.ARCHIVE, ArchiveRow.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Long total = em.createQuery(
                        "SELECT COUNT(n) FROM Newsletter n WHERE n.inArchive = TRUE AND n.state IN ("
                                + "it.lifesciencehub.newsletters.NewsletterState.SENDING,"
                                + "it.lifesciencehub.newsletters.NewsletterState.SENT)",
                        Long.class)
                .getSingleResult();
        return new Page<>(all, total, request);
    }

    /** @throws Refusal as not found where it is not for everybody, or not sent */
    @Allow(Role.ANYONE)
    public ArchivedLetter read(Long id, Language language) {
        Newsletter newsletter = Refusal.requireFound(id == null ? null : em.find(Newsletter.class, id));
        boolean sent =
                newsletter.getState() == NewsletterState.SENT || newsletter.getState() == NewsletterState.SENDING;
        if (!newsletter.isInArchive() || !sent) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        List<Card> shown = cards.cards(newsletter.getCards(), language);
        return new ArchivedLetter(
                newsletter.getSubject().in(language),
                language == Language.IT ? newsletter.getBodyIt() : newsletter.getBodyEn(),
                shown,
                newsletter.getStartedAt());
    }
}
