package it.lifesciencehub.mail;

import it.lifesciencehub.shared.formats.Markdown;
import java.util.Map;

/** Makes text and HTML of a {@link MailLetter}, with its styles inline. Null becomes nothing. */
final class LetterRenderer {

    private static final String INK = "color:#16242b;";
    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 16px;" + INK,
            "h2", "margin:24px 0 8px;font-size:20px;line-height:1.3;" + INK,
            "h3", "margin:20px 0 8px;font-size:17px;line-height:1.3;" + INK,
            "ul", "margin:0 0 16px;padding-left:24px;" + INK,
            "ol", "margin:0 0 16px;padding-left:24px;" + INK,
            "blockquote", "margin:0 0 16px;padding-left:12px;border-left:3px solid #9fb0b7;" + INK,
            "a", "color:#0b6570;");

    private LetterRenderer() {}

    static String plain(MailLetter letter) {
        if (letter == null) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = Markdown.plain(letter.markdown()).strip();
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
        for (MailLetter.Card card : letter.cards()) {
            out.append(MailRenderer.lines(card.title())).append('\n');
            if (given(card.line())) {
                out.append(MailRenderer.lines(card.line())).append('\n');
            }
            if (given(card.text())) {
                out.append(MailRenderer.lines(card.text())).append('\n');
            }
            out.append(card.label()).append('\n').append(card.address()).append("\n\n");
        }
        return out.toString();
    }

    static String html(MailLetter letter) {
        if (letter == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(Markdown.html(letter.markdown(), STYLES));
        letter.cards().forEach(card -> card(out, card));
        return out.toString();
    }

    private static void card(StringBuilder out, MailLetter.Card card) {
        String address = MailRenderer.escaped(MailRenderer.requireAddress(card.address()));
        out.append("<div style=\"margin:0 0 16px;padding:16px;border:1px solid #9fb0b7;border-radius:8px;\">\n")
                .append("<p style=\"margin:0 0 4px;font-weight:600;")
                .append(INK)
                .append("\">")
                .append(MailRenderer.broken(card.title()))
                .append("</p>\n");
        if (given(card.line())) {
            out.append("<div class=\"quiet\" style=\"color:#52636b;font-size:14px;\">")
                    .append(MailRenderer.broken(card.line()))
                    .append("</div>\n");
        }
        if (given(card.text())) {
            out.append("<p style=\"margin:8px 0 0;")
                    .append(INK)
                    .append("\">")
                    .append(MailRenderer.broken(card.text()))
                    .append("</p>\n");
        }
        out.append("<p style=\"margin:8px 0 0;\"><a class=\"link\" href=\"")
                .append(address)
                .append("\" target=\"_blank\" style=\"color:#0b6570;font-weight:600;\">")
                .append(MailRenderer.escaped(card.label()))
                .append("</a> <span style=\"font-size:13px;word-break:break-all;color:#52636b;\">")
                .append(address)
                .append("</span></p>\n</div>\n");
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
