package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/**
 * What waits in one group.
 *
 * @param next the meeting that comes next, or null
 * @param unfilled seats without a voting delegate
 * @param requests for a seat that nobody has decided
 * @param ending mandates whose last day is near
 * @param unclosed meetings that are over and not closed
 * @param attendance of the latest meetings over all organisations, 0 to 100; null where none was closed
 */
public record GroupFigures(
        Long groupId,
        String slug,
        String nameIt,
        String nameEn,
        WorkGroupState state,
        NextMeeting next,
        long unfilled,
        long requests,
        long ending,
        long unclosed,
        Integer attendance)
        implements Serializable {

    public String name(Language language) {
        return LocalisedText.pick(language, nameIt, nameEn);
    }

    /** Whether somebody has to do something. */
    public boolean isWaiting() {
        return unfilled + requests + ending + unclosed > 0;
    }
}
