package it.lifesciencehub.mail;

import java.io.Serializable;
import java.time.Instant;

/** An address that nothing is sent to, in the staff's list. {@code mailId} is the mail that came back, or null. */
public record StoppedAddressRow(Long id, String address, String detail, Long mailId, Instant stoppedAt)
        implements Serializable {}
