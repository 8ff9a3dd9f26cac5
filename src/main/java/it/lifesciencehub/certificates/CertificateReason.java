package it.lifesciencehub.certificates;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a certificate was refused. */
public enum CertificateReason implements RefusalReason {
    EVENT_NOT_OVER(409),
    /** Nobody who came is without one. */
    NOBODY_TO_ISSUE(409),
    REVOKED_ALREADY(409);

    private final int status;

    CertificateReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "certificates";
    }

    @Override
    public int status() {
        return status;
    }
}
