package it.lifesciencehub.people;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must be so about a person's names and addresses. Fields carry the names of {@link PersonCommand}. */
public final class PersonPolicy {

    /** Characters of a given or family name at most. */
    public static final int MAX_NAME = 100;

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}<>]");

    private PersonPolicy() {}

    /** Every problem of the input; empty where there is none. */
    public static List<Problem> problems(PersonCommand command) {
        List<Problem> problems = problems(command.givenName(), command.familyName(), command.email());
        String phone = PhoneNumber.normalised(command.phone());
        if (phone != null && !PhoneNumber.isValid(phone)) {
            problems.add(new Problem("phone", PeopleReason.PHONE_NOT_VALID));
        }
        if (command.language() == null) {
            problems.add(new Problem("language", CommonReason.REQUIRED));
        }
        return problems;
    }

    /** Problems of a person who is named by somebody else. */
    public static List<Problem> problems(String givenName, String familyName, String email) {
        List<Problem> problems = new ArrayList<>();
        name(problems, "givenName", givenName);
        name(problems, "familyName", familyName);
        if (email == null || email.isBlank()) {
            problems.add(new Problem("email", CommonReason.REQUIRED));
        } else if (!EmailAddress.isValid(EmailAddress.normalised(email))) {
            problems.add(new Problem("email", PeopleReason.EMAIL_NOT_VALID));
        }
        return problems;
    }

    private static void name(List<Problem> problems, String field, String name) {
        RefusalReason reason = null;
        if (name == null || name.isBlank()) {
            reason = CommonReason.REQUIRED;
        } else if (NOT_IN_NAMES.matcher(name.strip()).find()) {
            reason = PeopleReason.NAME_NOT_VALID;
        } else if (name.strip().length() > MAX_NAME) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, MAX_NAME));
        }
        if (reason != null) {
            problems.add(new Problem(field, reason));
        }
    }
}
