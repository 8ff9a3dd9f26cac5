package it.lifesciencehub.sample;

import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.speakers.Speaker;
import jakarta.persistence.EntityManager;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVRecord;

/** Makes the speakers of the list, invented like their pictures: a drawn figure in front of the rings of a cell. */
final class SampleSpeakers {

    private static final int SIDE = 360;
    private static final Color[] GROUNDS = {
        new Color(0x0b5563), new Color(0x174d8c), new Color(0x17602f), new Color(0x6d4700), new Color(0x40545b)
    };

    private final EntityManager em;
    private final FileStore files;
    private final SampleData data;

    SampleSpeakers(EntityManager em, FileStore files, SampleData data) {
        this.em = em;
        this.files = files;
        this.data = data;
    }

    /** The speakers by the list's codes. */
    Map<String, Speaker> make(Instant now) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (CSVRecord row : data.rows("speakers")) {
            Speaker speaker = new Speaker(
                    row.get("name"),
                    row.get("job"),
                    row.get("organisation"),
                    new LocalisedText(row.get("bio_it"), row.get("bio_en")),
                    now);
            if ("yes".equals(row.get("photo"))) {
                speaker.show(
                        files.keep("photo", "photo.jpg", new ByteArrayInputStream(picture(speakers.size()))),
                        data.text("speaker.photo", 0),
                        data.value("speaker.consent"),
                        now);
            }
            em.persist(speaker);
            speakers.put(row.get("code"), speaker);
        }
        em.flush();
        return speakers;
    }

    /** A neutral figure; the ground's colour and the hair tell one from the other. */
    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color ground = GROUNDS[number % GROUNDS.length];
        pen.setColor(ground);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(new Color(255, 255, 255, 40));
        pen.setStroke(new BasicStroke(5));
        for (int ring = 60; ring < 520; ring += 54) {
            pen.draw(new Ellipse2D.Double(SIDE * 0.7 - ring / 2.0, SIDE * 0.3 - ring / 2.0, ring, ring));
        }
        pen.setColor(new Color(0xf2e4d5));
        pen.fill(new Ellipse2D.Double(120, 90, 120, 140));
        pen.setColor(number % 2 == 0 ? new Color(0x2b2b2b) : new Color(0x7a5230));
        pen.fillArc(112, 74, 136, 140, number % 3 == 0 ? 0 : 10, number % 3 == 0 ? 180 : 160);
        pen.setColor(new Color(0xeef6f6));
        pen.fill(new Ellipse2D.Double(60, 240, 240, 220));
        pen.setColor(new Color(0xf5b027));
        pen.fillRect(174, 250, 12, 110);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
