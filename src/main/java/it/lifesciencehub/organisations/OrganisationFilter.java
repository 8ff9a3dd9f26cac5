package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which organisations are wanted; null and blank mean all.
 *
 * @param words looked for anywhere in names, acronym, partita IVA and municipality, without accents
 */
public record OrganisationFilter(
        String words, OrganisationKind kind, Sector sector, String province, SizeClass size, Boolean active)
        implements Serializable {

    public static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null, null);

    /** Whether anything is filtered. */
    public boolean isSet() {
        return !where().isEmpty();
    }

    /** The conditions on the alias {@code o}, beginning with WHERE, or nothing. */
    String where() {
        List<String> conditions = new ArrayList<>();
        if (hasText(words)) {
            conditions.add("o.searchText LIKE :words ESCAPE '!'");
        }
        if (kind != null) {
            conditions.add("o.kind = :kind");
        }
        if (sector != null) {
            conditions.add(":sector MEMBER OF o.sectors");
        }
        if (hasText(province)) {
            conditions.add("o.province = :province");
        }
        if (size != null) {
            conditions.add("o.sizeClass = :size");
        }
        if (active != null) {
            conditions.add("o.active = :active");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        if (hasText(words)) {
            query.setParameter("words", SearchText.like(words));
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (sector != null) {
            query.setParameter("sector", sector);
        }
        if (hasText(province)) {
            query.setParameter("province", province);
        }
        if (size != null) {
            query.setParameter("size", size);
        }
        if (active != null) {
            query.setParameter("active", active);
        }
        return query;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
