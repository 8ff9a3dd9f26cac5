package it.lifesciencehub.attendance;

import com.github.f4b6a3.tsid.Tsid;
import it.lifesciencehub.accounts.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a place, as its QR code holds it: {@code LSH1:} the place's number in 13 signs {@code :} its seal. A
 * colleague who takes a place over has another place, and so another code.
 */
@ApplicationScoped
public class PlaceCodes {

    private static final String PURPOSE = "place";
    private static final String BEGIN = "LSH1:";
    private static final Pattern CODE = Pattern.compile(BEGIN + "([0-9A-HJKMNP-TV-Z]{13}):([A-Z2-7]{26})");
    private static final int HASH_LENGTH = 32;

    @Inject
    private Seals seals;

    public String of(long registrationId) {
        return BEGIN + Tsid.from(registrationId) + ":" + seals.of(PURPOSE, registrationId);
    }

    /** The place whose code it is; empty for whatever else a camera may find. */
    public Optional<Long> read(String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches() || !Tsid.isValid(matcher.group(1))) {
            return Optional.empty();
        }
        long id = Tsid.from(matcher.group(1)).toLong();
        return seals.matches(PURPOSE, id, matcher.group(2)) ? Optional.of(id) : Optional.empty();
    }

    /** By which a telephone knows a code again that it has not been told: half of its SHA-256, in hexadecimal digits. */
    static String hash(String code) {
        return Secrets.hash(code).substring(0, HASH_LENGTH);
    }
}
