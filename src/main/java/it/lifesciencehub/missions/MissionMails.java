package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.function.BiFunction;

/** What a company's delegates are told of its application, each in their language. Travellers hear of places by booking. */
@ApplicationScoped
class MissionMails {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    void tellReceived(MissionApplication application) {
        send(
                application,
                "received",
                (language, text) -> text.fact(
                                say(language, "field.submitted"),
                                Moments.dateTime(language, application.getSubmittedAt()))
                        .fact(
                                say(language, "mail.changeUntil"),
                                Moments.dateTime(language, application.getCall().getClosesAt())));
    }

    void tellWithdrawn(MissionApplication application) {
        send(application, "withdrawn", (language, text) -> text);
    }

    /** Result, score and reasons. */
    void tell(MissionOutcome outcome) {
        MissionCall call = outcome.getApplication().getCall();
        send(
                outcome.getApplication(),
                outcome.getState().name(),
                (language, text) -> text.fact(say(language, "field.total"), points(language, outcome.getTotal()))
                        .fact(
                                say(language, "field.threshold"),
                                points(language, BigDecimal.valueOf(call.getThreshold())))
                        .fact(
                                say(language, "field.place"),
                                outcome.getPlace() == null ? null : String.valueOf(outcome.getPlace()))
                        .fact(
                                say(language, "field.reservePlace"),
                                outcome.getReservePlace() == null ? null : String.valueOf(outcome.getReservePlace()))
                        .fact(say(language, "field.reasons"), outcome.getReasons())
                        .fact(say(language, "field.act"), outcome.getDecision().getAct()));
    }

    private static String points(Language language, BigDecimal total) {
        return total == null
                ? null
                : NumberFormat.getInstance(language.locale()).format(total) + " / " + MissionPolicy.WEIGHTS;
    }

    private void send(MissionApplication application, String kind, BiFunction<Language, MailText, MailText> facts) {
        Event event = application.getCall().getEvent();
        Long organisationId = application.getOrganisation().getId();
        for (Person person : contacts.delegates(organisationId)) {
            Language language = person.getLanguage();
            String title = event.getTitle().in(language);
            MailText text = MailText.about(say(language, "mail." + kind + ".subject", title))
                    .saying(say(
                            language,
                            "mail." + kind + ".text",
                            application.getOrganisation().getName(),
                            title))
                    .fact(say(language, "mail.mission"), title)
                    .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
            MailDraft draft = MailDraft.of(
                            "missions."
                                    + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                            person.recipient(),
                            MailReason.MEMBER_CONTACT,
                            facts.apply(language, text)
                                    .button(
                                            say(language, "mail.button"),
                                            settings.address(
                                                    "/company/" + organisationId + "/missions/" + event.getId())))
                    .about("MissionApplication", application.getId());
            outbox.add(draft.replyingTo(event.getContactEmail()));
        }
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "missions", key, arguments);
    }
}
