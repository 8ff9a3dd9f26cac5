package it.lifesciencehub.events;

import java.io.Serializable;

/**
 * What somebody looks for in the public calendar. Null means anything.
 *
 * @param past whether past events are wanted, the latest first, instead of coming ones
 * @param online true: with a link, false: at a place
 */
public record EventFilter(boolean past, String words, String kindCode, String areaCode, Boolean online, Long groupId)
        implements Serializable {

    public static EventFilter upcoming() {
        return new EventFilter(false, null, null, null, null, null);
    }

    public static EventFilter ofArea(String code) {
        return new EventFilter(false, null, null, code, null, null);
    }

    public static EventFilter ofGroup(Long id) {
        return new EventFilter(false, null, null, null, null, id);
    }
}
