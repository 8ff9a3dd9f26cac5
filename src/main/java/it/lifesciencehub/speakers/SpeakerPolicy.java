package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.util.ArrayList;
import java.util.List;

/** What a speaker's profile has to be like, and what has to be there before a photograph is shown. */
public final class SpeakerPolicy {

    private SpeakerPolicy() {}

    public static void isRight(SpeakerForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), 150);
        TextRules.notTooLong(problems, "jobTitle", form.getJobTitle(), 200);
        TextRules.notTooLong(problems, "organisation", form.getOrganisation(), 200);
        TextRules.notTooLong(problems, "biographyIt", form.getBiographyIt(), 3000);
        TextRules.notTooLong(problems, "biographyEn", form.getBiographyEn(), 3000);
        boolean it = form.biography().getIt().isEmpty();
        if (it != form.biography().getEn().isEmpty()) {
            problems.add(new Problem(it ? "biographyIt" : "biographyEn", SpeakersReason.BIOGRAPHY_IN_ONE_LANGUAGE));
        }
        Refusal.ofAny(problems);
    }

    /** Somebody agreed, and who sees nothing is told what there is to see. */
    public static void mayBeShown(String textIt, String textEn, boolean agreed, String consent) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "photoTextIt", textIt, 200);
        TextRules.required(problems, "photoTextEn", textEn, 200);
        if (!agreed) {
            problems.add(new Problem("agreed", SpeakersReason.CONSENT_MISSING));
        }
        TextRules.required(problems, "consent", consent, 500);
        Refusal.ofAny(problems);
    }
}
