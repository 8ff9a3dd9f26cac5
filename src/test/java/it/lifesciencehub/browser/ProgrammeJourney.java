package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.options.FilePayload;
import it.lifesciencehub.shared.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A session with a speaker and a photograph, from staff's forms to the calendar of somebody who chose it. */
class ProgrammeJourney extends BrowserJourney {

    @Test
    void aProgrammeIsBuiltReadAndTakenHome() throws IOException {
        Visitor staff = with(Administrator.staff());
        EventDesk desk = new EventDesk(staff);
        String profile = desk.addSpeaker("Anna Relatrice");
        String id = profile.replaceAll(".*/", "");
        photograph(staff);
        assertEquals(List.of(), Accessibility.problems(staff, "speaker"));
        EventDesk.Published event = desk.publish("Programma da scegliere", 40, 2);
        desk.addSession(event, "Apertura", id);
        desk.addSession(event, "Seguito");
        desk.addSession(event, "Chiusura");

        Visitor reader = with(new Visitor());
        reader.page().setViewportSize(360, 780);
        String programme = "/events/" + event.slug() + "/programme";
        reader.open("/events/" + event.slug() + "/sessions/1");
        assertThat(reader.page().locator("h1")).hasText("Apertura");
        reader.sees("Anna Relatrice");
        reader.sees("Studia terapie innovative.");
        assertTrue((Boolean)
                reader.page().locator(".speaker img").evaluate("image => image.complete && image.naturalWidth > 0"));
        assertEquals(
                false,
                reader.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        assertEquals(List.of(), Accessibility.problems(reader, "session"));

        reader.open(programme);
        reader.page().locator("input[name=pick]").nth(0).check();
        reader.page().locator("input[name=pick]").nth(2).check();
        reader.press("programmes", "show.mark");
        reader.sees("programmes", "show.chosen", 2);
        assertEquals(List.of(), Accessibility.problems(reader, "programme"));
        ICalendar calendar = Biweekly.parse(reader.page()
                        .context()
                        .request()
                        .get(Visitor.ADDRESS
                                + reader.page()
                                        .locator(".choice-bar a[href*='.ics']")
                                        .getAttribute("href"))
                        .text())
                .first();
        assertEquals(
                List.of("Apertura", "Chiusura"),
                calendar.getEvents().stream()
                        .map(one -> one.getSummary().getValue())
                        .toList());

        Visitor person = with(new Visitor(Language.EN, null));
        person.enterAs("PERSON");
        person.open(programme);
        person.page().locator("input[name=pick]").nth(1).check();
        person.press("programmes", "show.keep");
        person.sees("programmes", "show.kept", 1);
        person.open("/my/programme");
        person.sees("Seguito (EN)");
        assertEquals(List.of(), Accessibility.problems(person, "my programme"));
    }

    private static void photograph(Visitor staff) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        staff.page()
                .locator("[id='picture:photo']")
                .setInputFiles(new FilePayload("anna.png", "image/png", bytes.toByteArray()));
        staff.page().locator("[id='picture:photoTextIt']").fill("Ritratto di Anna Relatrice");
        staff.page().locator("[id='picture:photoTextEn']").fill("Portrait of Anna Relatrice");
        staff.page().locator("[id='picture:agreed']").check();
        staff.page().locator("[id='picture:consent']").fill("E-mail del 3 marzo");
        staff.press("speakers", "photo.show");
        staff.sees("speakers", "photo.shown");
    }
}
