package it.lifesciencehub.browser;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/** Staff's pages of events. */
final class EventDesk {

    private final Visitor staff;

    EventDesk(Visitor staff) {
        this.staff = staff;
    }

    /** What became public. */
    record Published(long id, String slug, String titleIt, String titleEn) {}

    /** Goes the whole way from the kind of event to the public page. */
    Published publish(String name, int total, int perOrganisation) {
        return publish("MEETING", name, total, perOrganisation);
    }

    /** @param kind the code of the kind of event */
    Published publish(String kind, String name, int total, int perOrganisation) {
        String sign = UUID.randomUUID().toString().substring(0, 6);
        String titleIt = name + " " + sign;
        String titleEn = "Meeting " + sign;
        long id = create(kind, titleIt, titleEn);
        staff.fill("events", "field.summaryIt", "Un pomeriggio per conoscersi e lavorare insieme.");
        staff.fill("events", "field.summaryEn", "An afternoon to meet and to work together.");
        staff.fill("events", "field.descriptionIt", "## Perché\n\nPer parlare di *ricerca* e di accesso al mercato.");
        staff.fill("events", "field.descriptionEn", "## Why\n\nTo talk about *research* and market access.");
        staff.press("shared", "action.save");
        staff.sees("events", "edit.saved");
        staff.open("/staff/events/" + id + "/places");
        staff.fill("events", "field.total", String.valueOf(total));
        staff.fill("events", "field.perOrganisation", String.valueOf(perOrganisation));
        staff.press("shared", "action.save");
        staff.sees("events", "edit.saved");
        staff.follow(staff.text("events", "head.publish"));
        String slug = staff.page().locator("#form strong").first().innerText().replaceAll(".*/", "");
        staff.press("events", "publish.now");
        staff.sees("events", "publish.done");
        return new Published(id, slug, titleIt, titleEn);
    }

    /** A session of the event's first half hour, with whoever is named. */
    void addSession(Published event, String title, String... speakers) {
        staff.open("/staff/events/" + event.id() + "/programme/new");
        staff.fill("events", "field.titleIt", title);
        staff.fill("events", "field.titleEn", title + " (EN)");
        String starts = staff.field("events", "field.startsAt").inputValue();
        staff.page()
                .locator("[id='form:endsAt']")
                .fill(LocalDateTime.parse(starts).plusMinutes(30).toString());
        for (int i = 0; i < speakers.length; i++) {
            staff.page().locator("[id='form:speakers:" + i + ":profile']").selectOption(speakers[i]);
        }
        staff.press("shared", "action.save");
        staff.sees("events", "session.saved");
    }

    /** A profile. @return its address */
    String addSpeaker(String name) {
        staff.open("/staff/speakers/new");
        staff.page().locator("[id='form:name']").fill(name);
        staff.page().locator("[id='form:jobTitle']").fill("Direttrice scientifica");
        staff.page().locator("[id='form:biographyIt']").fill("Studia terapie innovative.");
        staff.page().locator("[id='form:biographyEn']").fill("Studies innovative therapies.");
        staff.press("shared", "action.save");
        staff.page().waitForURL(Pattern.compile(".*/staff/speakers/\\d+"));
        return staff.page().url().substring(Visitor.ADDRESS.length());
    }

    private long create(String kind, String titleIt, String titleEn) {
        String day = LocalDate.now().plusDays(40).toString();
        staff.open("/staff/events/new");
        staff.page().locator("main a[href*='kind=" + kind + "']").click();
        staff.fill("events", "field.titleIt", titleIt);
        staff.fill("events", "field.titleEn", titleEn);
        staff.fill("events", "field.startsAt", day + "T15:00");
        staff.fill("events", "field.endsAt", day + "T18:30");
        staff.fill("events", "field.venueName", "Palazzo delle Stelline");
        staff.fill("events", "field.venueAddress", "Corso Magenta 61");
        staff.fill("events", "field.municipality", "Milano");
        staff.press("events", "new.create");
        staff.page().waitForURL(Pattern.compile(".*/staff/events/\\d+"));
        return Long.parseLong(staff.page().url().replaceAll(".*/", ""));
    }
}
