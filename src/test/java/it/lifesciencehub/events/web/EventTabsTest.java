package it.lifesciencehub.events.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EventTabsTest {

    private final Event event = EventFixture.from(EventFixture.STARTS, EventFixture.ENDS);

    @Test
    void showsFewGroupsAndThePagesOfTheOpenOne() {
        List<EventTabs.Link> groups = EventTabs.groups(event, "materials", Language.EN);
        assertTrue(groups.size() <= 6, groups.toString());
        assertEquals(
                List.of("Programme"),
                groups.stream()
                        .filter(link -> "true".equals(link.current()))
                        .map(EventTabs.Link::name)
                        .toList());
        List<EventTabs.Link> pages = EventTabs.pages(event, "materials", Language.EN);
        assertEquals(
                List.of("Materials"),
                pages.stream()
                        .filter(link -> "page".equals(link.current()))
                        .map(EventTabs.Link::name)
                        .toList());
    }

    @Test
    void aGroupOfOnePageIsThatPage() {
        assertTrue(EventTabs.pages(event, "fees", Language.EN).isEmpty());
        assertTrue(EventTabs.groups(event, "fees", Language.EN).stream()
                .anyMatch(link -> link.address().endsWith("/fees") && "page".equals(link.current())));
    }

    @Test
    void everyPageIsReachedAndNothingIsOpenWhereNoTabIs() {
        for (EventTab tab : EventTab.values()) {
            if (tab.isThere(event)) {
                assertTrue(
                        EventTabs.groups(event, tab.code(), Language.IT).stream()
                                .anyMatch(link -> Objects.nonNull(link.current())),
                        tab.name());
            }
            assertFalse(Texts.get(Language.IT, tab.feature(), tab.key()).isBlank());
        }
        assertTrue(EventTabs.groups(event, "none", Language.IT).stream().allMatch(link -> link.current() == null));
    }
}
