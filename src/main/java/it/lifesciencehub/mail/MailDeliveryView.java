package it.lifesciencehub.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How mails leave the hub, as staff see it.
 *
 * @param server host and port of the mail server, or null where none is set
 * @param encrypted whether the connection to it is
 * @param serverError what was wrong when it was last tried, or null
 * @param serverFailingSince since when nothing leaves, or null
 * @param fault why mails are not signed although they should be: nothing leaves; or null
 * @param recordName where the DNS holds the key, or null where mails are not signed here
 * @param record what it holds there
 * @param rate how many mails a minute go to a domain that is not named
 * @param rates of those that are
 * @param domains that mails wait for, or that take none now
 */
public record MailDeliveryView(
        String server,
        boolean encrypted,
        String serverError,
        Instant serverFailingSince,
        DkimFault fault,
        String recordName,
        String record,
        int connections,
        int rate,
        Map<String, Integer> rates,
        List<DomainRow> domains)
        implements Serializable {

    /** Whether nothing leaves at all, although there is a mail server. */
    public boolean stands() {
        return fault != null || serverFailingSince != null;
    }

    /** How many domains take nothing now. */
    public long slowed() {
        return domains.stream().filter(row -> row.slowedUntil() != null).count();
    }

    /**
     * One domain.
     *
     * @param id of the row that slows it; null where nothing does
     * @param perMinute how many mails a minute are good for it; 0 for as many as there are
     * @param error what it said, or null
     * @param slowedUntil when the next mail tries; null where it takes mails
     */
    public record DomainRow(
            Long id, String name, long waiting, int perMinute, String error, Instant failingSince, Instant slowedUntil)
            implements Serializable {}
}
