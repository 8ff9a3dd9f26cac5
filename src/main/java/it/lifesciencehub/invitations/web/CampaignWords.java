package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.AudienceMember;
import it.lifesciencehub.invitations.ConditionRow;
import it.lifesciencehub.invitations.ValueChoice;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import java.util.List;

/** How pages say what can be chosen, and why somebody is in an audience. */
final class CampaignWords {

    private static final String FEATURE = "invitations";

    private CampaignWords() {}

    static List<String> why(Language language, List<ConditionRow> conditions, AudienceMember member) {
        if (member.why().isEmpty()) {
            return List.of(Texts.get(language, FEATURE, "why.byHand"));
        }
        return member.why().stream()
                .filter(i -> i < conditions.size())
                .map(i -> words(language, conditions.get(i)))
                .toList();
    }

    static List<Option> options(Language language, List<ValueChoice> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.value(), choice.name().in(language)))
                .toList();
    }

    private static String words(Language language, ConditionRow row) {
        String key = row.negated() ? "why.not" : "why.is";
        return Texts.get(
                language,
                FEATURE,
                key,
                Texts.get(language, FEATURE, "condition." + row.kind().name()),
                row.value().in(language));
    }
}
