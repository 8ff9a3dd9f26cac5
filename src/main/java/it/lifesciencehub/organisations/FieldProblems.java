package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with a form, collected field by field. A field that is empty is right unless it is required. */
final class FieldProblems {

    private static final Pattern NOT_ONE_LINE = Pattern.compile("\\p{Cntrl}");

    private final List<Problem> problems = new ArrayList<>();

    void required(String field, Object value) {
        if (value == null) {
            refuse(field, CommonReason.REQUIRED);
        }
    }

    /** A text of one line. @param length characters at most */
    void line(String field, String value, int length) {
        if (value != null && NOT_ONE_LINE.matcher(value).find()) {
            refuse(field, OrganisationReason.CHARACTERS_NOT_VALID);
        } else if (value != null && value.length() > length) {
            refuse(field, CommonReason.TOO_LONG, length);
        }
    }

    void check(String field, String value, Predicate<String> rule, RefusalReason reason) {
        if (value != null && !rule.test(value)) {
            refuse(field, reason);
        }
    }

    void refuse(String field, RefusalReason reason, Object... arguments) {
        problems.add(new Problem(field, reason, arguments));
    }

    /** In the order in which they were found. */
    List<Problem> all() {
        return problems;
    }
}
