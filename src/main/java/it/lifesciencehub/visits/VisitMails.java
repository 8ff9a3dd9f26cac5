package it.lifesciencehub.visits;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.PlaceWords;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What hosts and visitors are told, each in their language and in the transaction of the change. */
@ApplicationScoped
class VisitMails implements PlaceWords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private VisitAccess access;

    @Inject
    private Clock clock;

    /** Meeting point, way and what to bring, in the mails to those who have a place. */
    @Override
    public MailText add(MailText text, Registration registration) {
        Event event = registration.getEvent();
        if (!Visit.KIND.equals(event.getKind().getCode())) {
            return text;
        }
        Language language = registration.getPerson().getLanguage();
        return access.of(event.getId())
                .map(visit -> text.fact(
                                say(language, "place.meetingPoint"),
                                visit.getMeetingPoint().in(language))
                        .fact(
                                say(language, "face.directions"),
                                visit.getDirections().in(language))
                        .fact(say(language, "face.bring"), visit.getBring().in(language)))
                .orElse(text);
    }

    /** To somebody new among the host's persons, with a private link. */
    void tellNamed(VisitHost host) {
        Language language = host.recipient().language();
        send(host, "named", text(language, "named", host.getVisit().getEvent()));
    }

    /** To the host's persons: who waits for their word, with a private link each. */
    void tellRequests(Visit visit, List<VisitorRow> waiting) {
        access.hosts(visit).forEach(host -> tellRequests(host, waiting));
    }

    void tellRequests(VisitHost host, List<VisitorRow> waiting) {
        Language language = host.recipient().language();
        Event event = host.getVisit().getEvent();
        MailText text = MailText.about(say(language, "mail.requests.subject", title(language, event), waiting.size()))
                .saying(say(language, "mail.requests.text", waiting.size()))
                .fact(say(language, "mail.visit"), title(language, event))
                .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
        for (VisitorRow row : waiting) {
            text = text.fact(row.name(), line(row));
        }
        send(host, "requests", text);
    }

    private static String line(VisitorRow row) {
        String title = row.jobTitle() == null ? "" : row.jobTitle();
        String organisation = row.organisation() == null ? "" : row.organisation();
        return title.isEmpty() || organisation.isEmpty() ? title + organisation + " " : title + ", " + organisation;
    }

    private void send(VisitHost host, String kind, MailText text) {
        String token = Secrets.link();
        em.persist(new VisitHostLink(host, Secrets.hash(token), clock.instant()));
        Language language = host.recipient().language();
        outbox.add(MailDraft.of(
                        "visits." + kind,
                        host.recipient(),
                        MailReason.VISIT,
                        text.button(
                                say(language, "mail." + kind + ".button"), settings.address("/visit-host/" + token)))
                .about("Visit", host.getVisit().getId()));
    }

    /** To a visitor: which data the host asks for, and until when. @param kind data, or reminder */
    void askForData(VisitorForm form, String kind) {
        Visit visit = form.getVisit();
        Person person = form.getRegistration().getPerson();
        Language language = person.getLanguage();
        String token = Secrets.link();
        em.persist(new VisitorLink(form, Secrets.hash(token), clock.instant()));
        MailText text = text(language, kind, visit.getEvent())
                .fact(say(language, "mail.by"), Moments.day(language, visit.dataDue()))
                .button(say(language, "mail.data.button"), settings.address("/visitor/" + token));
        outbox.add(MailDraft.of("visits." + kind, person.recipient(), MailReason.VISIT, text)
                .about("Registration", form.getRegistration().getId()));
    }

    /** What the visitor reads where the host says no. */
    static String words(Language language, RefusalCause cause) {
        return say(language, "cause.words." + cause.name());
    }

    private static MailText text(Language language, String kind, Event event) {
        return MailText.about(say(language, "mail." + kind + ".subject", title(language, event)))
                .saying(say(language, "mail." + kind + ".text", title(language, event)))
                .fact(say(language, "mail.visit"), title(language, event))
                .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
    }

    private static String title(Language language, Event event) {
        return event.getTitle().in(language);
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "visits", key, arguments);
    }
}
