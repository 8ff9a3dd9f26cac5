package it.lifesciencehub.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recovery codes as a text file inside a link (RFC 2397): they are on the page already and need no address of their own. */
final class RecoveryCodesFile {

    private RecoveryCodesFile() {}

    static String address(List<String> codes) {
        String text = "Life Science Hub\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
