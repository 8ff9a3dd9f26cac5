package it.lifesciencehub.registrations;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What people are told about places without a name: whoever took them, and colleagues who are to fill one. */
@ApplicationScoped
class HoldMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    /** @param until the event's deadline for names */
    void remind(List<PlaceHold> holds, Instant until) {
        tell(holds, "holdReminder", until);
    }

    void tellReturned(List<PlaceHold> holds) {
        tell(holds, "holdReturned", null);
    }

    /** All of one company and of one person who took them. */
    private void tell(List<PlaceHold> holds, String kind, Instant until) {
        PlaceHold first = holds.get(0);
        Person person = em.find(Person.class, first.getTakenByPersonId());
        Language language = person.getLanguage();
        Event event = first.getEvent();
        MailText text = about(event, language, kind)
                .fact(
                        say(language, "mail.organisation"),
                        first.getOrganisation().getName())
                .fact(say(language, "mail.hold.number"), String.valueOf(holds.size()));
        if (until != null) {
            text = text.fact(
                    say(language, "mail.hold.until"), Moments.pattern(language, until, "EEEE d MMMM yyyy, HH:mm"));
        }
        outbox.add(MailDraft.of(
                        "registration." + kind,
                        person.recipient(),
                        MailReason.REGISTERED,
                        text.button(
                                say(language, "mail.hold.button"),
                                settings.address(
                                        "/company/" + first.getOrganisation().getId() + "/places/" + event.getId())))
                .about("PlaceHold", first.getId()));
    }

    /** @param secret of the private link */
    void sendLink(PlaceHold hold, String address, Language language, String secret, String from) {
        MailText text = about(hold.getEvent(), language, "holdLink")
                .fact(say(language, "mail.organisation"), hold.getOrganisation().getName())
                .fact(say(language, "mail.hold.from"), from)
                .button(say(language, "mail.holdLink.button"), settings.address("/place-links/" + secret));
        outbox.add(MailDraft.of(
                        "registration.holdLink",
                        new MailDraft.Recipient(null, address, address, language),
                        MailReason.PLACE_LINK,
                        text)
                .about("PlaceHold", hold.getId()));
    }

    private static MailText about(Event event, Language language, String kind) {
        String title = event.getTitle().in(language);
        return MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "mail.event"), title)
                .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()))
                .fact(say(language, "mail.where"), event.getPlace().line());
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "registrations", key, arguments);
    }
}
