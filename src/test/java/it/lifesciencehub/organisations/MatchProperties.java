package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every two organisations, whatever their data. */
class MatchProperties {

    @Property(tries = 2_000)
    void theOrderOfTheTwoChangesNothing(@ForAll("profiles") MatchProfile a, @ForAll("profiles") MatchProfile b) {
        assertEquals(MatchRules.compare(a, b), MatchRules.compare(b, a));
    }

    @Property(tries = 500)
    void theScoreStaysWithinItsBounds(@ForAll("profiles") MatchProfile a, @ForAll("profiles") MatchProfile b) {
        int score = MatchRules.compare(a, b).score();
        assertTrue(score >= 0 && score <= 100);
    }

    @Property(tries = 300)
    void aNameIsLikeItself(@ForAll("names") String name) {
        MatchName one = MatchName.of(name);
        assertEquals(one.words().isEmpty() ? 0 : 1, MatchWords.likeness(one, one), 1e-9);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(List.of(
                        "Bracco",
                        "Zambon",
                        "Ticino",
                        "Ticinno",
                        "Farmaceutici",
                        "Pharma",
                        "Istituto",
                        "Clinico",
                        "Italia",
                        "S.p.A.",
                        "Srl",
                        "Biotecnologie",
                        "Biotecnologia",
                        "San",
                        "Santo",
                        "1",
                        "2",
                        "e",
                        "Rossi",
                        "Rosi"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<MatchProfile> profiles() {
        return Combinators.combine(
                        names(),
                        names().injectNull(0.5),
                        Arbitraries.of("00743110157", "12345670017", "01234567897")
                                .injectNull(0.5),
                        Arbitraries.of("00743110157", "12345670017", "80012650158")
                                .injectNull(0.5),
                        Arbitraries.of("a.example", "b.example", "c.wordpress.com")
                                .injectNull(0.5),
                        Arbitraries.of("x@a.example", "y@b.example", "z@gmail.com")
                                .injectNull(0.5),
                        Arbitraries.of("02 123456", "+39 02 123456", "0332 1111")
                                .injectNull(0.5),
                        Arbitraries.of("Milano", "Milan", "Lodi").injectNull(0.3))
                .as((name, other, vat, fiscal, web, email, phone, place) -> {
                    OrganisationForm form = new OrganisationForm();
                    form.setName(name);
                    form.setAlternativeName(other);
                    form.setVatNumber(vat);
                    form.setFiscalCode(fiscal);
                    form.setWebsite(web);
                    form.setEmail(email);
                    form.setPhone(phone);
                    form.setMunicipality(place);
                    form.setAcronym(other == null ? null : other.split(" ")[0]);
                    return MatchProfile.of(null, null, form);
                });
    }
}
