package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff enter an organisation twice in spite of the warning, make one of the two, and take that back. */
class MergeJourney extends BrowserJourney {

    @Test
    void ofANearDuplicateAndItsUndoing() {
        Visitor staff = with(Administrator.staff());
        String mark = UUID.randomUUID().toString().substring(0, 6);
        String first = "Officina Ticinese " + mark + " S.p.A.";
        String second = "Officina Ticinese " + mark + " Srl";
        long kept = create(staff, first, false);
        long other = create(staff, second, true);

        staff.open("/staff/merge?keep=" + kept + "&other=" + other);
        staff.sees(first);
        staff.sees("merges", "compare.fields");
        Locator name = staff.page().locator("input[type=radio][name='pick.name'][value=OTHER]");
        name.check();
        assertEquals(List.of(), Accessibility.problems(staff, "/staff/merge, fields"));
        staff.press("merges", "compare.preview");
        staff.sees("merges", "compare.moves");
        assertEquals(List.of(), Accessibility.problems(staff, "/staff/merge, preview"));
        staff.press("merges", "compare.merge");
        staff.page().waitForURL(Pattern.compile(".*/staff/merges/\\d+"));
        staff.sees("merges", "compare.done", second, first);
        String merge = staff.page().url().substring(Visitor.ADDRESS.length());

        staff.open("/staff/organisations/" + other);
        staff.isAt("/staff/organisations/" + kept);
        staff.sees("merges", "note.lookedFor", second);
        staff.follow(staff.text("merges", "note.lookOrUndo"));
        staff.isAt(merge);
        assertEquals(List.of(), Accessibility.problems(staff, "/staff/merges/{id}"));
        staff.press("merges", "show.undo");
        staff.sees("merges", "show.undone", second);
        staff.open("/staff/organisations/" + other);
        staff.isAt("/staff/organisations/" + other);
        staff.sees(second);
        staff.open("/staff/merges");
        staff.sees(second);
        staff.sees("merges", "state.undone");
    }

    /** Fills the form; where the register holds one like it, the page must say so and keep what was typed. */
    private static long create(Visitor staff, String name, boolean warned) {
        staff.open("/staff/organisations/new");
        Locator form = staff.page().locator("form[id='organisation']");
        Locator field = form.getByLabel(
                staff.text("organisations", "field.name"), new Locator.GetByLabelOptions().setExact(true));
        field.fill(name);
        form.getByLabel(staff.text("organisations", "field.kind"), new Locator.GetByLabelOptions().setExact(true))
                .selectOption("COMPANY");
        staff.press("organisations", "edit.create");
        if (warned) {
            staff.sees("organisations", "edit.likelyTitle");
            assertEquals(name, field.inputValue());
            assertEquals(
                    1,
                    staff.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions()
                                            .setName(staff.text("organisations", "edit.likelyTitle")))
                            .count());
            assertEquals(List.of(), Accessibility.problems(staff, "/staff/organisations/new, likely"));
            staff.press("organisations", "edit.likelyNone");
        }
        staff.page().waitForURL(Pattern.compile(".*/staff/organisations/\\d+"));
        return Long.parseLong(staff.page().url().replaceAll(".*/organisations/(\\d+).*", "$1"));
    }
}
