package it.lifesciencehub.invitations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.invitations.CampaignTemplate.Placeholder;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** The mails of campaigns, each in its reader's language and with links of its own. */
@ApplicationScoped
class CampaignMails {

    /** Stands where a link would, in previews and trials: it leads nowhere. */
    static final String NO_LINK = "preview";

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private InvitationLinks links;

    /** To whom a text speaks. */
    record Reader(Recipient recipient, String givenName, String organisation) {

        static Reader of(Person person, Organisation organisation) {
            return new Reader(
                    person.recipient(), person.getGivenName(), organisation == null ? "" : organisation.getName());
        }
    }

    void send(Invitation invitation) {
        Campaign campaign = invitation.getCampaign();
        Reader reader = Reader.of(invitation.getPerson(), invitation.getOrganisation());
        String token = links.make(invitation);
        MailText text = text(CampaignForm.of(campaign), campaign.getEvent(), reader, invitation.getReason(), token);
        outbox.add(draft("invitation.sent", text, campaign.getEvent(), reader, token)
                .about("Invitation", invitation.getId()));
    }

    void remind(Invitation invitation) {
        Campaign campaign = invitation.getCampaign();
        Reader reader = Reader.of(invitation.getPerson(), invitation.getOrganisation());
        Language language = reader.recipient().language();
        String token = links.make(invitation);
        MailText whole = text(CampaignForm.of(campaign), campaign.getEvent(), reader, invitation.getReason(), token);
        MailText text = new MailText(
                say(language, "mail.reminder.subject", whole.subject()),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(say(language, "mail.reminder.text")),
                                whole.paragraphs().stream())
                        .toList(),
                whole.facts(),
                whole.actionLabel(),
                whole.actionAddress());
        outbox.add(draft("invitation.reminder", text, campaign.getEvent(), reader, token)
                .about("Invitation", invitation.getId()));
    }

    /** To whoever writes the campaign, who asks for it; its links lead nowhere. */
    void trial(CampaignForm form, Event event, Person person) {
        Reader reader = Reader.of(person, null);
        MailText text = text(form, event, reader, WriteReason.STATED, NO_LINK);
        MailText marked = new MailText(
                say(reader.recipient().language(), "mail.trial.subject", text.subject()),
                text.paragraphs(),
                text.facts(),
                text.actionLabel(),
                text.actionAddress());
        outbox.add(MailDraft.of("invitation.trial", reader.recipient(), MailReason.ASKED_FOR, marked)
                .endedAt(preferences(NO_LINK)));
    }

    /** As it would go out; nothing is written. */
    MailDraft preview(CampaignForm form, Event event, Reader reader, WriteReason reason) {
        return draft("invitation.sent", text(form, event, reader, reason, NO_LINK), event, reader, NO_LINK);
    }

    private MailDraft draft(String kind, MailText text, Event event, Reader reader, String token) {
        MailDraft draft = MailDraft.of(kind, reader.recipient(), MailReason.CAMPAIGN, text)
                .endedAt(preferences(token));
        return event == null || event.getContactEmail() == null ? draft : draft.replyingTo(event.getContactEmail());
    }

    private String preferences(String token) {
        return settings.address("/mail-preferences/" + token);
    }

    private MailText text(CampaignForm form, Event event, Reader reader, WriteReason reason, String token) {
        Language language = reader.recipient().language();
        Map<Placeholder, String> values = values(event, reader);
        boolean italian = language == Language.IT;
        String subject = pick(italian, form.getSubjectIt(), form.getSubjectEn());
        MailText text = MailText.about(CampaignTemplate.fill(subject, values));
        for (String paragraph : CampaignTemplate.paragraphs(pick(italian, form.getBodyIt(), form.getBodyEn()))) {
            text = text.saying(CampaignTemplate.fill(paragraph, values));
        }
        if (event != null) {
            text = text.fact(say(language, "mail.event"), event.getTitle().in(language))
                    .fact(say(language, "mail.when"), values.get(Placeholder.DATE))
                    .fact(say(language, "mail.where"), values.get(Placeholder.PLACE))
                    .button(
                            say(language, form.isNominating() ? "mail.nominate" : "mail.answer"),
                            settings.address("/invitations/" + token));
        }
        return text.fact(say(language, "mail.why"), reason == null ? "" : say(language, "mail.why." + reason.name()));
    }

    private static String pick(boolean italian, String it, String en) {
        String text = italian ? it : en;
        return text == null ? "" : text;
    }

    private static Map<Placeholder, String> values(Event event, Reader reader) {
        Language language = reader.recipient().language();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, reader.recipient().name());
        values.put(Placeholder.GIVEN_NAME, reader.givenName());
        values.put(Placeholder.ORGANISATION, reader.organisation());
        if (event != null) {
            values.put(Placeholder.EVENT, event.getTitle().in(language));
            values.put(Placeholder.DATE, Moments.range(language, event.getStartsAt(), event.getEndsAt()));
            String line = event.getPlace().line();
            values.put(Placeholder.PLACE, line.isEmpty() ? say(language, "mail.online") : line);
        }
        return values;
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "invitations", key, arguments);
    }
}
