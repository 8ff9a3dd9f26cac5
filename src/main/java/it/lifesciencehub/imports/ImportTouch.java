package it.lifesciencehub.imports;

import java.io.Serializable;

/** An organisation of an import that cannot be put back any more, and why. */
public record ImportTouch(int line, Long organisationId, String name, Reason reason) implements Serializable {

    /** What has happened to it since. */
    public enum Reason {
        CHANGED,
        GONE,
        IN_USE
    }
}
