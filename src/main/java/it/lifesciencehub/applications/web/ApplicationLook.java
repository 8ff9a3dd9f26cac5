package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationForm;
import it.lifesciencehub.applications.ApplicationStatus;
import it.lifesciencehub.applications.ApplicationStep;
import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.organisations.MatchReason;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How applications look on pages. */
@Named
@RequestScoped
public class ApplicationLook {

    private static final String FEATURE = "applications";

    /** Fields whose labels stand with the organisations' pages. */
    private static final Set<String> OF_ORGANISATIONS = Set.of(
            "name",
            "kind",
            "sizeClass",
            "sectors",
            "vatNumber",
            "fiscalCode",
            "recipientCode",
            "certifiedEmail",
            "atecoCode",
            "atecoYear",
            "address",
            "postcode",
            "municipality",
            "province",
            "country",
            "website",
            "phone");

    /** Fields with a form of their own that is checked. */
    private static final Set<String> CHECKED = Set.of(
            "vatNumber", "fiscalCode", "recipientCode", "certifiedEmail", "atecoCode", "postcode", "province", "email");

    @Inject
    private Ui ui;

    @Inject
    private Clock clock;

    /** The chip's kind in the visual language. */
    public String chip(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SUBMITTED -> "info";
            case QUESTION -> "wait";
            case APPROVED -> "ok";
            case REFUSED -> "bad";
        };
    }

    /** The weightiest reason for which it may be the applicant. */
    public String why(LikelyOrganisation known) {
        MatchReason reason = known.match().reasons().stream()
                .filter(any -> any.points() > 0)
                .findFirst()
                .orElseThrow();
        return Texts.get(language(), "organisations", "match." + reason.rule(), reason.detail());
    }

    /** Labels of the fields that a step changed. */
    public String changed(ApplicationStep step) {
        return step.getChanged().stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** What was filled in, in the order of the form. @param category its name, or null */
    public List<ApplicationFact> facts(ApplicationForm form, LocalisedText category) {
        OrganisationForm organisation = form.getOrganisation();
        List<ApplicationFact> facts = new ArrayList<>();
        add(facts, "category", category == null ? null : category.in(language()));
        add(facts, "name", organisation.getName());
        add(facts, "kind", text("kind.", organisation.getKind()));
        add(facts, "sizeClass", text("size.", organisation.getSizeClass()));
        add(facts, "sectors", sectors(organisation.getSectors()));
        add(facts, "website", organisation.getWebsite());
        add(facts, "phone", organisation.getPhone());
        add(facts, "vatNumber", organisation.getVatNumber());
        add(facts, "fiscalCode", organisation.getFiscalCode());
        add(facts, "recipientCode", organisation.getRecipientCode());
        add(facts, "certifiedEmail", organisation.getCertifiedEmail());
        add(facts, "atecoCode", organisation.getAtecoCode());
        add(facts, "atecoYear", organisation.getAtecoYear());
        add(facts, "address", organisation.getAddress());
        add(facts, "postcode", organisation.getPostcode());
        add(facts, "municipality", organisation.getMunicipality());
        add(facts, "province", organisation.getProvince());
        add(facts, "country", country(organisation.getCountry()));
        add(facts, "givenName", form.getGivenName());
        add(facts, "familyName", form.getFamilyName());
        add(facts, "email", form.getEmail());
        add(facts, "contactPhone", form.getContactPhone());
        add(facts, "jobTitle", form.getJobTitle());
        add(facts, "language", text("language.", form.getLanguage()));
        add(facts, "message", form.getMessage());
        return facts;
    }

    private void add(List<ApplicationFact> facts, String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(new ApplicationFact(field, label(field), value.toString(), CHECKED.contains(field)));
        }
    }

    private String text(String prefix, Enum<?> value) {
        return value == null ? null : Texts.get(language(), "organisations", prefix + value.name());
    }

    private String label(String field) {
        return OF_ORGANISATIONS.contains(field)
                ? Texts.get(language(), "organisations", "field." + field)
                : Texts.get(language(), FEATURE, "apply.field." + field);
    }

    private String sectors(Sector[] sectors) {
        return Arrays.stream(sectors)
                .map(sector -> Texts.get(language(), "organisations", "sector." + sector))
                .collect(Collectors.joining(", "));
    }

    private String country(String code) {
        return Countries.name(language(), code);
    }

    /** Whole days that have passed since. */
    public long days(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }

    private Language language() {
        return ui.getLanguage();
    }
}
