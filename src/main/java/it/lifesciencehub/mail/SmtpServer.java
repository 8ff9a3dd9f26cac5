package it.lifesciencehub.mail;

import java.util.Properties;

/**
 * The mail server to hand mails to.
 *
 * @param port with 465 the connection is encrypted from the first byte
 * @param user null where the server asks for none
 * @param startTls whether encryption is demanded after connecting; a server without it is then refused
 * @param sender the association's address: From, and the return path where there is no other
 * @param returnPath where mails come back to, or null
 * @param key what mails are signed with, or null where the mail server does that or nobody
 */
record SmtpServer(
        String host,
        int port,
        String user,
        String password,
        boolean startTls,
        String sender,
        ReturnPath returnPath,
        DkimKey key) {

    private static final int IMPLICIT_TLS = 465;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == IMPLICIT_TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        // The one value that is no text; the library takes it as it is.
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }

    boolean isEncrypted() {
        return startTls || port == IMPLICIT_TLS;
    }

    /** The envelope's sender, to whom a mail that cannot be delivered comes back (RFC 5321, 4.4). */
    String returnAddress(MailMessage mail) {
        return returnPath == null ? sender : returnPath.of(mail);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
