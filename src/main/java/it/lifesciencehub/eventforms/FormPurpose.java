package it.lifesciencehub.eventforms;

/** When an event asks. */
public enum FormPurpose {
    /** With the booking, or soon after it. */
    REGISTRATION("event.registration"),
    /** After the event. */
    FEEDBACK("event.feedback"),
    /** Some months after the event: what has come of it. */
    LATER("event.later");

    private final String kind;

    FormPurpose(String kind) {
        this.kind = kind;
    }

    /** Whether those who came are asked, once it is over. */
    boolean isAfterwards() {
        return this != REGISTRATION;
    }

    /** As the questionnaires' uses name it. */
    String kind() {
        return kind;
    }
}
