package it.lifesciencehub.eventforms;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks people by mail, in their own language, each with a private link; in the transaction of the change. */
@ApplicationScoped
class FormMails {

    @Inject
    private Outbox outbox;

    @Inject
    private FormBook book;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    void ask(FormRequest request) {
        send(request, kind(request));
        request.asked(clock.instant());
    }

    void remind(FormRequest request) {
        send(request, kind(request) + "Reminder");
        request.reminded(clock.instant());
    }

    private static String kind(FormRequest request) {
        return switch (request.getForm().getPurpose()) {
            case REGISTRATION -> "form";
            case FEEDBACK -> "feedback";
            case LATER -> "later";
        };
    }

    private void send(FormRequest request, String kind) {
        Person person = request.getRegistration().getPerson();
        Language language = person.getLanguage();
        Event event = request.getForm().getEvent();
        String title = event.getTitle().in(language);
        MailText text = MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title));
        if (request.getForm().getUse().isAnonymous()) {
            text = text.saying(say(language, "mail.anonymous"));
        }
        text = text.fact(say(language, "mail.until"), Moments.dateTime(language, FormBook.until(request.getForm())))
                .button(say(language, "mail.button"), settings.address("/answers/" + book.link(request)));
        MailDraft draft = MailDraft.of("eventform." + kind, person.recipient(), MailReason.QUESTIONS, text)
                .about("Registration", request.getRegistration().getId());
        outbox.add(draft.replyingTo(event.getContactEmail()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "eventforms", key, arguments);
    }
}
