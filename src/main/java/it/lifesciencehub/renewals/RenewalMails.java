package it.lifesciencehub.renewals;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermRequested;
import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes to a member that its fee is asked for, in the transaction of the request. */
@ApplicationScoped
class RenewalMails {

    private static final String FEATURE = "renewals";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private FeeRecipients recipients;

    void tell(@Observes TermRequested requested) {
        MembershipTerm term = em.find(MembershipTerm.class, requested.termId());
        for (Recipient recipient :
                recipients.of(term.getMembership().getOrganisation().getId())) {
            outbox.add(MailDraft.of(
                            "membership.fee", recipient, MailReason.MEMBER_CONTACT, text(term, recipient.language()))
                    .about("MembershipTerm", term.getId()));
        }
    }

    private static MailText text(MembershipTerm term, Language language) {
        String organisation = term.getMembership().getOrganisation().getName();
        String span = TermWords.of(language, term.getStartsOn(), term.getEndsOn());
        MailText text = MailText.about(say(language, "mail.fee.subject", span, organisation))
                .saying(say(language, "mail.fee.text", organisation, span))
                .saying(say(language, "mail.fee.how"));
        return facts(text, term, language);
    }

    /** What a payer needs, the same under every mail about a fee. */
    static MailText facts(MailText text, MembershipTerm term, Language language) {
        return text.fact(
                        say(language, "mail.fee.organisation"),
                        term.getMembership().getOrganisation().getName())
                .fact(
                        say(language, "mail.fee.category"),
                        term.getCategory().getName().in(language))
                .fact(say(language, "mail.fee.term"), TermWords.of(language, term.getStartsOn(), term.getEndsOn()))
                .fact(say(language, "mail.fee.amount"), Money.euro(language, term.getFee()))
                .fact(say(language, "mail.fee.due"), Moments.day(language, term.getDueOn()))
                .fact(say(language, "mail.fee.reference"), PaymentReference.of(term.getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, FEATURE, key, arguments);
    }
}
