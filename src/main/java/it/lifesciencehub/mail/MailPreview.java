package it.lifesciencehub.mail;

import java.io.Serializable;

/** How a mail would look, for whoever is about to send it; nothing is written or sent. */
public record MailPreview(String subject, String text, String html) implements Serializable {

    /** @param publicAddress of the hub, without a slash at the end */
    public static MailPreview of(MailDraft draft, String publicAddress) {
        RenderedMail rendered = MailRenderer.render(draft, publicAddress);
        return new MailPreview(rendered.subject(), rendered.text(), rendered.html());
    }
}
