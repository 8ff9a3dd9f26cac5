package it.lifesciencehub.registrations;

import it.lifesciencehub.organisations.OrganisationName;
import java.io.Serializable;
import java.util.List;

/**
 * A company's side of an event: its people, who of them has or waits for a place, and what is left of its share.
 *
 * @param taken places that the company (with those it counts together with) has
 * @param share places that it may have, or null for no limit
 */
public record CompanyDesk(OrganisationName company, List<Colleague> colleagues, int taken, Integer share)
        implements Serializable {

    /** @param status where the colleague's registration stands, or null for none */
    public record Colleague(
            Long personId, String name, String email, String jobTitle, Long registrationId, RegistrationStatus status)
            implements Serializable {}

    /** Places left of the share, or null for no limit; never negative. */
    public Integer left() {
        return share == null ? null : Math.max(0, share - taken);
    }
}
