package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What people are told about what they owe, in their own language, in the transaction of the change. */
@ApplicationScoped
class FeeMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    /** @param keptUntil when the place goes back unpaid, or null */
    void tellCharged(FeeCharge charge, LocalDate keptUntil) {
        send(charge, "charged", toPay(charge, "charged", keptUntil));
    }

    /** @param kind {@code remindBefore} or {@code remindAfter} */
    void remind(FeeCharge charge, String kind, LocalDate keptUntil) {
        send(charge, kind, toPay(charge, kind, keptUntil));
    }

    void tellPaid(FeeCharge charge) {
        Language language = language(charge);
        send(
                charge,
                "paid",
                text(charge, "paid").fact(say(language, "mail.received"), Money.euro(language, charge.getPaid())));
    }

    void tellToReturn(FeeCharge charge) {
        Language language = language(charge);
        BigDecimal back = charge.toReturn();
        send(
                charge,
                "toReturn",
                text(charge, "toReturn").fact(say(language, "mail.toReturnAmount"), Money.euro(language, back)));
    }

    private MailText toPay(FeeCharge charge, String kind, LocalDate keptUntil) {
        Language language = language(charge);
        MailText text = text(charge, kind);
        if (keptUntil != null) {
            text = text.saying(say(language, "mail.release", Moments.day(language, keptUntil)));
        }
        return text.fact(say(language, "field.amount"), Money.euro(language, charge.left()))
                .fact(say(language, "field.vat"), charge.getVatNote().in(language))
                .fact(say(language, "field.due"), Moments.day(language, charge.getDueOn()))
                .fact(say(language, "field.holder"), charge.getHolder())
                .fact(say(language, "field.iban"), Iban.grouped(charge.getIban()))
                .fact(say(language, "field.bic"), charge.getBic())
                .fact(say(language, "field.cause"), charge.getCause());
    }

    private MailText text(FeeCharge charge, String kind) {
        Language language = language(charge);
        String title = charge.getEvent().getTitle().in(language);
        return MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "field.number"), charge.getNumber())
                .button(
                        say(language, "mail.button"),
                        settings.address(
                                "/my/places/" + charge.getRegistration().getId() + "/fee"));
    }

    private void send(FeeCharge charge, String kind, MailText text) {
        Person person = charge.getRegistration().getPerson();
        Event event = charge.getEvent();
        MailDraft draft = MailDraft.of("fee." + kind, person.recipient(), MailReason.REGISTERED, text)
                .about("Registration", charge.getRegistration().getId());
        outbox.add(event.getContactEmail() == null ? draft : draft.replyingTo(event.getContactEmail()));
    }

    private static Language language(FeeCharge charge) {
        return charge.getRegistration().getPerson().getLanguage();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "eventfees", key, arguments);
    }
}
