package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which organisations are wanted; null and blank mean all. What is given must all hold.
 *
 * @param words looked for anywhere in names, acronym, partita IVA and municipality, without accents
 * @param municipality part of the municipality's name, without accents
 * @param membership names of states of membership with commas between them, or {@link #NO_MEMBERSHIP}
 * @param category code of a category of members
 * @param group id of a group that the organisation has a seat in
 * @param delegate with a delegate, without one, or null for both
 * @param ids these alone, where there are any
 */
public record OrganisationFilter(
        String words,
        OrganisationKind kind,
        Sector sector,
        String province,
        String municipality,
        SizeClass size,
        String membership,
        String category,
        Long group,
        ActivitySpan activity,
        Boolean delegate,
        Boolean active,
        List<Long> ids)
        implements Serializable {

    /** Stands among the states of membership for organisations that never were members. */
    public static final String NO_MEMBERSHIP = "NONE";

    public static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null, null);

    private static final String DELEGATE =
            "EXISTS (SELECT d.id FROM Affiliation d WHERE d.organisation.id = o.id AND d.until IS NULL"
                    + " AND d.delegate = TRUE)";

    public OrganisationFilter {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }

    public OrganisationFilter(
            String words, OrganisationKind kind, Sector sector, String province, SizeClass size, Boolean active) {
        this(words, kind, sector, province, null, size, null, null, null, null, null, active, List.of());
    }

    /** These organisations and no others. */
    public static OrganisationFilter of(List<Long> ids) {
        return new OrganisationFilter(null, null, null, null, null, null, null, null, null, null, null, null, ids);
    }

    /** Whether anything is filtered. */
    public boolean isSet() {
        return !from().isEmpty() || !where().isEmpty();
    }

    /** What is joined to the alias {@code o}: tables in which an organisation has one row for each value. */
    String from() {
        return (sector == null ? "" : " JOIN o.sectors s") + (group == null ? "" : " JOIN o.groups g");
    }

    /** The conditions on the alias {@code o}, beginning with WHERE, or nothing. */
    String where() {
        List<String> conditions = new ArrayList<>();
        add(conditions, hasText(words), "o.searchText LIKE :words ESCAPE '!'");
        add(conditions, kind != null, "o.kind = :kind");
        add(conditions, sector != null, "s = :sector");
        add(conditions, hasText(province), "o.province = :province");
        add(conditions, hasText(municipality), "o.municipality IN :municipalities");
        add(conditions, size != null, "o.sizeClass = :size");
        if (hasText(membership)) {
            conditions.add(
                    NO_MEMBERSHIP.equals(membership)
                            ? "o.membershipStatus IS NULL"
                            : "o.membershipStatus IN :memberships");
        }
        add(conditions, hasText(category), "o.membershipCategory = :category");
        add(conditions, group != null, "g = :group");
        if (activity != null) {
            conditions.add(
                    activity.within()
                            ? "o.lastActivityAt >= :since"
                            : "(o.lastActivityAt IS NULL OR o.lastActivityAt < :since)");
        }
        if (delegate != null) {
            conditions.add((delegate ? "" : "NOT ") + DELEGATE);
        }
        add(conditions, active != null, "o.active = :active");
        add(conditions, !ids.isEmpty(), "o.id IN :ids");
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static void add(List<String> conditions, boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    /** @param municipalities the names that hold the part that is looked for; see {@link #in} */
    <Q extends Query> Q fill(Q query, List<String> municipalities, Instant now) {
        set(query, hasText(words), "words", SearchText.like(words));
        set(query, kind != null, "kind", kind);
        set(query, sector != null, "sector", sector);
        set(query, hasText(province), "province", province);
        // No name is empty: a part that no name holds finds nothing.
        set(query, hasText(municipality), "municipalities", municipalities.isEmpty() ? List.of("") : municipalities);
        set(query, size != null, "size", size);
        set(query, hasText(membership) && !NO_MEMBERSHIP.equals(membership), "memberships", memberships());
        set(query, hasText(category), "category", category);
        set(query, group != null, "group", group);
        set(query, activity != null, "since", activity == null ? null : now.minus(activity.span()));
        set(query, active != null, "active", active);
        set(query, !ids.isEmpty(), "ids", ids);
        return query;
    }

    private static void set(Query query, boolean wanted, String name, Object value) {
        if (wanted) {
            query.setParameter(name, value);
        }
    }

    private List<String> memberships() {
        return hasText(membership) ? Arrays.asList(membership.split(",")) : List.of();
    }

    /** Whether the names of municipalities are needed to fill a query. */
    boolean asksForMunicipalities() {
        return hasText(municipality);
    }

    /** Those of the names that hold the part that is looked for. */
    List<String> in(List<String> names) {
        String part = SearchText.of(municipality);
        return names.stream().filter(name -> SearchText.of(name).contains(part)).toList();
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
