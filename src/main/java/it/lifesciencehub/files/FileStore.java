package it.lifesciencehub.files;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes files in and gives them out. Not a service: other features' services call it after they have checked who may.
 * A content lies in the data folder under the hash of itself, once; nothing that came from outside becomes part of a
 * path. It is written before the transaction ends: one that is rolled back leaves a content that nobody names, and that
 * is found again when the same file comes next time.
 */
@ApplicationScoped
public class FileStore {

    private static final int BLOCK = 64 * 1024;
    private static final int MAX_NAME = 80;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Keeps a file, in the caller's transaction.
     *
     * @param field the input that it comes from, for the refusal
     * @param name as the browser calls it
     * @throws Refusal where it is too large, of a type that is not wanted, or called what it is not
     */
    public StoredFile keep(String field, String name, InputStream content) {
        FilePolicy policy = new FilePolicy(field);
        String clean = FilePolicy.cleanName(name);
        Path incoming = folder("incoming").resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = sha256();
            long bytes = write(policy, content, incoming, digest);
            policy.isThere(bytes);
            FileType type = policy.isCalledWhatItIs(FileSignature.typeOf(incoming), clean);
            String hash = HexFormat.of().formatHex(digest.digest());
            settle(incoming, path(hash));
            StoredFile file = new StoredFile(
                    hash, type, bytes, clean, clock.instant(), Caller.current().name());
            em.persist(file);
            return file;
        } catch (Refusal refusal) {
            trail.recordInAnyCase(
                    "file.refused",
                    "StoredFile",
                    null,
                    clean,
                    refusal.problems().get(0).reason().name());
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(incoming);
        }
    }

    /**
     * A file to be given out under a name made of the title.
     *
     * @throws Refusal where the content is gone or is not what was stored
     */
    public FileContent open(StoredFile file, String title) {
        Path path = path(file.getContentHash());
        if (!file.getContentHash().equals(hash(path))) {
            trail.recordInAnyCase(
                    "file.damaged", "StoredFile", file.getId(), file.getOriginalName(), file.getContentHash());
            throw new Refusal(FilesReason.FILE_DAMAGED);
        }
        return new FileContent(
                nameOf(title) + "." + file.getType().ending(), file.getType(), file.getByteCount(), path);
    }

    /** Letters without accents, digits and hyphens. */
    static String nameOf(String title) {
        String plain = SearchText.of(title).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_NAME ? plain.substring(0, MAX_NAME) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "file" : trimmed;
    }

    private static long write(FilePolicy policy, InputStream content, Path to, MessageDigest digest)
            throws IOException {
        long bytes = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                bytes += read;
                policy.isNotTooLarge(bytes);
                out.write(block, 0, read);
            }
        }
        return bytes;
    }

    /** Moves in one step, so that no half content ever lies under its hash. */
    private static void settle(Path incoming, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(incoming, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Somebody else stored the same content in the same moment.
            return;
        }
    }

    private Path path(String hash) {
        return folder(hash.substring(0, 2)).resolve(hash);
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(
                    settings.dataFolder().resolve("files").resolve(name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of what lies there, or an empty text where nothing does. */
    private static String hash(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = sha256();
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        }
    }

    private static void delete(Path incoming) {
        try {
            Files.deleteIfExists(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
