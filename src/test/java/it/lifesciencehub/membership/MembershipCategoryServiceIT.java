package it.lifesciencehub.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Categories and fee rules against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class MembershipCategoryServiceIT {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate ENTRY = LocalDate.of(2027, 5, 15);

    @EJB
    private MembershipCategoryService categories;

    @EJB
    private MembershipService memberships;

    @EJB
    private StoredMembershipFixture scene;

    @Test
    void theFiveOfTheStatuteAreThereWithoutFees() {
        List<String> names = As.staff(() -> categories.list()).stream()
                .map(row -> row.name().getEn())
                .toList();
        assertTrue(
                names.containsAll(List.of("Ordinary", "Aggregated", "Partner", "Start-up", "Observer")),
                names.toString());
    }

    @Test
    void worksAnExampleOut() {
        Long id = As.staff(() -> categories.create(form("Esempio")));
        assertNull(example(id).get(0).fee());
        add(id, SizeClass.MEDIUM, NEW_YEAR, "1200");
        assertEquals(new BigDecimal("800.00"), example(id).get(0).fee());
        assertEquals(new BigDecimal("1200.00"), example(id).get(1).fee());
    }

    @Test
    void keepsRulesApartAndChangesThemByTheirVersion() {
        Long id = As.staff(() -> categories.create(form("Regole")));
        add(id, null, NEW_YEAR, "1000");
        Refusal twin = assertThrows(Refusal.class, () -> add(id, null, NEW_YEAR, "1100"));
        assertEquals(MembershipReason.RULE_THERE_ALREADY, twin.problems().get(0).reason());
        MembershipFeeRow rule = As.staff(() -> categories.find(id)).fees().get(0);
        MembershipFeeCommand dearer = new MembershipFeeCommand(null, null, null, NEW_YEAR, new BigDecimal("1100"));
        As.staff(() -> categories.changeFee(rule.id(), rule.version(), dearer));
        Refusal late = assertThrows(
                Refusal.class, () -> As.staff(() -> categories.changeFee(rule.id(), rule.version(), dearer)));
        assertEquals(CommonReason.CHANGED_MEANWHILE, late.reason());
        MembershipFeeRow now = As.staff(() -> categories.find(id)).fees().get(0);
        assertEquals(new BigDecimal("1100.00"), now.amount());
        As.staff(() -> categories.deleteFee(now.id(), now.version()));
        assertEquals(List.of(), As.staff(() -> categories.find(id)).fees());
    }

    @Test
    void refusesRulesThatAreNone() {
        Long id = As.staff(() -> categories.create(form("Errori")));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> As.staff(() -> categories.addFee(
                        id, new MembershipFeeCommand(null, ENTRY, ENTRY.minusDays(1), null, new BigDecimal("-1")))));
        assertEquals(
                List.of("amount", "validFrom", "enteredUntil"),
                refusal.problems().stream().map(Refusal.Problem::field).toList());
    }

    @Test
    void oneInUseStaysButMayRest() {
        Long id = scene.aCategory();
        Organisation organisation = scene.anOrganisation(SizeClass.SMALL);
        As.staff(() -> memberships.begin(organisation.getId(), id, ENTRY.minusYears(2), ""));
        MembershipCategoryDetail detail = As.staff(() -> categories.find(id));
        assertTrue(detail.inUse());
        Refusal refusal = assertThrows(Refusal.class, () -> As.staff(() -> categories.delete(id, detail.version())));
        assertEquals(MembershipReason.CATEGORY_IN_USE, refusal.reason());
        detail.form().setActive(false);
        As.staff(() -> categories.change(id, detail.version(), detail.form()));
        Organisation other = scene.anOrganisation(SizeClass.SMALL);
        refusal = assertThrows(
                Refusal.class, () -> As.staff(() -> memberships.begin(other.getId(), id, ENTRY.minusYears(2), "")));
        assertEquals(
                MembershipReason.CATEGORY_NOT_ACTIVE, refusal.problems().get(0).reason());
    }

    @Test
    void oneThatNobodyUsesGoesWithItsRules() {
        Long id = As.staff(() -> categories.create(form("Via")));
        add(id, null, NEW_YEAR, "1");
        MembershipCategoryDetail detail = As.staff(() -> categories.find(id));
        assertFalse(detail.inUse());
        As.staff(() -> categories.delete(id, detail.version()));
        Refusal gone = assertThrows(Refusal.class, () -> As.staff(() -> categories.find(id)));
        assertEquals(CommonReason.NOT_FOUND, gone.reason());
    }

    @Test
    void movesInTheOrder() {
        Long first = As.staff(() -> categories.create(form("Prima")));
        Long second = As.staff(() -> categories.create(form("Seconda")));
        As.staff(() -> categories.move(first, false));
        List<Long> order = ids();
        As.staff(() -> categories.move(first, true));
        assertEquals(order.indexOf(first) - 1, ids().indexOf(first));
        assertTrue(order.contains(second));
        Long top = ids().get(0);
        As.staff(() -> categories.move(top, true));
        assertEquals(top, ids().get(0));
    }

    private List<Long> ids() {
        return As.staff(() -> categories.list()).stream()
                .map(MembershipCategoryRow::id)
                .toList();
    }

    private List<FeeExample> example(Long id) {
        return As.staff(() -> categories.example(id, SizeClass.MEDIUM, ENTRY));
    }

    private void add(Long id, SizeClass size, LocalDate validFrom, String amount) {
        As.staff(() ->
                categories.addFee(id, new MembershipFeeCommand(size, null, null, validFrom, new BigDecimal(amount))));
    }

    private static MembershipCategoryForm form(String name) {
        MembershipCategoryForm form = new MembershipCategoryForm();
        form.setNameIt(name + " " + UUID.randomUUID());
        form.setNameEn(name + " " + UUID.randomUUID());
        return form;
    }
}
