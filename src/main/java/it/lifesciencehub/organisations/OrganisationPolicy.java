package it.lifesciencehub.organisations;

import static it.lifesciencehub.organisations.OrganisationReason.*;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.formats.AtecoCode;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.FiscalCode;
import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import it.lifesciencehub.shared.formats.RecipientCode;
import it.lifesciencehub.shared.formats.VatNumber;
import it.lifesciencehub.shared.formats.WebAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What must be so about an organisation's data, field by field, for pages and imports alike. Asks no database. */
public final class OrganisationPolicy {

    /** The first year of an ATECO classification, and the first year in which anything was founded that still is there. */
    private static final int FIRST_ATECO_YEAR = 1981;

    private static final int FIRST_FOUNDED_YEAR = 800;

    /** Kinds that may be public bodies, whose codice destinatario has six characters. */
    private static final Set<OrganisationKind> MAY_BE_PUBLIC =
            EnumSet.complementOf(EnumSet.of(OrganisationKind.COMPANY));

    private static final Pattern NOT_ONE_LINE = Pattern.compile("\\p{Cntrl}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final List<Problem> problems = new ArrayList<>();
    private final OrganisationForm form;
    private final int thisYear;

    private OrganisationPolicy(OrganisationForm form, int thisYear) {
        this.form = form;
        this.thisYear = thisYear;
    }

    /**
     * Every problem of a normalised form; empty where there is none.
     *
     * @param thisYear the year on the clock, which no founding is after
     */
    public static List<Problem> problems(OrganisationForm form, int thisYear) {
        OrganisationPolicy policy = new OrganisationPolicy(form, thisYear);
        policy.namesItself();
        policy.taxDataAddUp();
        policy.activityIsClassified();
        policy.canBeReached();
        policy.standsSomewhere();
        return policy.problems;
    }

    private void namesItself() {
        if (form.getName() == null) {
            refuse("name", CommonReason.REQUIRED);
        }
        if (form.getKind() == null) {
            refuse("kind", CommonReason.REQUIRED);
        }
        line("name", form.getName(), 250);
        line("alternativeName", form.getAlternativeName(), 250);
        line("acronym", form.getAcronym(), 60);
        line("externalId", form.getExternalId(), 120);
        Integer year = form.getFoundedYear();
        if (year != null && (year < FIRST_FOUNDED_YEAR || year > thisYear)) {
            refuse("foundedYear", FOUNDED_YEAR_NOT_VALID);
        }
    }

    private void taxDataAddUp() {
        check("vatNumber", form.getVatNumber(), VatNumber::isValid, VAT_NUMBER_NOT_VALID);
        check("fiscalCode", form.getFiscalCode(), FiscalCode::isValidOfOrganisation, FISCAL_CODE_NOT_VALID);
        check("certifiedEmail", form.getCertifiedEmail(), EmailAddress::isValid, CERTIFIED_EMAIL_NOT_VALID);
        String code = form.getRecipientCode();
        if (code == null) {
            return;
        }
        if (!RecipientCode.isValid(code)) {
            refuse("recipientCode", RECIPIENT_CODE_NOT_VALID);
        } else if (RecipientCode.isOfPublicBody(code) && !MAY_BE_PUBLIC.contains(form.getKind())) {
            refuse("recipientCode", RECIPIENT_CODE_OF_PUBLIC_BODY);
        } else if (RecipientCode.FOREIGN.equals(code) && form.isItalian()) {
            refuse("recipientCode", RECIPIENT_CODE_FOREIGN);
        } else if (RecipientCode.BY_CERTIFIED_EMAIL.equals(code) && form.getCertifiedEmail() == null) {
            refuse("certifiedEmail", CERTIFIED_EMAIL_REQUIRED);
        }
    }

    private void activityIsClassified() {
        if (form.getAtecoCode() == null) {
            return;
        }
        check("atecoCode", form.getAtecoCode(), AtecoCode::isValid, ATECO_CODE_NOT_VALID);
        Integer year = form.getAtecoYear();
        if (year == null) {
            refuse("atecoYear", ATECO_YEAR_REQUIRED);
        } else if (year < FIRST_ATECO_YEAR || year > thisYear) {
            refuse("atecoYear", ATECO_YEAR_NOT_VALID);
        }
    }

    private void canBeReached() {
        check("website", form.getWebsite(), WebAddress::isValid, WEBSITE_NOT_VALID);
        check("email", form.getEmail(), EmailAddress::isValid, EMAIL_NOT_VALID);
        check("phone", form.getPhone(), PhoneNumber::isValid, PHONE_NOT_VALID);
    }

    private void standsSomewhere() {
        line("address", form.getAddress(), 250);
        line("municipality", form.getMunicipality(), 120);
        check("country", form.getCountry(), country -> COUNTRY.matcher(country).matches(), COUNTRY_NOT_VALID);
        if (form.isItalian()) {
            check("postcode", form.getPostcode(), Postcode::isValid, POSTCODE_NOT_VALID);
            check("province", form.getProvince(), Province::isValid, PROVINCE_NOT_VALID);
        } else {
            line("postcode", form.getPostcode(), 10);
            check("province", form.getProvince(), province -> false, PROVINCE_NOT_VALID);
        }
    }

    private void line(String field, String value, int length) {
        if (value != null && NOT_ONE_LINE.matcher(value).find()) {
            refuse(field, CHARACTERS_NOT_VALID);
        } else if (value != null && value.length() > length) {
            refuse(field, CommonReason.TOO_LONG, length);
        }
    }

    private void check(String field, String value, Predicate<String> rule, OrganisationReason reason) {
        if (value != null && !rule.test(value)) {
            refuse(field, reason);
        }
    }

    private void refuse(String field, RefusalReason reason, Object... arguments) {
        problems.add(new Problem(field, reason, arguments));
    }
}
