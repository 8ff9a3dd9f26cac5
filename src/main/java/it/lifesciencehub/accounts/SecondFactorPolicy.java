package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.security.Role;

/** Who must show a second factor, and what comes after a right password. */
public final class SecondFactorPolicy {

    private SecondFactorPolicy() {}

    /** Staff and administrators need one. A sample hub holds invented data alone, so nobody does there. */
    public static boolean isRequired(Role role, boolean sampleHub) {
        return role != Role.PERSON && !sampleHub;
    }

    /** Whoever has a second factor shows it, required or not; whoever needs one and has none sets it up first. */
    public static SignInStep afterPassword(Role role, boolean hasSecondFactor, boolean sampleHub) {
        if (hasSecondFactor) {
            return SignInStep.CODE;
        }
        return isRequired(role, sampleHub) ? SignInStep.ENROL : SignInStep.DONE;
    }
}
