package it.lifesciencehub.mailbox;

import it.lifesciencehub.calendar.CalendarReplies;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.mail.DeliveryNotice;
import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.mail.MailReturns;
import it.lifesciencehub.mail.ReturnPath;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/** The steps of reading the mailbox, each a short transaction: no row is locked while a mail server is spoken to. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailboxWork {

    /** How long a node may read before another one thinks that it has died. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HubSettings settings;

    @Inject
    @Any
    private Instance<CalendarReplies> takers;

    @EJB
    private MailReturns returns;

    /** Whether the caller reads now; nobody else does until it says that it is done, or for five minutes. */
    @Allow(Role.SYSTEM)
    public boolean begin() {
        Instant now = clock.instant();
        return reading().lease(now, now.plus(LEASE));
    }

    /** The UID of the last message looked at in the folder of this validity. */
    @Allow(Role.SYSTEM)
    public long lastUid(long validity) {
        return reading().lastUidOf(validity);
    }

    @Allow(Role.SYSTEM)
    public void read(long validity, long uid) {
        reading().read(validity, uid);
    }

    /** @param error what went wrong, or null */
    @Allow(Role.SYSTEM)
    public void end(String error) {
        if (error == null) {
            reading().done(clock.instant());
        } else {
            reading().failed(clock.instant(), error);
        }
    }

    private MailboxReading reading() {
        return em.find(MailboxReading.class, MailboxReading.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Takes one message, as it came (RFC 5322). The same message again changes nothing. What it leads to happens in
     * transactions of the features concerned, before it is noted here: a node that dies in between takes it again, and
     * they know that they had it.
     *
     * @return what became of it; empty where it is for people, and where it was taken before
     */
    @Allow(Role.SYSTEM)
    public Optional<IncomingOutcome> take(byte[] content) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        IncomingHead head = IncomingHead.of(message, clock.instant());
        if (isKnown(head.fingerprint())) {
            return Optional.empty();
        }
        ReturnPath path = settings.mailBounces().map(ReturnPath::new).orElse(null);
        Optional<SortedMail> sorted = new MailSorter(new DeliveryNotices(path)).sort(message);
        return sorted.map(mail -> note(head, mail));
    }

    private boolean isKnown(String fingerprint) {
        return em.createQuery("SELECT COUNT(i) FROM IncomingMail i WHERE i.fingerprint = :fingerprint", Long.class)
                        .setParameter("fingerprint", fingerprint)
                        .getSingleResult()
                > 0;
    }

    private IncomingOutcome note(IncomingHead head, SortedMail mail) {
        IncomingOutcome outcome = switch (mail.kind()) {
            case CALENDAR_ANSWER -> answer(mail.reply());
            case DELIVERY_NOTICE -> returned(mail.notice());
            case AUTOMATIC_REPLY -> IncomingOutcome.IGNORED;
        };
        em.persist(new IncomingMail(head, mail.kind(), outcome, detail(mail), clock.instant()));
        return outcome;
    }

    private IncomingOutcome answer(CalendarReply reply) {
        for (CalendarReplies taker : takers) {
            Optional<ReplyOutcome> outcome = taker.take(reply);
            if (outcome.isPresent()) {
                return IncomingOutcome.of(outcome.get());
            }
        }
        return IncomingOutcome.UNKNOWN;
    }

    private IncomingOutcome returned(DeliveryNotice notice) {
        OptionalLong known =
                returns.returned(notice).stream().mapToLong(Long::longValue).findFirst();
        if (known.isEmpty()) {
            return IncomingOutcome.UNKNOWN;
        }
        return notice.permanent() ? IncomingOutcome.RETURNED : IncomingOutcome.TRIED_AGAIN;
    }

    private static String detail(SortedMail mail) {
        return switch (mail.kind()) {
            case CALENDAR_ANSWER ->
                HeaderText.oneLine(mail.reply().answer() + " " + mail.reply().comment(), 1000);
            case DELIVERY_NOTICE ->
                HeaderText.oneLine(
                        Objects.toString(mail.notice().recipient(), "") + " "
                                + mail.notice().detail(),
                        1000);
            case AUTOMATIC_REPLY -> "";
        };
    }
}
