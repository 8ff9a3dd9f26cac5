package it.lifesciencehub.visits;

import java.util.List;

/**
 * The frame of a visit for the desk.
 *
 * @param version {@link VisitService#NONE} where there is none yet
 * @param sites of the host that are in use, by name
 * @param hostHasSectors whether the register says in which sectors the host works
 */
public record VisitFrame(
        VisitForm form, long version, List<SiteName> sites, boolean hostNamed, boolean hostHasSectors) {

    public VisitFrame {
        sites = List.copyOf(sites);
    }

    /** A site of a choice. */
    public record SiteName(Long id, String name) implements java.io.Serializable {}
}
