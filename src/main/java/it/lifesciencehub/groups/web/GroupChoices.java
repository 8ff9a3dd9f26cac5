package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.Admission;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.Majority;
import it.lifesciencehub.groups.WorkGroupKind;
import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen for a group. */
@Named
@RequestScoped
public class GroupChoices {

    private static final String FEATURE = "groups";

    @Inject
    private AreaService areas;

    @Inject
    private Ui ui;

    public List<Option> getKinds() {
        return Option.of(WorkGroupKind.class, ui.getLanguage(), FEATURE, "kind");
    }

    public List<Option> getAdmissions() {
        return Option.of(Admission.class, ui.getLanguage(), FEATURE, "admission");
    }

    public List<Option> getMajorities() {
        return Option.of(Majority.class, ui.getLanguage(), FEATURE, "majority");
    }

    public List<Option> getOrganisationKinds() {
        return Option.of(OrganisationKind.class, ui.getLanguage(), "organisations", "kind");
    }

    public List<Option> getSectors() {
        return Option.of(Sector.class, ui.getLanguage(), "organisations", "sector");
    }

    public List<Option> getAreas() {
        return areas.areas().stream()
                .map(area -> new Option(area.getCode(), area.getName().in(ui.getLanguage())))
                .toList();
    }

    /** The chip of a group's state in the visual language. */
    public String chip(WorkGroupState state) {
        return switch (state) {
            case PROPOSED -> "wait";
            case ACTIVE -> "ok";
            case DORMANT -> "neutral";
            case CLOSED -> "bad";
        };
    }
}
