package it.lifesciencehub.meetings;

/** To which meetings of a series a change goes. */
public enum SeriesScope {
    THIS,
    FOLLOWING,
    ALL
}
