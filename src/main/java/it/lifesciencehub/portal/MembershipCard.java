package it.lifesciencehub.portal;

import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** The membership that lasts, or the last one. */
public record MembershipCard(
        Long id, MembershipStatus status, String categoryIt, String categoryEn, LocalDate enteredOn, LocalDate endsOn)
        implements Serializable {

    public String category(Language language) {
        return LocalisedText.pick(language, categoryIt, categoryEn);
    }
}
