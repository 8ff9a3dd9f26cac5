package it.lifesciencehub.travel;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What travellers are told, each in their language and in the transaction of the change. */
@ApplicationScoped
class TravelMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    /** Which data the journey asks for, and until when. */
    void ask(Travel travel, Registration to) {
        Language language = to.getPerson().getLanguage();
        send(
                "asked",
                to,
                text("asked", travel, language)
                        .fact(say(language, "mail.by"), Moments.day(language, travel.getDueOn())));
    }

    /** What somebody still lacks. */
    void remind(Travel travel, Registration to, List<Lack> lacks) {
        Language language = to.getPerson().getLanguage();
        MailText text = text("reminder", travel, language);
        for (Lack lack : lacks) {
            text = text.fact(what(language, lack), Moments.day(language, lack.day()));
        }
        send("reminder", to, text);
    }

    static String what(Language language, Lack lack) {
        String name = lack.what() == null ? "" : lack.what().in(language);
        return say(language, "lack." + lack.kind(), name);
    }

    void published(Travel travel, Registration to) {
        send("published", to, text("published", travel, to.getPerson().getLanguage()));
    }

    /** All that has changed since they were last told. */
    void changed(Travel travel, Registration to, List<ItineraryChanges.Change> changes) {
        Language language = to.getPerson().getLanguage();
        MailText text = text("changed", travel, language);
        for (ItineraryChanges.Change change : changes) {
            text = text.fact(say(language, "change." + change.sort().name()), change.in(language));
        }
        send("changed", to, text);
    }

    private static MailText text(String kind, Travel travel, Language language) {
        Event event = travel.getEvent();
        String title = event.getTitle().in(language);
        return MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "mail.mission"), title)
                .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
    }

    private void send(String kind, Registration to, MailText text) {
        Person person = to.getPerson();
        Language language = person.getLanguage();
        outbox.add(MailDraft.of(
                        "travel." + kind,
                        person.recipient(),
                        MailReason.REGISTERED,
                        text.button(
                                say(language, "mail." + kind + ".button"),
                                settings.address("/my/travel/" + to.getEvent().getId())))
                .about("Registration", to.getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "travel", key, arguments);
    }
}
