package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** How the fees of one event are paid. The last one that staff wrote is what the next event begins with. */
@Entity
@Table(name = "event_fee_setting")
@NamedQuery(name = FeeSetting.OF_EVENT, query = "SELECT s FROM FeeSetting s WHERE s.eventId = :event")
@NamedQuery(name = FeeSetting.LAST, query = "SELECT s FROM FeeSetting s ORDER BY s.changedAt DESC, s.id DESC")
class FeeSetting extends BaseEntity {

    static final String OF_EVENT = "FeeSetting.ofEvent";
    static final String LAST = "FeeSetting.last";

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "holder")
    private String holder;

    @Column(name = "iban")
    private String iban;

    @Column(name = "bic")
    private String bic;

    @Column(name = "cause_prefix")
    private String causePrefix;

    @Column(name = "days_to_pay")
    private int daysToPay;

    @Column(name = "release_unpaid")
    private boolean release;

    @Column(name = "grace_days")
    private int graceDays;

    @Column(name = "vat_note_it")
    private String vatNoteIt;

    @Column(name = "vat_note_en")
    private String vatNoteEn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FeeSetting() {}

    FeeSetting(Long eventId) {
        this.eventId = eventId;
    }

    void become(FeeTerms terms, Instant now) {
        holder = terms.holder();
        iban = terms.iban();
        bic = terms.bic();
        causePrefix = terms.causePrefix();
        daysToPay = terms.daysToPay();
        release = terms.release();
        graceDays = terms.graceDays();
        vatNoteIt = terms.vatNoteIt();
        vatNoteEn = terms.vatNoteEn();
        changedAt = now;
    }

    FeeTerms terms() {
        return new FeeTerms(holder, iban, bic, causePrefix, daysToPay, release, graceDays, vatNoteIt, vatNoteEn);
    }
}
