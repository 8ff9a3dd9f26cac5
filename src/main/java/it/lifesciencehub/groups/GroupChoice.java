package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.List;

/** A group that an organisation could ask for a seat in, with what its rules say to that. */
public record GroupChoice(
        Long groupId,
        String slug,
        String nameIt,
        String nameEn,
        String aimIt,
        String aimEn,
        WorkGroupKind kind,
        Admission admission,
        List<GroupReason> problems)
        implements Serializable {

    public GroupChoice {
        problems = List.copyOf(problems);
    }

    public String name(Language language) {
        return LocalisedText.pick(language, nameIt, nameEn);
    }

    public String aim(Language language) {
        return LocalisedText.pick(language, aimIt, aimEn);
    }

    /** Whether asking is possible; officers may still say no. */
    public boolean askable() {
        return admission != Admission.BY_INVITATION
                && !problems.contains(GroupReason.GROUP_TAKES_NOBODY)
                && !problems.contains(GroupReason.SEATS_TAKEN);
    }
}
