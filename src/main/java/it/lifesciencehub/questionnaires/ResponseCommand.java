package it.lifesciencehub.questionnaires;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;

/**
 * Answers to be kept.
 *
 * @param person whose answers they are; forgotten where the use is anonymous, as are the next two
 * @param organisation for which the person answers, or null
 * @param referenceId what the feature asks about; the same one again corrects the answers
 * @param by who gave them
 * @param language in which the questions were read
 */
public record ResponseCommand(
        Long useId,
        Person person,
        Organisation organisation,
        Long referenceId,
        AskedVersion asked,
        AnswerSheet sheet,
        String by,
        Language language,
        AnswerChannel channel) {}
