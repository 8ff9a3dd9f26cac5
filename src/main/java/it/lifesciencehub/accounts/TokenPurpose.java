package it.lifesciencehub.accounts;

import java.time.Duration;

/** What a one-time link is for, and how long it lasts. */
public enum TokenPurpose {
    /** Printed in the log of a hub without administrator. */
    FIRST_ADMINISTRATOR(Duration.ofDays(7)),
    STAFF_INVITATION(Duration.ofDays(7)),
    /** A person whom the hub knows, or who signed up, chooses a password. */
    ACCOUNT_ACTIVATION(Duration.ofDays(14)),
    PASSWORD_RESET(Duration.ofHours(1)),
    /** A further address of somebody who has an account; lets nobody in. */
    EMAIL_PROOF(Duration.ofDays(2));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
