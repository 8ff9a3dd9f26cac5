package it.lifesciencehub.organisations;

import static it.lifesciencehub.organisations.OrganisationReason.CHARACTERS_NOT_VALID;
import static it.lifesciencehub.organisations.OrganisationReason.COUNTRY_NOT_VALID;
import static it.lifesciencehub.organisations.OrganisationReason.PHONE_NOT_VALID;
import static it.lifesciencehub.organisations.OrganisationReason.POSTCODE_NOT_VALID;
import static it.lifesciencehub.organisations.OrganisationReason.PROVINCE_NOT_VALID;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.formats.Postcode;
import it.lifesciencehub.shared.formats.Province;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What makes the data of a site right; the formats are those of organisations. Expects a normalised form. */
final class SitePolicy {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final SiteForm form;
    private final List<Problem> problems = new ArrayList<>();

    private SitePolicy(SiteForm form) {
        this.form = form;
    }

    /** Everything that is wrong with the form; empty when it may be written. */
    static List<Problem> problems(SiteForm form) {
        SitePolicy policy = new SitePolicy(form);
        policy.isNamed();
        policy.standsSomewhere();
        return policy.problems;
    }

    private void isNamed() {
        if (form.getName() == null) {
            refuse("name", CommonReason.REQUIRED);
        }
        if (form.getKind() == null) {
            refuse("kind", CommonReason.REQUIRED);
        }
        line("name", form.getName(), 150);
    }

    private void standsSomewhere() {
        if (form.getMunicipality() == null) {
            refuse("municipality", CommonReason.REQUIRED);
        }
        line("address", form.getAddress(), 250);
        line("municipality", form.getMunicipality(), 120);
        check("phone", form.getPhone(), PhoneNumber::isValid, PHONE_NOT_VALID);
        check("country", form.getCountry(), country -> COUNTRY.matcher(country).matches(), COUNTRY_NOT_VALID);
        if ("IT".equals(form.getCountry())) {
            check("postcode", form.getPostcode(), Postcode::isValid, POSTCODE_NOT_VALID);
            check("province", form.getProvince(), Province::isValid, PROVINCE_NOT_VALID);
        } else {
            line("postcode", form.getPostcode(), 10);
            check("province", form.getProvince(), province -> false, PROVINCE_NOT_VALID);
        }
    }

    private void line(String field, String value, int length) {
        if (value != null && CONTROL.matcher(value).find()) {
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
