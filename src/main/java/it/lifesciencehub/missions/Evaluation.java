package it.lifesciencehub.missions;

import java.io.Serializable;
import java.util.List;

/**
 * How far the scoring of one application is.
 *
 * @param scored how many have scored it
 * @param due how many were named and have not abstained; 0 where nobody was named, so that everybody of the staff may
 * @param missing names of those due who have not scored it
 */
public record Evaluation(int scored, int due, List<String> missing) implements Serializable {}
