package it.lifesciencehub.shared.security;

import it.lifesciencehub.shared.security.SealBroken.Cause;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * A key in a file. It is read once, and anew where the file has been made, changed, replaced or taken away since; for many
 * threads at once.
 */
final class DataKeyFile {

    private static final Logger LOG = Logger.getLogger(DataKeyFile.class.getName());

    private final Path path;
    private volatile Kept kept;

    DataKeyFile(Path path) {
        this.path = path;
    }

    /** How the file was when it was read: what is written into its place, or moved there, differs in one of these. */
    private record State(FileTime modified, long size, Object file) {}

    private record Kept(State state, DataKey key) {}

    /**
     * The key, if the file is there.
     *
     * @throws SealBroken where there is no key in it, or it cannot be read
     */
    Optional<DataKey> find() {
        try {
            return Optional.of(read());
        } catch (NoSuchFileException e) {
            kept = null;
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * The key, made with its file where there is none yet.
     *
     * @throws SealBroken where it cannot be read or made
     */
    DataKey get() {
        return find().orElseGet(this::made);
    }

    /** The state comes first, so that a change while the file is read is seen the next time. */
    private DataKey read() throws IOException {
        State state = state();
        Kept known = kept;
        if (known == null || !known.state().equals(state)) {
            known = readAnew();
        }
        return known.key();
    }

    /** One reads, or makes, while the others wait. */
    private synchronized Kept readAnew() throws IOException {
        State state = state();
        Kept known = kept;
        if (known == null || !known.state().equals(state)) {
            known = new Kept(state, DataKeys.parse(Files.readString(path)));
            kept = known;
        }
        return known;
    }

    private State state() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new State(now.lastModifiedTime(), now.size(), now.fileKey());
    }

    private synchronized DataKey made() {
        try {
            make();
            return read();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            Files.writeString(path, "", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(path, Base64.getEncoder().encodeToString(DataKey.random()) + "\n");
        LOG.warning(() -> "A key for personal data was made in " + path
                + ": keep a copy apart from the database, or set HUB_DATA_KEY");
    }

    private SealBroken unusable(IOException cause) {
        return new SealBroken(Cause.KEY_NOT_USABLE, "the file of the key cannot be read or made: " + path, cause);
    }
}
