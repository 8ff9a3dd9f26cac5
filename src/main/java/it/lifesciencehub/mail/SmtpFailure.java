package it.lifesciencehub.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failure to hand over a mail is about. The mail library gives the answer's code in the words alone. */
final class SmtpFailure {

    private static final Pattern ANSWER = Pattern.compile("(?:^|[\\s(])([245]\\d\\d)[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?");

    private SmtpFailure() {}

    static MailOutcome.Kind kind(MessagingException failure) {
        if (isForGood(failure)) {
            return MailOutcome.Kind.REFUSED;
        }
        Matcher answer = ANSWER.matcher(words(failure));
        if (!answer.find() || answer.group(1).charAt(0) != '4') {
            return MailOutcome.Kind.FAILED;
        }
        return isAboutServer(answer) ? MailOutcome.Kind.LET_GO : MailOutcome.Kind.DOMAIN_BUSY;
    }

    /** 421 ends the connection (RFC 5321, 3.8); 4.3 is the state of the server's own system (RFC 3463, 3.4). */
    private static boolean isAboutServer(Matcher answer) {
        return answer.group(1).equals("421")
                || answer.group(2) != null && answer.group(2).startsWith("4.3.");
    }

    /** Whether trying again is useless: the server does not know the recipient, or the address is none. */
    static boolean isForGood(MessagingException failure) {
        if (failure instanceof AddressException) {
            return true;
        }
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    /** In one line: these are a server's own words, which must not write lines into the log. */
    static String words(MessagingException failure) {
        StringBuilder text = new StringBuilder(String.valueOf(failure.getMessage()));
        Throwable cause = failure.getNextException();
        if (cause != null && cause.getMessage() != null && text.indexOf(cause.getMessage()) < 0) {
            text.append(" (").append(cause.getMessage()).append(')');
        }
        return HeaderText.oneLine(text.toString(), 1000);
    }
}
