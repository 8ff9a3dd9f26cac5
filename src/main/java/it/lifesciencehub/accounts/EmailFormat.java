package it.lifesciencehub.accounts;

import java.util.regex.Pattern;

/** What an e-mail address looks like: not the whole of RFC 5321, but every address that people have. */
final class EmailFormat {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,63}");

    private EmailFormat() {}

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
