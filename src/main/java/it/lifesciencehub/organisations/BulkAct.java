package it.lifesciencehub.organisations;

/** What can be done to many organisations at once. */
public enum BulkAct {
    ACTIVATE("o.active = FALSE"),
    DEACTIVATE("o.active = TRUE"),
    SIZE("(o.sizeClass IS NULL OR o.sizeClass <> :value)"),
    ADD_SECTOR(":value NOT MEMBER OF o.sectors"),
    REMOVE_SECTOR(":value MEMBER OF o.sectors"),
    PROVINCE("(o.province IS NULL OR o.province <> :value)");

    private final String changes;

    BulkAct(String changes) {
        this.changes = changes;
    }

    /** Which organisations, as {@code o}, it changes at all; {@code :value} stands for what is set. */
    String changes() {
        return changes;
    }
}
