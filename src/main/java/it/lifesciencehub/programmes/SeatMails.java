package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
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

/** What people are told about their seats, in their own language, in the transaction of the change. */
@ApplicationScoped
class SeatMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    /** A seat has become free, and it is theirs. */
    void tellSeat(SessionChoice choice) {
        send(choice, "seat");
    }

    /** There is no number of seats any more, and no line. */
    void tellNoLimit(SessionChoice choice) {
        send(choice, "noLimit");
    }

    /** The session that they had a seat in, or waited for, is no more. */
    void tellRemoved(SessionChoice choice) {
        send(choice, "removed");
    }

    private void send(SessionChoice choice, String kind) {
        Person person = choice.getPerson();
        Language language = person.getLanguage();
        EventSession session = choice.getSession();
        Event event = choice.getEvent();
        String title = session.getTitle().in(language);
        MailText text = MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "session.event"), event.getTitle().in(language))
                .fact(say(language, "pdf.when"), Moments.range(language, session.getStartsAt(), session.getEndsAt()))
                .fact(say(language, "pdf.room"), session.getRoom())
                .button(say(language, "mine.title"), settings.address("/my/programme"));
        MailDraft draft = MailDraft.of("programme." + kind, person.recipient(), MailReason.REGISTERED, text)
                .about("Event", event.getId());
        String contact = event.getContactEmail();
        outbox.add(draft.replyingTo(contact));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "programmes", key, arguments);
    }
}
