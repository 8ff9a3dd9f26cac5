package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a form, to refuse them all at once. */
final class Fields {

    static final int NAME = 100;

    private final List<Refusal.Problem> problems = new ArrayList<>();

    Fields text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            problems.add(new Refusal.Problem(field, CommonReason.REQUIRED));
        } else if (value.strip().length() > longest) {
            problems.add(new Refusal.Problem(field, CommonReason.TOO_LONG, longest));
        }
        return this;
    }

    Fields optional(String field, String value, int longest) {
        return value == null || value.isBlank() ? this : text(field, value, longest);
    }

    Fields address(String field, String value) {
        if (value == null || !EmailFormat.isAddress(value.strip())) {
            problems.add(new Refusal.Problem(field, AccountReason.ADDRESS_WRONG));
        }
        return this;
    }

    void require() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
