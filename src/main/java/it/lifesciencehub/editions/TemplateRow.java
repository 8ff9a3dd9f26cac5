package it.lifesciencehub.editions;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A template in a list. */
public record TemplateRow(
        Long id, String kindCode, LocalisedText kind, LocalisedText name, LocalisedText summary, int sessions)
        implements Serializable {

    static TemplateRow of(EventTemplate template) {
        return new TemplateRow(
                template.getId(),
                template.getKind().getCode(),
                template.getKind().getName(),
                template.getName(),
                template.getSummary(),
                template.getSessions().size());
    }
}
