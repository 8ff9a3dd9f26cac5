package it.lifesciencehub.materials;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is given a material, and what it has to be called. */
public final class MaterialPolicy {

    private MaterialPolicy() {}

    /**
     * Whether somebody who sees the event is given it now.
     *
     * @param from null: at once
     * @param confirmed whether they have a confirmed place
     * @param came what is known of their attendance
     * @param begun whether the event has begun
     */
    public static boolean isGiven(
            MaterialAudience audience,
            Instant from,
            Instant now,
            boolean confirmed,
            Optional<Boolean> came,
            boolean begun) {
        if (from != null && from.isAfter(now)) {
            return false;
        }
        return switch (audience) {
            case EVERYBODY -> true;
            case REGISTERED -> confirmed;
            case CAME -> came.orElse(confirmed && begun);
        };
    }

    static void isRight(MaterialForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "titleIt", form.getTitleIt(), 200);
        TextRules.required(problems, "titleEn", form.getTitleEn(), 200);
        if (form.getAudience() == null) {
            problems.add(new Problem("audience", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }
}
