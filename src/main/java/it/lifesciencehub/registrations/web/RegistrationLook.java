package it.lifesciencehub.registrations.web;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.registrations.ChangeReason;
import it.lifesciencehub.registrations.RegistrationChange;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How registrations look on pages. */
@Named
@ApplicationScoped
public class RegistrationLook {

    private static final EnumSet<ChangeReason> TELLING = EnumSet.of(
            ChangeReason.REPLACED,
            ChangeReason.TOOK_OVER,
            ChangeReason.DECLINED,
            ChangeReason.CANCELLED_BY_HOST,
            ChangeReason.NOT_PAID);

    /** The chip's kind in the visual language. */
    public String chip(RegistrationStatus status) {
        return switch (status) {
            case CONFIRMED -> "ok";
            case WAITLISTED -> "wait";
            case REQUESTED, OFFERED -> "info";
            case DECLINED -> "bad";
            case CANCELLED, EXPIRED -> "neutral";
        };
    }

    /** @param categories names of categories by code */
    public String about(CapacityRule rule, Map<String, LocalisedText> categories, Language language) {
        return switch (rule.getSubject()) {
            case SECTOR ->
                Texts.get(
                        language,
                        "registrations",
                        "rule.SECTOR",
                        Texts.get(language, "organisations", "sector." + rule.getDetail()));
            case CATEGORY -> {
                LocalisedText name = categories.get(rule.getDetail());
                yield Texts.get(
                        language,
                        "registrations",
                        "rule.CATEGORY",
                        name == null ? rule.getDetail() : name.in(language));
            }
            default ->
                Texts.get(language, "registrations", "rule." + rule.getSubject().name());
        };
    }

    /** The steps that mean something to people; with what a place is counted is for the record alone. */
    public List<RegistrationChange> told(List<RegistrationChange> history) {
        return history.stream()
                .filter(change -> change.getReason() != ChangeReason.COUNTED_ANEW)
                .toList();
    }

    /** Whether a step's detail is meant for people. */
    public boolean tells(ChangeReason reason) {
        return TELLING.contains(reason);
    }

    /** The first letters of the first and the last name. */
    public String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        return Arrays.stream(parts.length > 1 ? new String[] {parts[0], parts[parts.length - 1]} : parts)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
