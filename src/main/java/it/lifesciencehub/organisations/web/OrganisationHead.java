package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationFace;
import it.lifesciencehub.organisations.OrganisationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The head and the tabs of the pages about one organisation, which lie in several features. */
@Named
@RequestScoped
public class OrganisationHead {

    @Inject
    private OrganisationService organisations;

    private final Map<Long, OrganisationFace> faces = new HashMap<>();

    public OrganisationFace of(Long organisationId) {
        return faces.computeIfAbsent(organisationId, organisations::face);
    }
}
