package it.lifesciencehub.organisations;

import static it.lifesciencehub.organisations.OrganisationColumn.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.lifesciencehub.shared.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedFieldPolicyTest {

    @Test
    void takesTheDefaultsThatAreFilledWhereNothingIsMarked() {
        OrganisationForm form = new OrganisationForm();
        form.setName("Alfa");
        assertEquals(Set.of(NAME), CheckedFieldPolicy.inForce(Set.of(), form));
        form.setVatNumber("00743110157");
        assertEquals(Set.of(NAME, VAT_NUMBER), CheckedFieldPolicy.inForce(Set.of(), form));
    }

    @Test
    void takesWhatIsMarkedAndNothingElse() {
        OrganisationForm form = new OrganisationForm();
        form.setName("Alfa");
        assertEquals(Set.of(PHONE), CheckedFieldPolicy.inForce(Set.of(PHONE), form));
    }

    @Test
    void letsFieldsThatGoTogetherWaitTogether() {
        assertEquals(
                Set.of(ADDRESS, POSTCODE),
                CheckedFieldPolicy.waiting(Set.of(ADDRESS, POSTCODE, WEBSITE), Set.of(POSTCODE)));
        assertEquals(Set.of(), CheckedFieldPolicy.waiting(Set.of(WEBSITE), Set.of(NAME)));
    }

    @Test
    void givesDelegatesNeitherKindNorStandingNorForeignCodes() {
        for (OrganisationColumn column : Set.of(KIND, STATUS, EXTERNAL_ID)) {
            assertFalse(CheckedFieldPolicy.DELEGATES.contains(column));
        }
    }

    @Test
    void carriesEveryValueThroughItsTextAndBack() {
        OrganisationForm form = new OrganisationForm();
        form.setName("Alfa; Beta, Gamma / Delta");
        form.setSizeClass(SizeClass.SMALL);
        form.setSectors(new Sector[] {Sector.CDMO, Sector.RESEARCH});
        form.setFoundedYear(1999);
        OrganisationForm copy = new OrganisationForm();
        CheckedFieldPolicy.DELEGATES.forEach(column -> column.restore(copy, column.text(form)));
        assertEquals(java.util.List.of(), OrganisationChange.between(form, copy));
        CheckedFieldPolicy.DELEGATES.forEach(column -> column.restore(copy, ""));
        assertEquals("", SIZE.text(copy) + SECTORS.text(copy) + FOUNDED_YEAR.text(copy) + NAME.text(copy));
        assertEquals("CDMO, Ricerca", SECTORS.shown(Language.IT, SECTORS.text(form)));
    }
}
