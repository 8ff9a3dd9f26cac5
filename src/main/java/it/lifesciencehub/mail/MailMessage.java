package it.lifesciencehub.mail;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One mail to one person. It is written WAITING, together with the change that it tells of. A worker claims it for some
 * minutes (SENDING) and hands it to the mail server: then it is SENT. When that fails it is WAITING again, each time for
 * longer, and after the eighth time, or when the server refuses the recipient for good, FAILED; staff can send it again.
 * A worker that dies leaves its claim behind, and when that ends any other worker takes the mail: it may then arrive
 * twice, under the same Message-ID. Where no mail server is set the mail is KEPT and shown to staff instead. One that
 * must not be sent is SUPPRESSED from the start and stays so. One that the recipient's server sends back for good is
 * RETURNED, and nothing more goes to its address; one sent back for the time being waits again. What a mail with a link
 * that lets its reader in has said is forgotten as soon as it is sent.
 */
@Entity
@Table(name = "mail_message")
@NamedQuery(
        name = MailMessage.ROWS,
        query = MailMessage.ROW + "WHERE m.status IN :statuses AND m.searchText LIKE :like ESCAPE '!'"
                + " ORDER BY m.createdAt DESC, m.id DESC")
@NamedQuery(
        name = MailMessage.ROWS_OF_IDS,
        query = MailMessage.ROW + "WHERE m.id IN :ids ORDER BY m.createdAt DESC, m.id DESC")
@NamedQuery(
        name = MailMessage.IDS,
        query = "SELECT m.id FROM MailMessage m WHERE m.status IN :statuses"
                + " AND m.searchText LIKE :like ESCAPE '!' ORDER BY m.createdAt DESC, m.id DESC")
@NamedQuery(
        name = MailMessage.COUNT,
        query = "SELECT COUNT(m) FROM MailMessage m"
                + " WHERE m.status IN :statuses AND m.searchText LIKE :like ESCAPE '!'")
public class MailMessage extends BaseEntity {

