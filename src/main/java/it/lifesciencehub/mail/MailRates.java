package it.lifesciencehub.mail;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many mails a minute are good for which domain; 0 for as many as there are.
 *
 * @param ofOthers for domains that are not named
 */
record MailRates(int ofOthers, Map<String, Integer> named) {

    private static final Logger LOG = Logger.getLogger(MailRates.class.getName());
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9.-]+)=(\\d{1,6})");

    MailRates {
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }

    /** @param named as in {@code gmail.com=120,outlook.com=60}; what does not read so is told in the log and passed over */
    static MailRates of(int ofOthers, String named) {
        Map<String, Integer> rates = new TreeMap<>();
        for (String entry : named.toLowerCase(Locale.ROOT).split("[,;\\s]+", -1)) {
            Matcher matcher = ENTRY.matcher(entry);
            if (matcher.matches()) {
                rates.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
            } else if (!entry.isEmpty()) {
                LOG.log(Level.WARNING, "HUB_MAIL_RATES: \"{0}\" is not of the form domain=number", entry);
            }
        }
        return new MailRates(Math.max(0, ofOthers), rates);
    }

    int of(String domain) {
        return named.getOrDefault(domain, ofOthers);
    }
}
