package it.lifesciencehub.eventfees;

/** Which way the money went. */
public enum PaymentKind {
    PAYMENT,
    /** Given back to whoever paid. */
    RETURN
}
