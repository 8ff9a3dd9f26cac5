package it.lifesciencehub.courses;

/** Whose report it is. Their names are no words of a language and stand in no bundle. */
public enum MeetingProduct {
    TEAMS("Microsoft Teams"),
    ZOOM("Zoom"),
    MEET("Google Meet"),
    OTHER("CSV");

    private final String label;

    MeetingProduct(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
