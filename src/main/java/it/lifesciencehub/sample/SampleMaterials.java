package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.materials.EventMaterial;
import it.lifesciencehub.materials.MaterialAudience;
import it.lifesciencehub.materials.MaterialForm;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Hands out the materials of the list with every edition of its event: short texts. */
final class SampleMaterials {

    private final EntityManager em;
    private final FileStore files;
    private final SampleData data;

    SampleMaterials(EntityManager em, FileStore files, SampleData data) {
        this.em = em;
        this.files = files;
        this.data = data;
    }

    void make(List<SampleEvents.Made> events, String by, Instant now) {
        for (CSVRecord row : data.rows("materials")) {
            StoredFile file = files.keep(
                    "file",
                    "materiale.txt",
                    new ByteArrayInputStream(row.get("content").getBytes(StandardCharsets.UTF_8)));
            MaterialForm form = new MaterialForm();
            form.setTitleIt(row.get("title_it"));
            form.setTitleEn(row.get("title_en"));
            form.setAudience(MaterialAudience.valueOf(row.get("audience")));
            for (SampleEvents.Made made : events) {
                if (made.row().get("text").equals(row.get("text"))) {
                    em.persist(new EventMaterial(made.event(), session(made.event(), row), file, form, by, now));
                }
            }
        }
    }

    private EventSession session(Event event, CSVRecord row) {
        Integer number = SampleData.number(row, "session");
        return number == null
                ? null
                : em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                        .setParameter("event", event.getId())
                        .getResultStream()
                        .filter(session -> session.getNumber() == number)
                        .findFirst()
                        .orElseThrow();
    }
}
