package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Staff plan a lesson and tick who was there, somebody takes the test, and anybody verifies the certificate. */
class CoursesJourney extends BrowserJourney {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final List<String> problems = new ArrayList<>();
    private final String address = "anna." + UUID.randomUUID() + "@test.example";

    @Test
    void leadsFromALessonToAVerifiedCertificate() {
        Visitor staff = with(Administrator.staff());
        Visitor anna = with(new Visitor(Language.EN, null));
        List<Long> ids = anna.enter(Map.of("course", "1", "name", "Anna Corsista", "address", address));
        String desk = "/staff/events/" + ids.get(1) + "/course";
        String place = "/my/places/" + ids.get(2) + "/course";
        planALesson(staff, desk);
        setTheTest(staff, desk, ids.get(3));

        staff.open(desk + "-attendance");
        look(staff, "attendance");
        staff.page().locator("[id='grid'] input[type=checkbox]").first().check();
        staff.page().locator("[id='grid:save']").click();
        staff.settle();
        staff.sees("courses", "grid.saved", 1);
        staff.open(desk + "-report");
        look(staff, "report");

        anna.open(place);
        anna.sees("courses", "line.present");
        look(anna, "own course");
        anna.open(place + "-test");
        look(anna, "test to take");
        anna.page().locator("[id='take'] input[type=radio]").first().check();
        anna.page().locator("[id='take:send']").click();
        anna.settle();
        anna.sees("courses", "take.passed", 2, 2);

        staff.open(desk + "-test");
        staff.sees("courses", "test.taken");
        assertEquals(
                0, staff.page().locator("input[id^='score:questions']").count(), "points that are taken are only read");
        look(staff, "test, taken");
        with(new Visitor()).enter(Map.of("over", ids.get(1).toString()));
        staff.open(desk + "-results");
        look(staff, "results");
        staff.page().locator("[id='issue:issue']").click();
        staff.settle();
        staff.sees("courses", "results.issued", 1);

        anna.open(place);
        anna.sees("courses", "result.passed");
        look(anna, "own course, passed");
        String certificate = anna.page()
                .locator("main a[href*='/certificates/']:not([href$='.pdf'])")
                .first()
                .getAttribute("href");
        Visitor anybody = with(new Visitor(Language.EN, null));
        anybody.open(certificate);
        anybody.sees("certificates", "verify.valid");
        anybody.sees("Anna Corsista");
        look(anybody, "certificate");
        assertEquals(List.of(), problems);
    }

    private void planALesson(Visitor staff, String desk) {
        staff.open(desk);
        look(staff, "course, empty");
        LocalDateTime now = LocalDateTime.now(RomeTime.ZONE);
        staff.page().locator("[id='add:titleIt']").fill("Prima lezione");
        staff.page().locator("[id='add:titleEn']").fill("First lesson");
        staff.page().locator("[id='add:starts']").fill(FIELD.format(now.minusMinutes(20)));
        staff.page().locator("[id='add:ends']").fill(FIELD.format(now.plusMinutes(40)));
        staff.page().locator("[id='add:place']").fill("Aula 1");
        staff.page().locator("[id='add:add']").click();
        staff.settle();
        staff.sees("courses", "lesson.added", 1);
        staff.page().locator("main a[href*='course-lessons']").first().click();
        staff.settle();
        look(staff, "lesson");
        staff.page().locator("[id='lessonForm:place']").fill("Aula 2");
        staff.page().locator("[id='lessonForm:save']").click();
        staff.settle();
        staff.sees("courses", "lesson.changed", 1);
        look(staff, "course");
        Mailbox.await(address, "Cambia una lezione");
    }

    private void setTheTest(Visitor staff, String desk, Long questionnaire) {
        staff.open(desk + "-test");
        look(staff, "test, to choose");
        staff.page().locator("[id='choose:questionnaire']").selectOption(questionnaire.toString());
        staff.page().locator("[id='choose:choose']").click();
        staff.settle();
        staff.sees("courses", "test.chosen");
        staff.page().locator("[id='score:questions:0:answers:0:points']").fill("2");
        staff.page().locator("[id='score:passPoints']").fill("2");
        look(staff, "test");
        staff.page().locator("[id='score:save']").click();
        staff.settle();
        staff.sees("courses", "test.saved");
        staff.open(desk);
        staff.page().locator("[id='rules:needsTest']").check();
        staff.page().locator("[id='rules:save']").click();
        staff.settle();
        staff.sees("courses", "rules.saved");
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problems(visitor, page));
    }
}
