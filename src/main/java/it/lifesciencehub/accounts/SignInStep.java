package it.lifesciencehub.accounts;

/** What is still to do before somebody is signed in. */
public enum SignInStep {
    DONE,
    /** A code of the second factor. */
    CODE,
    /** Setting the second factor up. */
    ENROL
}
