package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationFace;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.OrganisationTabService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The head and the tabs of the pages about one organisation, which lie in several features. */
@Named
@RequestScoped
public class OrganisationHead {

    /** In their order; {@code overview} has the address of the organisation itself, the others their name behind it. */
    private static final List<String> TABS = List.of(
            "overview",
            "data",
            "sites",
            "people",
            "membership",
            "groups",
            "registrations",
            "training",
            "invitations",
            "papers",
            "notes",
            "history");

    @Inject
    private OrganisationService organisations;

    @Inject
    private OrganisationTabService tabs;

    private final Map<Long, OrganisationFace> faces = new HashMap<>();
    private final Map<Long, Map<String, Long>> counts = new HashMap<>();

    public OrganisationFace of(Long organisationId) {
        return faces.computeIfAbsent(organisationId, organisations::face);
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String address(Long organisationId, String tab) {
        return "/staff/organisations/" + organisationId + ("overview".equals(tab) ? "" : "/" + tab);
    }

    /** The figure on the tab, or null where it has none. */
    public Long count(Long organisationId, String tab) {
        Long count = counts.computeIfAbsent(organisationId, tabs::counts).get(tab);
        return count == null || count == 0 ? null : count;
    }
}
