package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitePolicyTest {

    @Test
    void takesASiteThatIsNamedAndStandsSomewhere() {
        SiteForm form = form("IT", "26900", "LO");
        form.setPhone("+39 0371 123456");
        assertEquals(List.of(), problems(form));
        assertEquals(List.of(), problems(form("CH", "6900", null)));
    }

    @Test
    void namesEveryProblem() {
        assertEquals(List.of("name REQUIRED", "kind REQUIRED", "municipality REQUIRED"), problems(new SiteForm()));
        SiteForm form = form("IT", "2690", "XX");
        form.setPhone("interno");
        assertEquals(
                List.of("phone PHONE_NOT_VALID", "postcode POSTCODE_NOT_VALID", "province PROVINCE_NOT_VALID"),
                problems(form));
        assertEquals(List.of("province PROVINCE_NOT_VALID"), problems(form("CH", "6900", "MI")));
        assertEquals(List.of("country COUNTRY_NOT_VALID"), problems(form("Italia", "1", null)));
    }

    private static SiteForm form(String country, String postcode, String province) {
        SiteForm form = new SiteForm();
        form.setName(" Stabilimento  di Lodi ");
        form.setKind(SiteKind.PLANT);
        form.setMunicipality("Lodi");
        form.setCountry(country);
        form.setPostcode(postcode);
        form.setProvince(province);
        return form;
    }

    private static List<String> problems(SiteForm form) {
        form.normalise();
        return SitePolicy.problems(form).stream()
                .map(problem -> problem.field() + " " + problem.reason())
                .toList();
    }
}
