package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A meeting that was held and whose minutes wait longer than they should for their next step.
 *
 * @param state how far they are; a draft also where none were begun
 * @param expectedBy the day by which the step was expected
 */
public record OverdueMinutes(
        Long meetingId,
        Long groupId,
        String groupSlug,
        String titleIt,
        String titleEn,
        LocalDate held,
        MinutesState state,
        LocalDate expectedBy)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public String address() {
        return "/groups/" + groupSlug + "/meetings/" + meetingId + "/minutes";
    }
}
