package it.lifesciencehub.applications;

/** What can be done with an application, by the applicant or by staff. */
public enum ApplicationAct {
    /** Keeps what was written so far. */
    SAVE("application.saved"),
    SUBMIT("application.sent"),
    /** Changes the data of one that was sent. */
    CORRECT("application.corrected"),
    ANSWER("application.answered"),
    WITHDRAW("application.withdrawn"),
    ASK("application.asked"),
    /** A note of staff for staff; the applicant never sees it. */
    NOTE("application.noted"),
    APPROVE("application.approved"),
    REFUSE("application.refused");

    private final String trailCode;

    ApplicationAct(String trailCode) {
        this.trailCode = trailCode;
    }

    /** What the audit trail calls it. */
    String trailCode() {
        return trailCode;
    }
}
