package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the organisations and people that officers name in words. Exact words alone: nothing can be looked through. */
@ApplicationScoped
class GroupNames {

    @PersistenceContext
    private EntityManager em;

    /** The one active organisation of this name or VAT number; empty where there is none or more than one. */
    Optional<Organisation> organisation(String text) {
        List<Organisation> found = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.active = TRUE"
                                + " AND (LOWER(o.name) = :text OR o.vatNumber = :text)",
                        Organisation.class)
                .setParameter("text", plain(text))
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one person who has this e-mail address, or this name at the organisation. */
    Long person(String text, Long organisationId) {
        List<Long> found = em.createQuery(
                        "SELECT DISTINCT p.id FROM Person p JOIN p.emails e WHERE e.address = :text"
                                + " OR :organisation IS NOT NULL AND LOWER(CONCAT(p.givenName, ' ', p.familyName)) = :text"
                                + " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person = p"
                                + " AND a.organisation.id = :organisation AND a.until IS NULL)",
                        Long.class)
                .setParameter("text", plain(text))
                .setParameter("organisation", organisationId)
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new Refusal(List.of(new Problem(
                    "person", found.isEmpty() ? GroupReason.PERSON_NOT_FOUND : GroupReason.PERSON_AMBIGUOUS)));
        }
        return found.get(0);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
