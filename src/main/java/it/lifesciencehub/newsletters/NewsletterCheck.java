package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.util.List;

/**
 * What sending a newsletter would do.
 *
 * @param problems what keeps it from being sent
 * @param reached subscribers of one of its topics whose address is in use
 * @param italian how many of them read Italian
 * @param stopped subscribers of its topics whose address mails came back from
 * @param others who is subscribed to other topics alone
 * @param unconfirmed who has asked and not pressed the button in the mail
 */
public record NewsletterCheck(
        List<RefusalReason> problems, long reached, long italian, long stopped, long others, long unconfirmed)
        implements Serializable {

    public NewsletterCheck {
        problems = List.copyOf(problems);
    }

    public boolean sendable() {
        return problems.isEmpty() && reached > 0;
    }
}
