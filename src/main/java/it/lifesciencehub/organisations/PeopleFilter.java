package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Query;
import java.io.Serializable;

/**
 * Which people are wanted.
 *
 * @param words looked for in names and the main address, without accents; blank means all
 * @param organisationId only people who work there now, or null
 * @param delegates only current delegates
 * @param withAccount only people with an account, only people without, or null for both
 */
public record PeopleFilter(String words, Long organisationId, boolean delegates, Boolean withAccount)
        implements Serializable {

    private static final String WORKS =
            " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person = p AND a.until IS NULL";
    private static final String ACCOUNT = "EXISTS (SELECT c.id FROM Account c WHERE c.person = p)";

    /** The conditions on the alias {@code p}, beginning with WHERE. */
    String where() {
        StringBuilder where = new StringBuilder(" WHERE p.searchText LIKE :words ESCAPE '!'");
        if (organisationId != null || delegates) {
            where.append(WORKS)
                    .append(organisationId == null ? "" : " AND a.organisation.id = :organisation")
                    .append(delegates ? " AND a.delegate = TRUE" : "")
                    .append(')');
        }
        if (withAccount != null) {
            where.append(withAccount ? " AND " : " AND NOT ").append(ACCOUNT);
        }
        return where.toString();
    }

    <Q extends Query> Q fill(Q query) {
        query.setParameter("words", SearchText.like(words));
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        return query;
    }
}
