package it.lifesciencehub.questionnaires;

import java.util.Optional;

/** A feature that asks questionnaires: what its uses are called where staff read answers. Each such feature has a bean. */
public interface QuestionnaireUser {

    /**
     * @param title in both languages
     * @param address the path of the page on which staff see to the use
     */
    record UseLabel(Words title, String address) {}

    /** Empty where the kind is another feature's. */
    Optional<UseLabel> label(String kind, Long subjectId);
}
