package it.lifesciencehub.organisations;

/** A piece of evidence for or against two organisations being one. Texts stand in the bundle under {@code match.<NAME>}. */
public enum MatchRule {
    NAME,
    ACRONYM,
    NAME_DIFFERS,
    VAT_NUMBER,
    VAT_NUMBER_DIFFERS,
    FISCAL_CODE,
    FISCAL_CODE_DIFFERS,
    WEB_DOMAIN,
    WEB_DOMAIN_DIFFERS,
    EMAIL,
    EMAIL_DOMAIN,
    PHONE,
    MUNICIPALITY,
    MUNICIPALITY_DIFFERS,
    POSTCODE,
    COUNTRY_DIFFERS,
    /** One belongs to the other: never one and the same. */
    FAMILY
}
