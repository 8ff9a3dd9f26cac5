package it.lifesciencehub.meetings;

/**
 * An answer to an invitation.
 *
 * @param note regrets in words, or anything that those who run the group should know; may be empty
 * @param substituteId who comes instead, where somebody does
 * @param acknowledge whether the antitrust statement is acknowledged now
 */
public record AnswerCommand(AnswerChoice choice, String note, Long substituteId, boolean acknowledge) {

    public AnswerCommand {
        note = note == null ? "" : note.strip();
    }
}
