package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailCode;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.registrations.PlaceWords;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The code for the door in the mails to those who have a place, and where else it is found. */
@ApplicationScoped
class CodeWords implements PlaceWords {

    @Inject
    private PlaceCodes codes;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    @Override
    public MailText add(MailText text, Registration registration) {
        Event event = registration.getEvent();
        if (!Ticket.isFor(registration, clock.instant())) {
            return text;
        }
        Language language = registration.getPerson().getLanguage();
        return text.saying(say(language, "mail.code", settings.address("/my/places/" + registration.getId())))
                .with(new MailCode(
                        codes.of(registration.getId()),
                        say(language, "mail.codePicture", event.getTitle().in(language))));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "attendance", key, arguments);
    }
}
