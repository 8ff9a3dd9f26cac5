package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An organisation with what its page shows around the form. */
public record OrganisationDetail(
        Long id,
        long version,
        boolean active,
        Instant createdAt,
        OrganisationForm form,
        OrganisationName parent,
        List<OrganisationName> subsidiaries)
        implements Serializable {

    public String name() {
        return form.getName();
    }
}
