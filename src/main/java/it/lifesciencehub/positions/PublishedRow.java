package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A position that everybody may read, in the public list. */
public record PublishedRow(
        Long id,
        String titleIt,
        String titleEn,
        String groupIt,
        String groupEn,
        String areaIt,
        String areaEn,
        Instant at)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.positions.PublishedRow(p.id, t.title.it, t.title.en,"
            + " g.name.it, g.name.en, a.name.it, a.name.en, p.publishedAt) ";

    static final String FROM = "FROM PositionText t JOIN t.position p JOIN p.group g JOIN g.area a"
            + " WHERE t.number = p.textNumber AND p.state = it.lifesciencehub.positions.PositionState.PUBLISHED"
            + " AND (LOWER(t.title.it) LIKE :like ESCAPE '!' OR LOWER(t.title.en) LIKE :like ESCAPE '!')";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public String group(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public String area(Language language) {
        return LocalisedText.pick(language, areaIt, areaEn);
    }
}
