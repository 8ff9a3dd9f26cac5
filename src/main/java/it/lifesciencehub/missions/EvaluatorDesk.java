package it.lifesciencehub.missions;

import java.io.Serializable;
import java.util.List;

/**
 * Who evaluates the applications to a call.
 *
 * @param choices whom staff can name
 * @param named names of those who are; nobody where everybody of the staff evaluates
 * @param accounts of those who are
 * @param open whether it can be changed
 */
public record EvaluatorDesk(List<Choice> choices, List<String> named, Long[] accounts, boolean open)
        implements Serializable {

    public record Choice(Long accountId, String name) implements Serializable {}
}
