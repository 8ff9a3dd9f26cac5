package it.lifesciencehub.applications;

import java.io.Serializable;

/**
 * A known organisation that an applicant may be.
 *
 * @param membershipStatus the name of its membership's state, or null
 */
public record ApplicationMatch(
        Long organisationId,
        String name,
        String municipality,
        String vatNumber,
        boolean active,
        String membershipStatus,
        Cause cause)
        implements Serializable {

    /** Why it may be the same, the most telling first. */
    public enum Cause {
        SAME_VAT_NUMBER,
        SAME_FISCAL_CODE,
        SAME_NAME,
        SAME_DOMAIN;

        /** Whether it is the same beyond reasonable doubt. */
        public boolean isStrong() {
            return this == SAME_VAT_NUMBER || this == SAME_FISCAL_CODE;
        }
    }
}
