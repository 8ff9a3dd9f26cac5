package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** What somebody must write to subscribe. */
final class SubscriptionPolicy {

    static final int MAX_NAME = 80;
    /** Confirmation mails to one address in a day at most, wherever they are asked for. */
    static final int MOST_A_DAY = 3;

    private SubscriptionPolicy() {}

    /**
     * The command as it is kept: the address in small letters, the name as one line or null.
     *
     * @throws Refusal with a problem per field
     */
    static SubscribeCommand required(SubscribeCommand who) {
        List<Problem> problems = new ArrayList<>();
        String address = EmailAddress.normalised(who.address());
        if (address == null) {
            problems.add(new Problem("address", CommonReason.REQUIRED));
        } else if (!EmailAddress.isValid(address)) {
            problems.add(new Problem("address", NewsletterReason.ADDRESS_NOT_VALID));
        }
        TextRules.notTooLong(problems, "name", who.name(), MAX_NAME);
        if (isSuspicious(who.name())) {
            problems.add(new Problem("name", NewsletterReason.NOT_A_NAME));
        }
        if (who.topics().isEmpty()) {
            problems.add(new Problem("topics", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
        String name = HeaderText.oneLine(who.name(), MAX_NAME);
        return new SubscribeCommand(
                name.isEmpty() ? null : name,
                address,
                who.language() == null ? Language.IT : who.language(),
                who.topics());
    }

    /** A name with an address in it would make the hub carry somebody's advertisement. */
    private static boolean isSuspicious(String name) {
        return name != null && name.matches("(?s).*(://|www\\.|@|[<>\\r\\n]).*");
    }
}
