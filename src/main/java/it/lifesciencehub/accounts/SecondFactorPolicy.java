package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.security.Role;

/** Who must show a second factor, and what comes after a right password. */
public final class SecondFactorPolicy {

    private SecondFactorPolicy() {}

    /**
     * Staff and administrators need one, and whoever has another duty to. A sample hub holds invented data alone, so
     * nobody does there.
     */
    public static boolean isRequired(Role role, boolean byDuty, boolean sampleHub) {
        return (role != Role.PERSON || byDuty) && !sampleHub;
    }

    /** Whoever has a second factor shows it, required or not; whoever needs one and has none sets it up first. */
    public static SignInStep afterPassword(Role role, boolean byDuty, boolean hasSecondFactor, boolean sampleHub) {
        if (hasSecondFactor) {
            return SignInStep.CODE;
        }
        return isRequired(role, byDuty, sampleHub) ? SignInStep.ENROL : SignInStep.DONE;
    }
}
