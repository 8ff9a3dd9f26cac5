package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Language;
import java.util.concurrent.ThreadLocalRandom;

/** Applications as applicants fill them in. */
public final class ApplicationFixture {

    private ApplicationFixture() {}

    /** A whole one of a small company in Milan, in the category of this code. */
    static ApplicationForm aForm(String category) {
        ApplicationForm form = new ApplicationForm();
        OrganisationForm organisation = form.getOrganisation();
        organisation.setName("Biotech Ticino S.r.l.");
        organisation.setKind(OrganisationKind.COMPANY);
        organisation.setSizeClass(SizeClass.SMALL);
        organisation.setSectors(new Sector[] {Sector.RESEARCH, Sector.CDMO});
        organisation.setVatNumber("IT 00743110157");
        organisation.setRecipientCode("abcdef1");
        organisation.setAtecoCode("212001");
        organisation.setAtecoYear(2025);
        organisation.setWebsite("www.biotech-ticino.example");
        organisation.setAddress("Via Pasteur 12");
        organisation.setPostcode("20127");
        organisation.setMunicipality("Milano");
        organisation.setProvince("mi");
        form.setCategory(category);
        form.setGivenName("Anna");
        form.setFamilyName("Rossi");
        form.setEmail("Anna.Rossi@biotech.example");
        form.setJobTitle("Direttrice");
        form.setLanguage(Language.IT);
        form.setPrivacy(true);
        return form;
    }

    /** A partita IVA that is right and that nobody else is likely to have. */
    public static String aVatNumber() {
        String digits = String.format("%07d015", ThreadLocalRandom.current().nextInt(1, 10_000_000));
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 1 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
