package it.lifesciencehub.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: 8 to 128 characters of any kind, not among the common ones, and not made of words that
 * everybody would try here: the hub's name, the person's, the parts of their e-mail address. Such a word may stand in a
 * password that would be long enough without it.
 */
@ApplicationScoped
public class PasswordPolicy {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;
    /** Characters that must be left when context words are taken out. */
    private static final int LEFT_OVER = 6;
    /** Parts of names shorter than this are in too many words to mean anything. */
    private static final int CONTEXT_WORD = 4;

    /** A common word does not become a password by so many digits and signs before and after it. */
    private static final int ENDING = 5;

    private static final List<String> HUB_WORDS = List.of(
            "lifesciencehub", "lifescience", "lifesciences", "sciencehub", "science", "life", "lombardia", "hub");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> common = readCommon();

    /**
     * Why the password is refused, or empty.
     *
     * @param names the person's names
     * @param address the person's e-mail address; its domain mostly names the organisation
     */
    public Optional<AccountReason> problem(String password, Collection<String> names, String address) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(AccountReason.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST || password.length() > LONGEST) {
            return Optional.of(AccountReason.PASSWORD_TOO_LONG);
        }
        if (isCommon(password)) {
            return Optional.of(AccountReason.PASSWORD_COMMON);
        }
        return isMadeOfContext(password, names, address)
                ? Optional.of(AccountReason.PASSWORD_CONTEXT)
                : Optional.empty();
    }

    private boolean isCommon(String password) {
        String word = ENDS.matcher(password).replaceAll("");
        return common.contains(password.toLowerCase(Locale.ROOT))
                || common.contains(plain(password))
                || common.contains(plain(word)) && password.length() - word.length() <= ENDING;
    }

    private static boolean isMadeOfContext(String password, Collection<String> names, String address) {
        String rest = plain(password);
        boolean found = false;
        for (String word : contextWords(names, address)) {
            String without = rest.replace(word, "");
            found |= without.length() < rest.length();
            rest = without;
        }
        return found && rest.length() < LEFT_OVER;
    }

    /** Longest first, so that a name is taken out as a whole. */
    private static List<String> contextWords(Collection<String> names, String address) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            words.add(plain(name));
            SEPARATORS.splitAsStream(name).map(PasswordPolicy::plain).forEach(words::add);
        }
        words.add(plain(address));
        for (String part : address.split("@", 2)) {
            words.add(plain(part));
            SEPARATORS.splitAsStream(part).map(PasswordPolicy::plain).forEach(words::add);
        }
        words.removeIf(word -> word.length() < CONTEXT_WORD);
        words.addAll(HUB_WORDS);
        words.sort(Comparator.comparing(String::length).reversed());
        return words;
    }

    /** Small letters and digits alone, without accents, and with the usual disguises (0 for o, @ for a) taken off. */
    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('1', 'i')
                .replace('!', 'i');
        return SEPARATORS.matcher(bare).replaceAll("");
    }

    private static Set<String> readCommon() {
        try (InputStream file = PasswordPolicy.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
