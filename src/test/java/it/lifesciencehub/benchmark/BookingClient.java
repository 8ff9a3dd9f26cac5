package it.lifesciencehub.benchmark;

import it.lifesciencehub.benchmark.Browser.Answer;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who books a place and gives it back, through the pages, again and again; and remembers what the hub said. What
 * was asked and never answered is not known until somebody looks.
 */
final class BookingClient {

    /** Where a registration stood when the hub last spoke of it. */
    enum Told {
        CONFIRMED,
        WAITING,
        CANCELLED,
        /** Asked to be cancelled; no answer came. */
        CANCELLING
    }

    private static final Pattern PLACE = Pattern.compile("/my/places/([0-9]+)");
    private static final String CONFIRMED = Texts.get(Language.IT, "registrations", "status.CONFIRMED");
    private static final String WAITING = Texts.get(Language.IT, "registrations", "status.WAITLISTED");

    private final int number;
    private final List<Integer> events;
    private final Random random;
    private final Map<Long, Told> told = new TreeMap<>();
    private final Map<Integer, Long> places = new TreeMap<>();
    private Browser browser;
    private volatile int answers;

    /** @param events numbers of those that are booked */
    BookingClient(int number, List<Integer> events, Random random) {
        this.number = number;
        this.events = events;
        this.random = random;
    }

    void signIn(int port) throws IOException {
        browser = new Browser(port);
        browser.signIn(BenchmarkData.booker(number), BenchmarkData.PASSWORD);
    }

    /** Books a place at some event, or gives back the one there. */
    void step() throws IOException {
        int event = events.get(random.nextInt(events.size()));
        Long place = places.get(event);
        if (place == null) {
            book(event);
        } else {
            giveBack(event, place);
        }
        answers = answers + 1;
    }

    private void book(int event) throws IOException {
        String path = "/events/event-" + event + "/book";
        Map<String, String> fields = Browser.form(browser.get(path).text(), "self");
        fields.put("self:bookMyself", "");
        Answer answer = browser.post(path, fields);
        if (answer.status() / 100 != 3 || !answer.location().contains("done=")) {
            throw new IOException("Booking at " + path + " answers " + answer.status() + " " + answer.location());
        }
        String to = answer.location();
        String page = outcome(browser.get(to.substring(to.indexOf("/events/"))).text());
        Matcher place = PLACE.matcher(page);
        if (!place.find()) {
            throw new IOException("The answer at " + path + " names no place");
        }
        boolean confirmed = page.contains(CONFIRMED);
        if (confirmed == page.contains(WAITING)) {
            throw new IOException("The answer at " + path + " says neither or both");
        }
        Long id = Long.valueOf(place.group(1));
        told.put(id, confirmed ? Told.CONFIRMED : Told.WAITING);
        places.put(event, id);
    }

    /** The part of the page that says what came of it. */
    private static String outcome(String page) throws IOException {
        int begin = page.indexOf("aria-labelledby=\"outcome\"");
        if (begin < 0) {
            throw new IOException("The page says nothing of what came of it");
        }
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    private void giveBack(int event, Long place) throws IOException {
        String path = "/my/places/" + place;
        Map<String, String> fields = Browser.form(browser.get(path).text(), "cancel");
        fields.put("cancel:cancel", "");
        Told before = told.put(place, Told.CANCELLING);
        Answer answer = browser.post(path, fields);
        if (answer.status() / 100 != 3) {
            told.put(place, before);
            throw new IOException("Giving back at " + path + " answers " + answer.status());
        }
        told.put(place, Told.CANCELLED);
        places.remove(event);
    }

    /**
     * What the database says of everything that was said to this person; empty where both agree. From then on that is what
     * the person goes by.
     *
     * @param found all of the person's registrations: the event's number and the state by the registration
     */
    List<String> differences(Map<Long, Standing> found) {
        List<String> wrong = new ArrayList<>();
        told.forEach((id, said) -> {
            String state = found.containsKey(id) ? found.get(id).state() : "nothing";
            boolean right = switch (said) {
                case CONFIRMED -> state.equals("CONFIRMED");
                case WAITING -> state.equals("WAITLISTED") || state.equals("CONFIRMED");
                case CANCELLED -> state.equals("CANCELLED");
                case CANCELLING -> !state.equals("nothing");
            };
            if (!right) {
                wrong.add("booker " + number + " was told that " + id + " is " + said + ", but there is " + state);
            }
        });
        places.clear();
        found.forEach((id, standing) -> {
            told.put(
                    id,
                    switch (standing.state()) {
                        case "CONFIRMED" -> Told.CONFIRMED;
                        case "WAITLISTED" -> Told.WAITING;
                        default -> Told.CANCELLED;
                    });
            if (!standing.state().equals("CANCELLED")) {
                places.put(standing.event(), id);
            }
        });
        return wrong;
    }

    /** Where a registration stands in the database. @param event the event's number */
    record Standing(int event, String state) {}

    int number() {
        return number;
    }

    int answers() {
        return answers;
    }
}
