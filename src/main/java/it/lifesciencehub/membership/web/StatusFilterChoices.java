package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.FilterChoices;
import it.lifesciencehub.shared.web.Option;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The states of a membership, for lists of organisations: all that last, all that ended, and each. */
@Dependent
public class StatusFilterChoices implements FilterChoices {

    private static final String FEATURE = "membership";

    @Override
    public String filter() {
        return "membership";
    }

    @Override
    public List<Option> options(Language language) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(names(MembershipStatus::isOpen), Texts.get(language, FEATURE, "filter.members")));
        options.addAll(Option.of(MembershipStatus.class, language, FEATURE, "status"));
        options.add(
                new Option(names(status -> !status.isOpen()), Texts.get(language, FEATURE, "filter.formerMembers")));
        return options;
    }

    private static String names(Predicate<MembershipStatus> which) {
        return Arrays.stream(MembershipStatus.values())
                .filter(which)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
