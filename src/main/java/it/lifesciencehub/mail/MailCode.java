package it.lifesciencehub.mail;

import java.util.regex.Pattern;

/**
 * A QR code in a mail, drawn into the message itself: nothing is fetched to show it. Mail programs that show no pictures
 * have the words alone, so a paragraph says where else the code is found.
 *
 * @param code what it says, at most 200 signs
 * @param words in place of the picture
 */
public record MailCode(String code, String words) {

    static final int LONGEST = 200;
    /** The picture's name in the message (RFC 2392). */
    static final String CONTENT_ID = "code@lifesciencehub";

    private static final Pattern PICTURE = Pattern.compile("<img src=\"cid:[^\"]*\"[^>]*? alt=\"([^\"]*)\"[^>]*>");

    public MailCode {
        if (code.isEmpty() || code.length() > LONGEST) {
            throw new IllegalArgumentException("A code has 1 to " + LONGEST + " signs");
        }
    }

    /** The HTML of a mail as anybody but its reader sees it: the code lets in whoever has it, so its words stand there. */
    static String inWords(String html) {
        return PICTURE.matcher(html).replaceAll("<em>[$1]</em>");
    }
}
