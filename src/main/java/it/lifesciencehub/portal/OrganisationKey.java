package it.lifesciencehub.portal;

import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import java.io.Serializable;
import java.time.Instant;

/** The data of an organisation that its first page shows, with the two levels above it. */
public record OrganisationKey(
        Long id,
        String name,
        String acronym,
        OrganisationKind kind,
        SizeClass sizeClass,
        Long sectors,
        String vatNumber,
        String certifiedEmail,
        String recipientCode,
        String email,
        String phone,
        String website,
        String address,
        String postcode,
        String municipality,
        String province,
        String country,
        Instant lastActivityAt,
        Long parentId,
        String parentName,
        Long topId,
        String topName)
        implements Serializable {

    public boolean italian() {
        return "IT".equals(country);
    }
}
