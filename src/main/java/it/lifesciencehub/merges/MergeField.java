package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.OrganisationForm;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A value of an organisation that is chosen from one of the two. Sectors are not: the kept one gets those of both. */
public enum MergeField {
    NAME("name", OrganisationForm::getName, OrganisationForm::setName),
    ALTERNATIVE_NAME("alternativeName", OrganisationForm::getAlternativeName, OrganisationForm::setAlternativeName),
    ACRONYM("acronym", OrganisationForm::getAcronym, OrganisationForm::setAcronym),
    KIND("kind", OrganisationForm::getKind, OrganisationForm::setKind),
    SIZE_CLASS("sizeClass", OrganisationForm::getSizeClass, OrganisationForm::setSizeClass),
    VAT_NUMBER("vatNumber", OrganisationForm::getVatNumber, OrganisationForm::setVatNumber),
    FISCAL_CODE("fiscalCode", OrganisationForm::getFiscalCode, OrganisationForm::setFiscalCode),
    RECIPIENT_CODE("recipientCode", OrganisationForm::getRecipientCode, OrganisationForm::setRecipientCode),
    CERTIFIED_EMAIL("certifiedEmail", OrganisationForm::getCertifiedEmail, OrganisationForm::setCertifiedEmail),
    ATECO_CODE("atecoCode", OrganisationForm::getAtecoCode, OrganisationForm::setAtecoCode),
    ATECO_YEAR("atecoYear", OrganisationForm::getAtecoYear, OrganisationForm::setAtecoYear),
    ADDRESS("address", OrganisationForm::getAddress, OrganisationForm::setAddress),
    POSTCODE("postcode", OrganisationForm::getPostcode, OrganisationForm::setPostcode),
    MUNICIPALITY("municipality", OrganisationForm::getMunicipality, OrganisationForm::setMunicipality),
    PROVINCE("province", OrganisationForm::getProvince, OrganisationForm::setProvince),
    COUNTRY("country", OrganisationForm::getCountry, OrganisationForm::setCountry),
    WEBSITE("website", OrganisationForm::getWebsite, OrganisationForm::setWebsite),
    EMAIL("email", OrganisationForm::getEmail, OrganisationForm::setEmail),
    PHONE("phone", OrganisationForm::getPhone, OrganisationForm::setPhone),
    FOUNDED_YEAR("foundedYear", OrganisationForm::getFoundedYear, OrganisationForm::setFoundedYear),
    EXTERNAL_ID("externalId", OrganisationForm::getExternalId, OrganisationForm::setExternalId),
    PARENT("parent", OrganisationForm::getParent, OrganisationForm::setParent);

    private final String field;
    private final Function<OrganisationForm, ?> getter;
    private final BiConsumer<OrganisationForm, OrganisationForm> copier;

    <T> MergeField(String field, Function<OrganisationForm, T> getter, BiConsumer<OrganisationForm, T> setter) {
        this.field = field;
        this.getter = getter;
        this.copier = (from, to) -> setter.accept(to, getter.apply(from));
    }

    /** The form's field, by which labels are found. */
    public String field() {
        return field;
    }

    /** The value as it is, never null. */
    public String text(OrganisationForm form) {
        Object value = getter.apply(form);
        return value == null ? "" : value.toString();
    }

    void copy(OrganisationForm from, OrganisationForm to) {
        copier.accept(from, to);
    }

    boolean differs(OrganisationForm one, OrganisationForm two) {
        return !Objects.equals(getter.apply(one), getter.apply(two));
    }
}
