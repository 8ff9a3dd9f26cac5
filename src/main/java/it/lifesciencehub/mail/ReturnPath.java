package it.lifesciencehub.mail;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that mails come back to, with the mail's own token in it, so that a notice can be told of which mail it
 * speaks even where the server that sent it quotes nothing: {@code bounces+token@hub.example}.
 *
 * @param address the mailbox, as in {@code bounces@hub.example}; the part after the plus must reach it as well
 */
public record ReturnPath(String address) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BITS = 128;
    private static final int RADIX = 32;

    /** 128 random bits, in small letters and digits: mail servers may change the case of an address. */
    static String token() {
        return new BigInteger(TOKEN_BITS, RANDOM).toString(RADIX);
    }

    /** Where this mail comes back to. */
    String of(MailMessage mail) {
        if (mail.getReturnToken() == null) {
            return address;
        }
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + mail.getReturnToken() + address.substring(at);
    }

    /** The token in an address of this kind; empty where there is none. */
    public Optional<String> tokenIn(String recipient) {
        int at = address.lastIndexOf('@');
        Matcher matcher = Pattern.compile(
                        Pattern.quote(address.substring(0, at)) + "\\+([0-9a-v]{1,32})"
                                + Pattern.quote(address.substring(at)),
                        Pattern.CASE_INSENSITIVE)
                .matcher(recipient.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