    static final String ROW = "SELECT NEW it.lifesciencehub.mail.MailRow(m.id, m.kind, m.recipientName,"
            + " m.recipientAddress, m.subject, m.status, m.attempts, m.createdAt, m.sentAt, m.nextAttemptAt)"
            + " FROM MailMessage m ";
    static final String ROWS = "MailMessage.rows";
    static final String ROWS_OF_IDS = "MailMessage.rowsOfIds";
    static final String IDS = "MailMessage.ids";
    static final String COUNT = "MailMessage.count";

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "recipient_address")
    private String recipientAddress;

    @Column(name = "recipient_domain")
    private String recipientDomain;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private MailReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "subject")
    private String subject;

    @Lob
    @Column(name = "text_body")
    private String textBody;

    @Lob
    @Column(name = "html_body")
    private String htmlBody;

    @Lob
    @Column(name = "calendar_body")
    private String calendarBody;

    @Column(name = "calendar_method")
    private String calendarMethod;

    @Column(name = "code_text")
    private String codeText;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "unsubscribe_address")
    private String unsubscribeAddress;

    @Column(name = "to_many")
    private boolean toMany;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MailStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "suppressed_because")
    private SuppressionCause suppressedBecause;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "return_token")
    private String returnToken;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "search_text")
    private String searchText;

    protected MailMessage() {}

    /** @param domain the sender's domain: with the row's id it makes the Message-ID, the same in every attempt */
    MailMessage(MailDraft draft, RenderedMail rendered, String domain, Instant now) {
        MailDraft.Recipient recipient = draft.recipient();
        this.messageId = "<" + getId() + "@" + domain + ">";
        this.kind = draft.kind();
        this.recipientAddress = HeaderText.oneLine(recipient.address(), 254);
        this.recipientDomain = Outbox.domain(recipientAddress).toLowerCase(Locale.ROOT);
        this.recipientName = HeaderText.oneLine(recipient.name(), 200);
        this.personId = recipient.personId();
        this.reason = draft.reason();
        this.language = recipient.language();
        this.subject = HeaderText.oneLine(rendered.subject(), 300);
        this.textBody = rendered.text();
        this.htmlBody = rendered.html();
        this.calendarBody = draft.calendar() == null ? null : draft.calendar().body();
        this.calendarMethod = draft.calendar() == null ? null : draft.calendar().method();
        this.codeText = draft.text().code() == null ? null : draft.text().code().code();
        this.replyTo = draft.replyTo() == null ? null : HeaderText.oneLine(draft.replyTo(), 254);
        this.unsubscribeAddress = draft.unsubscribe();
        this.toMany = draft.isToMany();
        this.subjectType = draft.subjectType();
        this.subjectId = draft.subjectId();
        this.returnToken = ReturnPath.token();
        this.status = MailStatus.WAITING;
        this.nextAttemptAt = now;
        this.createdAt = now;
        this.searchText = SearchText.of(800, recipientName, recipientAddress, subject);
    }

    void keep() {
        require(MailStatus.WAITING);
        status = MailStatus.KEPT;
    }

    void suppress(SuppressionCause cause) {
        require(MailStatus.WAITING);
        status = MailStatus.SUPPRESSED;
        suppressedBecause = cause;
    }

    /** Taken by a worker, until then; a claim that has ended can be taken over. */
    void claim(Instant now, Instant until) {
        if (status == MailStatus.SENDING && claimedUntil.isAfter(now)) {
            throw new IllegalStateException("Mail " + getId() + " is claimed");
        }
        require(MailStatus.WAITING, MailStatus.SENDING);
        status = MailStatus.SENDING;
        claimedUntil = until;
    }

    /** The mail server has taken it. True from wherever it stood: a late worker's success is one as well. */
    void delivered(Instant now) {
        status = MailStatus.SENT;
        claimedUntil = null;
        attempts++;
        sentAt = now;
        lastError = null;
        if (isSecret()) {
            textBody = "";
            htmlBody = "";
            unsubscribeAddress = null;
        }
    }

    /** The worker has not tried: as before it came; says nothing where somebody else has taken it over. */
    void letGo(Instant claim) {
        if (status == MailStatus.SENDING && claim.equals(claimedUntil)) {
            status = MailStatus.WAITING;
            claimedUntil = null;
        }
    }

    /**
     * The attempt failed: again after a pause, or never when it was the last one or the refusal is for good.
     *
     * @param claim when the worker's claim ends; a worker whose claim somebody else has taken over says nothing more
     */
    void failed(Instant claim, Instant now, String error, boolean forGood) {
        if (status != MailStatus.SENDING || !claim.equals(claimedUntil)) {
            return;
        }
        claimedUntil = null;
        attempts++;
        lastError = HeaderText.oneLine(error, 1000);
        if (forGood || attempts > MailPauses.ALL.size()) {
            status = MailStatus.FAILED;
        } else {
            status = MailStatus.WAITING;
            nextAttemptAt = now.plus(MailPauses.ALL.get(attempts - 1));
        }
    }

    /**
     * It came back. What comes back for the time being goes out again after a pause, as after a failure; but a mail
     * whose text was forgotten cannot.
     *
     * @param permanent whether the recipient's server will never take it
     */
    void returned(Instant now, String error, boolean permanent) {
        if (status != MailStatus.SENT) {
            return;
        }
        lastError = HeaderText.oneLine(error, 1000);
        returnedAt = now;
        if (permanent) {
            status = MailStatus.RETURNED;
        } else if (isSecret() || attempts > MailPauses.ALL.size()) {
            status = MailStatus.FAILED;
        } else {
            status = MailStatus.WAITING;
            nextAttemptAt = now.plus(MailPauses.ALL.get(Math.max(0, attempts - 1)));
        }
    }

    /** Staff want it sent once more: all attempts again, from now. */
    void sendAgain(Instant now) {
        if (!isSendableAgain()) {
            throw new Refusal(MailRefusal.NOT_SENDABLE_AGAIN);
        }
        status = MailStatus.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    private void require(MailStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new IllegalStateException("Mail " + getId() + " is " + status);
        }
    }

    /** Whether it carries a link that lets its reader in. One without a reason on record is taken for such. */
    public boolean isSecret() {
        return reason == null || reason.isSecret();
    }

    public boolean isSendableAgain() {
        boolean open = status == MailStatus.FAILED || status == MailStatus.KEPT || status == MailStatus.RETURNED;
        return open && !(textBody.isEmpty() && isSecret());
    }

    public String getMessageId() {
        return messageId;
    }

    public String getKind() {
        return kind;
    }

    public String getRecipientAddress() {
        return recipientAddress;
    }

    String getRecipientDomain() {
        return recipientDomain;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public MailReason getReason() {
        return reason;
    }

    public Language getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getTextBody() {
        return textBody;
    }

    public String getHtmlBody() {
        return htmlBody;
    }

    public String getCalendarBody() {
        return calendarBody;
    }

    public String getCalendarMethod() {
        return calendarMethod;
    }

    /** What the QR code in the HTML says, or null for a mail without one. */
    String getCodeText() {
        return codeText;
    }

    public String getReplyTo() {
        return replyTo;
    }

    String getUnsubscribeAddress() {
        return unsubscribeAddress;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public MailStatus getStatus() {
        return status;
    }

    public SuppressionCause getSuppressedBecause() {
        return suppressedBecause;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getClaimedUntil() {
        return claimedUntil;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** By which a mail that comes back is known; null for mails of older days. */
    public String getReturnToken() {
        return returnToken;
    }

    public String getLastError() {
        return lastError;
    }
}
