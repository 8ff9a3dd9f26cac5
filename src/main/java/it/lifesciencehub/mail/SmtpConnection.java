package it.lifesciencehub.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;

/** One connection to the mail server for several mails; opened with the first, and again where it was lost. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());

    private final SmtpServer server;
    private final Session session;
    private final DkimSigner signer;
    private Transport transport;

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
        transport.sendMessage(message, message.getAllRecipients());
    }

    private void open() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        transport = session.getTransport();
        // Given any password, the library would sign in, with the operating system's user where there is none.
        transport.connect(
                server.host(), server.port(), server.user(), server.user() == null ? null : server.password());
    }

    /** Whether trying again is useless: the server does not know the recipient, or the address is none. */
    static boolean isForGood(MessagingException failure) {
        if (failure instanceof AddressException) {
            return true;
        }
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
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
