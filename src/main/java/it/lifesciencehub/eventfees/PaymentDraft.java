package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money as staff record it; in euro, with a note that may be empty. */
public record PaymentDraft(LocalDate paidOn, BigDecimal amount, String note) implements Serializable {

    public PaymentDraft {
        note = note == null ? "" : note.strip();
    }
}
