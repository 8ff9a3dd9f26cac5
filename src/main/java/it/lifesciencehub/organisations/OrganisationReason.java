package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about an organisation or its people was refused. */
public enum OrganisationReason implements RefusalReason {
    /** Line breaks, tabs or other signs that no one-line field holds. */
    CHARACTERS_NOT_VALID(422),
    VAT_NUMBER_NOT_VALID(422),
    /** Argument 0: the name of the organisation that has it. Argument 1: its id. */
    VAT_NUMBER_TAKEN(409),
    FISCAL_CODE_NOT_VALID(422),
    RECIPIENT_CODE_NOT_VALID(422),
    RECIPIENT_CODE_OF_PUBLIC_BODY(422),
    RECIPIENT_CODE_FOREIGN(422),
    CERTIFIED_EMAIL_NOT_VALID(422),
    CERTIFIED_EMAIL_REQUIRED(422),
    ATECO_CODE_NOT_VALID(422),
    ATECO_YEAR_REQUIRED(422),
    ATECO_YEAR_NOT_VALID(422),
    WEBSITE_NOT_VALID(422),
    EMAIL_NOT_VALID(422),
    PHONE_NOT_VALID(422),
    POSTCODE_NOT_VALID(422),
    PROVINCE_NOT_VALID(422),
    COUNTRY_NOT_VALID(422),
    FOUNDED_YEAR_NOT_VALID(422),
    EXTERNAL_ID_TAKEN(409),
    PARENT_NOT_FOUND(422),
    PARENT_AMBIGUOUS(422),
    PARENT_IS_BELOW(422),
    ORGANISATION_INACTIVE(409),
    AFFILIATION_ENDED(409),
    ALREADY_AFFILIATED(409),
    LAST_DELEGATE(409),
    PROPOSAL_ENDED(409),
    REASON_REQUIRED(422),
    LAST_DAY_NOT_VALID(422),
    FIRST_DAY_NOT_VALID(422),
    SUCCESSOR_REQUIRED(422),
    CHOICE_NOT_POSSIBLE(422),
    REQUEST_ENDED(409),
    REQUEST_THERE(409),
    ORGANISATION_REQUIRED(422),
    /** Argument 0: the word. */
    KIND_NOT_KNOWN(422),
    SIZE_NOT_KNOWN(422),
    SECTOR_NOT_KNOWN(422),
    STATUS_NOT_KNOWN(422),
    YEAR_NOT_A_NUMBER(422),
    /** A day that is still to come, where only a past one makes sense. */
    DAY_AHEAD(422),
    /** A change of many that would change none. */
    BULK_NOTHING(422);

    private final int status;

    OrganisationReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "organisations";
    }

    @Override
    public int status() {
        return status;
    }
}
