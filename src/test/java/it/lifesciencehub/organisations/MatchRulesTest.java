package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The rules by which duplicates are found, alone and all together on pairs that people have judged. */
class MatchRulesTest {

    private static final List<BiConsumer<OrganisationForm, String>> FIELDS = List.of(
            OrganisationForm::setName,
            OrganisationForm::setMunicipality,
            OrganisationForm::setPostcode,
            OrganisationForm::setVatNumber,
            OrganisationForm::setFiscalCode,
            OrganisationForm::setWebsite,
            OrganisationForm::setEmail,
            OrganisationForm::setPhone,
            OrganisationForm::setAcronym,
            OrganisationForm::setAlternativeName);

    private record Labelled(boolean same, MatchProfile a, MatchProfile b, String line) {}

    @Test
    void judgeAsPeopleDo() throws IOException {
        List<Labelled> pairs = labelled();
        assertTrue(pairs.size() >= 60, "pairs: " + pairs.size());
        int found = 0;
        int wronglyFound = 0;
        int missed = 0;
        List<String> wrong = new ArrayList<>();
        for (Labelled pair : pairs) {
            Match match = MatchRules.compare(pair.a(), pair.b());
            boolean likely = match.isLikely();
            found += likely && pair.same() ? 1 : 0;
            wronglyFound += likely && !pair.same() ? 1 : 0;
            missed += !likely && pair.same() ? 1 : 0;
            if (likely != pair.same()) {
                wrong.add(match.score() + " " + pair.line() + " " + match.reasons());
            }
        }
        double precision = found / (double) (found + wronglyFound);
        double recall = found / (double) (found + missed);
        System.out.printf(
                Locale.ROOT,
                "duplicates: %d labelled pairs, precision %.3f, recall %.3f; wrong: %s%n",
                pairs.size(),
                precision,
                recall,
                wrong);
        assertTrue(precision >= 0.94, () -> "precision " + precision + ": " + wrong);
        assertTrue(recall >= 0.94, () -> "recall " + recall + ": " + wrong);
    }

    /** What the rules call likely must be found by keys, or nobody would ever compare it. */
    @Test
    void findEveryLikelyPairByItsKeys() throws IOException {
        for (Labelled pair : labelled()) {
            if (MatchRules.compare(pair.a(), pair.b()).isLikely()) {
                MatchIndex index = new MatchIndex(List.of(pair.b()));
                assertEquals(1, index.likely(pair.a(), 5).size(), pair.line());
            }
        }
    }

    @Test
    void takeLegalFormsInEverySpellingAsNothing() {
        for (String form : List.of(
                "S.p.A.",
                "SpA",
                "s. p. a.",
                "SPA",
                "S.r.l.",
                "Srl",
                "S.R.L. a socio unico",
                "società per azioni",
                "Società a responsabilità limitata",
                "S.r.l.s.",
                "S.c.a r.l.",
                "GmbH",
                "GmbH & Co. KG",
                "Ltd",
                "Ltd.",
                "Inc.",
                "SE",
                "AG",
                "S.A.",
                "Italia S.r.l.",
                "(Italy) SpA",
                "s.n.c.",
                "in liquidazione")) {
            assertEquals(1.0, MatchWords.likeness(MatchName.of("Ticino " + form), MatchName.of("TICINO")), 0.06, form);
        }
        assertEquals(List.of("se"), MatchName.of("SE").words());
        assertEquals(List.of("coop"), MatchName.of("Coop").words());
    }

    @Test
    void knowRegistrableDomainsAndWhoShares() {
        assertEquals("bracco.com", MatchContacts.webDomain("https://www.it.bracco.com:8443/contatti?a=b"));
        assertEquals("bracco.co.uk", MatchContacts.webDomain("http://shop.bracco.co.uk"));
        assertEquals("comune.milano.it", MatchContacts.webDomain("www.comune.milano.it"));
        assertEquals("scuola.mi.it", MatchContacts.webDomain("https://www.scuola.mi.it/"));
        assertEquals(null, MatchContacts.webDomain("https://laditta.wordpress.com"));
        assertEquals(null, MatchContacts.webDomain("localhost"));
        assertEquals(null, MatchContacts.mailDomain("ditta@gmail.com"));
        assertEquals(null, MatchContacts.mailDomain("ditta@pec.it"));
        assertEquals("ditta.it", MatchContacts.mailDomain("info@mail.ditta.it"));
    }

