package it.lifesciencehub.newsletters;

import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailLetter;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** The mails of newsletters, each with the link to its reader's own preferences. */
@ApplicationScoped
class NewsletterMails {

    /** Stands where a link would, in previews and trials: it leads nowhere. */
    static final String NO_LINK = "preview";

    @Inject
    private HubSettings settings;

    @Inject
    private NewsletterCards cards;

    @Inject
    private Topics topics;

    /** What a newsletter says, in one language. */
    record Letter(String subject, String body, Set<String> cards, Set<String> topics) {

        static Letter of(Newsletter newsletter, Language language) {
            return new Letter(
                    newsletter.getSubject().in(language),
                    language == Language.IT ? newsletter.getBodyIt() : newsletter.getBodyEn(),
                    newsletter.getCards(),
                    newsletter.getTopics());
        }
    }

    /** To an address that nobody has proven: it repeats nothing that was typed, since anybody may have typed it. */
    MailDraft confirmation(SubscribeCommand who, Collection<String> chosen, String token) {
        Language language = who.language();
        return MailDraft.of(
                "newsletter.confirm",
                new Recipient(null, "", who.address(), language),
                MailReason.ASKED_FOR,
                MailText.about(say(language, "mail.confirm.subject"))
                        .saying(say(language, "mail.confirm.text"))
                        .fact(say(language, "mail.topics"), topics.names(chosen, language))
                        .saying(say(language, "mail.confirm.otherwise"))
                        .button(
                                say(language, "mail.confirm.button"),
                                settings.address("/newsletter/confirm/" + token)));
    }

    MailDraft letter(NewsletterDelivery delivery, Recipient recipient, Letter letter, String token) {
        return draft(recipient, letter, token, letter.subject()).about("NewsletterDelivery", delivery.getId());
    }

    /** As it would go out; nothing is written. */
    MailDraft preview(Letter letter, Recipient recipient) {
        return draft(recipient, letter, NO_LINK, letter.subject());
    }

    MailDraft trial(Letter letter, Recipient recipient) {
        return draft(
                recipient,
                letter,
                NO_LINK,
                HeaderText.oneLine(say(recipient.language(), "mail.trial.subject", letter.subject()), 300));
    }

    private MailDraft draft(Recipient recipient, Letter letter, String token, String subject) {
        Language language = recipient.language();
        MailText text = MailText.about(subject)
                .with(new MailLetter(letter.body(), cards.cards(letter.cards(), language)))
                .fact(say(language, "mail.topics"), topics.names(letter.topics(), language));
        return MailDraft.of("newsletter.sent", recipient, MailReason.SUBSCRIBED, text)
                .endedAt(settings.address("/newsletter/preferences/" + token));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "newsletters", key, arguments);
    }
}
