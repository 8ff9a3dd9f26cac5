package it.lifesciencehub.renewals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Locks of rows, until the transaction ends, that let one alone through on any number of nodes. */
@ApplicationScoped
class RenewalGate {

    static final String RENEWALS = "renewals";
    static final String REMINDERS = "reminders";

    @PersistenceContext
    private EntityManager em;

    /** Waits for its turn. To be the first thing in a transaction, which then sees what was done before. */
    void pass(String name) {
        em.createNativeQuery("SELECT name FROM membership_gate WHERE name = ?1 FOR UPDATE")
                .setParameter(1, name)
                .getResultList();
    }

    /** Does not wait; false where another one is inside. */
    boolean tryToPass(String name) {
        return !em.createNativeQuery("SELECT name FROM membership_gate WHERE name = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }
}
