package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.web.EventTab.Group;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The tabs of one event's desk: groups of pages, and the pages of the group that is open. */
@Named
@RequestScoped
public class EventTabs {

    @Inject
    private Ui ui;

    /**
     * A tab.
     *
     * @param current the value of aria-current: "page" for the open page, "true" for its group, null for the others
     */
    public record Link(String name, String address, String current) {}

    /** @param open the code of the open page, or whatever is none */
    public List<Link> groups(Event event, String open) {
        return groups(event, open, ui.getLanguage());
    }

    /** The pages of the group that is open; empty where it has no more than one, or none is open. */
    public List<Link> pages(Event event, String open) {
        return pages(event, open, ui.getLanguage());
    }

    /** The name of the group that is open; empty where none is. */
    public String group(String open) {
        return Arrays.stream(EventTab.values())
                .filter(tab -> tab.code().equals(open))
                .map(tab -> name(tab.group(), ui.getLanguage()))
                .findFirst()
                .orElse("");
    }

    static List<Link> groups(Event event, String open, Language language) {
        return Arrays.stream(Group.values())
                .map(group -> of(event, group))
                .filter(tabs -> !tabs.isEmpty())
                .map(tabs -> group(event, tabs, open, language))
                .toList();
    }

    static List<Link> pages(Event event, String open, Language language) {
        List<EventTab> tabs = Arrays.stream(Group.values())
                .map(group -> of(event, group))
                .filter(all -> all.size() > 1
                        && all.stream().anyMatch(tab -> tab.code().equals(open)))
                .findFirst()
                .orElse(List.of());
        return tabs.stream().map(tab -> page(event, tab, open, language)).toList();
    }

    private static Link group(Event event, List<EventTab> tabs, String open, Language language) {
        if (tabs.size() == 1) {
            return page(event, tabs.get(0), open, language);
        }
        boolean within = tabs.stream().anyMatch(tab -> tab.code().equals(open));
        return new Link(name(tabs.get(0).group(), language), tabs.get(0).address(event), within ? "true" : null);
    }

    private static Link page(Event event, EventTab tab, String open, Language language) {
        return new Link(
                Texts.get(language, tab.feature(), tab.key()),
                tab.address(event),
                tab.code().equals(open) ? "page" : null);
    }

    private static List<EventTab> of(Event event, Group group) {
        return Arrays.stream(EventTab.values())
                .filter(tab -> tab.group() == group && tab.isThere(event))
                .toList();
    }

    private static String name(Group group, Language language) {
        return Texts.get(language, "events", "group." + group.name());
    }
}
