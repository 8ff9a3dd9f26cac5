package it.lifesciencehub.events.api;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarFile;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Calendar files: {@code /events.ics} to subscribe to, {@code /events/<slug>.ics} for one event, and those that other
 * features make.
 */
@WebServlet("*.ics")
public class EventFileServlet extends HttpServlet {

    private static final String ALL = "/events.ics";
    private static final String ONE = "/events/";
    private static final String END = ".ics";

    @EJB
    private EventCalendarService calendar;

    @EJB
    private EventPageService events;

    @Inject
    @Any
    private transient Instance<CalendarFile> files;

    @Inject
    private CalendarWriter writer;

    @Inject
    private HubSettings settings;

    @Inject
    private Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Language language = ui.getLanguage();
        String name = Texts.get(language, "events", "feed.name");
        try {
            for (CalendarFile file : files) {
                Matcher address = file.address().matcher(path);
                if (address.matches()) {
                    CalendarFile.Made made = file.make(address, one -> values(request, one), language);
                    write(response, made.name(), writer.publish(made.entries(), made.title()));
                    return;
                }
            }
            if (path.equals(ALL)) {
                List<CalendarEntry> entries = calendar.feed().stream()
                        .map(event -> entry(event, language))
                        .toList();
                write(response, "events", writer.publish(entries, name));
            } else if (path.startsWith(ONE)) {
                String slug = path.substring(ONE.length(), path.length() - END.length());
                Event event = events.show(slug).event();
                write(response, slug, writer.publish(List.of(entry(event, language)), name));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal refusal) {
            response.sendError(refusal.reason().status());
        }
    }

    private static List<String> values(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }

    private static void write(HttpServletResponse response, String name, String calendar) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + END + "\"");
        response.getWriter().write(calendar);
    }

    private CalendarEntry entry(Event event, Language language) {
        Instant stamp = event.getCancelledAt() != null ? event.getCancelledAt() : event.getPublishedAt();
        String place = event.getPlace().line();
        return new CalendarEntry(
                event.calendarUid(),
                event.getCalendarSequence(),
                event.getTitle().in(language),
                event.getSummary().in(language),
                place.isEmpty() ? Texts.get(language, "events", "place.online") : place,
                settings.address("/events/" + event.getSlug()),
                event.getStartsAt(),
                event.getEndsAt(),
                event.isCancelled(),
                stamp == null ? event.getStartsAt() : stamp,
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                null);
    }
}
