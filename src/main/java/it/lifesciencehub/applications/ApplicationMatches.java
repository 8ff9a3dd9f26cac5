package it.lifesciencehub.applications;

import it.lifesciencehub.applications.ApplicationMatch.Cause;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks among the known organisations for the one that an applicant may be. */
@ApplicationScoped
class ApplicationMatches {

    private static final int CANDIDATES = 100;
    private static final int MOST = 10;

    /** Legal forms, written without dots. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "spa", "srl", "srls", "sas", "snc", "sapa", "scarl", "scrl", "scpa", "ss", "coop", "societa", "soc", "ltd",
            "limited", "inc", "llc", "gmbh", "ag", "sa", "bv", "nv", "plc", "onlus", "ets", "aps");

    @PersistenceContext
    private EntityManager em;

    /** The most telling first. */
    List<ApplicationMatch> of(ApplicantOrganisation applicant) {
        String core = core(applicant.getName());
        String domain = domain(applicant.getWebsite());
        return em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.vatNumber IN (:vat, :fiscal)"
                                + " OR o.fiscalCode IN (:vat, :fiscal) OR o.searchText LIKE :name ESCAPE '!'"
                                + " OR LOWER(o.website) LIKE :domain ESCAPE '!'"
                                + " ORDER BY o.name, o.id",
                        Organisation.class)
                // A value that nothing equals stands for what the applicant did not say.
                .setParameter("vat", Objects.requireNonNullElse(applicant.getVatNumber(), "-"))
                .setParameter("fiscal", Objects.requireNonNullElse(applicant.getFiscalCode(), "-"))
                .setParameter("name", core.isEmpty() ? "-" : SearchText.like(core))
                .setParameter("domain", domain.isEmpty() ? "-" : SearchText.like(domain))
                .setMaxResults(CANDIDATES)
                .getResultStream()
                .map(organisation -> match(organisation, applicant, core, domain))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ApplicationMatch::cause))
                .limit(MOST)
                .toList();
    }

    private static ApplicationMatch match(
            Organisation organisation, ApplicantOrganisation applicant, String core, String domain) {
        Cause cause = cause(organisation, applicant, core, domain);
        return cause == null
                ? null
                : new ApplicationMatch(
                        organisation.getId(),
                        organisation.getName(),
                        organisation.getMunicipality(),
                        organisation.getVatNumber(),
                        organisation.isActive(),
                        organisation.getMembershipStatus(),
                        cause);
    }

    private static Cause cause(Organisation organisation, ApplicantOrganisation applicant, String core, String domain) {
        String vat = applicant.getVatNumber();
        String fiscal = applicant.getFiscalCode();
        if (vat != null && vat.equals(organisation.getVatNumber())) {
            return Cause.SAME_VAT_NUMBER;
        }
        if (Stream.of(organisation.getVatNumber(), organisation.getFiscalCode())
                .filter(Objects::nonNull)
                .anyMatch(number -> number.equals(vat) || number.equals(fiscal))) {
            return Cause.SAME_FISCAL_CODE;
        }
        if (!core.isEmpty()
                && Stream.of(organisation.getName(), organisation.getAlternativeName(), organisation.getAcronym())
                        .anyMatch(name -> core.equals(core(name)))) {
            return Cause.SAME_NAME;
        }
        return !domain.isEmpty() && domain.equals(domain(organisation.getWebsite())) ? Cause.SAME_DOMAIN : null;
    }

    /** The name in small letters without accents and legal form. */
    static String core(String name) {
        return Arrays.stream(SearchText.of(name).split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word.replace(".", "")))
                .collect(Collectors.joining(" "));
    }

    /** The host without {@code www}; empty for none. */
    static String domain(String website) {
        if (website == null) {
            return "";
        }
        try {
            String host = URI.create(website).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
