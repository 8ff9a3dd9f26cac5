package it.lifesciencehub.fairs;

/** What staff said of something that was handed in. */
public enum HandedStatus {
    HANDED,
    ACCEPTED,
    SENT_BACK
}
