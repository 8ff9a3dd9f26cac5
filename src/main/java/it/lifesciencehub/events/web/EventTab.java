package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The pages of one event's desk, in the order of their tabs. A page of another feature is one line here: the group it
 * belongs to, the address after {@code /staff/events/{id}}, the feature and key of its name, and for which events it is
 * there. Its page names the tab by the constant's name in small letters.
 */
public enum EventTab {
    TEXTS(Group.EVENT, "", "events", "head.texts", event -> true),
    WHEN(Group.EVENT, "/when", "events", "head.when", event -> true),
    COPY(Group.EVENT, "/copy", "editions", "copy.tab", event -> true),
    PROGRAMME(Group.PROGRAMME, "/programme", "events", "head.programme", event -> true),
    VISIT(Group.PROGRAMME, "/visit", "visits", "tab", event -> isOf(event, "INDUSTRY_VISIT")),
    COURSE(Group.PROGRAMME, "/course", "courses", "tab", event -> isOf(event, "COURSE")),
    CAREERS(Group.PROGRAMME, "/careers", "careers", "tab", event -> isOf(event, "CAREER_DAY")),
    MISSION(Group.PROGRAMME, "/mission", "missions", "tab", event -> isOf(event, "MISSION")),
    TRAVEL(Group.PROGRAMME, "/travel", "travel", "tab", event -> isOf(event, "MISSION")),
    STAND(Group.PROGRAMME, "/stand", "fairs", "tab", event -> isOf(event, "FAIR")),
    MATERIALS(Group.PROGRAMME, "/materials", "materials", "head.materials", event -> true),
    PLACES(Group.PLACES, "/places", "events", "head.places", event -> true),
    FORMS(Group.PLACES, "/forms", "eventforms", "desk.tab", event -> true),
    REGISTRATIONS(Group.PEOPLE, "/registrations", "events", "desk.registrations", event -> !isDraft(event)),
    DAY(Group.PEOPLE, "/day", "events", "head.day", event -> event.isPublished() && isOpen(event)),
    FEES(Group.MONEY, "/fees", "eventfees", "desk.tab", EventTab::isOpen),
    REPORT(Group.AFTER, "/report", "eventreports", "tab", event -> !isDraft(event) && isOpen(event));

    /** What pages are about; one that has a single page for an event stands there by that page's name. */
    public enum Group {
        EVENT,
        PROGRAMME,
        PLACES,
        PEOPLE,
        MONEY,
        AFTER
    }

    private final Group group;
    private final String path;
    private final String feature;
    private final String key;
    private final Predicate<Event> there;

    EventTab(Group group, String path, String feature, String key, Predicate<Event> there) {
        this.group = group;
        this.path = path;
        this.feature = feature;
        this.key = key;
        this.there = there;
    }

    private static boolean isOf(Event event, String kind) {
        return kind.equals(event.getKind().getCode());
    }

    private static boolean isDraft(Event event) {
        return !event.isPublished() && !event.isCancelled();
    }

    /** Whether people book it themselves; another feature invites to the others and keeps what follows. */
    private static boolean isOpen(Event event) {
        return !event.isByInvitation();
    }

    Group group() {
        return group;
    }

    String feature() {
        return feature;
    }

    String key() {
        return key;
    }

    boolean isThere(Event event) {
        return there.test(event);
    }

    String address(Event event) {
        return "/staff/events/" + event.getId() + path;
    }

    /** How its page names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
