package it.lifesciencehub.shared;

/**
 * Why something was refused. Each feature has one enum of its reasons; the text stands in the feature's bundle under
 * {@code refusal.<NAME>}.
 */
public interface RefusalReason {

    /** The reason's code, in capitals, stable: it is stored and sent to clients. */
    String name();

    /** The feature whose bundle holds the text. */
    String feature();

    /** The HTTP status that fits, 400 to 499 (or 503 for "busy"). */
    int status();

    /** The bundle key of the text. */
    default String textKey() {
        return "refusal." + name();
    }
}
