package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import it.lifesciencehub.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The first administrator of the run's hub: comes in by the link in the server's log, once, whichever journey needs them
 * first; later ones go on in the same session.
 */
final class Administrator {

    static final String NAME = "Marta Colombo";
    static final String ADDRESS = "marta.colombo@test.example";
    static final String PASSWORD = "vetreria acquedotto 1907";

    private static final Pattern LINK =
            Pattern.compile("no administrator yet[^=]*?(http://\\S+/welcome/\\S+)", Pattern.DOTALL);

    private static String state;

    private Administrator() {}

    static synchronized Visitor visitor() {
        if (state == null) {
            try (Visitor first = new Visitor()) {
                becomeAdministrator(first);
                state = first.state();
            }
        }
        return new Visitor(Language.IT, state);
    }

    private static void becomeAdministrator(Visitor visitor) {
        String link = link();
        visitor.open(link);
        visitor.sees("accounts", "welcome.FIRST_ADMINISTRATOR");
        visitor.fill("accounts", "field.givenName", NAME.split(" ")[0]);
        visitor.fill("accounts", "field.familyName", NAME.split(" ")[1]);
        visitor.fill("accounts", "field.address", ADDRESS);
        choosePassword(visitor, PASSWORD);
        enrol(visitor);
        visitor.isAt("/staff");
        visitor.open(link);
        assertFalse(visitor.page()
                .getByLabel(visitor.text("accounts", "field.givenName"))
                .isVisible());
    }

    static void choosePassword(Visitor visitor, String password) {
        visitor.fill("accounts", "field.newPassword", password);
        visitor.fill("accounts", "field.repeated", password);
        visitor.press("accounts", "welcome.go");
    }

    /** Types the code that an app would show for the page's key. Returns the recovery codes. */
    static List<String> enrol(Visitor visitor) {
        visitor.sees("accounts", "enrol.title");
        String secret = visitor.page().locator("main code").first().innerText();
        visitor.fill("accounts", "enrol.code", code(secret));
        visitor.press("accounts", "enrol.go");
        visitor.sees("accounts", "codes.title");
        List<String> codes = visitor.page().locator("main ol code").allInnerTexts();
        visitor.press("accounts", "codes.go");
        return codes;
    }

    private static String link() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("hub.basedir"), "target", "it"))) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .sorted(Comparator.comparingLong(log -> log.toFile().lastModified()))
                    .toList();
            String found = null;
            for (Path log : logs) {
                Matcher matcher = LINK.matcher(Files.readString(log));
                while (matcher.find()) {
                    if (matcher.group(1).startsWith(Visitor.ADDRESS)) {
                        found = matcher.group(1);
                    }
                }
            }
            if (found == null) {
                throw new AssertionError("no link for the first administrator in " + logs);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of now for a key in Base32 (RFC 4648), blanks ignored. */
    static String code(String secret) {
        try {
            byte[] key = base32(secret.replace(" ", ""));
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), Instant.now());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] base32(String text) {
        StringBuilder bits = new StringBuilder();
        for (char c : text.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            if (value >= 0) {
                bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
            }
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return bytes;
    }

    /** For journeys that need staff and nothing special of them. */
    static Visitor staff() {
        Visitor visitor = new Visitor();
        visitor.enter(Map.of("role", "STAFF", "name", "Giulia Ferrari"));
        return visitor;
    }
}
