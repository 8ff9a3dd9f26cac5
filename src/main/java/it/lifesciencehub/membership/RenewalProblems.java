package it.lifesciencehub.membership;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;

/** The problems of a run's memberships in words. */
public final class RenewalProblems {

    private RenewalProblems() {}

    /** The sentence of a problem as an item keeps it; empty for none. */
    public static String sentence(Language language, String problem) {
        if (problem == null) {
            return "";
        }
        int dot = problem.indexOf('.');
        return Texts.get(language, problem.substring(0, dot), "refusal." + problem.substring(dot + 1));
    }
}
