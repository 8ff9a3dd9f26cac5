package it.lifesciencehub;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests and journeys: the built WAR with the test classes that run inside it. */
@ArquillianSuiteDeployment
public class HubDeployment {

    /** Packages whose tests stay outside the server. */
    private static final Set<String> OUTSIDE = Set.of("architecture", "benchmark", "browser");

    @Deployment
    public static WebArchive hub() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("hub.war")));
        Path classes = Path.of(System.getProperty("hub.basedir"), "target", "test-classes");
        try (Stream<Path> files = Files.walk(classes.resolve("it/lifesciencehub"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file ->
                            isInside(classes.resolve("it/lifesciencehub").relativize(file)))
                    .forEach(file -> war.add(
                            new FileAsset(file.toFile()),
                            "/WEB-INF/classes/" + classes.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    /** Unit tests stay outside too: some need libraries that only they use. */
    private static boolean isInside(Path file) {
        String name = file.getFileName().toString();
        String feature = file.getNameCount() > 1 ? file.getName(0).toString() : "";
        return !OUTSIDE.contains(feature)
                && !name.startsWith("HubDeployment")
                && !name.matches(".*(Test|Properties|Journey)(\\$.*)?\\.class");
    }
}
