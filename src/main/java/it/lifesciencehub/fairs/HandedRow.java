package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One item of one company.
 *
 * @param most characters at most of a text, or null
 * @param handedId null where nothing was handed in
 * @param content the text, or null
 * @param fileName what the file was called, or null
 */
public record HandedRow(
        Long itemId,
        LocalisedText title,
        LocalisedText help,
        ItemKind kind,
        Integer most,
        LocalDate dueOn,
        FairLight light,
        Long handedId,
        String content,
        String fileName,
        String note,
        Instant handedAt,
        String handedBy)
        implements Serializable {

    /** @param handed null where nothing was handed in */
    static HandedRow of(FairItem item, FairHanded handed, LocalDate today) {
        boolean there = handed != null;
        return new HandedRow(
                item.getId(),
                item.getTitle(),
                item.getHelp(),
                item.getKind(),
                item.getMost(),
                item.getDueOn(),
                ItemPolicy.light(there ? handed.getStatus() : null, item.getDueOn(), today),
                there ? handed.getId() : null,
                there ? handed.getContent() : null,
                there && handed.getFile() != null ? handed.getFile().getOriginalName() : null,
                there ? handed.getNote() : "",
                there ? handed.getHandedAt() : null,
                there ? handed.getHandedBy() : "");
    }

    /** Whether the company can hand it in now. */
    public boolean open() {
        return light != FairLight.ACCEPTED;
    }

    /** Whether the company still has to hand it in, or to do so again. */
    boolean todo() {
        return open() && !handed();
    }

    public boolean handed() {
        return light == FairLight.HANDED;
    }
}
