package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What people are told about what they owe, each in their own language, in the transaction of the change. Where a place
 * is in an organisation's name, its delegates are told too, or the organisation's own address where it has none.
 */
@ApplicationScoped
class FeeMails {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    /** @param keptUntil when the place goes back unpaid, or null */
    void tellCharged(FeeCharge charge, LocalDate keptUntil) {
        send(charge, "charged", language -> toPay(charge, "charged", keptUntil, language));
    }

    /** @param kind {@code remindBefore} or {@code remindAfter} */
    void remind(FeeCharge charge, String kind, LocalDate keptUntil) {
        send(charge, kind, language -> toPay(charge, kind, keptUntil, language));
    }

    void tellPaid(FeeCharge charge) {
        send(
                charge,
                "paid",
                language -> text(charge, "paid", language)
                        .fact(say(language, "mail.received"), Money.euro(language, charge.getPaid())));
    }

    void tellToReturn(FeeCharge charge) {
        send(
                charge,
                "toReturn",
                language -> text(charge, "toReturn", language)
                        .fact(say(language, "mail.toReturnAmount"), Money.euro(language, charge.toReturn())));
    }

    private static MailText toPay(FeeCharge charge, String kind, LocalDate keptUntil, Language language) {
        MailText text = text(charge, kind, language);
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

    private static MailText text(FeeCharge charge, String kind, Language language) {
        String title = charge.getEvent().getTitle().in(language);
        return MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "field.number"), charge.getNumber());
    }

    private void send(FeeCharge charge, String kind, Function<Language, MailText> text) {
        Person person = charge.getRegistration().getPerson();
        add(
                charge,
                kind,
                person.recipient(),
                MailReason.REGISTERED,
                button(charge, text.apply(person.getLanguage()), person.getLanguage()));
        Organisation organisation = charge.getRegistration().getOrganisation();
        if (organisation == null) {
            return;
        }
        List<Person> delegates = contacts.delegates(organisation.getId());
        for (Person delegate : delegates) {
            Language language = delegate.getLanguage();
            if (!delegate.equals(person)) {
                MailText told = about(charge, organisation, text.apply(language), language);
                add(
                        charge,
                        kind + ".company",
                        delegate.recipient(),
                        MailReason.MEMBER_CONTACT,
                        button(charge, told, language));
            }
        }
        MailDraft.Recipient own = organisation.recipient();
        if (delegates.isEmpty() && own != null) {
            Language language = own.language();
            add(
                    charge,
                    kind + ".company",
                    own,
                    MailReason.MEMBER_CONTACT,
                    about(charge, organisation, text.apply(language), language));
        }
    }

    private static MailText about(FeeCharge charge, Organisation organisation, MailText text, Language language) {
        return text.saying(say(
                language,
                "mail.forCompany",
                charge.getRegistration().getPerson().getName(),
                organisation.getName()));
    }

    private MailText button(FeeCharge charge, MailText text, Language language) {
        return text.button(
                say(language, "mail.button"),
                settings.address("/my/places/" + charge.getRegistration().getId() + "/fee"));
    }

    private void add(FeeCharge charge, String kind, MailDraft.Recipient to, MailReason reason, MailText text) {
        Event event = charge.getEvent();
        MailDraft draft = MailDraft.of("fee." + kind, to, reason, text)
                .about("Registration", charge.getRegistration().getId());
        outbox.add(draft.replyingTo(event.getContactEmail()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "eventfees", key, arguments);
    }
}
