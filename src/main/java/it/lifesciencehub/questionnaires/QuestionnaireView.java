package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A questionnaire as staff work on it.
 *
 * @param draft whether the newest version is a draft
 * @param changes of the draft against the newest published version; empty where there is no draft or none was published
 * @param published whether any version was published
 * @param responses how many have answered in all uses
 * @param due how many responses the retention would erase today
 */
public record QuestionnaireView(
        Long id,
        DraftSeen seen,
        boolean draft,
        boolean published,
        QuestionnaireContent content,
        List<ContentChange> changes,
        List<VersionRow> versions,
        List<UseRow> uses,
        Integer keepMonths,
        Instant archivedAt,
        long responses,
        long due)
        implements Serializable {}
