package it.lifesciencehub.travel;

/** What a traveller is asked for: data alone, never a copy of a document. Each is kept sealed. */
public enum TravelField {
    NATIONALITY(true),
    PASSPORT_COUNTRY(true),
    PASSPORT_EXPIRY(true),
    /** Only where the mission asks for it. */
    PASSPORT_NUMBER(false),
    EMERGENCY_NAME(true),
    EMERGENCY_PHONE(true),
    /** What somebody does not eat; theirs to say or not. */
    DIET(false),
    /** What somebody needs on the way; theirs to say or not. */
    NEEDS(false);

    private final boolean required;

    TravelField(boolean required) {
        this.required = required;
    }

    /** Whether everybody has to give it. */
    public boolean isRequired() {
        return required;
    }
}
