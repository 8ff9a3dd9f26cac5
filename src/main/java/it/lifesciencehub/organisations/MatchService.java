package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows staff who enter an organisation those of the register that it may be. Refuses nothing: people decide. */
@Stateless
@Guarded
public class MatchService {

    /** More than these nobody reads before typing on. */
    private static final int SHOWN = 5;

    @Inject
    private OrganisationMatching matching;

    /** The likeliest first; empty where nothing is like it. */
    @Allow(Role.STAFF)
    public List<LikelyOrganisation> likely(OrganisationForm form) {
        return matching.likely(form, SHOWN);
    }
}
