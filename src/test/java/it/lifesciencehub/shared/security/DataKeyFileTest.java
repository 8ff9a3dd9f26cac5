package it.lifesciencehub.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.HubSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of the data folder: read once, and never an old one used when the file is another. */
class DataKeyFileTest {

    private static final int THREADS = 8;

    @TempDir
    private Path folder;

    private Path path;
    private DataKeyFile file;

    @BeforeEach
    void begin() {
        path = folder.resolve("hub").resolve("data.key");
        file = new DataKeyFile(path);
    }

    @Test
    void isMadeOnlyWhenAKeyIsNeeded() throws IOException {
        assertEquals(Optional.empty(), file.find());
        DataKey made = file.get();
        assertEquals(DataKey.of(Files.readString(path)).id(), made.id());
    }

    @Test
    void isReadOnce() {
        DataKey made = file.get();
        assertSame(made, file.get());
        assertSame(made, file.find().orElseThrow());
        assertNotSame(made, new DataKeyFile(path).get(), "another reader reads for itself");
        assertEquals(made.id(), new DataKeyFile(path).get().id());
    }

    @Test
    void isReadAnewWhenItIsWrittenOver() throws IOException {
        DataKey before = file.get();
        FileTime then = Files.getLastModifiedTime(path);
        Files.writeString(path, aKey());
        Files.setLastModifiedTime(path, FileTime.from(then.toInstant().plusSeconds(1)));
        assertNotEquals(before.id(), file.get().id());
        assertEquals(DataKey.of(Files.readString(path)).id(), file.get().id());
    }

    /** As a restored copy that brings its time along. */
    @Test
    void isReadAnewWhenAnotherIsMovedIntoItsPlace() throws IOException {
        DataKey before = file.get();
        FileTime then = Files.getLastModifiedTime(path);
        Path other = Files.writeString(folder.resolve("copy"), aKey());
        Files.setLastModifiedTime(other, then);
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        assertNotEquals(before.id(), file.get().id());
    }

    @Test
    void isGoneWhenItIsTakenAwayAndFoundWhenItComesBack() throws IOException {
        DataKey made = file.get();
        Path copy = Files.move(path, folder.resolve("copy"));
        assertEquals(Optional.empty(), file.find());
        Files.move(copy, path);
        assertEquals(made.id(), file.find().orElseThrow().id());
    }

    @Test
    void isRefusedWhileThereIsNoKeyInIt() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "no key");
        assertEquals(
                SealBroken.Cause.KEY_NOT_USABLE,
                assertThrows(SealBroken.class, file::find).why());
        Files.writeString(path, aKey());
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(2)));
        assertTrue(file.find().isPresent());
    }

    @Test
    void isOneForAllWhoNeedItAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<DataKey>> got = new ArrayList<>();
        try {
            for (int i = 0; i < THREADS; i++) {
                boolean makes = i % 2 == 0;
                got.add(threads.submit(() -> {
                    start.await();
                    return makes ? file.get() : file.find().orElseGet(file::get);
                }));
            }
            start.countDown();
            Set<String> ids = new HashSet<>();
            for (Future<DataKey> one : got) {
                ids.add(one.get().id());
            }
            assertEquals(Set.of(DataKey.of(Files.readString(path)).id()), ids);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void opensWhatItSealedBesideAKeyThatIsSetLater() {
        String place = "travel_value 1 DIET";
        DataKeys.Sealed sealed = keys(null).seal("vegan", place);
        DataKeys later = keys(aKey());
        assertEquals("vegan", later.open(sealed, place));
        DataKeys.Sealed anew = later.seal("vegan", place);
        assertNotEquals(sealed.keyId(), anew.keyId());
        assertEquals(
                SealBroken.Cause.KEY_MISSING,
                assertThrows(SealBroken.class, () -> keys(null).open(anew, place))
                        .why());
    }

    private DataKeys keys(String set) {
        return new DataKeys(new HubSettings() {
            @Override
            public Path dataFolder() {
                return folder;
            }

            @Override
            public Optional<String> dataKey() {
                return Optional.ofNullable(set);
            }

            @Override
            public List<String> dataKeysBefore() {
                return List.of();
            }
        });
    }

    private static String aKey() {
        return Base64.getEncoder().encodeToString(DataKey.random());
    }
}
