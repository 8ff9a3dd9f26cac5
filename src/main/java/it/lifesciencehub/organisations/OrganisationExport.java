package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An example of a file that can be imported. */
@Stateless
@Guarded
public class OrganisationExport {

    /** A file with the known columns and two invented rows, to begin from. */
    @Allow(Role.STAFF)
    public void writeExample(Language language, Writer out) {
        OrganisationColumn[] columns = OrganisationColumn.values();
        CsvExport csv = new CsvExport(
                out,
                Arrays.stream(columns)
                        .map(column -> text(language, column.key()))
                        .toList());
        OrganisationForm company = new OrganisationForm();
        company.setName("Novapharma S.p.A.");
        company.setKind(OrganisationKind.COMPANY);
        company.setSizeClass(SizeClass.MEDIUM);
        company.setSectors(new Sector[] {Sector.PHARMACEUTICAL, Sector.CDMO});
        company.setVatNumber("00743110157");
        company.setRecipientCode("0000000");
        company.setCertifiedEmail("novapharma@pec.example.it");
        company.setAtecoCode("21.20");
        company.setAtecoYear(2025);
        company.setAddress("viale Europa 12");
        company.setPostcode("21040");
        company.setMunicipality("Origgio");
        company.setProvince("VA");
        company.setWebsite("https://www.novapharma.example");
        company.setPhone("+39 02 1234567");
        company.setFoundedYear(1987);
        company.setActive(true);
        csv.row(cells(columns, company, language));
        OrganisationForm hospital = new OrganisationForm();
        hospital.setName("Ospedale Santa Chiara");
        hospital.setKind(OrganisationKind.HOSPITAL);
        hospital.setMunicipality("Pavia");
        hospital.setProvince("PV");
        hospital.setPostcode("27100");
        hospital.setActive(true);
        csv.row(cells(columns, hospital, language));
    }

    private static Object[] cells(OrganisationColumn[] columns, OrganisationForm form, Language language) {
        return Arrays.stream(columns)
                .map(column -> switch (column) {
                    case KIND -> label(language, "kind.", form.getKind());
                    case SIZE -> label(language, "size.", form.getSizeClass());
                    case SECTORS ->
                        Arrays.stream(form.getSectors())
                                .map(sector -> label(language, "sector.", sector))
                                .collect(Collectors.joining("; "));
                    case STATUS ->
                        text(language, Boolean.FALSE.equals(form.getActive()) ? "status.inactive" : "status.active");
                    default -> column.text(form);
                })
                .toArray();
    }

    private static String label(Language language, String prefix, Enum<?> value) {
        return value == null ? "" : text(language, prefix + value.name());
    }

    private static String text(Language language, String key) {
        return Texts.get(language, "organisations", key);
    }
}
