package it.lifesciencehub.applications;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The mails about an application, to its contact and in their language, each with a private link of its own. */
@ApplicationScoped
class ApplicationMails {

    private static final String FEATURE = "applications";

    @Inject
    private Outbox outbox;

    @Inject
    private ApplicationBook book;

    void saved(MembershipApplication application) {
        send("draft", application, text(application, "draft"));
    }

    void received(MembershipApplication application) {
        send("received", application, text(application, "received"));
    }

    /** A new link that was asked for. */
    void link(MembershipApplication application) {
        send("link", application, text(application, "link"));
    }

    void question(MembershipApplication application, String question) {
        send("question", application, text(application, "question").saying(question));
    }

    void refused(MembershipApplication application, String reason) {
        send("refused", application, text(application, "refused").saying(reason));
    }

    void withdrawn(MembershipApplication application) {
        send("withdrawn", application, text(application, "withdrawn"));
    }

    /** @param words of staff, or nothing */
    void approved(MembershipApplication application, LocalDate enteredOn, String words) {
        Language language = application.getContact().getLanguage();
        MailText text = text(application, "approved");
        if (words != null && !words.isBlank()) {
            text = text.saying(words.strip());
        }
        send(
                "approved",
                application,
                text.saying(get(language, "mail.approved.next"))
                        .fact(get(language, "mail.enteredOn"), Moments.day(language, enteredOn)));
    }

    private static MailText text(MembershipApplication application, String kind) {
        Language language = application.getContact().getLanguage();
        String name = application.getApplicant().getName();
        return MailText.about(Texts.get(language, FEATURE, "mail." + kind + ".subject", name))
                .saying(Texts.get(language, FEATURE, "mail." + kind + ".body", name));
    }

    private void send(String kind, MembershipApplication application, MailText text) {
        Language language = application.getContact().getLanguage();
        MembershipCategory category = application.getCategory();
        MailText whole = text.fact(
                        get(language, "mail.organisation"),
                        application.getApplicant().getName())
                .fact(
                        get(language, "mail.category"),
                        category == null ? "" : category.getName().in(language))
                .button(get(language, "mail." + kind + ".button"), book.newLink(application));
        outbox.add(
                MailDraft.of("application." + kind, application.getContact().recipient(), MailReason.APPLICANT, whole)
                        .about("MembershipApplication", application.getId()));
    }

    private static String get(Language language, String key) {
        return Texts.get(language, FEATURE, key);
    }
}
