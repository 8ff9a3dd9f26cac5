package it.lifesciencehub.mail;

import it.lifesciencehub.mail.MailDraft.CalendarPart;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import java.time.Instant;

/** Mails to render and to send. */
final class MailFixture {

    static final Instant NOW = Instant.parse("2027-02-01T08:00:00.123456Z");
    static final String HUB = "https://hub.example";
    static final CalendarPart INVITATION = new CalendarPart(
            "REQUEST",
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//IT\r\nMETHOD:REQUEST\r\nSUMMARY:Perché no\r\nEND:VCALENDAR\r\n");

    private MailFixture() {}

    static MailText aText() {
        return MailText.about("Posto confermato: caffè & ricerca")
                .saying("Il posto è confermato.")
                .saying("Due righe:\nuna e <due>.")
                .fact("Quando", "18 marzo 2027, 10:00–13:30")
                .fact("Dove", "Via Pasteur, 12 \"Sala A\"")
                .button("Vedi il posto", HUB + "/my/registrations/7?a=1&b=2");
    }

    static MailDraft aDraft() {
        return aDraftTo("Anna Però", "anna.pero@azienda.example", Language.IT);
    }

    static MailDraft aDraftTo(String name, String address, Language language) {
        return MailDraft.of(
                "registration.confirmed", new Recipient(5L, name, address, language), MailReason.REGISTERED, aText());
    }

    static MailMessage aMessage(MailDraft draft) {
        return new MailMessage(draft, MailRenderer.render(draft, HUB), "lifesciencehub.example", NOW);
    }
}
