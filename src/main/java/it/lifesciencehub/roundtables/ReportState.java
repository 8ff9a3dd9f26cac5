package it.lifesciencehub.roundtables;

/** Who reads a report beside the group's officers and staff. */
public enum ReportState {
    /** Nobody else. */
    DRAFT,
    /** Those who work in the group or represent the association at one of its bodies. */
    GROUP_ALONE,
    /** People of organisations whose membership is in force as well. */
    MEMBERS;

    public boolean isShared() {
        return this != DRAFT;
    }
}
