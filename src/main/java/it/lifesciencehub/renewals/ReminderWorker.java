package it.lifesciencehub.renewals;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the reminders that are due. One worker alone on all nodes at a time, in short transactions: a reminder and its
 * mails are written together or not at all, and what others have sent before is seen.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReminderWorker {

    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RenewalGate gate;

    @Inject
    private FeeRecipients recipients;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    /** The active steps, those furthest behind the due day first: who gets a later one is not sent an earlier one. */
    @Allow(Role.SYSTEM)
    public List<Long> steps() {
        return em.createNamedQuery(ReminderStep.ACTIVE_LATEST_FIRST, ReminderStep.class)
                .getResultStream()
                .map(ReminderStep::getId)
                .toList();
    }

    /**
     * Sends a step for the next terms for which it is due.
     *
     * @param after the id of the last term that was looked at, or 0
     * @return the id of the last term that was looked at now; null where there is none left, or where another worker is
     *     at it
     */
    @Allow(Role.SYSTEM)
    public Long send(Long stepId, long after) {
        if (!gate.tryToPass(RenewalGate.REMINDERS)) {
            return null;
        }
        ReminderStep step = stepId == null ? null : em.find(ReminderStep.class, stepId);
        if (step == null || !step.isActive()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(RomeTime.ZONE));
        List<Long> ids = candidates(step, after, today);
        if (ids.isEmpty()) {
            return null;
        }
        List<MembershipTerm> due = em.createNamedQuery(MembershipTerm.BY_IDS, MembershipTerm.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(term -> ReminderPolicy.isDue(step.getDays(), term, today))
                .toList();
        Map<Long, List<Recipient>> whom = recipients.of(due.stream()
                .map(term -> term.getMembership().getOrganisation().getId())
                .toList());
        for (MembershipTerm term : due) {
            List<Recipient> people =
                    whom.getOrDefault(term.getMembership().getOrganisation().getId(), List.of());
            if (!people.isEmpty()) {
                send(step, term, people);
            }
        }
        return ids.get(ids.size() - 1);
    }

    private List<Long> candidates(ReminderStep step, long after, LocalDate today) {
        List<?> ids = em.createNamedQuery(Reminder.CANDIDATES)
                .setParameter(1, ReminderPolicy.firstDueDay(step.getDays(), today))
                .setParameter(2, ReminderPolicy.lastDueDay(step.getDays(), today))
                .setParameter(3, after)
                .setParameter(4, step.getDays())
                .setParameter(5, step.getId())
                .setParameter(6, BATCH)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void send(ReminderStep step, MembershipTerm term, List<Recipient> people) {
        for (Recipient recipient : people) {
            outbox.add(MailDraft.of(
                            "membership.reminder",
                            recipient,
                            MailReason.MEMBER_CONTACT,
                            text(step, term, recipient.language()))
                    .about("MembershipTerm", term.getId()));
        }
        String addresses = people.stream().map(Recipient::address).collect(Collectors.joining(", "));
        em.persist(new Reminder(step, term, addresses, clock.instant()));
        trail.record(
                "reminder.sent",
                "Organisation",
                term.getMembership().getOrganisation().getId(),
                term.getMembership().getOrganisation().getName(),
                "%+d, %s, %s".formatted(step.getDays(), PaymentReference.of(term.getId()), addresses));
    }

    static MailText text(ReminderStep step, MembershipTerm term, Language language) {
        Map<String, String> values = ReminderText.values(term, language);
        MailText text = MailText.about(ReminderText.fill(step.getSubject().in(language), values));
        for (String paragraph : ReminderText.paragraphs(step.getText().in(language))) {
            text = text.saying(ReminderText.fill(paragraph, values));
        }
        return RenewalMails.facts(text, term, language);
    }
}
