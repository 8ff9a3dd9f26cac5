package it.lifesciencehub.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;

/** One connection to the mail server for several mails; opened with the first, and again where it was lost. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());

    private static final int MOST_MAILS = 100;

    private final SmtpServer server;
    private final Session session;
    private final DkimSigner signer;
    private Transport transport;
    private int sent;

    SmtpConnection(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.signer = server.key() == null ? null : server.key().signer();
    }

    /** Hands the mail over; when this returns, the server has taken it. */
    void send(MailMessage mail) throws MessagingException {
        MimeMessage composed = MailComposer.compose(mail, session, server.sender());
        MimeMessage message = signer == null ? composed : new DkimMessage(composed, signer);
        open();
        // Read by the transport with each message.
        session.getProperties().setProperty("mail.smtp.from", server.returnAddress(mail));
        sent++;
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** Where it is not, or has been used for long enough: servers limit how many mails come over one connection. */
    void open() throws MessagingException {
        if (transport != null && sent < MOST_MAILS && transport.isConnected()) {
            return;
        }
        close();
        sent = 0;
        transport = session.getTransport();
        // Given any password, the library would sign in, with the operating system's user where there is none.
        transport.connect(
                server.host(), server.port(), server.user(), server.user() == null ? null : server.password());
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The connection was gone already", e);
        }
        transport = null;
    }
}
