package it.lifesciencehub.visits;

/** When the host hears of new requests. */
public enum HostNotice {
    /** Once on each working day, in the morning. */
    DIGEST,
    /** As each request comes. */
    AT_ONCE
}
