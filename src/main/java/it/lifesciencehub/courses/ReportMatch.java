package it.lifesciencehub.courses;

import java.io.Serializable;

/** Who of the course somebody in a report is. @param registrationId null where nobody, or nobody alone */
public record ReportMatch(Kind kind, Long registrationId) implements Serializable {

    /** How it was found out. */
    public enum Kind {
        EMAIL,
        NAME,
        /** Several have this name. */
        SEVERAL,
        NONE
    }
}
