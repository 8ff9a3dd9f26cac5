package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import it.lifesciencehub.documents.PdfReader;
import it.lifesciencehub.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A company offers a figure by its link, two students of a class choose it by theirs, one gets its only seat, the other
 * reads why not, and staff give a seat by hand.
 */
class CareersJourney extends BrowserJourney {

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private final String sign = UUID.randomUUID().toString().substring(0, 8);
    private final String carla = "carla." + sign + "@test.example";
    private final String ada = "ada." + sign + "@test.example";

    @Test
    void leadsFromAFigureToTheSeatsAndTheirReasons() throws IOException {
        Visitor staff = with(Administrator.staff());
        String company = "Azienda " + sign;
        Visitor delegate = with(new Visitor());
        List<Long> ids = delegate.enter(Map.of("name", "Dario Delegato", "delegateOf", company, "career", "1"));
        Long event = ids.get(2);
        String desk = "/staff/events/" + event + "/careers";
        prepare(staff, desk, event, company);

        Visitor contact = with(new Visitor(Language.EN, null));
        String link = Mailbox.await(carla, "figure professionali").link();
        contact.open(link);
        look(contact, "company, empty");
        contact.page().locator("[id='offer:titleIt']").fill("Chimico");
        contact.page().locator("[id='offer:titleEn']").fill("Chemist");
        contact.page().locator("[id='offer:descriptionIt']").fill("Analizza");
        contact.page().locator("[id='offer:descriptionEn']").fill("Analyses");
        contact.page().locator("[id='offer:seats']").fill("1");
        contact.page().locator("input[name='offer:slots']").first().check();
        contact.page().locator("[id='offer:save']").click();
        contact.settle();
        contact.sees("careers", "figure.saved");
        look(contact, "company");
        delegate.open("/company/" + ids.get(1) + "/careers/" + event);
        delegate.sees("Chimico");
        look(delegate, "company, signed in");

        List<String> students = aClass(staff, desk);
        phase(event, 1);
        List<Visitor> pupils = new ArrayList<>();
        for (String student : students) {
            Visitor pupil = with(new Visitor(Language.EN, null));
            pupils.add(pupil);
            pupil.open(student);
            if (pupils.size() == 1) {
                look(pupil, "student");
            }
            pupil.page().locator("[id='others:all:0:choose']").click();
            pupil.settle();
            pupil.sees("careers", "student.chosen");
        }
        look(pupils.get(0), "student, chosen");
        phase(event, 2);
        contact.open(link);
        look(contact, "company, to order");
        phase(event, 3);
        share(staff, desk);

        Set<String> outcomes = new HashSet<>();
        for (Visitor pupil : pupils) {
            pupil.page().reload();
            boolean got = pupil.page().locator("main").innerText().contains(pupil.text("careers", "outcome.GOT"));
            pupil.sees("careers", got ? "outcome.GOT" : "outcome.FULL_LOTS");
            outcomes.add(got ? "got" : "full");
            look(pupil, "student, " + got);
        }
        assertEquals(Set.of("got", "full"), outcomes);
        contact.open(link);
        look(contact, "company, published");
        changeByHand(staff, desk);
        assertEquals(List.of(), problems);
    }

    private void prepare(Visitor staff, String desk, Long event, String company) {
        staff.open(desk);
        look(staff, "career day, new");
        staff.page().locator("[id='form:save']").click();
        staff.settle();
        staff.sees("careers", "desk.saved");
        phase(event, 0);
        staff.open(desk);
        staff.page().locator("[id='slot:add']").click();
        staff.settle();
        staff.sees("careers", "slots.added", 4);
        staff.page().locator("[id='company:organisation']").fill(company);
        staff.page().locator("[id='company:name']").fill("Carla Referente");
        staff.page().locator("[id='company:email']").fill(carla);
        staff.page().locator("[id='company:ask']").click();
        staff.settle();
        staff.sees("careers", "companies.asked");
        staff.page().locator("[id='class:school']").fill("ITIS " + sign);
        staff.page().locator("[id='class:className']").fill("5B");
        staff.page().locator("[id='class:expected']").fill("2");
        staff.page().locator("[id='class:teacher']").fill("Ada Docente");
        staff.page().locator("[id='class:teacherEmail']").fill(ada);
        staff.page().locator("[id='class:enter']").click();
        staff.settle();
        staff.sees("careers", "classes.entered");
        look(staff, "career day");
    }

    /** @return the links of its two students */
    private List<String> aClass(Visitor staff, String desk) throws IOException {
        Visitor teacher = with(new Visitor());
        String link = Mailbox.await(ada, "La vostra classe").link();
        teacher.open(link);
        look(teacher, "class, empty");
        teacher.page().locator("[id='paste:lines']").fill("Anna;Bianchi\nBruno;Conti");
        teacher.page().locator("[id='paste:add']").click();
        teacher.settle();
        teacher.sees("careers", "class.entered", 2);
        teacher.page().locator("[id='adult:adults']").fill("Ada Docente");
        teacher.page().locator("[id='adult:save']").click();
        teacher.settle();
        teacher.sees("careers", "class.accompanied");

        staff.open(desk);
        staff.page().locator("main a[href*='/staff/careers/classes/']").first().click();
        staff.settle();
        staff.page().locator("[id='class:className']").fill("5C");
        staff.page().locator("[id='class:change']").click();
        staff.settle();
        staff.sees("careers", "class.changed");
        staff.page().locator("[id='staff:confirm']").click();
        staff.settle();
        staff.sees("careers", "classes.confirmed");
        look(staff, "class of staff");

        teacher.open(link);
        Download cards = teacher.page()
                .waitForDownload(
                        () -> teacher.page().locator("[id='roster:cards']").click());
        String printed = PdfReader.of(folder, Files.readAllBytes(cards.path())).text();
        assertTrue(printed.contains("Anna Bianchi") && printed.contains("Bruno Conti"), printed);
        teacher.page().locator("[id='roster:all']").click();
        teacher.settle();
        look(teacher, "class with links");
        return teacher.page().locator("section[aria-labelledby='links'] dd").allInnerTexts();
    }

    private void share(Visitor staff, String desk) {
        staff.open(desk + "/seats");
        look(staff, "seats, none");
        staff.page().locator("[id='share:do']").click();
        staff.settle();
        staff.sees("careers", "sharing.shared", 1);
        staff.page().locator("[id='share:publish']").click();
        staff.settle();
        staff.sees("careers", "sharing.published");
        look(staff, "seats");
    }

    private void changeByHand(Visitor staff, String desk) {
        staff.open(desk + "/seats");
        String winner = staff.page().locator("tbody th").first().innerText();
        staff.page().getByText(staff.text("careers", "change.title")).first().click();
        staff.page()
                .locator("[id='change:student']")
                .selectOption(new SelectOption()
                        .setLabel((winner.startsWith("Anna") ? "Conti Bruno" : "Bianchi Anna") + " · ITIS " + sign
                                + ", 5C"));
        staff.page().locator("[id='change:session'] option").last().evaluate("option => option.selected = true");
        staff.page().locator("[id='change:reason']").fill("parla la stessa lingua");
        staff.page().locator("[id='change:over']").check();
        look(staff, "seats, change");
        staff.page().locator("[id='change:do']").click();
        staff.settle();
        staff.sees("parla la stessa lingua");
        staff.sees("careers", "grid.byHand");
    }

    private void phase(Long event, int number) {
        with(new Visitor()).enter(Map.of("careerDay", event.toString(), "phase", String.valueOf(number)));
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problems(visitor, page));
    }
}
