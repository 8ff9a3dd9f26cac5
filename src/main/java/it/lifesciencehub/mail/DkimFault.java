package it.lifesciencehub.mail;

/** Why mails cannot be signed, although it is asked for: they wait until that is mended. */
public enum DkimFault {
    SELECTOR_MISSING,
    SELECTOR_NOT_USABLE,
    KEY_MISSING,
    FILE_UNREADABLE,
    NOT_A_KEY,
    KEY_TOO_SHORT,
    DOMAIN_NOT_OF_SENDER;

    /** Thrown while the setting is read. */
    static final class Found extends Exception {

        private final DkimFault fault;

        Found(DkimFault fault, Throwable cause) {
            super(fault.name(), cause);
            this.fault = fault;
        }

        Found(DkimFault fault) {
            this(fault, null);
        }

        DkimFault fault() {
            return fault;
        }
    }
}
