package it.lifesciencehub.mail.web;

import it.lifesciencehub.mail.MailStatus;

/** How a mail's status is shown: the chip's kind and the key of its words. */
final class MailChip {

    private MailChip() {}

    static String kind(MailStatus status, int attempts) {
        return switch (status) {
            case WAITING -> attempts == 0 ? "wait" : "warn";
            case SENDING -> "info";
            case SENT -> "ok";
            case KEPT -> "neutral";
            case FAILED, SUPPRESSED, RETURNED -> "bad";
        };
    }

    static String label(MailStatus status, int attempts) {
        return status == MailStatus.WAITING && attempts > 0 ? "status.RETRYING" : "status." + status;
    }
}
