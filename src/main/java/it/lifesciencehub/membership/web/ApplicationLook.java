package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.ApplicationAct;
import it.lifesciencehub.membership.ApplicationStatus;
import it.lifesciencehub.membership.MembershipApplicationStep;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How applications look on pages. */
@Named
@RequestScoped
public class ApplicationLook {

    private static final String FEATURE = "membership";

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

    /** What the applicant's side of a step is called. */
    public boolean isQuestion(MembershipApplicationStep step) {
        return step.getAct() == ApplicationAct.ASK;
    }

    /** Labels of the fields that a step changed. */
    public String changed(MembershipApplicationStep step) {
        return step.getChanged().stream().map(this::label).collect(Collectors.joining(", "));
    }

    public String label(String field) {
        return OF_ORGANISATIONS.contains(field)
                ? Texts.get(language(), "organisations", "field." + field)
                : Texts.get(language(), FEATURE, "apply.field." + field);
    }

    public String sectors(Sector[] sectors) {
        return Arrays.stream(sectors)
                .map(sector -> Texts.get(language(), "organisations", "sector." + sector))
                .collect(Collectors.joining(", "));
    }

    public String country(String code) {
        return code == null ? "" : ApplicationChoices.country(language(), code);
    }

    /** Whole days that have passed since. */
    public long days(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }

    private Language language() {
        return ui.getLanguage();
    }
}
