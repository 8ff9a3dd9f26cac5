package it.lifesciencehub.visits;

/** What a host's reception may ask for; nothing else can be asked. Data only, never a copy of a document. */
public enum VisitorField {
    BIRTH_DATE(true),
    BIRTH_PLACE(true),
    NATIONALITY(true),
    DOCUMENT_KIND(true),
    DOCUMENT_NUMBER(true),
    VEHICLE_PLATE(false),
    COMPANY_PHONE(true),
    /** What somebody cannot eat; theirs to say or not. */
    DIET(false),
    /** What somebody needs to move about; theirs to say or not. */
    MOBILITY(false);

    private final boolean required;

    VisitorField(boolean required) {
        this.required = required;
    }

    /** Whether it has to be filled in where it is asked for. */
    public boolean isRequired() {
        return required;
    }
}
