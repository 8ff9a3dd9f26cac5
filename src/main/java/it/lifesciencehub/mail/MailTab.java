package it.lifesciencehub.mail;

import java.util.EnumSet;
import java.util.Set;

/** The parts of the staff's list of mails. */
public enum MailTab {
    ALL(EnumSet.allOf(MailStatus.class)),
    WAITING(EnumSet.of(MailStatus.WAITING, MailStatus.SENDING)),
    DONE(EnumSet.of(MailStatus.SENT, MailStatus.KEPT)),
    FAILED(EnumSet.of(MailStatus.FAILED, MailStatus.SUPPRESSED, MailStatus.RETURNED));

    private final Set<MailStatus> statuses;

    MailTab(Set<MailStatus> statuses) {
        this.statuses = statuses;
    }

    Set<MailStatus> statuses() {
        return statuses;
    }
}
