package it.lifesciencehub.mail;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.util.List;

/**
 * Makes text and HTML of a {@link MailText}, sentence by sentence the same. The HTML carries its styles inline, because
 * mail programs drop style sheets; the one sheet in its head only turns the colours for dark screens. Nothing in it is
 * fetched from anywhere, so opening a mail tells nobody that it was opened.
 */
final class MailRenderer {

    private static final String FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;";

    private final Language language;
    private final MailText mail;
    private final String greeting;
    private final List<String> footer;
    private final String unsubscribe;

    private MailRenderer(MailDraft draft, String publicAddress) {
        MailDraft.Recipient recipient = draft.recipient();
        this.language = recipient.language();
        this.mail = draft.text();
        requireAddress(mail.actionAddress());
        String name = HeaderText.oneLine(recipient.name(), 200);
        this.greeting = name.isEmpty() ? text("message.hello") : text("message.greeting", name);
        String why = draft.reason() == null ? "" : text("message.why." + draft.reason()) + " ";
        this.unsubscribe = requireAddress(draft.unsubscribe());
        this.footer = List.of(why + text("message.automatic"), text("message.sender", publicAddress));
    }

    static String requireAddress(String address) {
        if (address != null && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("Only an absolute http address can be a link");
        }
        return address;
    }

    static RenderedMail render(MailDraft draft, String publicAddress) {
        MailRenderer renderer = new MailRenderer(draft, publicAddress);
        return new RenderedMail(HeaderText.oneLine(draft.text().subject(), 300), renderer.plain(), renderer.html());
    }

    private String text(String key, Object... arguments) {
        return Texts.get(language, "mail", key, arguments);
    }

    private boolean hasButton() {
        return mail.actionLabel() != null && mail.actionAddress() != null;
    }

    private String plain() {
        StringBuilder out = new StringBuilder();
        out.append(greeting).append("\n\n");
        mail.paragraphs().forEach(p -> out.append(lines(p)).append("\n\n"));
        out.append(LetterRenderer.plain(mail.letter()));
        mail.facts()
                .forEach(fact -> out.append(fact.label())
                        .append(": ")
                        .append(lines(fact.value()))
                        .append('\n'));
        if (!mail.facts().isEmpty()) {
            out.append('\n');
        }
        if (hasButton()) {
            out.append(mail.actionLabel())
                    .append('\n')
                    .append(mail.actionAddress())
                    .append("\n\n");
        }
        out.append("-- \n");
        footer.forEach(line -> out.append(line).append('\n'));
        if (unsubscribe != null) {
            out.append(text("message.unsubscribe"))
                    .append('\n')
                    .append(unsubscribe)
                    .append('\n');
        }
        return out.toString();
    }

    private String html() {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta name=\"supported-color-schemes\" content=\"light dark\">\n");
        out.append("<title>").append(escaped(mail.subject())).append("</title>\n");
        out.append("<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){")
                .append(".page{background:#10181c!important}.card{background:#18242a!important}")
                .append(".card,.card p,.card td{color:#e8eef0!important}.card th,.card .quiet{color:#a9b8bf!important}")
                .append(".card .link{color:#7fd0d6!important}}</style>\n</head>\n");
        out.append("<body class=\"page\" style=\"margin:0;padding:24px 12px;background:#eef3f4;\">\n");
        out.append("<div class=\"card\" style=\"max-width:600px;margin:0 auto;padding:28px;border-radius:10px;")
                .append("background:#ffffff;color:#16242b;font-size:16px;line-height:1.5;")
                .append(FONT)
                .append("\">\n");
        paragraph(out, greeting);
        mail.paragraphs().forEach(p -> paragraph(out, p));
        out.append(LetterRenderer.html(mail.letter()));
        facts(out);
        code(out);
        button(out);
        out.append("<div class=\"quiet\" style=\"margin-top:28px;padding-top:16px;border-top:1px solid #9fb0b7;")
                .append("color:#52636b;font-size:13px;\">\n");
        footer.forEach(line -> out.append("<div>").append(escaped(line)).append("</div>\n"));
        if (unsubscribe != null) {
            out.append("<div><a class=\"link\" href=\"")
                    .append(escaped(unsubscribe))
                    .append("\" target=\"_blank\" style=\"color:#0b6570;\">")
                    .append(escaped(text("message.unsubscribe")))
                    .append("</a></div>\n");
        }
        out.append("</div>\n</div>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append("<p style=\"margin:0 0 16px;color:#16242b;\">")
                .append(broken(text))
                .append("</p>\n");
    }

    private void facts(StringBuilder out) {
        if (mail.facts().isEmpty()) {
            return;
        }
        out.append("<table style=\"border-collapse:collapse;margin:0 0 20px;font-size:16px;\">\n");
        for (MailText.Fact fact : mail.facts()) {
            out.append("<tr><th scope=\"row\" style=\"padding:4px 16px 4px 0;text-align:left;vertical-align:top;")
                    .append("font-weight:600;color:#52636b;\">")
                    .append(escaped(fact.label()))
                    .append(":</th> <td style=\"padding:4px 0;vertical-align:top;color:#16242b;\">")
                    .append(broken(fact.value()))
                    .append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    /** Black on white also on dark screens, with its quiet zone: a door's camera reads it there. */
    private void code(StringBuilder out) {
        if (mail.code() == null) {
            return;
        }
        out.append("<p style=\"margin:0 0 20px;\"><img src=\"cid:")
                .append(MailCode.CONTENT_ID)
                .append("\" width=\"210\" alt=\"")
                .append(escaped(mail.code().words()))
                .append("\" style=\"display:block;width:210px;height:auto;background:#ffffff;\"></p>\n");
    }

    private void button(StringBuilder out) {
        if (!hasButton()) {
            return;
        }
        String address = escaped(mail.actionAddress());
        out.append("<p style=\"margin:0 0 8px;\"><a href=\"")
                .append(address)
                .append(
                        "\" target=\"_blank\" style=\"display:inline-block;padding:12px 22px;border-radius:8px;background:#0b6570;")
                .append("color:#ffffff;font-weight:600;text-decoration:none;\">")
                .append(escaped(mail.actionLabel()))
                .append(
                        "</a></p>\n<p style=\"margin:0;font-size:13px;word-break:break-all;\"><a class=\"link\" href=\"")
                .append(address)
                .append("\" target=\"_blank\" style=\"color:#0b6570;\">")
                .append(address)
                .append("</a></p>\n");
    }

    static String lines(String text) {
        return text.replaceAll("\\R", "\n").strip();
    }

    static String broken(String text) {
        return escaped(lines(text)).replace("\n", "<br>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
