package it.lifesciencehub.groups;

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

/** What organisations are told about the mandates of their people. */
@ApplicationScoped
class MandateMails {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    /** To the organisation's delegates: a role that the organisation fills is empty. Nothing for a personal role. */
    void askForSuccessor(Mandate mandate) {
        if (mandate.getOrganisation() == null || !mandate.getRole().isOfOrganisation()) {
            return;
        }
        Long organisationId = mandate.getOrganisation().getId();
        for (Person delegate : contacts.delegates(organisationId)) {
            if (delegate.equals(mandate.getPerson())) {
                continue;
            }
            Language language = delegate.getLanguage();
            String group = mandate.getGroup().getName().in(language);
            MailText text = MailText.about(say(language, "mail.successor.subject", group))
                    .saying(say(
                            language, "mail.successor.text", mandate.getPerson().getName(), group))
                    .saying(say(language, "mail.successor.what"))
                    .fact(say(language, "mail.group"), group)
                    .fact(say(language, "mail.role"), say(language, "role." + mandate.getRole()))
                    .fact(say(language, "mail.until"), Moments.day(language, mandate.getUntil()))
                    .button(say(language, "mail.button"), settings.address("/company/" + organisationId + "/groups"));
            outbox.add(MailDraft.of("groups.successor", delegate.recipient(), MailReason.MEMBER_CONTACT, text)
                    .about("Organisation", organisationId));
        }
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "groups", key, arguments);
    }
}
