package it.lifesciencehub.sample;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.formats.VatNumber;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Makes the organisations of the list, with numbers that pass the checks and belong to nobody. */
final class SampleOrganisations {

    /** The classification that the ATECO codes below are taken from. */
    private static final int ATECO_YEAR = 2025;

    private static final Map<String, String> OFFICES =
            Map.of("MI", "015", "BG", "016", "PV", "018", "LO", "098", "MB", "096");

    private final EntityManager em;
    private final SampleData data;
    private final Random random;

    SampleOrganisations(EntityManager em, SampleData data, Random random) {
        this.em = em;
        this.data = data;
        this.random = random;
    }

    /** The organisations by their names, in the list's order. */
    Map<String, Organisation> make(Instant now) {
        Map<String, CSVRecord> places = data.rows("municipalities").stream()
                .collect(Collectors.toMap(row -> row.get("name"), Function.identity()));
        Map<String, Organisation> made = new LinkedHashMap<>();
        for (CSVRecord row : data.rows("organisations")) {
            Organisation organisation = organisation(row, places.get(row.get("municipality")), now);
            made.put(organisation.getName(), organisation);
        }
        for (CSVRecord row : data.rows("organisations")) {
            if (!row.get("parent").isEmpty()) {
                made.get(row.get("name")).belongTo(made.get(row.get("parent")));
            }
        }
        made.values().forEach(em::persist);
        em.flush();
        return made;
    }

    private Organisation organisation(CSVRecord row, CSVRecord place, Instant now) {
        Organisation made = new Organisation(row.get("name"), OrganisationKind.valueOf(row.get("kind")), now);
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        Arrays.stream(row.get("sectors").split(" "))
                .filter(name -> !name.isEmpty())
                .map(Sector::valueOf)
                .forEach(sectors::add);
        made.classify(made.getKind(), SizeClass.valueOf(row.get("size")), sectors);
        String domain = domain(made);
        if (made.getKind() != OrganisationKind.ETHICS_COMMITTEE) {
            String vat = vatNumber(OFFICES.get(place.get("province")));
            made.register(vat, vat, "0000000", "amministrazione@pec." + domain);
        }
        made.workIn(ateco(made.getKind(), sectors), ATECO_YEAR);
        made.reachAt("https://www." + domain, "info@" + domain, null);
        made.locate(null, place.get("postcode"), place.get("name"), place.get("province"), "IT");
        made.founded(Integer.valueOf(row.get("founded")));
        return made;
    }

    /** A domain in the zone that is kept free for examples (RFC 2606). */
    static String domain(Organisation organisation) {
        String plain = SearchText.of(organisation.getName())
                .replaceAll("\\bs\\.(p\\.a|r\\.l)\\.", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        int end = plain.indexOf('-', 18);
        return (end > 0 ? plain.substring(0, end) : plain) + ".example";
    }

    /** Seven digits from a range that is not given yet, the office, and the check digit. */
    private String vatNumber(String office) {
        String digits = "99%05d%s".formatted(random.nextInt(100_000), office);
        for (int check = 0; check <= 9; check++) {
            if (VatNumber.isValid(digits + check)) {
                return digits + check;
            }
        }
        throw new IllegalStateException(digits);
    }

    private static String ateco(OrganisationKind kind, Set<Sector> sectors) {
        if (kind != OrganisationKind.COMPANY || sectors.isEmpty()) {
            return kind == OrganisationKind.HOSPITAL || kind == OrganisationKind.IRCCS ? "86.10" : null;
        }
        return switch (sectors.iterator().next()) {
            case PHARMACEUTICAL, BIOPHARMACEUTICAL, CDMO -> "21.20";
            case MEDICAL_DEVICES -> "32.50";
            case DIGITAL_HEALTH -> "62.10";
            case HEALTHCARE -> "86.10";
            case RESEARCH -> "72.10";
            case SERVICES -> "70.20";
        };
    }
}
