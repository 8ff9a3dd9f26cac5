package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of many organisations would do.
 *
 * @param changing how many would change
 * @param unchanged how many are so already
 * @param changes the first of those that would change, as they are now
 * @param same the first of those that would not
 * @param fingerprint of those that would change, and of their versions; confirming asks for it
 */
public record BulkPreview(
        long changing, long unchanged, List<OrganisationRow> changes, List<OrganisationRow> same, String fingerprint)
        implements Serializable {

    /** Rows that are shown of each kind. */
    public static final int SHOWN = 50;
}
