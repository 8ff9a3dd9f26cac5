package it.lifesciencehub.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Messages as mail programs and servers write them, made for the tests after the RFCs. */
public final class IncomingFixture {

    private IncomingFixture() {}

    /** A calendar's answer as most programs send it: one of the alternatives, in base64. */
    public static byte[] anAnswer(String from, String calendar) {
        String body = Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8));
        return message(
                from,
                "Declined: Incontro",
                "Content-Type: multipart/alternative; boundary=\"_000_b\"",
                "",
                "--_000_b",
                "Content-Type: text/plain; charset=\"iso-8859-1\"",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "Perch=E9 no",
                "--_000_b",
                "Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY",
                "Content-Transfer-Encoding: base64",
                "",
                body,
                "--_000_b--");
    }

    /** The same in a mixed message, as a file alone. */
    public static byte[] anAnswerAsFile(String from, String calendar) {
        return message(
                from,
                "Re: Incontro",
                "Content-Type: multipart/mixed; boundary=\"m\"",
                "",
                "--m",
                "Content-Type: text/plain",
                "",
                "-",
                "--m",
                "Content-Type: application/ics; name=\"invite.ics\"",
                "Content-Disposition: attachment; filename=\"invite.ics\"",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8)),
                "--m--");
    }

    /** An iTIP answer of one attendee. */
    public static String aReply(String uid, int sequence, String attendee, String answer, String stamp) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//test//IT",
                "METHOD:REPLY",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + stamp,
                "DTSTART:20270318T090000Z",
                "ORGANIZER:mailto:eventi@lifesciencehub.example",
                "ATTENDEE;PARTSTAT=" + answer + ":mailto:" + attendee,
                "COMMENT:Sono altrove",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    /** A delivery notice (RFC 3464) as Postfix writes it. */
    public static byte[] aNotice(String to, String recipient, String messageId, String action, String status) {
        return message(
                "MAILER-DAEMON@mx.azienda.example",
                "Undelivered Mail Returned to Sender",
                to,
                "Auto-Submitted: auto-replied",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"r\"",
                "",
                "--r",
                "Content-Type: text/plain; charset=us-ascii",
                "",
                "I'm sorry to have to inform you that your message could not be delivered.",
                "--r",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.azienda.example",
                "Arrival-Date: Mon, 1 Feb 2027 09:00:00 +0100",
                "",
                "Final-Recipient: rfc822; " + recipient,
                "Action: " + action,
                "Status: " + status,
                "Diagnostic-Code: smtp; 550 5.1.1 <" + recipient + ">: Recipient address",
                "    rejected: User unknown",
                "",
                "--r",
                "Content-Type: text/rfc822-headers",
                "",
                "From: Life Science Hub <eventi@lifesciencehub.example>",
                "Message-ID: " + messageId,
                "Subject: Posto confermato",
                "--r--");
    }

    /** Somebody is away. */
    public static byte[] anAbsence(String from) {
        return message(
                from,
                "Risposta automatica: Posto confermato",
                "Auto-Submitted: auto-replied",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Torno il 3.");
    }

    public static byte[] aLetter(String from) {
        return message(from, "Una domanda", "Content-Type: text/plain; charset=utf-8", "", "Si parcheggia?");
    }

    private static byte[] message(String from, String subject, String... rest) {
        return (String.join(
                                "\r\n",
                                "From: " + from,
                                "Message-ID: <" + UUID.randomUUID() + "@azienda.example>",
                                "Date: Mon, 1 Feb 2027 09:15:30 +0100",
                                "Subject: " + subject,
                                "MIME-Version: 1.0")
                        + "\r\n"
                        + String.join("\r\n", rest)
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
