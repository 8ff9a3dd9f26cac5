package it.lifesciencehub.mailbox;

import it.lifesciencehub.shared.HubSettings;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One look into the mailbox over IMAP (RFC 3501). Nothing is moved or deleted; what the hub has taken is marked read. */
final class ImapMailbox implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ImapMailbox.class.getName());

    /** Messages of one look, and bytes of one message, at most; the next look goes on. */
    private static final int MOST = 200;

    private static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final Store store;
    private final Folder folder;

    private ImapMailbox(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    /** A message of the folder. */
    record Item(long uid, Message message) {

        byte[] content() throws MessagingException, IOException {
            if (message.getSize() > MAX_BYTES) {
                return new byte[0];
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        }

        void markSeen() throws MessagingException {
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    static ImapMailbox open(HubSettings settings) throws MessagingException {
        String protocol = settings.imapTls() ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail." + protocol + ".timeout", ANSWER_MILLIS);
        properties.setProperty("mail." + protocol + ".writetimeout", ANSWER_MILLIS);
        // Reading must not mark as read what is for people.
        properties.setProperty("mail." + protocol + ".peek", "true");
        Store store = Session.getInstance(properties).getStore(protocol);
        try {
            store.connect(
                    settings.imapHost().orElseThrow(),
                    settings.imapPort(),
                    settings.imapUser(),
                    settings.imapPassword());
            Folder folder = store.getFolder(settings.imapFolder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder);
        } catch (MessagingException e) {
            close(store);
            throw e;
        }
    }

    long validity() throws MessagingException {
        return ((UIDFolder) folder).getUIDValidity();
    }

    /** Messages with a UID above this one, in their order. */
    List<Item> after(long uid) throws MessagingException {
        UIDFolder byUid = (UIDFolder) folder;
        List<Item> items = new ArrayList<>();
        for (Message message : byUid.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            // A server answers with the last message where none is above (RFC 3501, 6.4.8).
            if (message != null && byUid.getUID(message) > uid) {
                items.add(new Item(byUid.getUID(message), message));
            }
        }
        items.sort(Comparator.comparingLong(Item::uid));
        return items.subList(0, Math.min(MOST, items.size()));
    }

    @Override
    public void close() {
        try {
            folder.close(false);
        } catch (MessagingException | IllegalStateException e) {
            LOG.log(Level.FINE, "The folder was closed already", e);
        }
        close(store);
    }

    private static void close(Store store) {
        try {
            store.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The connection was gone already", e);
        }
    }
}
