package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import java.util.regex.Pattern;

/** What must be so about an address, of an organisation and of a site alike. Expects a normalised form. */
final class AddressPolicy {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private AddressPolicy() {}

    static void isAnswered(AddressForm form, FieldProblems problems) {
        problems.check("phone", form.getPhone(), PhoneNumber::isValid, OrganisationReason.PHONE_NOT_VALID);
    }

    /** Italian postcodes and provinces are known; elsewhere a postcode is any short line and there is no province. */
    static void standsSomewhere(AddressForm form, FieldProblems problems) {
        problems.line("address", form.getAddress(), 250);
        problems.line("municipality", form.getMunicipality(), 120);
        problems.check(
                "country",
                form.getCountry(),
                country -> COUNTRY.matcher(country).matches(),
                OrganisationReason.COUNTRY_NOT_VALID);
        if (form.isItalian()) {
            problems.check("postcode", form.getPostcode(), Postcode::isValid, OrganisationReason.POSTCODE_NOT_VALID);
            problems.check("province", form.getProvince(), Province::isValid, OrganisationReason.PROVINCE_NOT_VALID);
        } else {
            problems.line("postcode", form.getPostcode(), 10);
            problems.check("province", form.getProvince(), province -> false, OrganisationReason.PROVINCE_NOT_VALID);
        }
    }
}
