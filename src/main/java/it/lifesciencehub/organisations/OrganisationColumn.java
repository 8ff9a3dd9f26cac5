package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of lists that are imported and exported, each with the headings under which it is found in other people's
 * files. Labels stand in the bundle under {@code column.<NAME>}.
 */
public enum OrganisationColumn {
    EXTERNAL_ID(
            "externalId",
            OrganisationForm::getExternalId,
            OrganisationForm::setExternalId,
            "external id, ror id, id, codice esterno, external identifier"),
    NAME(
            "name",
            OrganisationForm::getName,
            OrganisationForm::setName,
            "name, denominazione, ragione sociale, nome, organisation, organizzazione"),
    ALTERNATIVE_NAME(
            "alternativeName",
            OrganisationForm::getAlternativeName,
            OrganisationForm::setAlternativeName,
            "name it, alternative name, altro nome, denominazione alternativa, nome italiano"),
    ACRONYM("acronym", OrganisationForm::getAcronym, OrganisationForm::setAcronym, "acronym, sigla, acronimo"),
    KIND(
            "kind",
            OrganisationForm::getKind,
            (form, text) -> form.setKind(OrganisationWords.kind(text)),
            "kind, type, types, tipo, genere, tipologia"),
    SIZE(
            "sizeClass",
            OrganisationForm::getSizeClass,
            (form, text) -> form.setSizeClass(OrganisationWords.size(text)),
            "size, dimensione, size class"),
    SECTORS(
            "sectors",
            form -> Arrays.stream(form.getSectors()).map(Enum::name).collect(Collectors.joining(", ")),
            (form, text) -> form.setSectors(OrganisationWords.sectors(text)),
            "sector, sectors, settore, settori"),
    VAT_NUMBER(
            "vatNumber",
            OrganisationForm::getVatNumber,
            OrganisationForm::setVatNumber,
            "vat number, vat, partita iva, p iva, piva, p. iva"),
    FISCAL_CODE(
            "fiscalCode",
            OrganisationForm::getFiscalCode,
            OrganisationForm::setFiscalCode,
            "fiscal code, codice fiscale, cf, tax code"),
    RECIPIENT_CODE(
            "recipientCode",
            OrganisationForm::getRecipientCode,
            OrganisationForm::setRecipientCode,
            "recipient code, codice destinatario, sdi"),
    CERTIFIED_EMAIL(
            "certifiedEmail",
            OrganisationForm::getCertifiedEmail,
            OrganisationForm::setCertifiedEmail,
            "pec, certified email, certified e-mail"),
    ATECO_CODE(
            "atecoCode",
            OrganisationForm::getAtecoCode,
            OrganisationForm::setAtecoCode,
            "ateco, ateco code, codice ateco"),
    ATECO_YEAR(
            "atecoYear",
            OrganisationForm::getAtecoYear,
            (form, text) -> form.setAtecoYear(OrganisationWords.year(text)),
            "ateco year, anno ateco"),
    ADDRESS("address", OrganisationForm::getAddress, OrganisationForm::setAddress, "address, indirizzo"),
    POSTCODE(
            "postcode",
            OrganisationForm::getPostcode,
            OrganisationForm::setPostcode,
            "postcode, cap, zip, postal code"),
    MUNICIPALITY(
            "municipality",
            OrganisationForm::getMunicipality,
            OrganisationForm::setMunicipality,
            "municipality, comune, city, citta"),
    PROVINCE("province", OrganisationForm::getProvince, OrganisationForm::setProvince, "province, provincia, prov"),
    COUNTRY(
            "country",
            OrganisationForm::getCountry,
            OrganisationForm::setCountry,
            "country, paese, nazione, stato estero"),
    WEBSITE(
            "website",
            OrganisationForm::getWebsite,
            OrganisationForm::setWebsite,
            "website, web site, sito, sito web, url"),
    EMAIL("email", OrganisationForm::getEmail, OrganisationForm::setEmail, "email, e-mail, mail, posta elettronica"),
    PHONE("phone", OrganisationForm::getPhone, OrganisationForm::setPhone, "phone, telephone, telefono, tel"),
    FOUNDED_YEAR(
            "foundedYear",
            OrganisationForm::getFoundedYear,
            (form, text) -> form.setFoundedYear(OrganisationWords.year(text)),
            "established, founded, founded year, anno di fondazione, fondata, year founded"),
    STATUS(
            "active",
            OrganisationForm::getActive,
            (form, text) -> form.setActive(OrganisationWords.active(text)),
            "status, stato, active, attiva");

    private static final Map<String, OrganisationColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String field;
    private final Function<OrganisationForm, Object> getter;
    private final BiConsumer<OrganisationForm, String> setter;
    private final List<String> headings;

    OrganisationColumn(
            String field,
            Function<OrganisationForm, Object> getter,
            BiConsumer<OrganisationForm, String> setter,
            String headings) {
        this.field = field;
        this.getter = getter;
        this.setter = setter;
        this.headings = List.of(headings.split(", "));
    }

    /** The column under a heading in Italian or English, with capitals, accents and underscores as they come. */
    public static Optional<OrganisationColumn> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(SearchText.of(heading.replace('_', ' '))));
    }

    /** The column of a field of the form, or null: a field without a column. */
    public static OrganisationColumn ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The name of the form's field. */
    public String field() {
        return field;
    }

    /** The value as a stable text: codes of enums, digits, never null. */
    public String text(OrganisationForm form) {
        Object value = getter.apply(form);
        return value == null ? "" : value.toString();
    }

    /**
     * Writes the cell into the form.
     *
     * @throws Refusal where the text is no word or number of this column
     */
    public void write(OrganisationForm form, String cell) {
        setter.accept(form, cell);
    }

    /** Writes a value as {@link #text} gives it; an empty one clears the field. */
    void restore(OrganisationForm form, String text) {
        if (!text.isEmpty()) {
            setter.accept(form, text);
            return;
        }
        switch (this) {
            case SIZE -> form.setSizeClass(null);
            case SECTORS -> form.setSectors(null);
            case ATECO_YEAR -> form.setAtecoYear(null);
            case FOUNDED_YEAR -> form.setFoundedYear(null);
            default -> setter.accept(form, null);
        }
    }

    /** A value as people read it: labels instead of codes. */
    public String shown(Language language, String text) {
        return switch (this) {
            case SIZE -> text.isEmpty() ? "" : Texts.get(language, "organisations", "size." + text);
            case SECTORS ->
                Arrays.stream(text.split(", "))
                        .filter(code -> !code.isEmpty())
                        .map(code -> Texts.get(language, "organisations", "sector." + code))
                        .collect(Collectors.joining(", "));
            default -> text;
        };
    }

    /** The label's key in the bundle. */
    public String key() {
        return "column." + name();
    }
}