    @Test
    void readTelephoneNumbersAsPeopleDialThem() {
        for (String number :
                List.of("02 1234567", "+39 02 1234567", "0039021234567", "02/123.45.67", "+39-02-1234567")) {
            assertEquals("021234567", MatchContacts.phone(number), number);
        }
        assertEquals("3331234567", MatchContacts.phone("+39 333 1234567"));
        assertEquals(null, MatchContacts.phone("12345"));
    }

    @Test
    void neverCallParentAndSubsidiaryTheSame() {
        OrganisationForm form = new OrganisationForm();
        form.setName("Ticino Farmaceutici S.p.A.");
        form.setVatNumber("00743110157");
        MatchProfile parent = MatchProfile.of(1L, null, form);
        MatchProfile child = MatchProfile.of(2L, 1L, form);
        assertEquals(0, MatchRules.compare(parent, child).score());
        assertEquals(0, MatchRules.compare(child, parent).score());
        assertEquals(
                100, MatchRules.compare(parent, MatchProfile.of(3L, null, form)).score());
    }

    @Test
    void sayWhy() {
        OrganisationForm form = new OrganisationForm();
        form.setName("Ticino Farmaceutici S.p.A.");
        form.setVatNumber("IT 00743110157");
        form.setEmail("Info@Ticino.example");
        MatchProfile profile = MatchProfile.of(null, null, form);
        Match match = MatchRules.compare(profile, profile);
        assertEquals(
                List.of(MatchRule.NAME, MatchRule.VAT_NUMBER, MatchRule.EMAIL, MatchRule.EMAIL_DOMAIN),
                match.reasons().stream().map(MatchReason::rule).toList());
        assertEquals("00743110157", match.reasons().get(1).detail());
        assertEquals(match, Match.of(match.score(), match.line()));
        assertEquals("IT 00743110157", form.getVatNumber());
    }

    @Test
    void passOverWhatTooManyShare() {
        List<MatchProfile> many = new ArrayList<>();
        for (long i = 0; i < 200; i++) {
            OrganisationForm form = new OrganisationForm();
            form.setName("Ditta numero" + i);
            form.setWebsite("https://www.condiviso.example");
            many.add(MatchProfile.of(i, null, form));
        }
        MatchIndex index = new MatchIndex(many);
        assertEquals(List.of(), index.pairs(done -> {}));
        OrganisationForm same = new OrganisationForm();
        same.setName("Ditta Numero7");
        assertEquals(
                7L,
                index.likely(MatchProfile.of(null, null, same), 5)
                        .get(0)
                        .profile()
                        .id());
    }

    @Test
    void tellOfTheSameNumberEvenWhereNothingElseAgrees() {
        OrganisationForm one = new OrganisationForm();
        one.setName("Biotech Ticino");
        one.setVatNumber("00743110157");
        one.setMunicipality("Milano");
        OrganisationForm other = new OrganisationForm();
        other.setName("Officine Adda");
        other.setFiscalCode("00743110157");
        other.setMunicipality("Lodi");
        Match match = MatchRules.compare(MatchProfile.of(1L, null, one), MatchProfile.of(2L, null, other));
        assertFalse(match.isLikely());
        assertTrue(match.isOfSameNumber());
        other.setFiscalCode("02934560169");
        assertFalse(MatchRules.compare(MatchProfile.of(1L, null, one), MatchProfile.of(2L, null, other))
                .isOfSameNumber());
    }

    @Test
    void acceptAFormWithNothingInIt() {
        MatchProfile nothing = MatchProfile.of(null, null, new OrganisationForm());
        assertFalse(MatchRules.compare(nothing, nothing).isLikely());
        assertEquals(List.of(), new MatchIndex(List.of(nothing)).likely(nothing, 5));
    }

    static List<MatchProfile> labelledProfiles() throws IOException {
        return new MatchRulesTest()
                .labelled().stream()
                        .flatMap(pair -> java.util.stream.Stream.of(pair.a(), pair.b()))
                        .toList();
    }

    private List<Labelled> labelled() throws IOException {
        List<Labelled> pairs = new ArrayList<>();
        try (InputStream in = getClass().getResourceAsStream("labelled-pairs.txt")) {
            assertNotNull(in);
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] parts = line.split("\\|");
                    pairs.add(
                            new Labelled(parts[0].strip().equals("same"), profile(parts[1]), profile(parts[2]), line));
                }
            }
        }
        return pairs;
    }

    private static MatchProfile profile(String text) {
        OrganisationForm form = new OrganisationForm();
        String[] values = text.split(";");
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isBlank()) {
                FIELDS.get(i).accept(form, values[i].strip());
            }
        }
        return MatchProfile.of(null, null, form);
    }
}
