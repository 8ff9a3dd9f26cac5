package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** What must be known of a guest. Fields carry the names of the form's inputs. */
final class GuestPolicy {

    private static final int LENGTH = 200;

    private GuestPolicy() {}

    /** @param written whether the guest is written to, and so needs an address */
    static List<Problem> problems(GuestCommand command, boolean written) {
        List<Problem> problems = new ArrayList<>();
        if (command.name().isEmpty()) {
            problems.add(new Problem("guestName", MeetingReason.GUEST_NAME_MISSING));
        } else if (command.name().length() > LENGTH) {
            problems.add(new Problem("guestName", CommonReason.TOO_LONG, LENGTH));
        }
        if (command.organisation().length() > LENGTH) {
            problems.add(new Problem("guestOrganisation", CommonReason.TOO_LONG, LENGTH));
        }
        boolean needed = written || command.email() != null;
        if (needed && !EmailAddress.isValid(EmailAddress.normalised(command.email()))) {
            problems.add(new Problem("guestEmail", MeetingReason.EMAIL_NOT_VALID));
        }
        return problems;
    }
}
