package it.lifesciencehub.mail;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a mail was refused. */
public enum MailRefusal implements RefusalReason {
    /** Only a mail that failed or was kept can be sent again. */
    NOT_SENDABLE_AGAIN(409),
    /** No mail server is set, so nothing can be sent. */
    NO_SERVER(409);

    private final int status;

    MailRefusal(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "mail";
    }

    @Override
    public int status() {
        return status;
    }
}
