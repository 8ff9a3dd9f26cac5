package it.lifesciencehub.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Which mails the mail server has taken last over each connection of this node: a small file, written the moment the
 * server has said so; nodes that share a folder have one each. What a process has written outlives the process, so that a
 * hub that was killed before the database knew of a mail learns of it at its next start, and does not hand it over once
 * more. It does not wait for the disk: where the machine itself fails, it may say less than it could, and never what is
 * not so.
 */
final class HandedOver implements AutoCloseable {

    /** @param claim when the claim ends under which it was handed over, in milliseconds */
    record Taken(long mailId, long claim) {

        static Taken of(MailMessage mail) {
            return new Taken(mail.getId(), mail.getClaimedUntil().toEpochMilli());
        }

        boolean isUnder(Instant claimedUntil) {
            return claimedUntil != null && claimedUntil.toEpochMilli() == claim;
        }
    }

    private static final Logger LOG = Logger.getLogger(HandedOver.class.getName());
    /** So many mails of a connection are remembered. */
    static final int MOST = 10;

    private static final int SLOT = 2 * Long.BYTES;
    private static final int MOST_NODES = 20;

    private final List<Path> files;
    private FileChannel file;
    private boolean unusable;

    HandedOver(Path folder) {
        this.files = IntStream.range(0, MOST_NODES)
                .mapToObj(node -> folder.resolve("mails-handed-over-" + node))
                .toList();
    }

    /** What is written there, by this process, one before it or another node; nothing where there are no such files. */
    List<Taken> read() {
        List<Taken> all = new ArrayList<>();
        for (Path path : files) {
            if (Files.exists(path)) {
                read(path, all);
            }
        }
        return all;
    }

    private static void read(Path path, List<Taken> all) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            while (bytes.remaining() >= SLOT) {
                Taken taken = new Taken(bytes.getLong(), bytes.getLong());
                if (taken.mailId() > 0) {
                    all.add(taken);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was handed over last cannot be read: " + path, e);
        }
    }

    /**
     * @param connection from 0
     * @param place from 0 to {@link #MOST} - 1: what stood there is forgotten
     * @return whether it is written
     */
    boolean note(int connection, int place, Taken taken) {
        ByteBuffer slot = ByteBuffer.allocate(SLOT)
                .putLong(taken.mailId())
                .putLong(taken.claim())
                .flip();
        try {
            FileChannel open = open();
            return open != null && open.write(slot, (long) (connection * MOST + place) * SLOT) == SLOT;
        } catch (IOException e) {
            giveUp(e);
            return false;
        }
    }

    private synchronized FileChannel open() throws IOException {
        if (file == null && !unusable) {
            Files.createDirectories(files.get(0).getParent());
            for (int node = 0; node < MOST_NODES && file == null; node++) {
                file = own(files.get(node));
            }
            unusable = file == null;
        }
        return file;
    }

    /** The file, for as long as this process runs; null where another one has it. */
    private static FileChannel own(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.FINE, "Another part of this process has it", e);
        }
        channel.close();
        return null;
    }

    /** Mails leave without it, and the database is told of each before the next: a kill may repeat those. */
    private synchronized void giveUp(IOException e) {
        if (!unusable) {
            LOG.log(Level.WARNING, "What is handed over to the mail server cannot be noted in " + files.get(0), e);
        }
        unusable = true;
        close();
    }

    @Override
    public synchronized void close() {
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "It was closed already", e);
        }
        file = null;
    }
}
