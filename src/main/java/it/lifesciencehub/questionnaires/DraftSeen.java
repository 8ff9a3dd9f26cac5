package it.lifesciencehub.questionnaires;

import java.io.Serializable;

/**
 * Which state of a questionnaire a page was drawn from, so that nobody overwrites what somebody else has written since.
 *
 * @param number of the newest version then
 * @param version of its row then
 */
public record DraftSeen(int number, long version) implements Serializable {}
