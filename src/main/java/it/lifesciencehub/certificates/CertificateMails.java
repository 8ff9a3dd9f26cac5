package it.lifesciencehub.certificates;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people are told about their certificates, in the transaction of the change. */
@ApplicationScoped
class CertificateMails {

    @Inject
    private Outbox outbox;

    @Inject
    private CertificateCodes codes;

    void tellIssued(Certificate certificate) {
        Language language = certificate.getPerson().getLanguage();
        send(
                certificate,
                "certificate.issued",
                text(certificate, language, "mail.issued")
                        .button(say(language, "mail.button"), codes.address(certificate)));
    }

    void tellRevoked(Certificate certificate) {
        Language language = certificate.getPerson().getLanguage();
        send(
                certificate,
                "certificate.revoked",
                text(certificate, language, "mail.revoked")
                        .fact(say(language, "field.reason"), certificate.getRevokeReason()));
    }

    private static MailText text(Certificate certificate, Language language, String key) {
        String event = certificate.getEventTitle().in(language);
        return MailText.about(say(language, key + ".subject", event))
                .saying(say(language, key + ".text", event))
                .fact(say(language, "field.number"), certificate.getNumber());
    }

    private void send(Certificate certificate, String kind, MailText text) {
        outbox.add(MailDraft.of(kind, certificate.getPerson().recipient(), MailReason.REGISTERED, text)
                .about("Registration", certificate.getRegistration().getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "certificates", key, arguments);
    }
}
