package it.lifesciencehub.mail;

/**
 * What a mail server reports of a mail that it could not deliver (RFC 3464).
 *
 * @param returnToken the token of the return path that the notice came to, or null
 * @param messageId the Message-ID of the mail that is reported of, with its brackets, or null
 * @param recipient the address that could not be reached, in small letters, or null
 * @param permanent whether trying again is useless (a status of class 5)
 * @param detail the server's own words
 */
public record DeliveryNotice(
        String returnToken, String messageId, String recipient, boolean permanent, String detail) {}
