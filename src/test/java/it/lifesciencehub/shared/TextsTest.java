package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void knowsEveryFeatureThatHasTexts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/it/lifesciencehub"))) {
            assertEquals(
                    Texts.FEATURES,
                    files.filter(file -> file.endsWith("messages_it.properties"))
                            .map(file -> file.getParent().getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void takesApostrophesAsLetters() {
        assertEquals("l'evento di Anna", Texts.format(Language.IT, "l'evento di {0}", "Anna"));
    }

    @Test
    void findsAnActionsTextWhicheverFeatureWroteIt() {
        assertEquals("Registration cancelled", Texts.ofAction(Language.EN, "registration.cancelled"));
        assertEquals("no.such", Texts.ofAction(Language.EN, "no.such"));
    }
}
