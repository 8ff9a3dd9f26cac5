package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.FiscalCode;
import it.lifesciencehub.shared.formats.VatNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An organisation as it is compared with others: every value in its normal form, null where there is none.
 *
 * @param id null for one that is not in the register yet
 * @param acronym in small letters in one piece
 * @param mailDomains of its addresses, free mailers and providers of certified mail left out
 * @param municipality its plain words
 */
public record MatchProfile(
        Long id,
        Long parentId,
        List<MatchName> names,
        String acronym,
        String vatNumber,
        String fiscalCode,
        String webDomain,
        Set<String> emails,
        Set<String> mailDomains,
        String phone,
        String municipality,
        String postcode,
        String country) {

    /** Letters at the beginning and the end of a long word under which it is found in spite of a slip elsewhere. */
    private static final int STEM = 4;

    /** What a form says; the form itself is left as it is. */
    public static MatchProfile of(Long id, Long parentId, OrganisationForm form) {
        Set<String> emails = Stream.of(form.getEmail(), form.getCertifiedEmail())
                .map(EmailAddress::normalised)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return new MatchProfile(
                id,
                parentId,
                Stream.of(form.getName(), form.getAlternativeName())
                        .filter(Objects::nonNull)
                        .map(MatchName::of)
                        .filter(name -> !name.words().isEmpty())
                        .distinct()
                        .toList(),
                emptyToNull(String.join("", MatchName.plain(form.getAcronym()))),
                VatNumber.normalised(form.getVatNumber()),
                FiscalCode.normalised(form.getFiscalCode()),
                MatchContacts.webDomain(form.getWebsite()),
                emails,
                emails.stream()
                        .map(MatchContacts::mailDomain)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                MatchContacts.phone(form.getPhone()),
                emptyToNull(
                        String.join(" ", MatchName.of(form.getMunicipality()).words())),
                emptyToNull(form.getPostcode()),
                form.getCountry() == null || form.getCountry().isBlank()
                        ? "IT"
                        : form.getCountry().strip());
    }

    /** The web and mail domains together. */
    Set<String> domains() {
        Set<String> domains = new TreeSet<>(mailDomains);
        if (webDomain != null) {
            domains.add(webDomain);
        }
        return domains;
    }

    /** Keys under which likely others are found: two organisations without a common key are not compared. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, "v:", vatNumber);
        add(keys, "v:", fiscalCode);
        add(keys, "p:", phone);
        add(keys, "n:", acronym);
        emails.forEach(email -> add(keys, "e:", email));
        domains().forEach(domain -> add(keys, "d:", domain));
        for (MatchName name : names) {
            add(keys, "n:", name.compact());
            add(keys, "j:", name.joined());
            if (name.initials().length() > 2) {
                add(keys, "n:", name.initials());
            }
            for (String word : name.words()) {
                if (MatchName.weight(word) == MatchName.DISTINCTIVE && word.length() > 1) {
                    add(keys, "w:", word);
                    if (word.length() > STEM) {
                        add(keys, "b:", word.substring(0, STEM));
                        add(keys, "z:", word.substring(word.length() - STEM));
                    }
                }
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String kind, String value) {
        if (value != null && !value.isEmpty()) {
            keys.add(kind + value);
        }
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
