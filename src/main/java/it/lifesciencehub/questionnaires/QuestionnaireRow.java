package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A questionnaire in the staff's list.
 *
 * @param number of the newest version, which is a draft where it was not published
 * @param uses how often it is used
 * @param responses how many have answered
 */
public record QuestionnaireRow(
        Long id,
        String titleIt,
        String titleEn,
        int number,
        Instant publishedAt,
        Instant changedAt,
        Instant archivedAt,
        long uses,
        long responses)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.questionnaires.QuestionnaireRow(q.id, v.title.it,"
            + " v.title.en, v.number, v.publishedAt, v.changedAt, q.archivedAt,"
            + " (SELECT COUNT(u) FROM QuestionnaireUse u WHERE u.questionnaire = q),"
            + " (SELECT COUNT(r) FROM Response r WHERE r.use.questionnaire = q))"
            + " FROM QuestionnaireVersion v JOIN v.questionnaire q WHERE v.number ="
            + " (SELECT MAX(x.number) FROM QuestionnaireVersion x WHERE x.questionnaire = q) ";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Whether a version stands that can be used, be there a newer draft or not. */
    public boolean isUsable() {
        return archivedAt == null && (isPublished() || number > 1);
    }
}
