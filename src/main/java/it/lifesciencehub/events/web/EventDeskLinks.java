package it.lifesciencehub.events.web;

import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What staff keep for all events together, by what it is about: the second row of the events' desk. */
@Named
@RequestScoped
public class EventDeskLinks {

    @Inject
    private Ui ui;

    /** A page is one line here: its group, its address, and the feature and key of its name. */
    private enum Place {
        TEMPLATES(Group.PREPARE, "/staff/event-templates", "editions", "templates.title"),
        SERIES(Group.PREPARE, "/staff/series", "editions", "series.one"),
        SPEAKERS(Group.PREPARE, "/staff/speakers", "events", "desk.speakers"),
        QUESTIONNAIRES(Group.BOOKING, "/staff/questionnaires", "questionnaires", "list.title"),
        FEES(Group.BOOKING, "/staff/fees", "eventfees", "list.title");

        private final Group group;
        private final String address;
        private final String feature;
        private final String key;

        Place(Group group, String address, String feature, String key) {
            this.group = group;
            this.address = address;
            this.feature = feature;
            this.key = key;
        }
    }

    private enum Group {
        PREPARE,
        BOOKING
    }

    public record Link(String name, String address) {}

    public record Links(String id, String name, List<Link> links) {}

    public List<Links> getGroups() {
        return Arrays.stream(Group.values())
                .map(group -> new Links(
                        "links-" + group.ordinal(),
                        Texts.get(ui.getLanguage(), "events", "desk.group." + group.name()),
                        Arrays.stream(Place.values())
                                .filter(place -> place.group == group)
                                .map(place ->
                                        new Link(Texts.get(ui.getLanguage(), place.feature, place.key), place.address))
                                .toList()))
                .toList();
    }
}
