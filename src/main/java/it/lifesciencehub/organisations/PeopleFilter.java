package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Query;
import java.io.Serializable;

/**
 * Which people are wanted; null and blank mean all. What is asked of their work must hold of one and the same place.
 *
 * @param words looked for in names, the main address and the organisations of now, without accents
 * @param organisationId only people who work there now
 * @param kind only people who work at an organisation of this kind
 * @param function only people who do this somewhere
 * @param delegate only current delegates, only others, or null for both
 * @param withAccount only people with an account, only people without, or null for both
 */
public record PeopleFilter(
        String words,
        Long organisationId,
        OrganisationKind kind,
        JobFunction function,
        Boolean delegate,
        Boolean withAccount,
        Language language)
        implements Serializable {

    public static final PeopleFilter ALL = new PeopleFilter(null, null, null, null, null, null, null);

    private static final String ACCOUNT = "EXISTS (SELECT c.id FROM Account c WHERE c.person = p)";
    private static final String DELEGATE =
            "EXISTS (SELECT d.id FROM Affiliation d WHERE d.person = p AND d.until IS NULL AND d.delegate = TRUE)";

    /** The conditions on the alias {@code p}, beginning with WHERE. */
    String where() {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        if (hasWords()) {
            // Not EXISTS: the organisations with the words are found once and not for each person.
            where.append(" AND (p.searchText LIKE :words ESCAPE '!' OR p.id IN (SELECT w.person.id FROM Affiliation w"
                    + " WHERE w.until IS NULL AND w.organisation.searchText LIKE :words ESCAPE '!'))");
        }
        boolean delegateAtWork = asksForWork() && Boolean.TRUE.equals(delegate);
        if (asksForWork()) {
            where.append(" AND p.id IN (SELECT a.person.id FROM Affiliation a WHERE a.until IS NULL")
                    .append(organisationId == null ? "" : " AND a.organisation.id = :organisation")
                    .append(kind == null ? "" : " AND a.organisation.kind = :kind")
                    .append(function == null ? "" : " AND a.jobFunction = :function")
                    .append(delegateAtWork ? " AND a.delegate = TRUE" : "")
                    .append(')');
        }
        if (delegate != null && !delegateAtWork) {
            where.append(delegate ? " AND " : " AND NOT ").append(DELEGATE);
        }
        if (withAccount != null) {
            where.append(withAccount ? " AND " : " AND NOT ").append(ACCOUNT);
        }
        if (language != null) {
            where.append(" AND p.language = :language");
        }
        return where.toString();
    }

    private boolean asksForWork() {
        return organisationId != null || kind != null || function != null;
    }

    private boolean hasWords() {
        return words != null && !SearchText.of(words).isEmpty();
    }

    <Q extends Query> Q fill(Q query) {
        set(query, hasWords(), "words", SearchText.like(words));
        set(query, organisationId != null, "organisation", organisationId);
        set(query, kind != null, "kind", kind);
        set(query, function != null, "function", function);
        set(query, language != null, "language", language);
        return query;
    }

    private static void set(Query query, boolean wanted, String name, Object value) {
        if (wanted) {
            query.setParameter(name, value);
        }
    }
}
