package it.lifesciencehub.eventforms;

/** When an event asks. */
public enum FormPurpose {
    /** With the booking, or soon after it. */
    REGISTRATION("event.registration"),
    /** After the event. */
    FEEDBACK("event.feedback");

    private final String kind;

    FormPurpose(String kind) {
        this.kind = kind;
    }

    /** As the questionnaires' uses name it. */
    String kind() {
        return kind;
    }
}
