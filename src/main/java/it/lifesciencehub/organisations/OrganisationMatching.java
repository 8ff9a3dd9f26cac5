package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds organisations of the register that are likely the one that is about to be entered. One lookup asks the database
 * for those that have a number, an address or a telling word in common; who looks up many takes the whole register into
 * memory once ({@link #register()}). Asks nobody's rights: its callers do.
 */
@ApplicationScoped
public class OrganisationMatching {

    /** Organisations that one condition may bring at most; a word that more have is passed over. */
    private static final int MOST_OF_A_WORD = 300;

    private static final int LETTERS = 5;

    private static final String COLUMNS = "SELECT o.id, p.id, o.name, o.alternativeName, o.acronym, o.vatNumber,"
            + " o.fiscalCode, o.website, o.email, o.certifiedEmail, o.phone, o.municipality, o.postcode, o.country,"
            + " o.province, o.active, o.membershipStatus FROM Organisation o LEFT JOIN o.parent p";

    @PersistenceContext
    private EntityManager em;

    /**
     * The organisations that a form likely means: those with one of its numbers first, then the likeliest; the form is
     * left as it is.
     *
     * @param limit how many at most
     */
    public List<LikelyOrganisation> likely(OrganisationForm form, int limit) {
        MatchProfile wanted = MatchProfile.of(null, null, form);
        return candidates(form, wanted).stream()
                .map(row -> likely(wanted, row))
                .filter(found -> found.match().isLikely() || found.match().isOfSameNumber())
                .sorted(Comparator.comparing(
                                (LikelyOrganisation found) -> !found.match().isOfSameNumber())
                        .thenComparing(found -> -found.match().score())
                        .thenComparing(LikelyOrganisation::id))
                .limit(limit)
                .toList();
    }

    /** Every organisation but merged ones, in the order of id, for many lookups: a few hundred bytes each. */
    public MatchIndex register() {
        return new MatchIndex(em.createQuery(COLUMNS + " WHERE o.mergedIntoId IS NULL ORDER BY o.id", Object[].class)
                .getResultStream()
                .map(OrganisationMatching::profile)
                .toList());
    }

    /** How likely these two are one. */
    public static Match compare(Organisation one, Organisation two) {
        return MatchRules.compare(profile(one), profile(two));
    }

    private static MatchProfile profile(Organisation organisation) {
        Organisation parent = organisation.getParent();
        return MatchProfile.of(
                organisation.getId(), parent == null ? null : parent.getId(), OrganisationForm.of(organisation));
    }

    private List<Object[]> candidates(OrganisationForm form, MatchProfile wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (String number : present(wanted.vatNumber(), wanted.fiscalCode())) {
            conditions.add("o.vatNumber = :n" + values.size() + " OR o.fiscalCode = :n" + values.size());
            values.put("n" + values.size(), number);
        }
        for (String email : wanted.emails()) {
            conditions.add("o.email = :n" + values.size() + " OR o.certifiedEmail = :n" + values.size());
            values.put("n" + values.size(), email);
        }
        for (String domain : wanted.domains()) {
            conditions.add("o.website LIKE :n" + values.size() + " ESCAPE '!' OR o.email LIKE :n" + values.size()
                    + " ESCAPE '!'");
            values.put("n" + values.size(), "%" + escaped(domain) + "%");
        }
        if (wanted.phone() != null) {
            // People put blanks and marks between the digits wherever they like.
            conditions.add("o.phone LIKE :n" + values.size());
            values.put(
                    "n" + values.size(), "%" + String.join("%", wanted.phone().split("")) + "%");
        }
        for (String words : tellingWords(form, wanted)) {
            conditions.add("o.searchText LIKE :n" + values.size() + " ESCAPE '!'");
            values.put("n" + values.size(), words);
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery(
                COLUMNS + " WHERE o.mergedIntoId IS NULL AND (" + String.join(" OR ", conditions) + ") ORDER BY o.id",
                Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(10 * MOST_OF_A_WORD).getResultList();
    }

    /** Patterns of the names as a whole, and of the beginnings of their words as far as few organisations have them. */
    private Set<String> tellingWords(OrganisationForm form, MatchProfile wanted) {
        Set<String> patterns = new LinkedHashSet<>();
        for (String name : present(form.getName(), form.getAlternativeName(), form.getAcronym())) {
            if (!SearchText.of(name).isEmpty()) {
                patterns.add(SearchText.like(name));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        if (wanted.acronym() != null && wanted.acronym().length() > 2) {
            words.add(wanted.acronym());
        }
        for (MatchName name : wanted.names()) {
            name.words().stream()
                    .filter(word -> MatchName.weight(word) == MatchName.DISTINCTIVE && word.length() > 2)
                    .map(word -> word.substring(0, Math.min(LETTERS, word.length())))
                    .forEach(words::add);
        }
        words.stream()
                .limit(8)
                .map(SearchText::like)
                .filter(pattern -> count(pattern) <= MOST_OF_A_WORD)
                .forEach(patterns::add);
        return patterns;
    }

    private long count(String pattern) {
        return em.createQuery(
                        "SELECT COUNT(o) FROM Organisation o WHERE o.searchText LIKE :pattern ESCAPE '!'", Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
    }

    private static LikelyOrganisation likely(MatchProfile wanted, Object[] row) {
        return new LikelyOrganisation(
                (Long) row[0],
                (String) row[2],
                (String) row[11],
                (String) row[14],
                (String) row[5],
                (Boolean) row[15],
                (String) row[16],
                MatchRules.compare(wanted, profile(row)));
    }

    private static MatchProfile profile(Object[] row) {
        OrganisationForm form = new OrganisationForm();
        form.setName((String) row[2]);
        form.setAlternativeName((String) row[3]);
        form.setAcronym((String) row[4]);
        form.setVatNumber((String) row[5]);
        form.setFiscalCode((String) row[6]);
        form.setWebsite((String) row[7]);
        form.setEmail((String) row[8]);
        form.setCertifiedEmail((String) row[9]);
        form.setPhone((String) row[10]);
        form.setMunicipality((String) row[11]);
        form.setPostcode((String) row[12]);
        form.setCountry((String) row[13]);
        return MatchProfile.of((Long) row[0], (Long) row[1], form);
    }

    private static List<String> present(String... texts) {
        List<String> present = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                present.add(text);
            }
        }
        return present;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
