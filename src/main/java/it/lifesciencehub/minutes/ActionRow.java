package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An action in a list.
 *
 * @param meetingId where it was agreed, or null between meetings
 * @param minutes how far the minutes are in which it stands, or null
 */
public record ActionRow(
        Long id,
        long version,
        Long groupId,
        String groupSlug,
        String groupIt,
        String groupEn,
        String text,
        Long ownerId,
        String ownerName,
        LocalDate dueOn,
        LocalDate agreedOn,
        ActionState state,
        Instant closedAt,
        String closedBy,
        String closingNote,
        Long meetingId,
        MinutesState minutes)
        implements Serializable {

    static final String SELECT =
            "SELECT NEW it.lifesciencehub.minutes.ActionRow(a.id, a.version, g.id, g.slug, g.name.it,"
                    + " g.name.en, a.text, p.id, a.ownerName, a.dueOn, a.agreedOn, a.state, a.closedAt, a.closedBy,"
                    + " a.closingNote, k.id, m.state) FROM ActionItem a JOIN a.group g LEFT JOIN a.owner p LEFT JOIN a.entry e"
                    + " LEFT JOIN e.minutes m LEFT JOIN m.meeting k ";

    public String group(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public boolean isDraft() {
        return minutes == MinutesState.DRAFT;
    }

    public boolean isOverdue(LocalDate today) {
        return state == ActionState.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
