package it.lifesciencehub.meetings;

import it.lifesciencehub.registrations.RegistrationStatus;

/**
 * What became of an answer.
 *
 * @param place how it stands with the place in the room; null where none was asked for
 */
public record AnswerOutcome(AnswerChoice choice, RegistrationStatus place) {}
