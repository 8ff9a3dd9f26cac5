package it.lifesciencehub.organisations;

import java.util.Map;

/** What a feature counts about one organisation for the tabs of its page. A bean of each feature that has a tab there. */
public interface OrganisationCounts {

    /** How many there are, by the tab's name; a tab that is not named shows no figure. */
    Map<String, Long> of(Long organisationId);
}
