package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** An event in the words of schema.org, for search engines; safe inside a script element. */
final class EventLinkedData {

    private static final String SCHEMA = "https://schema.org/";
    /** Kept, because each call of {@link Json} searches all libraries for an implementation. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private EventLinkedData() {}

    /** @param address the event's absolute address */
    static String of(Event event, Language language, String address, String organiser) {
        EventPlace place = event.getPlace();
        boolean venue = place.venueName() != null || place.municipality() != null;
        JsonObjectBuilder data = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("name", event.getTitle().in(language))
                .add("description", event.getSummary().in(language))
                .add("inLanguage", language.code())
                .add("url", address)
                .add(
                        "startDate",
                        RomeTime.of(event.getStartsAt()).toOffsetDateTime().toString())
                .add(
                        "endDate",
                        RomeTime.of(event.getEndsAt()).toOffsetDateTime().toString())
                .add("eventStatus", SCHEMA + (event.isCancelled() ? "EventCancelled" : "EventScheduled"))
                .add("eventAttendanceMode", SCHEMA + mode(venue, place.isOnline()))
                .add(
                        "organizer",
                        JSON.createObjectBuilder().add("@type", "Organization").add("name", organiser));
        if (venue) {
            data.add(
                    "location",
                    JSON.createObjectBuilder()
                            .add("@type", "Place")
                            .add("name", place.venueName() == null ? place.municipality() : place.venueName())
                            .add("address", place.line()));
        } else {
            data.add(
                    "location",
                    JSON.createObjectBuilder().add("@type", "VirtualLocation").add("url", address));
        }
        return inScript(data.build().toString());
    }

    /** JSON that cannot end or change the script element around it (HTML, 4.12.1.3). */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private static String mode(boolean venue, boolean online) {
        return venue && online
                ? "MixedEventAttendanceMode"
                : online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
    }
}
