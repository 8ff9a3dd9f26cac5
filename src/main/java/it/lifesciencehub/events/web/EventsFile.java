package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventDeskFilter;
import it.lifesciencehub.events.EventDeskService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The staff's list of events as a file. */
@ApplicationScoped
public class EventsFile implements ListFile {

    @Inject
    private EventDeskService desk;

    @Override
    public String address() {
        return "/staff/events";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "events", "desk.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "events",
                "desk.event",
                "desk.kind",
                "desk.starts",
                "desk.ends",
                "desk.where",
                "desk.state",
                "desk.capacity",
                "desk.confirmedCount",
                "desk.waitingCount",
                "desk.requestedCount");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        EventDeskFilter filter = new EventDeskFilter(
                EventDeskPage.tab(parameters.apply("tab")), parameters.apply("q"), parameters.apply("kind"));
        ListFile.pages(
                request -> desk.list(filter, request),
                one -> row.accept(Arrays.asList(
                        one.title().in(language),
                        one.kind().in(language),
                        one.startsAt(),
                        one.endsAt(),
                        one.place(),
                        Texts.get(language, "events", "status." + one.status()),
                        one.capacity(),
                        one.confirmed(),
                        one.waiting(),
                        one.requested())));
    }
}
